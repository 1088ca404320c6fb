import { type Catalogue, catalogueOn, type PostingReport } from '@motcua/catalogue'
import { formatProblem, formatVnd, type Level, type Problem } from '@motcua/core'
import { dossierMessages, parseDossierCode, type Timeline } from '@motcua/dossier'
import type { Statement } from '@motcua/fees'
import { checkChain, checkForm, type Form06a, reportingMessages } from '@motcua/reporting'
import type { AuditReport } from 'motcua'
import type { Check, YearData } from '../report/data.ts'
import { type Figures, period } from '../world/period.ts'

/** What the checks look at. */
export interface Evidence extends Figures {
  readonly wanted: Figures
  readonly timelines: readonly Timeline[]
  readonly catalogue: Catalogue
  readonly postings: PostingReport
  readonly statement: Statement
  readonly audit: AuditReport
  readonly forms: readonly Form06a[]
  readonly whole: Form06a
  readonly index: YearData['index']
}

/** Everything that has to hold at the end of the year. */
export function checksOf(evidence: Evidence): readonly Check[] {
  return [
    catalogueCheck(evidence),
    postingCheck(evidence),
    figuresCheck(evidence),
    identitiesCheck(evidence),
    chainCheck(evidence),
    codesCheck(evidence),
    receiptsCheck(evidence),
    auditCheck(evidence),
    indexCheck(evidence),
  ]
}

const check = (name: string, holds: boolean, detail: string): Check => ({
  name,
  passed: holds ? 'yes' : 'no',
  detail,
})

function catalogueCheck({ catalogue }: Evidence): Check {
  const inForce = catalogueOn(catalogue, period.to)
  const count = (level: Level) => inForce.filter((version) => version.levels.includes(level)).length
  const [district, commune] = [count('district'), count('commune')]
  const detail = `${district} cấp huyện, ${commune} cấp xã, ${catalogue.announcements.length} quyết định công bố`
  return check('Danh mục 239 + 100 thủ tục', district === 239 && commune === 100, detail)
}

function postingCheck({ postings }: Evidence): Check {
  const missing = postings.findings.filter(({ kind }) => kind !== 'late')
  const late = postings.findings.length - missing.length
  const detail =
    missing.length === 0
      ? `đủ tại 18 bộ phận một cửa, ${late} lượt niêm yết muộn`
      : `${missing.length} sai lệch`
  return check('Công khai đúng và đủ thủ tục', missing.length === 0, detail)
}

function figuresCheck({ received, resolved, inProgress, wanted }: Evidence): Check {
  const holds =
    received === wanted.received && resolved === wanted.resolved && inProgress === wanted.inProgress
  const detail = `${received} = ${resolved} + ${inProgress} (công bố: ${wanted.received} = ${wanted.resolved} + ${wanted.inProgress})`
  return check('Số liệu khớp bài báo', holds, detail)
}

function identitiesCheck({ forms, whole }: Evidence): Check {
  const problems = [...forms, whole].flatMap(checkForm)
  const rows = [...forms, whole].reduce((sum, form) => sum + form.rows.length + 1, 0)
  return fromProblems(
    'Bốn đẳng thức của biểu II.06a',
    problems,
    `${forms.length + 1} biểu, ${rows} dòng`,
    reportingMessages,
  )
}

function chainCheck({ forms, whole }: Evidence): Check {
  const problems = checkChain(forms)
  const received = forms.reduce(
    (sum, form) => sum + form.total.cells.received - form.total.cells.carriedOver,
    0,
  )
  const sums = received === whole.total.cells.received
  const detail = `tồn đầu kỳ = tồn cuối kỳ trước; cộng các quý = ${received}`
  return sums
    ? fromProblems('Các kỳ nối tiếp nhau', problems, detail, reportingMessages)
    : check('Các kỳ nối tiếp nhau', false, `cộng các quý ${received}, cả kỳ ${whole.total.cells.received}`)
}

function codesCheck({ timelines }: Evidence): Check {
  const days = new Map<string, number[]>()
  let codes = 0
  for (const { code } of timelines) {
    const parsed = code === null ? null : parseDossierCode(code)
    if (!parsed?.ok) continue
    codes++
    const key = `${parsed.value.unit} ${parsed.value.date}`
    days.set(key, [...(days.get(key) ?? []), parsed.value.sequence])
  }
  const broken = [...days].filter(([, numbers]) => numbers.sort((a, b) => a - b).some((n, i) => n !== i + 1))
  const detail =
    broken.length === 0 ? `${codes} mã, ${days.size} dãy theo đơn vị và ngày` : `${broken[0]?.[0]}`
  return check('Mã hồ sơ liên tục, không trùng', broken.length === 0, detail)
}

function receiptsCheck({ statement }: Evidence): Check {
  const { payments, receipts, discrepancies, proven } = statement
  const detail = proven
    ? `${receipts.issued} biên lai = ${payments.count} khoản thu = ${formatVnd(receipts.total)}`
    : `${discrepancies.length} sai lệch, đầu tiên: ${JSON.stringify(discrepancies[0])}`
  return check('Biên lai khớp tiền thu, số liên tục', proven, detail)
}

function auditCheck({ audit }: Evidence): Check {
  const detail = `${audit.events} sự kiện của ${audit.dossiers} hồ sơ`
  return fromProblems('Chuỗi nhật ký nguyên vẹn', audit.problems, detail, dossierMessages)
}

function indexCheck({ index }: Evidence): Check {
  const holds = index.rows.length === 17 && index.rows.every(({ points, rank }) => points !== '' && rank >= 1)
  return check(
    'Chấm điểm 17 đơn vị cấp xã',
    holds,
    `${index.rows.length} đơn vị được chấm, xếp hạng (bộ tiêu chí minh họa)`,
  )
}

function fromProblems(
  name: string,
  problems: readonly Problem[],
  detail: string,
  messages: Parameters<typeof formatProblem>[2],
): Check {
  const [first] = problems
  if (first === undefined) return check(name, true, detail)
  return check(name, false, `${problems.length} lỗi, đầu tiên: ${formatProblem(first, 'vi', messages)}`)
}

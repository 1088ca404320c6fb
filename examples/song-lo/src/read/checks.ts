import { type Catalogue, catalogueOn, type PostingReport } from '@motcua/catalogue'
import { formatProblem, formatVnd, type Level, type Problem } from '@motcua/core'
import { dossierMessages } from '@motcua/dossier'
import type { Statement } from '@motcua/fees'
import { checkChain, checkForm, reportingMessages } from '@motcua/reporting'
import type { Check, YearData } from '../report/data.ts'
import { count } from '../report/words.ts'
import { type Figures, period } from '../world/period.ts'
import type { DossierFindings } from './dossiers.ts'

/** What the checks look at. */
export interface Evidence extends Figures {
  readonly wanted: Figures
  readonly scale: number
  readonly found: DossierFindings
  readonly catalogue: Catalogue
  readonly postings: PostingReport
  readonly statement: Statement
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
  const ofLevel = (level: Level) => inForce.filter((version) => version.levels.includes(level)).length
  const [district, commune] = [ofLevel('district'), ofLevel('commune')]
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

function figuresCheck({ received, resolved, inProgress, wanted, scale }: Evidence): Check {
  const holds =
    received === wanted.received && resolved === wanted.resolved && inProgress === wanted.inProgress
  const detail = `${sum({ received, resolved, inProgress })} (${scale === 1 ? 'công bố' : 'cần đạt'}: ${sum(wanted)})`
  return check('Số liệu khớp bài báo', holds, detail)
}

/** The figures as the sum they make. */
function sum({ received, resolved, inProgress }: Figures): string {
  return `${count(received)} = ${count(resolved)} + ${count(inProgress)}`
}

function identitiesCheck({ found: { quarters, whole } }: Evidence): Check {
  const forms = [...quarters.map(({ form }) => form), whole]
  const problems = forms.flatMap(checkForm)
  const rows = forms.reduce((sum, form) => sum + form.rows.length + 1, 0)
  return fromProblems(
    'Bốn đẳng thức của biểu II.06a',
    problems,
    `${forms.length} biểu, ${count(rows)} dòng`,
    reportingMessages,
  )
}

function chainCheck({ found: { quarters, whole } }: Evidence): Check {
  const forms = quarters.map(({ form }) => form)
  const problems = checkChain(forms)
  const received = forms.reduce(
    (sum, form) => sum + form.total.cells.received - form.total.cells.carriedOver,
    0,
  )
  const sums = received === whole.total.cells.received
  const detail = `tồn đầu kỳ = tồn cuối kỳ trước; cộng các quý = ${count(received)}`
  return sums
    ? fromProblems('Các kỳ nối tiếp nhau', problems, detail, reportingMessages)
    : check('Các kỳ nối tiếp nhau', false, `cộng các quý ${received}, cả kỳ ${whole.total.cells.received}`)
}

function codesCheck({ found: { codes } }: Evidence): Check {
  const detail = `${count(codes.codes)} mã, ${count(codes.sequences)} dãy theo đơn vị và ngày`
  const wrong = `${codes.broken.length} dãy sai, đầu tiên: ${codes.broken[0]}`
  const holds = codes.broken.length === 0
  return check('Mã hồ sơ liên tục, không trùng', holds, holds ? detail : wrong)
}

function receiptsCheck({ statement }: Evidence): Check {
  const { payments, receipts, discrepancies, proven } = statement
  const detail = proven
    ? `${count(receipts.issued)} biên lai = ${count(payments.count)} khoản thu = ${formatVnd(receipts.total)}`
    : `${discrepancies.length} sai lệch, đầu tiên: ${JSON.stringify(discrepancies[0])}`
  return check('Biên lai khớp tiền thu, số liên tục', proven, detail)
}

function auditCheck({ found: { broken, events, dossiers } }: Evidence): Check {
  const detail = `${count(events)} sự kiện của ${count(dossiers)} hồ sơ`
  return fromProblems('Chuỗi nhật ký nguyên vẹn', broken, detail, dossierMessages)
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

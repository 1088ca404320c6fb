import { channelNames, channels, formatVnd, levelNames } from '@motcua/core'
import { formatTerm } from '@motcua/working-time'
import type { ComparedField } from '../diff.ts'
import type { ChannelTerms, FeeStatement, ProcedureDraft } from '../procedure.ts'
import type { Stated } from '../stated.ts'
import { same } from './same.ts'

const fieldNames: Readonly<Record<ComparedField, string>> = {
  code: 'Mã thủ tục',
  name: 'Tên thủ tục',
  field: 'Lĩnh vực',
  kind: 'Loại thủ tục',
  levels: 'Cấp thực hiện',
  targets: 'Đối tượng thực hiện',
  authorities: 'Cơ quan giải quyết',
  steps: 'Trình tự thực hiện',
  channels: 'Cách thức thực hiện',
  components: 'Thành phần hồ sơ',
  sets: 'Số lượng hồ sơ',
  forms: 'Mẫu đơn, mẫu tờ khai',
  results: 'Kết quả',
  conditions: 'Yêu cầu, điều kiện',
  legalBasis: 'Căn cứ pháp lý',
  policies: 'Cách xử lý hồ sơ',
}

/** A change of one field in a few Vietnamese words. */
export function summariseChange(field: ComparedField, before: ProcedureDraft, after: ProcedureDraft): string {
  const name = fieldNames[field]
  switch (field) {
    case 'code':
    case 'name':
      return `${name}: ${before[field]} → ${after[field]}`
    case 'levels': {
      const names = (draft: ProcedureDraft) => draft.levels.map((level) => levelNames[level].vi).join(', ')
      return `${name}: ${names(before) || 'chưa nêu'} → ${names(after) || 'chưa nêu'}`
    }
    case 'channels':
      return channelSummaries(before.channels, after.channels).join('; ') || `${name}: thay đổi`
    case 'sets':
      return `${name}: ${write(before.sets, (n) => `${n} bộ`)} → ${write(after.sets, (n) => `${n} bộ`)}`
    case 'field':
      return `${name}: ${write(before.field, (f) => f.name)} → ${write(after.field, (f) => f.name)}`
    case 'kind':
    case 'policies':
      return `${name}: thay đổi`
    case 'authorities':
      return `${name}: ${stateChange(before.authorities, after.authorities)}`
    default:
      return `${name}: ${listChange<unknown>(before[field], after[field])}`
  }
}

function write<T>(part: Stated<T>, word: (value: T) => string): string {
  if (part.state === 'stated') return word(part.value)
  return part.state === 'none' ? 'không' : 'chưa nêu'
}

function stateChange<T>(before: Stated<T>, after: Stated<T>): string {
  if (before.state === after.state) return 'thay đổi'
  return `${write(before, () => 'có nêu')} → ${write(after, () => 'có nêu')}`
}

/** How many rows came and went, compared as whole rows; an order that alone changed is named as such. */
function listChange<T>(before: Stated<readonly T[]>, after: Stated<readonly T[]>): string {
  if (before.state !== 'stated' || after.state !== 'stated') return stateChange(before, after)
  const added = missingFrom(before.value, after.value)
  const removed = missingFrom(after.value, before.value)
  if (added === 0 && removed === 0) {
    return same(before.value, after.value) ? 'cách ghi thay đổi' : 'thứ tự thay đổi'
  }
  return [added > 0 ? `thêm ${added}` : '', removed > 0 ? `bớt ${removed}` : ''].filter(Boolean).join(', ')
}

/** How many rows of the second list the first one lacks, each row as often as it stands there. */
function missingFrom<T>(have: readonly T[], want: readonly T[]): number {
  const left = [...have]
  let missing = 0
  for (const row of want) {
    const at = left.findIndex((other) => same(other, row))
    if (at >= 0) left.splice(at, 1)
    else missing++
  }
  return missing
}

function channelSummaries(
  before: readonly ChannelTerms[],
  after: readonly ChannelTerms[],
): readonly string[] {
  return channels.flatMap((channel) => {
    const old = before.find((terms) => terms.channel === channel)
    const now = after.find((terms) => terms.channel === channel)
    const name = channelNames[channel].vi
    if (old === undefined) return now === undefined ? [] : [`thêm ${name} (${termOf(now)})`]
    if (now === undefined) return [`bỏ ${name}`]
    const parts: string[] = []
    if (termOf(old) !== termOf(now)) parts.push(`thời hạn ${termOf(old)} → ${termOf(now)}`)
    if (!same(old.fees, now.fees)) parts.push(`phí, lệ phí ${feesOf(old)} → ${feesOf(now)}`)
    if (parts.length === 0 && !same(old, now)) parts.push('cách ghi thay đổi')
    return parts.map((part) => `${name}: ${part}`)
  })
}

function termOf({ term, termState }: ChannelTerms): string {
  if (term !== null) return formatTerm(term, 'vi')
  return termState === 'none' ? 'không quy định' : 'chưa nêu'
}

function feesOf({ fees }: ChannelTerms): string {
  return write(fees, (list) => list.map(feeOf).join(', '))
}

function feeOf({ amount, basis, per }: FeeStatement): string {
  if (basis === 'delegated') return 'do tỉnh quy định'
  if (basis === 'free') return 'miễn phí'
  if (amount === null) return 'chưa rõ'
  return per === null ? formatVnd(amount) : `${formatVnd(amount)}/${per}`
}

import type { TermWording } from '../parse-term.ts'
import type { AmountTerm } from '../term.ts'
import type { WordingWarning } from '../wording-messages.ts'
import { type Scanner, scan } from './scan.ts'
import { notUnderstood, type Read, readLimit } from './wording-limit.ts'

/** What stands behind a limit. */
export interface Tail extends Pick<TermWording, 'anchor' | 'alternatives' | 'extensions' | 'notes'> {
  /** The remark that leaves weekly days off and holidays out of a term in days; null where there is none. */
  readonly daysOff: string | null
  readonly warnings: readonly WordingWarning[]
}

const extension =
  /^(?:và )?(?:thời hạn(?: giải quyết)? )?(?:(?:được|có thể) )*(?:kéo dài|gia hạn)(?: thêm)?(?:,? nhưng)?(?: tối đa)?(?: không quá)? (?=\d)/iu
// What it runs from ends where another part begins. A number in it would be a second limit: not for us to pass over.
const anchor =
  /^(?:(?:kể )?từ (?:ngày|khi|thời điểm|lúc)|sau khi) [^;(\d]*?(?=\s*(?:$|[;(]|[,.] ?(?:trường hợp|nếu|(?:và )?(?:thời hạn(?: giải quyết)? )?(?:(?:được|có thể) )*(?:kéo dài|gia hạn))))/iu
const condition =
  /^(?:trường hợp |nếu )?([\p{L} ,]+?),? (?:thì )?(?:thời hạn )?(?:là |không quá |tối đa )+(?=\d)/iu
const remark = /^(?:tại|đối với|không (?:tính|kể|bao gồm)|chưa (?:tính|kể)) [^;\d]*/iu

/** Reads anchor, extensions, conditions and remarks in any order, until the end or a part that is none of them. */
export function readTail(scanner: Scanner): Read<Tail> {
  let from: string | null = null
  let daysOff: string | null = null
  const alternatives: { condition: string; term: AmountTerm }[] = []
  const extensions: AmountTerm[] = []
  const notes: string[] = []
  for (;;) {
    scanner.take(/^[,;.:–—-]+/u)
    if (scanner.take(extension) !== null) {
      const limit = readLimit(scanner)
      if ('code' in limit) return limit
      extensions.push(limit.term)
      continue
    }
    const run: RegExpExecArray | null = from === null ? scanner.take(anchor) : null
    if (run !== null) {
      from = run[0].trim()
      continue
    }
    const under = scanner.take(condition)
    if (under !== null) {
      const limit = readLimit(scanner)
      if ('code' in limit) return limit
      alternatives.push({ condition: (under[1] ?? '').trim(), term: limit.term })
      continue
    }
    const aside = scanner.take(/^\(([^()]*)\)/u)?.[1] ?? scanner.take(remark)?.[0]
    if (aside === undefined) break
    const other = otherLimit(aside)
    if (other !== null) alternatives.push(other)
    else if (leavesOutDaysOff(aside)) daysOff = aside.trim()
    else if (/^\d/u.test(aside)) return notUnderstood(aside)
    else notes.push(aside.trim())
  }
  const warnings: WordingWarning[] = [
    ...notes.map((note) => ({ code: 'working-time.wording-note' as const, params: { note } })),
    ...alternatives.map((one) => ({
      code: 'working-time.wording-alternative' as const,
      params: { condition: one.condition },
    })),
  ]
  return { anchor: from, alternatives, extensions, notes, daysOff, warnings }
}

/** "25 ngày vùng khó": another limit and its condition. */
function otherLimit(text: string): { condition: string; term: AmountTerm } | null {
  const inner = scan(text.trim())
  const limit = readLimit(inner)
  return 'code' in limit || inner.rest() === '' ? null : { condition: inner.rest(), term: limit.term }
}

function leavesOutDaysOff(text: string): boolean {
  const leavesOut = /^không (?:tính|kể|bao gồm)/iu.test(text.trim())
  return leavesOut && /thứ (?:bảy|7)/iu.test(text) && /chủ nhật/iu.test(text) && /lễ/iu.test(text)
}

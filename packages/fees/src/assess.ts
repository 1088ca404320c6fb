import {
  addVnd,
  atPath,
  type Channel,
  type Decimal,
  okUnless,
  type PlainDate,
  type Result,
  type Vnd,
  vnd,
} from '@motcua/core'
import { assessItem } from './assess-item.ts'
import type { AssessmentLine } from './assessment-line.ts'
import type { FeeSchedule } from './fee-rule.ts'
import type { FeesProblem } from './messages.ts'

/** One rule to be applied, with how many units there are of what it counts. */
export interface FeeRequestItem {
  /** The id of the rule. */
  readonly rule: string
  /** How many of each unit, such as `{ trang: 5, bản: 3 }`. Pages are those of the original. */
  readonly quantities?: Readonly<Record<string, number>>
}

/** What a dossier asks to be assessed for. */
export interface FeeRequest {
  /** The day whose prices and reliefs hold. */
  readonly on: PlainDate
  /** How the dossier is lodged. */
  readonly channel: Channel
  /** The rules that apply. */
  readonly items: readonly FeeRequestItem[]
  /** Reasons for exemption or reduction that are claimed and proven. */
  readonly reasons?: readonly string[]
  /** Đồng for one unit of a foreign currency on that day, by its code. */
  readonly exchangeRates?: Readonly<Record<string, Decimal>>
}

/** What a dossier owes (*số phí, lệ phí phải nộp*). */
export interface Assessment {
  /** The day it was assessed for. */
  readonly on: PlainDate
  /** The channel. */
  readonly channel: Channel
  /** One line for each item of the request, in its order. */
  readonly lines: readonly AssessmentLine[]
  /** The sum, or null as soon as one line is unknown. */
  readonly total: Vnd | null
}

/**
 * What is owed for a dossier, each line with its rule and law (*xác định phí, lệ phí*).
 *
 * An amount the province decides stays `unknown` until its table is loaded, and an exemption makes it 0 with its
 * reason. A fraction of a đồng is refused: no rule that rounds it was found.
 *
 * @returns the assessment, or every problem of the request
 * @example
 * ```ts
 * const request = { on: plainDate('2021-03-15'), channel: 'inPerson', items: [{ rule: 'certified-copy', quantities: { trang: 5, bản: 3 } }] } as const
 * unwrap(assessFees(nationalFees, request)).total // => 21000
 * ```
 */
export function assessFees(schedule: FeeSchedule, request: FeeRequest): Result<Assessment, FeesProblem> {
  const problems: FeesProblem[] = []
  const reasons = request.reasons ?? []
  reasons.forEach((relief, index) => {
    if (schedule.reliefs.some((each) => each.given === 'claimed' && each.reason === relief)) return
    problems.push({ code: 'fees.unknown-reason', params: { relief }, path: ['reasons', index] })
  })
  const lines = request.items.map((item, index) => {
    const line = assessItem(schedule, item, request)
    if (line.ok) return line.value
    problems.push(...line.problems.map((problem) => atPath(problem, 'items', index)))
    return null
  })
  return okUnless(problems, () => {
    const found = lines.filter((line) => line !== null)
    return { on: request.on, channel: request.channel, lines: found, total: totalOf(found) }
  })
}

function totalOf(lines: readonly AssessmentLine[]): Vnd | null {
  let total = vnd(0)
  for (const line of lines) {
    if (line.amount === null) return null
    total = addVnd(total, line.amount)
  }
  return total
}

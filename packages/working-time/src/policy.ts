/**
 * How a deadline is counted where practice differs. Every option is named; none is hidden in the code. The law behind
 * each is in `policyLaw`.
 */
export interface DeadlinePolicy {
  /**
   * What a dossier received outside office hours does: `nextOpening` is received when the office opens next, and that
   * day is day 0; `eventDay` makes the civil day of the event day 0.
   */
  readonly receipt: 'nextOpening' | 'eventDay'
  /**
   * When on its last day a term of days, weeks, months or years ends: `endOfDay` at 24:00, `closing` when the office
   * closes, `sameTime` at the hour of receipt (the practice of counting eight office hours per working day).
   */
  readonly end: 'endOfDay' | 'closing' | 'sameTime'
  /** What happens when the last day is a day off: `forward` to the next working day, or `none`. */
  readonly roll: 'forward' | 'none'
}

/** The legal default: received at the next opening, ending at the end of the last day, rolling forward. */
export const legalPolicy: DeadlinePolicy = { receipt: 'nextOpening', end: 'endOfDay', roll: 'forward' }

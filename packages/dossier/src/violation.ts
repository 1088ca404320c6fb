/**
 * A duty of the authority that was done late or left out. The law does not undo the act, so it is recorded in the
 * event and never blocks it.
 *
 * - `handOverLate`: handed over after the working day, or after 15:00 later than the next opening (61/2018, Điều 18)
 * - `supplementNoticeLate`: asked for a supplement after the limit of three working days (Điều 19.4)
 * - `apologyLate`: apologised less than a day before the due date (Điều 19.9)
 * - `earlyReturnNotNotified`: returned early without telling the applicant first (Điều 20.4)
 * - `refusalLate`: refused after the time limit (Điều 19.8)
 */
export type Violation =
  | 'handOverLate'
  | 'supplementNoticeLate'
  | 'apologyLate'
  | 'earlyReturnNotNotified'
  | 'refusalLate'

/** Every violation. */
export const violations: readonly Violation[] = [
  'handOverLate',
  'supplementNoticeLate',
  'apologyLate',
  'earlyReturnNotNotified',
  'refusalLate',
]

/**
 * Where practice differs and no rule was read. The defaults keep the identities of the form with nothing beside it.
 */
export interface Form06aOptions {
  /**
   * A dossier its applicant withdrew: resolved on time (column 9), or `separate`, in the memo alone.
   * Default `onTime`.
   */
  readonly withdrawn: 'onTime' | 'separate'
  /**
   * A dossier closed otherwise without a result: resolved on time, `inProcess` for ever as some systems leave it, or
   * `separate`. Default `onTime`: its clock stood when it was closed.
   */
  readonly stopped: 'onTime' | 'inProcess' | 'separate'
  /**
   * A dossier that waits for its applicant at the end of the period: in process, in time (column 12), or `separate`.
   * Default `inTime`.
   */
  readonly waiting: 'inTime' | 'separate'
  /** A dossier without a due date, as one resolved at once, is resolved on time or early. Default `onTime`. */
  readonly noDueDate: 'onTime' | 'early'
  /**
   * Whether lateness is measured by the due date before any apology or by the one after it. Default `original`:
   * Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9 speaks of a dossier past its time, and says nothing of wiping that out.
   */
  readonly lateAgainst: 'original' | 'current'
}

/** The defaults. */
export const defaultForm06aOptions: Form06aOptions = {
  withdrawn: 'onTime',
  stopped: 'onTime',
  waiting: 'inTime',
  noDueDate: 'onTime',
  lateAgainst: 'original',
}

import type { ProcessingPolicy } from '@motcua/catalogue'
import type { PlainTime } from '@motcua/core'
import type { DeadlinePolicy, Term } from '@motcua/working-time'

/**
 * How dossiers are handled where law and practice leave a choice (*chính sách xử lý*). The legal default of a day comes
 * from {@link dossierPolicyOn}; where each option comes from stands in {@link policyOptions}.
 */
export interface DossierPolicy {
  /**
   * Where the time limit of a dossier received elsewhere starts: at the desk that received it, or at the competent one.
   * `unstated` where the law of the day is not known: forwarding is then refused until a choice is made.
   */
  readonly start: 'receivingDesk' | 'competentDesk' | 'unstated'
  /** Received strictly after this time, a dossier may be handed over at the start of the next working day. */
  readonly handOverCutoff: PlainTime
  /** What a complete supplement does to the clock. */
  readonly supplement: 'restart' | 'resume'
  /** The time limit for the notice of a supplement after appraisal; `null` = none. */
  readonly supplementNotice: Term | null
  /** The time limit for the check of a dossier lodged online; `null` = none. */
  readonly onlineIntake: Term | null
  /** How many supplements may be asked for at intake, and again after appraisal. */
  readonly maxSupplementRequests: number
  /** Days (*ngày*, calendar days) after which an unanswered request closes the dossier; only procedures set it. */
  readonly supplementLapseDays: number | null
  /** How often a new date may be given. */
  readonly maxReAppointments: number
  /** How long before the due date an apology has to be given. */
  readonly apologyNotice: { readonly days: number; readonly unit: 'day' | 'workingDay' }
  /** What becomes of a later one: recorded without moving the due date, or refused. */
  readonly lateApology: 'record' | 'refuse'
  /** Whether the clock runs while another agency is asked. */
  readonly consultation: 'runs' | 'suspends'
  /** Whether the clock runs while the applicant has to pay. */
  readonly obligation: 'runs' | 'suspends'
  /** Whether a sector's law lets the agency ask the applicant directly. */
  readonly directRequests: 'refuse' | 'allow'
  /** How deadlines are counted. */
  readonly deadline: DeadlinePolicy
}

/** The policy with what the procedure's own text says laid over it; a `null` of the procedure leaves the rule alone. */
export function effectivePolicy(policy: DossierPolicy, procedure: ProcessingPolicy): DossierPolicy {
  const excludes = procedure.excludesFromClock
  return {
    ...policy,
    maxSupplementRequests: procedure.maxSupplementRequests ?? policy.maxSupplementRequests,
    supplementNotice: procedure.supplementNoticeTerm ?? policy.supplementNotice,
    supplementLapseDays: procedure.supplementLapseDays ?? policy.supplementLapseDays,
    consultation: excludes.includes('consultation') ? 'suspends' : policy.consultation,
    obligation: excludes.includes('obligation') ? 'suspends' : policy.obligation,
  }
}

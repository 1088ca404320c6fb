import type { Term } from '@motcua/working-time'

/** How the agencies of an interlinked procedure (*một cửa liên thông*) work: one agency, in turn, or at once. */
export type ProcessingMode = 'single' | 'sequential' | 'parallel'

/** The share of one agency in an interlinked procedure (`Leg`), with its own time limit. */
export interface LegPolicy {
  /** The agency: its unit id, or the role it has (`commune police`, `lead`). */
  readonly agency: string
  /** The time limit of this agency's share (Nghị định 61/2018/NĐ-CP, Điều 19.6: each agency's limit is stated). */
  readonly term: Term
}

/** Time that a procedure's own text leaves out of its time limit. */
export type ClockExclusion = 'verification' | 'consultation' | 'obligation' | 'transfer' | 'incident'

/** When a fee has to be paid for the work to go on. */
export type PaymentRequirement = 'never' | 'beforeAcceptance' | 'beforeResult'

/**
 * What a procedure's own text says about how its dossiers are handled. `null` means that the text says nothing and
 * the general law applies; no number is ever filled in for it.
 */
export interface ProcessingPolicy {
  /** The time limit that holds for a channel without one of its own (*thời hạn giải quyết*). */
  readonly term: Term | null
  /** Days after which an unanswered request for a supplement closes the dossier; only sector texts set it. */
  readonly supplementLapseDays: number | null
  /** How many supplements may be requested; `null` = the general law's limit. */
  readonly maxSupplementRequests: number | null
  /** The time limit for the notice of a supplement after appraisal; `null` = the general law's limit. */
  readonly supplementNoticeTerm: Term | null
  /** The result is given at once, without a receipt unless asked (Nghị định 61/2018/NĐ-CP, Điều 17.4). */
  readonly immediateResult: boolean
  /** One agency, several in turn, or several at once. */
  readonly mode: ProcessingMode
  /** The shares of the agencies of an interlinked procedure, in their order; empty for a single agency. */
  readonly legs: readonly LegPolicy[]
  /** When payment is a condition of going on. */
  readonly requiresPayment: PaymentRequirement
  /** Times the procedure's own text leaves out of the time limit. */
  readonly excludesFromClock: readonly ClockExclusion[]
}

/** The policy of a procedure whose text says nothing special: one agency, no payment needed, nothing excluded. */
export const defaultProcessingPolicy: ProcessingPolicy = {
  term: null,
  supplementLapseDays: null,
  maxSupplementRequests: null,
  supplementNoticeTerm: null,
  immediateResult: false,
  mode: 'single',
  legs: [],
  requiresPayment: 'never',
  excludesFromClock: [],
}

import type { DossierId, PlainDate, ProcedureCode } from '@motcua/core'
import type { DossierCode } from '../code.ts'
import type { DecisionProblem } from '../messages.ts'
import type { DossierState } from '../state.ts'

/** What a new version would make of a due date. */
export type DueChange = 'same' | 'earlier' | 'later' | 'limitGained' | 'limitLost'

/**
 * What would break if a dossier were moved: its new due date is past already; it lies before the day promised to the
 * citizen; the way it was lodged is no longer offered; more supplements were asked for than are then allowed.
 */
export type ForecastBreak = 'lateAtOnce' | 'beforePromise' | 'channelNotOffered' | 'supplementLimit'

/** What a new version of its procedure would change for one open dossier. */
export interface DossierForecast {
  readonly dossier: DossierId
  readonly code: DossierCode | null
  readonly state: DossierState
  /** The version it is handled under, and stays under. */
  readonly version: number
  /** When it is due; `null` before acceptance and without a time limit. */
  readonly dueOn: PlainDate | null
  /** When it would be due under the new version; `null` likewise, and where a time limit would only begin. */
  readonly nextDueOn: PlainDate | null
  readonly change: DueChange
  readonly breaks: readonly ForecastBreak[]
}

/** What a new version of a procedure would do to the dossiers under way. Nothing of it happens by itself. */
export interface PublicationForecast {
  readonly procedure: ProcedureCode
  /** The new version. */
  readonly version: number
  /** Open dossiers of the procedure under another version, in the order they were given. */
  readonly dossiers: readonly DossierForecast[]
  readonly totals: {
    readonly dossiers: number
    readonly byChange: Readonly<Record<DueChange, number>>
    readonly byBreak: Readonly<Record<ForecastBreak, number>>
    /** Dossiers with at least one break. */
    readonly broken: number
  }
  /** Dossiers whose due dates the calendar cannot give; the others are forecast all the same. */
  readonly unknown: readonly { readonly dossier: DossierId; readonly problems: readonly DecisionProblem[] }[]
}

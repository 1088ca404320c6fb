import type { Channel, DossierId, Instant, Level, PlainDate, ProcedureCode, UnitId } from '@motcua/core'

/**
 * What a report needs of a dossier (*diễn biến hồ sơ*): a part of the timeline that `@motcua/dossier` folds from its
 * events, so that one of those can be handed in as it is, as can a record of another system.
 *
 * Everything in it has its day, so that a report computes what held at the end of any period, whatever came later.
 */
export interface DossierTimeline {
  /** The dossier. */
  readonly dossier: DossierId
  /** Its procedure, with field and level. */
  readonly procedure: {
    readonly code: ProcedureCode
    readonly name: string
    readonly field: { readonly code: string | null; readonly name: string } | null
    readonly level: Level | null
  }
  /** How it was lodged; null only before it was. */
  readonly channel: Channel | null
  /** The desk that received it. */
  readonly desk: UnitId | null
  /** When it was accepted; null while it is not, and for ever when it was refused at intake. */
  readonly receivedAt: Instant | null
  /** When work on it ended; null while it goes on. */
  readonly finishedAt: Instant | null
  /** How work on it ended. */
  readonly ending: 'granted' | 'refused' | 'withdrawn' | 'stopped' | 'lapsed' | 'notAccepted' | null
  /** Every due date it was given, the first one first. */
  readonly promises: readonly DuePromise[]
  /** When it stood still. */
  readonly waits: readonly DossierWait[]
}

/** A due date a dossier was given (*ngày hẹn trả*). */
export interface DuePromise {
  /** When it was given. */
  readonly at: Instant
  /** The day. */
  readonly dueOn: PlainDate
  /** What it was given for. An apology (*xin lỗi, hẹn lại*) does not change the original due date. */
  readonly cause: 'accepted' | 'forwarded' | 'supplement' | 'resumed' | 'apology'
  /** Whether it takes the place of the one before. */
  readonly moves: 'yes' | 'no'
}

/** A time in which a dossier stood still. */
export interface DossierWait {
  /** What for. */
  readonly kind: 'supplement' | 'obligation' | 'withdrawal' | 'suspension'
  /** From when. */
  readonly from: Instant
  /** Until when; null while it does. */
  readonly to: Instant | null
}

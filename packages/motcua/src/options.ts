import type { Clock, OrganisationCode, UnitId } from '@motcua/core'
import type { Dossier, DossierEvent, DossierPolicy } from '@motcua/dossier'
import type { OutboxMessage, Storage } from '@motcua/storage'
import type { WorkSchedule } from '@motcua/working-time'

/** What a host says about one of its desks or agencies. */
export interface Unit {
  /** Its id. */
  readonly id: UnitId
  /** Its identification code, the head of the dossier codes it gives (*mã định danh cơ quan*). */
  readonly organisation: OrganisationCode
  /** When it works; the shop's schedule when absent. */
  readonly schedule?: WorkSchedule
}

/** What a one-stop shop is made of. */
export interface OneStopShopOptions {
  /** Where everything is kept. The host opens and closes it. */
  readonly storage: Storage
  /** Where the present comes from, for requests that do not carry a time of their own. */
  readonly clock: Clock
  /** The province or agency whose catalogue this is; one storage can hold several. */
  readonly owner: UnitId
  /** Desks and agencies. */
  readonly units: readonly Unit[]
  /** When offices work unless a unit says otherwise. */
  readonly schedule: WorkSchedule
  /** The knobs of processing; the law's defaults when absent. */
  readonly policy?: DossierPolicy
  /** Messages for the world outside, written with the events they tell of; none when absent. */
  readonly messagesFor?: (dossier: Dossier, events: readonly DossierEvent[]) => readonly OutboxMessage[]
  /** How many dossiers' states are kept in memory between requests. Default 1,000. */
  readonly cacheSize?: number
}

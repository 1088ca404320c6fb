import type { SealedEvent } from '@motcua/dossier'
import { prepareSchedule } from '@motcua/working-time'
import { type AuditDesk, createAuditDesk, dossierEvents } from './audit-desk.ts'
import { type CashDesk, createCashDesk } from './cash-desk.ts'
import { type CatalogueDesk, createCatalogueDesk } from './catalogue-desk.ts'
import { createDossierDesk, type DossierDesk } from './dossier-desk.ts'
import { createDutiesDesk, type DutiesDesk } from './duties-desk.ts'
import type { OneStopShopOptions } from './options.ts'
import { createPeopleDesk, type PeopleDesk } from './people-desk.ts'

/**
 * A one-stop shop (*một cửa*): the packages put together over one store. There is nothing in it that a host could not
 * write itself from them.
 */
export interface OneStopShop {
  /** Procedures: announced, in force, posted. */
  readonly catalogue: CatalogueDesk
  /** Dossiers: everything that is done to one. */
  readonly dossiers: DossierDesk
  /** What is owed, by whom, until when. */
  readonly duties: DutiesDesk
  /** Money: payments and receipts. */
  readonly cash: CashDesk
  /** Personal data: apart, for a purpose, erasable. */
  readonly people: PeopleDesk
  /** Proof that nothing was touched. */
  readonly audit: AuditDesk
  /** Every event of every dossier in the order it was written, for reports: fold it, filter it, count it. */
  dossierEvents(): AsyncIterable<SealedEvent>
}

/**
 * Opens a one-stop shop over a store the host has opened and will close.
 *
 * @example
 * ```ts
 * import { createMemoryStorage } from '@motcua/storage/memory'
 * import { exampleOfficeHours } from '@motcua/working-time'
 * import { vietnamCalendar } from '@motcua/working-time/vietnam'
 *
 * const shop = createOneStopShop({
 *   storage: createMemoryStorage(),
 *   clock: () => instant('2021-03-15T08:30:00+07:00'),
 *   owner: id<UnitId>('vinh-phuc'),
 *   units: [{ id: id<UnitId>('tam-son'), organisation: organisationCode('000.01.01.H00') }],
 *   schedule: { calendar: vietnamCalendar(), hours: exampleOfficeHours },
 * })
 * await shop.dossiers.get(id<DossierId>('tam-son:1')) // => null
 * ```
 */
export function createOneStopShop(asked: OneStopShopOptions): OneStopShop {
  const options = withPreparedSchedules(asked)
  const catalogue = createCatalogueDesk(options)
  return {
    catalogue,
    dossiers: createDossierDesk(options, catalogue),
    duties: createDutiesDesk(options, catalogue),
    cash: createCashDesk(options),
    people: createPeopleDesk(options),
    audit: createAuditDesk(options),
    dossierEvents: () => dossierEvents(options.storage),
  }
}

/** Office time is prepared once for all deadlines that will be asked for. */
function withPreparedSchedules(options: OneStopShopOptions): OneStopShopOptions {
  const units = options.units.map((unit) =>
    unit.schedule === undefined ? unit : { ...unit, schedule: prepareSchedule(unit.schedule) },
  )
  return { ...options, units, schedule: prepareSchedule(options.schedule) }
}

export { type AuditDesk, type AuditReport, checkFile } from './audit-desk.ts'
export type { CashDesk, CashEntry, CollectRequest } from './cash-desk.ts'
export type { CatalogueDesk, PostingKey } from './catalogue-desk.ts'
export type { DossierDesk, DossierFile } from './dossier-desk.ts'
export type { DossierAnswer, DossierRequest } from './dossier-request.ts'
export type { DutiesDesk, SweepReport } from './duties-desk.ts'
export type { SweepFailure } from './internal/duty-judge.ts'
export {
  catalogueStream,
  dossierCodeCounter,
  dossierOfStream,
  dossierStream,
  dutyStream,
  isPaymentStream,
  paymentStream,
  personStream,
  readingStream,
  receiptCounter,
  recordKinds,
  sealStream,
} from './keys.ts'
export { readWholeLog } from './log.ts'
export {
  type MotcuaProblem,
  type MotcuaProblemCode,
  motcuaMessages,
  type ShopProblem,
  shopMessages,
} from './messages.ts'
export { createOneStopShop, type OneStopShop } from './one-stop-shop.ts'
export type { OneStopShopOptions, Unit } from './options.ts'
export type { PeopleDesk } from './people-desk.ts'
export type { ErasePerson, GetPerson, NoteReading, PutPerson, Reading } from './people-requests.ts'
export { type PersonEvent, type PersonRecord, personReference, type ReadingEvent } from './person.ts'
export type { SealKeeper } from './seal-keeper.ts'

export type { PrintedOffice, PrintedPerson, PrintedSignatory, SlipDetails } from './slips-html/details.ts'
export { type RegisterBook, type RegisterEntry, renderRegister } from './slips-html/render-register.ts'
export { renderSlip, type SheetSlip } from './slips-html/render-slip.ts'

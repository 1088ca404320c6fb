export {
  addCells,
  addMemo,
  type CellName,
  type Cells,
  cellNames,
  type Memo,
  noCells,
  noMemo,
  type PublishedCells,
} from './cells.ts'
export { checkChain } from './check-chain.ts'
export { checkCells, checkForm } from './check-form.ts'
export { createForm06aCollector, type Form06aCollector, type Form06aRequest } from './collector.ts'
export { columnNumber, type Form06aColumn, form06aColumns, form06aLaw } from './columns.ts'
export { type CsvOptions, tableToCsv } from './csv.ts'
export type { DossierTimeline, DossierWait, DuePromise } from './dossier-timeline.ts'
export type { Form06a, Form06aRow } from './form.ts'
export { dossiersBehind, form06a, form06aOfStream } from './form06a.ts'
export type { GroupBy } from './group.ts'
export { joinForms } from './join-forms.ts'
export { type ReportingProblem, type ReportingProblemCode, reportingMessages } from './messages.ts'
export { defaultForm06aOptions, type Form06aOptions } from './options.ts'
export { monthPeriod, type Period, quarterPeriod, yearPeriod } from './period.ts'
export { type HeaderCell, renderForm06a, type Table } from './render.ts'
export { type Share, type ShareName, shareOf } from './shares.ts'

import { DossierIdSchema, PlainDateSchema } from '@motcua/core/schemas'
import * as z from 'zod'
import { type CellName, type Cells, cellNames, type Memo, type PublishedCells } from './cells.ts'
import type { Form06a, Form06aRow } from './form.ts'
import type { Form06aOptions } from './options.ts'
import type { Period } from './period.ts'

/** An object with a value for each column 3 to 13. */
function eachCell<T extends z.ZodType>(value: T): Record<CellName, T> {
  return Object.fromEntries(cellNames.map((name) => [name, value])) as Record<CellName, T>
}

/** A reporting period (*kỳ báo cáo*). */
export const PeriodSchema: z.ZodType<Period> = /* @__PURE__ */ (() =>
  z.object({ from: PlainDateSchema, to: PlainDateSchema }).meta({
    id: 'motcua.reporting.Period',
    title: 'Kỳ báo cáo',
    description: 'First and last day; both belong to the period.',
  }))()

/** The counts of one row. */
export const CellsSchema: z.ZodType<Cells> = /* @__PURE__ */ (() =>
  z.object(eachCell(z.int().min(0))).meta({
    id: 'motcua.reporting.Cells',
    title: 'Số hồ sơ theo cột 3 đến 13',
    description: 'Columns 3 to 13 of form II.06a.',
  }))()

/** Counts as published; null is unknown. */
export const PublishedCellsSchema: z.ZodType<PublishedCells> = /* @__PURE__ */ (() =>
  z.object(eachCell(z.int().min(0).nullable().exactOptional())).meta({
    id: 'motcua.reporting.PublishedCells',
    title: 'Số liệu đã công bố',
    description: 'Columns 3 to 13 as published; a figure that was not published is null or absent.',
  }))()

/** Counts beside the form. */
export const MemoSchema: z.ZodType<Memo> = /* @__PURE__ */ (() =>
  z.object({ withdrawn: z.int().min(0), stopped: z.int().min(0), waiting: z.int().min(0) }).meta({
    id: 'motcua.reporting.Memo',
    title: 'Số liệu ngoài biểu',
    description: 'Dossiers withdrawn, stopped, and waiting for their applicant.',
  }))()

/** Where practice differs. */
export const Form06aOptionsSchema: z.ZodType<Form06aOptions> = /* @__PURE__ */ (() =>
  z
    .object({
      withdrawn: z.enum(['onTime', 'separate']),
      stopped: z.enum(['onTime', 'inProcess', 'separate']),
      waiting: z.enum(['inTime', 'separate']),
      noDueDate: z.enum(['onTime', 'early']),
      lateAgainst: z.enum(['original', 'current']),
    })
    .meta({
      id: 'motcua.reporting.Form06aOptions',
      title: 'Tùy chọn lập biểu',
      description: 'How what practice leaves open is decided.',
    }))()

/** One row of the form. */
export const Form06aRowSchema: z.ZodType<Form06aRow> = /* @__PURE__ */ (() =>
  z
    .object({
      path: z.array(z.string()),
      label: z.string(),
      cells: CellsSchema,
      memo: MemoSchema,
      dossiers: z.object(eachCell(z.array(DossierIdSchema).exactOptional())).exactOptional(),
    })
    .meta({
      id: 'motcua.reporting.Form06aRow',
      title: 'Dòng của biểu II.06a',
      description: 'One row: its groups, counts, and the dossiers behind them when they were kept.',
    }))()

/** Form II.06a of one period. */
export const Form06aSchema: z.ZodType<Form06a> = /* @__PURE__ */ (() =>
  z
    .object({
      period: PeriodSchema,
      groupBy: z.array(z.enum(['field', 'procedure', 'unit', 'level'])),
      options: Form06aOptionsSchema,
      rows: z.array(Form06aRowSchema),
      total: Form06aRowSchema,
    })
    .meta({
      id: 'motcua.reporting.Form06a',
      title: 'Biểu II.06a/VPCP/KSTT',
      description: 'Counts of dossiers received, resolved and in process as of the last day of a period.',
    }))()

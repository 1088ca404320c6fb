import type { DossierId, Result } from '@motcua/core'
import type { CellName } from './cells.ts'
import { createForm06aCollector, type Form06aRequest } from './collector.ts'
import type { DossierTimeline } from './dossier-timeline.ts'
import type { Form06a } from './form.ts'
import type { ReportingProblem } from './messages.ts'

/**
 * Forms II.06a/VPCP/KSTT of one or many periods in a single pass over the dossiers
 * (*tình hình, kết quả giải quyết thủ tục hành chính*; Thông tư 01/2020/TT-VPCP, Phụ lục II).
 *
 * Each form says what held at the end of its period, from the events up to then: it does not change when a dossier
 * moves on later.
 *
 * @returns one form for each period, in their order; or the dossiers whose data cannot be
 * @example
 * ```ts
 * const [form] = unwrap(form06a([], { periods: [quarterPeriod(2021, 3)] }))
 * form?.total.cells.received // => 0
 * ```
 */
export function form06a(
  timelines: Iterable<DossierTimeline>,
  request: Form06aRequest,
): Result<readonly Form06a[], ReportingProblem> {
  const collector = createForm06aCollector(request)
  for (const timeline of timelines) collector.add(timeline)
  return collector.forms()
}

/** The same as {@link form06a} for dossiers that arrive one after the other, as from a database. */
export async function form06aOfStream(
  timelines: AsyncIterable<DossierTimeline>,
  request: Form06aRequest,
): Promise<Result<readonly Form06a[], ReportingProblem>> {
  const collector = createForm06aCollector(request)
  for await (const timeline of timelines) collector.add(timeline)
  return collector.forms()
}

/**
 * The dossiers behind a cell, for forms made with `collect: 'dossiers'`.
 *
 * @param path the row; empty for the total
 */
export function dossiersBehind(form: Form06a, path: readonly string[], cell: CellName): readonly DossierId[] {
  return [...form.rows, form.total].flatMap((row) =>
    path.every((key, i) => row.path[i] === key) ? (row.dossiers?.[cell] ?? []) : [],
  )
}

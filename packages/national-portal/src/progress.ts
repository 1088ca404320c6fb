import { collect, type Instant, ok, okUnless, type Result } from '@motcua/core'
import { inBatches } from './batch.ts'
import type { Converted } from './dossier-payload.ts'
import { compact, gather, take } from './internal/problems.ts'
import type { NationalPortalProblem } from './messages.ts'
import {
  type DueMoment,
  formatPortalDue,
  formatPortalTime,
  parsePortalDue,
  parsePortalTime,
} from './portal-time.ts'
import { type PortalStatus, parsePortalStatus } from './status.ts'

/** One step of a dossier that the portal is told of (*tiến trình xử lý*). The status is the dossier's after it. */
export interface ProgressStep {
  /** Code of the dossier. */
  readonly code: string
  /** Who acted, as the portal shows them. */
  readonly officer: string
  /** Their position (*chức danh*). */
  readonly position?: string
  /** Their department (*phòng ban*). */
  readonly department?: string
  /** When. */
  readonly at: Instant
  /** What was done. */
  readonly content: string
  /** The dossier's status after it. */
  readonly status: PortalStatus
  /** When the step began. */
  readonly startedAt?: Instant
  /** When it is due by rule. */
  readonly due?: DueMoment
}

/** One step as it goes over the wire. */
export interface ProgressPayload {
  /** Code of the dossier. */
  readonly MaHoSo: string
  /** Who acted. */
  readonly NguoiXuLy: string
  /** Their position. */
  readonly ChucDanh?: string
  /** When. */
  readonly ThoiDiemXuLy: string
  /** Their department. */
  readonly PhongBanXuLy?: string
  /** What was done. */
  readonly NoiDungXuLy: string
  /** Status of the dossier after it, 1 to 10. */
  readonly TrangThai: string
  /** When the step began. */
  readonly NgayBatDau?: string
  /** When it is due by rule. */
  readonly NgayKetThucTheoQuyDinh?: string
}

/**
 * Steps as the calls the portal takes: ten to a call, in the order they happened, so that the last one it sees of a
 * dossier is its latest.
 *
 * @returns the batches, and the paths of times whose milliseconds were lost.
 * @example
 * ```ts
 * const at = instant('2021-03-16T10:00:00+07:00')
 * const step: ProgressStep = { code: 'hs-1', officer: 'Cán bộ A', at, content: 'Thẩm định', status: 4 }
 * const { value } = toProgressBatches(Array(12).fill(step))
 * value.map((batch) => batch.length) // => [10, 2]
 * value[0][0].ThoiDiemXuLy // => '20210316100000'
 * ```
 */
export function toProgressBatches(
  steps: readonly ProgressStep[],
): Converted<readonly (readonly ProgressPayload[])[]> {
  const { losses } = gather()
  const ordered = steps
    .map((step, index) => ({ step, index }))
    .sort((a, b) => (a.step.at < b.step.at ? -1 : a.step.at > b.step.at ? 1 : a.index - b.index))
  const payloads = ordered.map(({ step, index }) => {
    const time = (at: Instant | undefined, field: string) => {
      if (at === undefined) return undefined
      if (!at.endsWith('.000Z')) {
        losses.push({ code: 'national-portal.milliseconds-lost', params: {}, path: [index, field] })
      }
      return formatPortalTime(at)
    }
    return compact<ProgressPayload>({
      MaHoSo: step.code,
      NguoiXuLy: step.officer,
      ChucDanh: step.position,
      ThoiDiemXuLy: time(step.at, 'at') as string,
      PhongBanXuLy: step.department,
      NoiDungXuLy: step.content,
      TrangThai: String(step.status),
      NgayBatDau: time(step.startedAt, 'startedAt'),
      NgayKetThucTheoQuyDinh: step.due === undefined ? undefined : formatPortalDue(step.due),
    })
  })
  return { value: inBatches(payloads), losses }
}

/** Reads the steps of one call, or every problem with its place in it. */
export function fromProgressBatch(
  batch: readonly ProgressPayload[],
): Result<readonly ProgressStep[], NationalPortalProblem> {
  return collect(batch.map(readStep))
}

function readStep(one: ProgressPayload, index: number): Result<ProgressStep, NationalPortalProblem> {
  const into = gather()
  const at = take(into, parsePortalTime(one.ThoiDiemXuLy), index, 'ThoiDiemXuLy')
  const startedAt = take(into, optional(one.NgayBatDau, parsePortalTime), index, 'NgayBatDau')
  const due = take(
    into,
    optional(one.NgayKetThucTheoQuyDinh, parsePortalDue),
    index,
    'NgayKetThucTheoQuyDinh',
  )
  const status = take(into, parsePortalStatus(one.TrangThai), index, 'TrangThai')
  const step = {
    code: one.MaHoSo,
    officer: one.NguoiXuLy,
    position: one.ChucDanh,
    department: one.PhongBanXuLy,
    at,
    content: one.NoiDungXuLy,
    status,
    startedAt,
    due,
  }
  return okUnless(into.problems, () => compact(step) as unknown as ProgressStep)
}

function optional<T>(text: string | undefined, parse: (text: string) => Result<T, NationalPortalProblem>) {
  return text === undefined ? ok(undefined) : parse(text)
}

import { fail, type Localized, ok, type Result } from '@motcua/core'
import type { NationalPortalProblem } from './messages.ts'

/** The status of a dossier on the national portal (*trạng thái hồ sơ trên Cổng Dịch vụ công quốc gia*), 1 to 10. */
export type PortalStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** The portal's own names of its statuses, read alike in two independent systems that send to it. */
export const portalStatusNames: Readonly<Record<PortalStatus, Localized>> = {
  1: { vi: 'Mới đăng ký', en: 'Newly registered' },
  2: { vi: 'Được tiếp nhận', en: 'Accepted' },
  3: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
  4: { vi: 'Đang xử lý', en: 'In process' },
  5: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Supplement requested' },
  6: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Financial obligation requested' },
  7: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawal requested by the citizen' },
  8: { vi: 'Dừng xử lý', en: 'Stopped' },
  9: { vi: 'Đã xử lý xong', en: 'Resolved' },
  10: { vi: 'Đã trả kết quả', en: 'Result returned' },
}

/** The states of a dossier that the portal's statuses are mapped from and to. */
export type PortalDossierState =
  | 'draft'
  | 'submitted'
  | 'notAccepted'
  | 'accepted'
  | 'inProcess'
  | 'awaitingSupplement'
  | 'awaitingObligation'
  | 'withdrawRequested'
  | 'stopped'
  | 'resolved'
  | 'returned'

/** Where a dossier stands, as far as the portal's status depends on it. */
export interface DossierStanding {
  /** Its state. */
  readonly state: PortalDossierState
  /** How it ended; needed for `resolved` and `returned`. */
  readonly outcome?: 'granted' | 'refused'
  /** A supplement was asked for before acceptance (*yêu cầu bổ sung lúc tiếp nhận*): status 5 instead of 1. */
  readonly intakeSupplement?: 'asked'
}

/** What differs between those who receive. */
export interface StatusOptions {
  /**
   * What a refusal after appraisal (*từ chối giải quyết*) is sent as. 9, the default: Nghị định 61/2018/NĐ-CP,
   * Điều 19 khoản 8 enters it under return of results, so it is work done. 8: what provincial systems that come
   * from OpenCPS send.
   */
  readonly refusalAs?: 8 | 9
}

const sent: Readonly<Record<Exclude<PortalDossierState, 'draft'>, PortalStatus>> = {
  submitted: 1,
  accepted: 2,
  notAccepted: 3,
  inProcess: 4,
  awaitingSupplement: 5,
  awaitingObligation: 6,
  withdrawRequested: 7,
  stopped: 8,
  resolved: 9,
  returned: 10,
}

/**
 * The status a dossier is sent with.
 *
 * @returns the status; `national-portal.not-sent` for a draft; `national-portal.outcome-missing` when a finished
 *   dossier does not say how it ended.
 * @example
 * ```ts
 * toPortalStatus({ state: 'inProcess' }) // => { ok: true, value: 4 }
 * toPortalStatus({ state: 'resolved', outcome: 'refused' }) // => { ok: true, value: 9 }
 * toPortalStatus({ state: 'resolved', outcome: 'refused' }, { refusalAs: 8 }) // => { ok: true, value: 8 }
 * ```
 */
export function toPortalStatus(
  standing: DossierStanding,
  options: StatusOptions = {},
): Result<PortalStatus, NationalPortalProblem> {
  const { state, outcome } = standing
  if (state === 'draft') return fail({ code: 'national-portal.not-sent', params: {} })
  if (ends(state) && outcome === undefined) {
    return fail({ code: 'national-portal.outcome-missing', params: { state } })
  }
  if (state === 'submitted' && standing.intakeSupplement === 'asked') return ok(5)
  if (state === 'resolved' && outcome === 'refused') return ok(options.refusalAs ?? 9)
  return ok(sent[state])
}

/**
 * Every standing a status can mean, the usual one first. More than one means that the status says less than the
 * dossier: what was asked at intake or later (5), and how it ended (9, 10, and 8 where refusals are sent as 8).
 *
 * @returns at least one standing, or `national-portal.unknown-status`.
 * @example
 * ```ts
 * readPortalStatus(4) // => { ok: true, value: [{ state: 'inProcess' }] }
 * readPortalStatus(11).ok // => false
 * ```
 */
export function readPortalStatus(
  status: number,
  options: StatusOptions = {},
): Result<readonly DossierStanding[], NationalPortalProblem> {
  const readings = standings.filter((standing) => {
    const result = toPortalStatus(standing, options)
    return result.ok && result.value === status
  })
  return readings.length > 0
    ? ok(readings)
    : fail({ code: 'national-portal.unknown-status', params: { status: String(status) } })
}

/**
 * Reads a status as payloads write it, a text from `1` to `10`.
 *
 * @returns the status, or `national-portal.unknown-status` with the text
 * @example
 * ```ts
 * parsePortalStatus('10') // => { ok: true, value: 10 }
 * parsePortalStatus('4.0').ok // => false
 * ```
 */
export function parsePortalStatus(text: string): Result<PortalStatus, NationalPortalProblem> {
  return Object.hasOwn(portalStatusNames, text)
    ? ok(Number(text) as PortalStatus)
    : fail({ code: 'national-portal.unknown-status', params: { status: text } })
}

// Every standing that can be sent, so that reading is the inverse of sending by construction.
const standings: readonly DossierStanding[] = [
  { state: 'submitted' },
  { state: 'accepted' },
  { state: 'notAccepted' },
  { state: 'inProcess' },
  { state: 'awaitingSupplement' },
  { state: 'submitted', intakeSupplement: 'asked' },
  { state: 'awaitingObligation' },
  { state: 'withdrawRequested' },
  { state: 'stopped' },
  { state: 'resolved', outcome: 'granted' },
  { state: 'resolved', outcome: 'refused' },
  { state: 'returned', outcome: 'granted' },
  { state: 'returned', outcome: 'refused' },
]

function ends(state: PortalDossierState): boolean {
  return state === 'resolved' || state === 'returned'
}

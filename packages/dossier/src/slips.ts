import {
  fail,
  type Instant,
  type Localized,
  ok,
  type PersonId,
  type Regime,
  type Result,
  type UnitId,
} from '@motcua/core'
import { formatTerm } from '@motcua/working-time'
import type { DossierCode } from './code.ts'
import type { Dossier, HandOverLine } from './dossier.ts'
import type { DossierProblem } from './messages.ts'
import type { Appointment, ProcedureRef, ReceivedComponent } from './parts.ts'
import { type SlipKind, type SlipNumber, slipNumber, slipTitle } from './slip-kind.ts'
import { worded } from './worded-problem.ts'

/** What every slip shows. Persons are ids: names are put in where it is printed, from the erasable record. */
export interface SlipHead {
  /** Its number in the regime of the dossier; `null` where the regime does not know the form. */
  readonly number: SlipNumber | null
  readonly title: Localized
  readonly code: DossierCode | null
  readonly desk: UnitId | null
  readonly applicant: PersonId
  readonly submitter: PersonId
  readonly procedure: ProcedureRef
  readonly issuedAt: Instant
}

/** Form 01, receipt and appointment (*giấy tiếp nhận hồ sơ và hẹn trả kết quả*). */
export interface ReceiptSlip extends SlipHead {
  readonly kind: 'receipt'
  readonly receivedAt: Instant
  readonly components: readonly ReceivedComponent[]
  /** The time limit in words; `null` when there is none. */
  readonly term: Localized | null
  /** The appointment as promised. */
  readonly appointment: Appointment | null
}

/** Form 02, request for a supplement (*phiếu yêu cầu bổ sung, hoàn thiện hồ sơ*). */
export interface SupplementSlip extends SlipHead {
  readonly kind: 'supplementRequest'
  readonly reason: string
  readonly items: readonly string[]
}

/** Form 03, refusal, at intake or after appraisal (*phiếu từ chối tiếp nhận giải quyết hồ sơ*). */
export interface RejectionSlip extends SlipHead {
  readonly kind: 'rejection'
  readonly reason: string
}

/** Form 04, apology and new appointment (*phiếu xin lỗi và hẹn lại ngày trả kết quả*). */
export interface ApologySlip extends SlipHead {
  readonly kind: 'apology'
  readonly receivedAt: Instant | null
  readonly original: Appointment | null
  readonly reason: string
  readonly appointment: Appointment
}

/** Notice of stopping, form 05 since 2025-07-01 (*thông báo dừng giải quyết hồ sơ*). */
export interface StopSlip extends SlipHead {
  readonly kind: 'stopNotice'
  readonly reason: string
}

/** Control slip (*phiếu kiểm soát quá trình giải quyết hồ sơ*). */
export interface ControlSlip extends SlipHead {
  readonly kind: 'controlSlip'
  readonly lines: readonly HandOverLine[]
}

/** The line of a dossier in the register (*sổ theo dõi hồ sơ*). */
export interface RegisterLine extends SlipHead {
  readonly kind: 'register'
  readonly channel: Dossier['channel']
  readonly agency: UnitId | null
  readonly receivedAt: Instant
  readonly dueOn: Appointment['dueOn'] | null
  readonly finishedAt: Instant | null
  readonly returnedAt: Instant | null
}

/** A slip as data. */
export type Slip =
  | ReceiptSlip
  | SupplementSlip
  | RejectionSlip
  | ApologySlip
  | StopSlip
  | ControlSlip
  | RegisterLine

/**
 * A slip of a dossier as data (*phiếu*), the latest of its kind.
 *
 * @param regime the regime whose form numbers count; the dossier's own when absent
 * @returns the slip, or `dossier.slip-not-issued` when the dossier has none of that kind
 */
export function slipOf<K extends SlipKind>(
  dossier: Dossier,
  kind: K,
  regime: Regime = dossier.regime ?? 'R1',
): Result<Extract<Slip, { readonly kind: K }>, DossierProblem> {
  const slip = makers[kind](dossier, (issuedAt) => headOf(dossier, kind, regime, issuedAt))
  if (slip === null) return fail(worded({ code: 'dossier.slip-not-issued', params: { slip: kind } }))
  return ok(slip as Extract<Slip, { readonly kind: K }>)
}

type Maker = (dossier: Dossier, head: (issuedAt: Instant) => SlipHead) => Slip | null

const makers: Readonly<Record<SlipKind, Maker>> = {
  receipt(dossier, head) {
    if (dossier.acceptedAt === null || dossier.receipt === 'notIssued') return null
    const promise = dossier.appointments.filter(({ cause }) => cause !== 'apology').at(-1)
    const term = dossier.clock?.term ?? null
    return {
      kind: 'receipt',
      ...head(promise?.at ?? dossier.acceptedAt),
      receivedAt: promise?.at ?? dossier.acceptedAt,
      components: dossier.components,
      term: term && { vi: formatTerm(term, 'vi'), en: formatTerm(term, 'en') },
      appointment: promise?.appointment ?? null,
    }
  },
  supplementRequest(dossier, head) {
    const request = dossier.supplements.at(-1)
    if (request === undefined) return null
    const { reason, items, askedAt } = request
    return { kind: 'supplementRequest', ...head(askedAt), reason, items }
  },
  rejection(dossier, head) {
    const { state, outcome, finishedAt, endingReason } = dossier
    const rejected = state === 'notAccepted' || outcome === 'refused'
    if (!rejected || finishedAt === null || endingReason === null) return null
    return { kind: 'rejection', ...head(finishedAt), reason: endingReason }
  },
  apology(dossier, head) {
    const apology = dossier.apologies.at(-1)
    if (apology === undefined) return null
    const { at, reason, appointment } = apology
    const original =
      dossier.appointments.filter(({ cause }) => cause !== 'apology').at(-1)?.appointment ?? null
    return { kind: 'apology', ...head(at), receivedAt: dossier.acceptedAt, original, reason, appointment }
  },
  stopNotice(dossier, head) {
    const { state, finishedAt, endingReason } = dossier
    if (state !== 'stopped' || finishedAt === null) return null
    return { kind: 'stopNotice', ...head(finishedAt), reason: endingReason ?? '' }
  },
  controlSlip(dossier, head) {
    const lines = dossier.handOvers
    const last = lines.at(-1)
    return last === undefined ? null : { kind: 'controlSlip', ...head(last.at), lines }
  },
  register(dossier, head) {
    const { acceptedAt, channel, agency, finishedAt, returnedAt } = dossier
    if (acceptedAt === null) return null
    const dueOn = dossier.appointments.at(-1)?.appointment.dueOn ?? null
    return {
      kind: 'register',
      ...head(acceptedAt),
      channel,
      agency,
      receivedAt: acceptedAt,
      dueOn,
      finishedAt,
      returnedAt,
    }
  },
}

function headOf(dossier: Dossier, kind: SlipKind, regime: Regime, issuedAt: Instant): SlipHead {
  const { code, desk, applicant, submitter, procedure } = dossier
  const number = slipNumber(kind, regime)
  return { number, title: slipTitle(kind, regime), code, desk, applicant, submitter, procedure, issuedAt }
}

import type { DossierId, OrganisationCode, PaymentId, PersonId, PlainDate, UnitId } from '@motcua/core'
import { type StreamId, streamId } from '@motcua/storage'

/** The kinds of records a one-stop shop keeps, for hosts that read them directly. */
export const recordKinds = {
  /** The folded state of a dossier. */
  dossier: 'dossier',
  /** All versions of one procedure. */
  procedure: 'procedure',
  /** The decisions applied to a catalogue. */
  catalogue: 'catalogue',
  /** One entry of the posting register. */
  posting: 'posting',
  /** A payment. */
  payment: 'payment',
  /** A receipt. */
  receipt: 'receipt',
  /** Personal data, apart and erasable. */
  person: 'person',
  /** The dossier behind a code. */
  dossierCode: 'dossier-code',
  /** The last number given out of a sequence. */
  counter: 'counter',
  /** One duty of a dossier, as of the last sweep. */
  duty: 'duty',
  /** What is recorded of one dossier's duties. */
  duties: 'duties',
  /** Where the last sweep ended. */
  dutyCursor: 'duty-cursor',
} as const

const DOSSIER = 'dossier'
const PAYMENT = 'payment'

/** The stream of a dossier's events. */
export function dossierStream(dossier: DossierId): StreamId {
  return streamId(DOSSIER, dossier)
}

/** The dossier whose events a stream holds; null for another kind of stream. */
export function dossierOfStream(stream: StreamId): DossierId | null {
  return stream.startsWith(`${DOSSIER}:`) ? (stream.slice(DOSSIER.length + 1) as DossierId) : null
}

/** The stream of what was recorded of a dossier's duties. */
export function dutyStream(dossier: DossierId): StreamId {
  return streamId('duties', dossier)
}

/** The stream of a payment and its receipts. */
export function paymentStream(payment: PaymentId): StreamId {
  return streamId(PAYMENT, payment)
}

/** Whether a stream holds a payment's events. */
export function isPaymentStream(stream: StreamId): boolean {
  return stream.startsWith(`${PAYMENT}:`)
}

/** The stream of a catalogue's decisions. */
export function catalogueStream(owner: UnitId): StreamId {
  return streamId('catalogue', owner)
}

/** The stream of the daily seals over a log. */
export function sealStream(owner: UnitId): StreamId {
  return streamId('seal', owner)
}

/** The counter of a unit's dossier codes on one day. */
export function dossierCodeCounter(organisation: OrganisationCode, day: PlainDate): string {
  return `dossier-code/${organisation}/${day}`
}

/** The counter of a receipt series in one year. */
export function receiptCounter(series: string, year: number): string {
  return `receipt/${series}/${year}`
}

/** The stream of what was done with a person's record: kept, read, erased. It holds no personal data. */
export function personStream(person: PersonId): StreamId {
  return streamId('person', person)
}

/** The stream of who read a dossier. */
export function readingStream(dossier: DossierId): StreamId {
  return streamId('reading', dossier)
}

import { motcuaError } from '@motcua/core'
import type { DossierEvent } from './events.ts'

/** An event as it lies in a log, perhaps written by an earlier release (*sự kiện đã lưu*). */
export interface StoredDossierEvent {
  readonly type: string
  /** Version of the payload's shape. */
  readonly v: number
  readonly [field: string]: unknown
}

/** Turns one shape of an event's payload into the next: a log is never rewritten, it is read anew. */
export interface Upcaster {
  /** The event it is for, by the name it had then. */
  readonly type: string
  /** The version it reads; it gives back the next one. */
  readonly from: number
  /** Gives the event in its next shape, `v` included. */
  readonly up: (event: StoredDossierEvent) => StoredDossierEvent
}

/** Every upcaster of this release. Empty: all events still have their first shape. */
export const upcasters: readonly Upcaster[] = []

const CURRENT = 1

/**
 * An event in the shape of this release. What is sealed is what was written: verify the chain before, fold afterwards.
 *
 * @param table the upcasters to go by; those of this release when absent
 * @param current the version to arrive at; the one of this release when absent
 * @throws MotcuaError `dossier.unknown-event-version` for an event of a later release, or one no upcaster leads on from
 * @example
 * ```ts
 * const by = { id: id('can-bo-1'), role: 'agencyHead', unit: null }
 * const stored = { type: 'approved', v: 1, at: instant('2021-03-05T09:00:00+07:00'), by }
 * upcastEvent(stored) === stored // => true
 * ```
 */
export function upcastEvent(
  stored: StoredDossierEvent | DossierEvent,
  table: readonly Upcaster[] = upcasters,
  current: number = CURRENT,
): DossierEvent {
  let event = stored as StoredDossierEvent
  while (event.v !== current) {
    const { type, v } = event
    const upcaster = table.find((one) => one.type === type && one.from === v)
    const next = v < current ? upcaster?.up(event) : undefined
    if (next?.v !== v + 1) {
      const message = `An event "${type}" of version ${v} cannot be read: this release knows versions up to ${current}.`
      throw motcuaError('dossier.unknown-event-version', message, { details: { type, version: v } })
    }
    event = next
  }
  return event as unknown as DossierEvent
}

import type { DossierId } from '@motcua/core'
import {
  type ChainHead,
  type Dossier,
  type DossierEvent,
  evolve,
  openStates,
  type SealedEvent,
  seal,
} from '@motcua/dossier'
import { asJson, type RecordPut, type RecordWrite, type StoredEvent } from '@motcua/storage'
import type { DossierRequest } from './dossier-request.ts'
import { createCache } from './internal/cache.ts'
import { dossierOfStream, dossierStream, recordKinds } from './keys.ts'
import type { OneStopShopOptions } from './options.ts'

/** A dossier with what the next write has to know. */
export interface KnownDossier {
  readonly dossier: Dossier
  /** The end of its chain. */
  readonly head: ChainHead
  /** The version of its snapshot record. */
  readonly record: number
}

/** Loads and saves dossiers: the events are the truth, the snapshot spares folding them. */
export interface DossierStore {
  /** The dossier as it is remembered here, which may be behind; a write finds that out. */
  load(dossier: DossierId): Promise<KnownDossier | null>
  /** The dossier as it stands in the store. */
  reload(dossier: DossierId): Promise<KnownDossier | null>
  /** Writes what happened; null when the command had been stored before and nothing was written. */
  save(
    request: DossierRequest,
    known: KnownDossier | null,
    events: readonly DossierEvent[],
    records: readonly RecordWrite[],
  ): Promise<Dossier | null>
  /** Reads the dossier anew next time. */
  forget(dossier: DossierId): void
}

const DEFAULT_CACHE_SIZE = 1_000

/** The store of a shop's dossiers. */
export function createDossierStore({ storage, messagesFor, cacheSize }: OneStopShopOptions): DossierStore {
  const cache = createCache<DossierId, KnownDossier>(cacheSize ?? DEFAULT_CACHE_SIZE)
  const reload = async (id: DossierId) => {
    const record = await storage.getRecord(recordKinds.dossier, id)
    if (!record) return null
    const known = { ...(record.value as unknown as Omit<KnownDossier, 'record'>), record: record.version }
    cache.set(id, known)
    return known
  }
  return {
    load: async (id) => cache.get(id) ?? reload(id),
    reload,
    async save({ commandId, dossier: id }, known, events, records) {
      const sealed = seal(id, events, known?.head ?? null)
      const next = events.reduce<Dossier | null>(evolve, known?.dossier ?? null) as Dossier
      const last = sealed.at(-1) as SealedEvent
      const head: ChainHead = { version: last.version, digest: last.digest }
      const receipt = await storage.commit({
        commandId,
        events: [
          {
            stream: dossierStream(id),
            expectedVersion: known?.head.version ?? 0,
            events: sealed.map(({ event, previous, digest }) => ({
              type: event.type,
              at: event.at,
              data: asJson({ event, previous, digest }),
            })),
          },
        ],
        records: [
          {
            kind: recordKinds.dossier,
            id,
            expectedVersion: known?.record ?? 0,
            value: asJson({ dossier: next, head }),
            ...indexed(next),
          },
          ...codeRecord(known?.dossier ?? null, next),
          ...records,
        ],
        messages: messagesFor?.(next, events) ?? [],
      })
      if (receipt.replayed) {
        cache.drop(id)
        return null
      }
      cache.set(id, { dossier: next, head, record: (known?.record ?? 0) + 1 })
      return next
    },
    forget: (id) => cache.drop(id),
  }
}

/** What finds a dossier by its code, written once, when it gets one. */
function codeRecord(before: Dossier | null, { id, code }: Dossier): readonly RecordWrite[] {
  if (code === null || before?.code === code) return []
  return [{ kind: recordKinds.dossierCode, id: code, expectedVersion: 0, value: id }]
}

/** What a dossier is found by: its code, and the work list of its desk while it is open, by due date. */
function indexed(dossier: Dossier): Pick<RecordPut, 'keys' | 'unique'> {
  const isOpen = openStates.includes(dossier.state)
  const due = dossier.appointments.at(-1)?.appointment.dueOn ?? '9999-12-31'
  return {
    keys: { worklist: isOpen ? `${dossier.desk}/${due}` : null },
    ...(dossier.code === null ? {} : { unique: { code: dossier.code } }),
  }
}

/** An event as it was sealed, from how it was stored. */
export function unsealed({ stream, version, data }: StoredEvent): SealedEvent {
  const sealed = data as unknown as Pick<SealedEvent, 'event' | 'previous' | 'digest'>
  return { dossier: dossierOfStream(stream) as DossierId, version, ...sealed }
}

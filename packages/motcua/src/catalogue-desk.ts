import {
  type Announcement,
  applyAnnouncement,
  type Catalogue,
  type CatalogueProblem,
  catalogueOn,
  emptyCatalogue,
  type Posting,
  type ProcedureVersion,
} from '@motcua/catalogue'
import { type CommandId, type Instant, motcuaError, ok, type PlainDate, type Result } from '@motcua/core'
import { asJson, type RecordWrite, type Storage, type StoredRecord } from '@motcua/storage'
import { readRecords } from './internal/read-records.ts'
import { retryConflicts } from './internal/retry.ts'
import { catalogueStream, recordKinds } from './keys.ts'
import type { OneStopShopOptions } from './options.ts'

/** What names an entry of the posting register. */
export type PostingKey = Pick<Posting, 'unit' | 'channel' | 'code' | 'version'>

/** The catalogue of a one-stop shop (*danh mục thủ tục hành chính*) and its posting register. */
export interface CatalogueDesk {
  /** The catalogue with its whole history. Kept in memory; `refresh` reads what other processes announced. */
  current(): Promise<Catalogue>
  /** Reads the catalogue anew. */
  refresh(): Promise<Catalogue>
  /** The procedures in force on a day. */
  on(date: PlainDate): Promise<readonly ProcedureVersion[]>
  /**
   * Applies a decision of announcement, whole or not at all. The same command id again changes nothing.
   *
   * @returns the next catalogue, or every reason against the decision
   */
  announce(request: {
    readonly commandId: CommandId
    readonly announcement: Announcement
    readonly at: Instant
  }): Promise<Result<Catalogue, CatalogueProblem>>
  /** Writes entries of the posting register (*sổ niêm yết*). The same command id again changes nothing. */
  post(request: { readonly commandId: CommandId; readonly postings: readonly Posting[] }): Promise<void>
  /**
   * Writes into entries of the register that what they posted was taken down (*gỡ niêm yết*). The same command id again
   * changes nothing.
   *
   * @throws MotcuaError `motcua.not-posted` for an entry the register does not have
   */
  takeDown(request: {
    readonly commandId: CommandId
    readonly postings: readonly PostingKey[]
    readonly removedOn: PlainDate
  }): Promise<void>
  /** The whole posting register. */
  postings(): Promise<readonly Posting[]>
}

interface Loaded {
  readonly catalogue: Catalogue
  /** Record versions, by record id; the list of decisions stands under the owner's id. */
  readonly versions: ReadonlyMap<string, number>
}

/** Opens the catalogue desk of a shop. */
export function createCatalogueDesk({ storage, owner }: OneStopShopOptions): CatalogueDesk {
  let loaded: Promise<Loaded> | null = null
  const load = () => {
    loaded ??= loadCatalogue(storage, owner)
    return loaded
  }
  const refresh = () => {
    loaded = null
    return load()
  }
  return {
    current: async () => (await load()).catalogue,
    refresh: async () => (await refresh()).catalogue,
    on: async (date) => catalogueOn((await load()).catalogue, date),
    announce({ commandId, announcement, at }) {
      return retryConflicts(async () => {
        const before = await refresh()
        if (await storage.getReceipt(commandId)) return ok(before.catalogue)
        const next = applyAnnouncement(before.catalogue, announcement)
        if (!next.ok) return next
        await storage.commit({
          commandId,
          events: [
            {
              stream: catalogueStream(owner),
              expectedVersion: before.catalogue.announcements.length,
              events: [{ type: 'announced', at, data: asJson(announcement) }],
            },
          ],
          records: changedRecords(owner, before, next.value),
          messages: [],
        })
        return ok((await refresh()).catalogue)
      })
    },
    async post({ commandId, postings }) {
      if (await storage.getReceipt(commandId)) return
      const records = postings.map((posting): RecordWrite => {
        const id = postingId(posting)
        return { kind: recordKinds.posting, id, expectedVersion: 0, value: asJson(posting), keys: { owner } }
      })
      await storage.commit({ commandId, events: [], records, messages: [] })
    },
    takeDown({ commandId, postings, removedOn }) {
      return retryConflicts(async () => {
        if (await storage.getReceipt(commandId)) return
        const records: RecordWrite[] = []
        for (const key of postings) {
          const id = postingId(key)
          const stored = await storage.getRecord(recordKinds.posting, id)
          if (stored === null)
            throw motcuaError('motcua.not-posted', `The register has no entry ${id}.`, { details: { id } })
          const value = asJson({ ...(stored.value as unknown as Posting), removedOn })
          records.push({
            kind: recordKinds.posting,
            id,
            expectedVersion: stored.version,
            value,
            keys: { owner },
          })
        }
        await storage.commit({ commandId, events: [], records, messages: [] })
      })
    },
    async postings() {
      const records = await allRecords(storage, recordKinds.posting, owner)
      return records.map((record) => record.value as unknown as Posting)
    },
  }
}

function postingId({ unit, channel, code, version }: PostingKey): string {
  return [unit, channel, code, version].join('/')
}

async function loadCatalogue(storage: Storage, owner: string): Promise<Loaded> {
  const decisions = await storage.getRecord(recordKinds.catalogue, owner)
  if (!decisions) return { catalogue: emptyCatalogue, versions: new Map() }
  const records = await allRecords(storage, recordKinds.procedure, owner)
  const versions = new Map([
    [owner, decisions.version],
    ...records.map((r): [string, number] => [r.id, r.version]),
  ])
  const byCode = records.map((record) => {
    const history = record.value as unknown as readonly ProcedureVersion[]
    return [history[0]?.code ?? record.id, history]
  })
  const catalogue: Catalogue = {
    versions: Object.fromEntries(byCode),
    announcements: decisions.value as unknown as Catalogue['announcements'],
  }
  return { catalogue, versions }
}

/** The records of the procedures a decision touched, and the list of decisions. */
function changedRecords(owner: string, before: Loaded, next: Catalogue): readonly RecordWrite[] {
  const writes: RecordWrite[] = [
    {
      kind: recordKinds.catalogue,
      id: owner,
      expectedVersion: before.versions.get(owner) ?? 0,
      value: asJson(next.announcements),
    },
  ]
  for (const [code, history] of Object.entries<readonly ProcedureVersion[]>(next.versions)) {
    if (history === before.catalogue.versions[code as keyof Catalogue['versions']]) continue
    const id = `${owner}/${code}`
    const last = history.at(-1)
    writes.push({
      kind: recordKinds.procedure,
      id,
      expectedVersion: before.versions.get(id) ?? 0,
      value: asJson(history),
      keys: { owner },
      ...(last === undefined ? {} : { text: `${code} ${last.name}` }),
    })
  }
  return writes
}

async function allRecords(storage: Storage, kind: string, owner: string): Promise<readonly StoredRecord[]> {
  const found: StoredRecord[] = []
  for await (const record of readRecords(storage, kind, { name: 'owner', equals: owner })) found.push(record)
  return found
}

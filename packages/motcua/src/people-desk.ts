import {
  addDays,
  type CommandId,
  type Digest,
  type DossierId,
  fail,
  failAll,
  type Instant,
  ok,
  type PersonId,
  type PlainDate,
  type Result,
} from '@motcua/core'
import { asJson, type RecordWrite, type Storage, type StreamId } from '@motcua/storage'
import { commandIdReused } from './internal/command-id-reused.ts'
import { createLanes } from './internal/lanes.ts'
import { readRecords } from './internal/read-records.ts'
import { retryConflicts } from './internal/retry.ts'
import { personStream, readingStream, recordKinds } from './keys.ts'
import type { MotcuaProblem } from './messages.ts'
import type { OneStopShopOptions } from './options.ts'
import type { ErasePerson, GetPerson, NoteReading, PutPerson } from './people-requests.ts'
import {
  type PersonEvent,
  type PersonRecord,
  personReference,
  type ReadingEvent,
  SALT_LENGTH,
} from './person.ts'

/**
 * Personal data, kept apart from dossiers and their events, so that it can be erased while every history, code and
 * proof stays as it is (*bảo vệ dữ liệu cá nhân*).
 */
export interface PeopleDesk {
  /** Keeps or replaces a record; gives the reference that may stand for it elsewhere. */
  put(request: PutPerson): Promise<Result<Digest, MotcuaProblem>>
  /** Reads a record for one of its purposes; when asked to, records who did before anything is given out. */
  get(request: GetPerson): Promise<Result<PersonRecord, MotcuaProblem>>
  /** Erases contents and salt for good. That there was a record, and that it was erased, stays known. */
  erase(request: ErasePerson): Promise<Result<Digest, MotcuaProblem>>
  /** What was ever done with a person's record. */
  account(person: PersonId): Promise<readonly PersonEvent[]>
  /** Everybody whose record is to be erased by a day. */
  dueForErasure(on: PlainDate): AsyncIterable<PersonId>
  /** Records that somebody read a dossier. */
  noteReading(request: NoteReading): Promise<Result<ReadingEvent, MotcuaProblem>>
  /** Who read a dossier, as far as it was recorded. */
  readingsOf(dossier: DossierId): Promise<readonly ReadingEvent[]>
}

interface Found {
  readonly record: PersonRecord
  readonly version: number
}

/** Opens the desk of a shop that keeps personal data. */
export function createPeopleDesk({ storage, clock }: OneStopShopOptions): PeopleDesk {
  const lanes = createLanes()
  const log = createPersonLog(storage)

  const find = async (person: PersonId): Promise<Found | null> => {
    const stored = await storage.getRecord(recordKinds.person, person)
    return stored && { record: stored.value as unknown as PersonRecord, version: stored.version }
  }
  const inLane = <T>(person: PersonId, work: () => Promise<T>) =>
    lanes.run(person, () => retryConflicts(work))

  return {
    async put(request) {
      const { commandId, person, contents, purposes, salt, actor, keepUntil = null } = request
      const problems = problemsOf(request)
      if (problems.length > 0) return failAll(problems)
      const at = request.at ?? clock()
      const reference = personReference(contents, salt)
      return inLane(person, async () => {
        const record: PersonRecord = { person, contents, purposes, salt, reference, keptAt: at, keepUntil }
        const event: PersonEvent = { type: 'kept', at, by: actor.id, purposes, reference }
        const written = await log.append(commandId, personStream(person), event, {
          kind: recordKinds.person,
          id: person,
          expectedVersion: (await find(person))?.version ?? 0,
          value: asJson(record),
          keys: { keepUntil },
        })
        return ok(written.reference)
      })
    },

    async get({ person, purpose, reading }) {
      const found = await find(person)
      if (found === null) return fail({ code: 'motcua.unknown-person', params: { person } })
      if (!found.record.purposes.includes(purpose)) {
        const allowed = found.record.purposes.join(', ')
        return fail({ code: 'motcua.other-purpose', params: { person, purpose, allowed }, path: ['purpose'] })
      }
      if (reading !== undefined) {
        const { commandId, actor, at = clock() } = reading
        await inLane(person, () => log.append(commandId, personStream(person), readBy(actor, purpose, at)))
      }
      return ok(found.record)
    },

    async erase({ commandId, person, actor, basis, at = clock() }) {
      if (basis.trim() === '') return fail({ code: 'motcua.basis-needed', params: {}, path: ['basis'] })
      return inLane(person, async () => {
        const found = await find(person)
        const before = found === null ? await log.written(commandId, personStream(person)) : null
        if (before?.type === 'erased') return ok(before.reference)
        if (found === null) return fail({ code: 'motcua.unknown-person', params: { person } })
        const { reference } = found.record
        const event: PersonEvent = { type: 'erased', at, by: actor.id, basis, reference }
        const written = await log.append(commandId, personStream(person), event, {
          kind: recordKinds.person,
          id: person,
          expectedVersion: found.version,
          deleted: true,
        })
        return ok(written.reference)
      })
    },

    account: async (person) => log.read<PersonEvent>(personStream(person)),

    async *dueForErasure(on) {
      const index = { name: 'keepUntil', to: addDays(on, 1) }
      for await (const { id } of readRecords(storage, recordKinds.person, index)) yield id as PersonId
    },

    async noteReading({ commandId, dossier, actor, purpose, at = clock() }) {
      if (purpose.trim() === '') return fail({ code: 'motcua.purpose-needed', params: {}, path: ['purpose'] })
      const event = readBy(actor, purpose, at)
      return lanes.run(dossier, () =>
        retryConflicts(async () => ok(await log.append(commandId, readingStream(dossier), event))),
      )
    },

    readingsOf: async (dossier) => log.read<ReadingEvent>(readingStream(dossier)),
  }
}

function problemsOf({ purposes, salt }: PutPerson): readonly MotcuaProblem[] {
  const problems: MotcuaProblem[] = []
  if (purposes.length === 0 || purposes.some((purpose) => purpose.trim() === '')) {
    problems.push({ code: 'motcua.purpose-needed', params: {}, path: ['purposes'] })
  }
  if (salt.length < SALT_LENGTH) {
    problems.push({ code: 'motcua.weak-salt', params: { least: SALT_LENGTH }, path: ['salt'] })
  }
  return problems
}

function readBy(actor: NoteReading['actor'], purpose: string, at: Instant): ReadingEvent {
  return { type: 'read', at, by: actor.id, role: actor.role, purpose }
}

/** Streams of what was done with records, each command once. */
function createPersonLog(storage: Storage) {
  const written = async (commandId: CommandId, stream: StreamId): Promise<PersonEvent | null> => {
    if (!(await storage.getReceipt(commandId))) return null
    const found = (await storage.readStream(stream)).find((event) => event.commandId === commandId)
    if (found === undefined) throw commandIdReused(commandId)
    return found.data as unknown as PersonEvent
  }
  return {
    written,
    async append<E extends PersonEvent>(
      commandId: CommandId,
      stream: StreamId,
      event: E,
      record?: RecordWrite,
    ): Promise<E> {
      const before = await written(commandId, stream)
      if (before?.type === event.type) return before as E
      if (before !== null) throw commandIdReused(commandId)
      const count = (await storage.readStream(stream)).length
      const { type, at } = event
      await storage.commit({
        commandId,
        events: [{ stream, expectedVersion: count, events: [{ type, at, data: asJson(event) }] }],
        records: record === undefined ? [] : [record],
        messages: [],
      })
      return event
    },
    async read<E extends PersonEvent>(stream: StreamId): Promise<readonly E[]> {
      return (await storage.readStream(stream)).map(({ data }) => data as unknown as E)
    },
  }
}

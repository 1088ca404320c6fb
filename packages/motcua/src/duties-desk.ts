import type { DossierId, Instant, UnitId } from '@motcua/core'
import { addDays, instantAt, isMotcuaError, plainDateOf } from '@motcua/core'
import type { Dossier } from '@motcua/dossier'
import type { Duty, DutyTransition } from '@motcua/dossier/duties'
import type { IndexSelection } from '@motcua/storage'
import type { CatalogueDesk } from './catalogue-desk.ts'
import { createDutyStore } from './duty-store.ts'
import { readCursor, saveCursor } from './internal/duty-cursor.ts'
import { createDutyJudge, type SweepFailure } from './internal/duty-judge.ts'
import { readRecords } from './internal/read-records.ts'
import { dossierOfStream, dutyStream, recordKinds } from './keys.ts'
import { readWholeLog } from './log.ts'
import type { OneStopShopOptions } from './options.ts'

/** What one sweep did. */
export interface SweepReport {
  /** The moment it judged by. */
  readonly at: Instant
  /** How many dossiers it looked at. */
  readonly dossiers: number
  /** How many transitions it recorded, by what became of the duty. */
  readonly recorded: { readonly raised: number; readonly met: number; readonly missed: number }
  /** Dossiers it could not judge; they are looked at again next time. */
  readonly failures: readonly SweepFailure[]
}

/** Watches over what the law ties to a time (*theo dõi thời hạn*): what is owed, by whom, until when. */
export interface DutiesDesk {
  /**
   * Looks at every open dossier, and at every one something happened to since the last sweep, and records what was raised,
   * met and missed: each once, however often it is run, in however many processes, also after a crash. A dossier that
   * cannot be judged is reported and does not stop the sweep.
   *
   * @throws MotcuaError of the store alone, when it does not answer
   */
  sweep(request?: {
    /** Judge by this moment; by the shop's clock when absent. */
    readonly at?: Instant
    /** Told of each transition once it is recorded, as to send a reminder. */
    readonly onTransition?: (transition: DutyTransition) => void
  }): Promise<SweepReport>
  /** Everything recorded of a dossier's duties, in the order it was recorded. */
  history(dossier: DossierId): Promise<readonly DutyTransition[]>
  /** What has to be done until a moment, the most urgent first; warnings to apologise in time among them. */
  dueSoon(until: Instant, at?: Instant): AsyncIterable<Duty>
  /** What has to be done before the day is over, the most urgent first. */
  dueToday(at?: Instant): AsyncIterable<Duty>
  /** What should have been done already, the oldest first (*quá hạn*). */
  late(at?: Instant): AsyncIterable<Duty>
  /** Everything a desk or agency owes, the most urgent first. */
  owedBy(unit: UnitId): AsyncIterable<Duty>
}

/** Opens the duties desk of a shop. What its lists hold is as of the last sweep. */
export function createDutiesDesk(options: OneStopShopOptions, catalogue: CatalogueDesk): DutiesDesk {
  const { storage, owner, clock } = options
  const store = createDutyStore(options)
  const judge = createDutyJudge(options, catalogue)

  async function* listed(index: IndexSelection): AsyncGenerator<Duty> {
    for await (const { value } of readRecords(storage, recordKinds.duty, index))
      yield value as unknown as Duty
  }
  const due = (from: Instant | null, to: Instant) =>
    listed({ name: 'due', ...(from === null ? {} : { from }), to: after(to) })

  return {
    async sweep({ at = clock(), onTransition } = {}) {
      const recorded = { raised: 0, met: 0, missed: 0 }
      const failures: SweepFailure[] = []
      let dossiers = 0
      const visit = async (id: DossierId, read: () => Promise<Dossier | null>) => {
        dossiers++
        try {
          const dossier = await read()
          if (dossier === null) return
          const known = await store.load(id)
          const swept = await judge(dossier, at, (duty) => known.seen[duty]?.status ?? null)
          if (swept.outcome === 'failed') {
            failures.push(swept)
            return
          }
          for (const transition of await store.save(known, swept)) {
            recorded[transition.status]++
            onTransition?.(transition)
          }
        } catch (cause) {
          if (isMotcuaError(cause, 'storage.closed') || isMotcuaError(cause, 'storage.unavailable'))
            throw cause
          failures.push({ outcome: 'failed', dossier: id, problems: [], cause })
        }
      }
      const stored = async (id: DossierId) => {
        const record = await storage.getRecord(recordKinds.dossier, id)
        return record === null ? null : dossierIn(record.value)
      }
      const cursor = await readCursor(storage, owner)
      const touched = new Set(cursor.pending)
      let position = cursor.position
      for await (const event of readWholeLog(storage, position ?? undefined)) {
        const id = dossierOfStream(event.stream)
        if (id !== null) touched.add(id)
        position = event.position
      }
      for (const id of touched) await visit(id, () => stored(id))
      for await (const { id, value } of readRecords(storage, recordKinds.dossier, { name: 'worklist' })) {
        if (!touched.has(id as DossierId)) await visit(id as DossierId, async () => dossierIn(value))
      }
      await saveCursor(storage, owner, { position, pending: failures.map(({ dossier }) => dossier) })
      return { at, dossiers, recorded, failures }
    },
    async history(dossier) {
      const events = await storage.readStream(dutyStream(dossier))
      return events.map(({ data }) => data as unknown as DutyTransition)
    },
    dueSoon: (until, at = clock()) => due(at, until),
    // A day ends with the first moment of the next.
    dueToday: (at = clock()) => due(at, instantAt(addDays(plainDateOf(at), 1), 0)),
    async *late(at = clock()) {
      for await (const duty of listed({ name: 'due', to: at })) if (duty.standing === 'owed') yield duty
    },
    async *owedBy(unit) {
      const duties = listed({ name: 'owed', startsWith: `${unit}/` })
      for await (const duty of duties) if (duty.standing === 'owed') yield duty
    },
  }
}

/** The end of a range that holds this moment too: indexes end before the key they are given. */
function after(at: Instant): string {
  return `${at}~`
}

function dossierIn(value: unknown): Dossier {
  return (value as { readonly dossier: Dossier }).dossier
}

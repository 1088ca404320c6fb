import type { CommandId, DossierId, Instant } from '@motcua/core'
import type { ObligationStatus } from '@motcua/dossier'
import type { DossierSweep, Duty, DutyTransition } from '@motcua/dossier/duties'
import { asJson, type RecordWrite } from '@motcua/storage'
import { dutyStream, recordKinds } from './keys.ts'
import type { OneStopShopOptions } from './options.ts'

/** What is recorded of one duty. */
interface SeenDuty {
  readonly status: ObligationStatus
  readonly standing: Duty['standing']
  readonly dueAt: Instant
  readonly doneAt: Instant | null
  readonly owner: Duty['owner']
  /** The version of its record. */
  readonly record: number
}

/** What is recorded of the duties of one dossier. */
export interface KnownDossierDuties {
  readonly dossier: DossierId
  /** By the duty's id. */
  readonly seen: Readonly<Record<string, SeenDuty>>
  /** How many transitions are recorded. */
  readonly transitions: number
  /** The version of this record. */
  readonly record: number
}

type Swept = Extract<DossierSweep, { readonly outcome: 'swept' }>

/** Loads and saves what is known of duties: each dossier's in one commit. */
export interface DutyStore {
  load(dossier: DossierId): Promise<KnownDossierDuties>
  /** Records what is new. Gives back what it recorded: nothing when another sweep was faster. */
  save(known: KnownDossierDuties, swept: Swept): Promise<readonly DutyTransition[]>
}

/** The store of a shop's duties. */
export function createDutyStore({ storage }: OneStopShopOptions): DutyStore {
  return {
    async load(dossier) {
      const stored = await storage.getRecord(recordKinds.duties, dossier)
      const value = stored?.value as unknown as Omit<KnownDossierDuties, 'dossier' | 'record'> | undefined
      return { dossier, seen: {}, transitions: 0, ...value, record: stored?.version ?? 0 }
    },
    async save(known, { dossier, duties, transitions }) {
      const seen: Record<string, SeenDuty> = { ...known.seen }
      const records: RecordWrite[] = []
      for (const duty of [...duties, ...(await droppedFrom(known, duties))]) {
        const before = seen[duty.id]
        // What was missed stays missed, even when a later notice makes the day a holiday.
        const settled = before !== undefined && before.status !== 'raised'
        const status = settled ? before.status : duty.status
        const { standing, dueAt, doneAt, owner } = duty
        const now = { status, standing, dueAt, doneAt, owner, record: (before?.record ?? 0) + 1 }
        if (before !== undefined && same(before, now)) continue
        seen[duty.id] = now
        const keys =
          standing === 'settled'
            ? { due: null, owed: null }
            : { due: dueAt, owed: owner === null ? null : `${owner}/${dueAt}` }
        const value = asJson({ ...duty, status })
        records.push({
          kind: recordKinds.duty,
          id: duty.id,
          expectedVersion: before?.record ?? 0,
          value,
          keys,
        })
      }
      if (records.length === 0) return []
      const value = asJson({ seen, transitions: known.transitions + transitions.length })
      records.push({ kind: recordKinds.duties, id: dossier, expectedVersion: known.record, value })
      const events = transitions.map((one) => ({
        type: `duty.${one.status}`,
        at: one.since,
        data: asJson(one),
      }))
      const stream = { stream: dutyStream(dossier), expectedVersion: known.transitions, events }
      const receipt = await storage.commit({
        // The next record of this dossier's duties can be written once: of two sweeps one wins, the other looks again.
        commandId: `duties:${dossier}:${known.record + 1}` as CommandId,
        events: events.length === 0 ? [] : [stream],
        records,
        messages: [],
      })
      return receipt.replayed ? [] : transitions
    },
  }

  /** Duties on record that are no longer derived, as while time stands still: nothing is owed on them now. */
  async function droppedFrom(known: KnownDossierDuties, duties: readonly Duty[]): Promise<readonly Duty[]> {
    const derived = new Set<string>(duties.map(({ id }) => id))
    const dropped: Duty[] = []
    for (const [id, { standing }] of Object.entries(known.seen)) {
      if (derived.has(id) || standing === 'settled') continue
      const record = await storage.getRecord(recordKinds.duty, id)
      if (record !== null) dropped.push({ ...(record.value as unknown as Duty), standing: 'settled' })
    }
    return dropped
  }
}

function same(a: SeenDuty, b: SeenDuty): boolean {
  return (
    a.status === b.status &&
    a.standing === b.standing &&
    a.dueAt === b.dueAt &&
    a.doneAt === b.doneAt &&
    a.owner === b.owner
  )
}

import {
  type CommandId,
  type DossierId,
  type Instant,
  motcuaError,
  type PlainDate,
  plainDateOf,
} from '@motcua/core'
import type { SealedEvent } from '@motcua/dossier'
import {
  createLogVerifier,
  type DailySeal,
  type InclusionProof,
  type LogReport,
  proveInclusion,
  sealDay,
} from '@motcua/dossier/proof'
import { asJson, type Position } from '@motcua/storage'
import { unsealed } from './dossier-store.ts'
import { retryConflicts } from './internal/retry.ts'
import { dossierOfStream, dossierStream, sealStream } from './keys.ts'
import { readWholeLog } from './log.ts'
import type { OneStopShopOptions } from './options.ts'

/** Seals the log day by day, proves single events by it, and checks the whole against it (*niêm phong nhật ký*). */
export interface SealKeeper {
  /**
   * Seals everything written since the last seal as the log of a day, to be run once the day is over. A day sealed before
   * gives its seal again. Keep the seal's digest outside this store: it is what proves the log later.
   *
   * @throws MotcuaError `motcua.day-passed` for a day before one that is sealed
   */
  sealDay(request: {
    /** The day that is closed; the one of `at` when absent. */
    readonly day?: PlainDate
    /** Now; by the shop's clock when absent. */
    readonly at?: Instant
  }): Promise<DailySeal>
  /** Every seal, the first one first. */
  seals(): Promise<readonly DailySeal[]>
  /** The proof that an event lies under a seal; `null` for one that does not exist or is not sealed yet. */
  prove(dossier: DossierId, version: number): Promise<InclusionProof | null>
  /**
   * Reads the whole log and names the first broken link.
   *
   * @param anchor the digest of a seal kept elsewhere: without it, a log sealed anew as a whole is not found out
   */
  verifySealed(anchor?: DailySeal['digest']): Promise<LogReport>
}

/** A seal with the places in the log it begins after and ends with; `null` where the log was empty. */
interface KeptSeal {
  readonly seal: DailySeal
  readonly after: Position | null
  readonly through: Position | null
}

/** Opens the keeper of a shop's seals. */
export function createSealKeeper({ storage, owner, clock }: OneStopShopOptions): SealKeeper {
  const stream = sealStream(owner)
  const kept = async () => (await storage.readStream(stream)).map(({ data }) => data as unknown as KeptSeal)

  /** The events of dossiers after a place in the log, with their places. */
  async function* between(after: Position | null, through: Position | null) {
    for await (const event of readWholeLog(storage, after ?? undefined)) {
      if (through !== null && event.position > through) return
      if (dossierOfStream(event.stream) !== null) yield { position: event.position, event: unsealed(event) }
    }
  }

  return {
    sealDay: ({ at = clock(), day = plainDateOf(at) }) =>
      retryConflicts(async () => {
        const seals = await kept()
        const before = seals.find(({ seal }) => seal.day === day)
        if (before !== undefined) return before.seal
        const last = seals.at(-1)
        if (last !== undefined && last.seal.day > day) {
          const message = `The log is sealed up to ${last.seal.day}: ${day} can no longer be sealed by itself.`
          throw motcuaError('motcua.day-passed', message, { details: { day, sealed: last.seal.day } })
        }
        const after = last?.through ?? null
        let through = after
        const events: Pick<SealedEvent, 'digest'>[] = []
        for await (const { position, event } of between(after, null)) {
          through = position
          events.push({ digest: event.digest })
        }
        const seal = sealDay({ log: owner, day, sealedAt: at }, events, last?.seal ?? null)
        await storage.commit({
          // By its digest: two that seal the same day at once differ, and the slower one finds the other's seal.
          commandId: `seal:${owner}:${day}:${seal.digest.slice(0, 16)}` as CommandId,
          events: [
            {
              stream,
              expectedVersion: seals.length,
              events: [{ type: 'daySealed', at, data: asJson({ seal, after, through }) }],
            },
          ],
          records: [],
          messages: [],
        })
        return seal
      }),
    seals: async () => (await kept()).map(({ seal }) => seal),
    async prove(dossier, version) {
      const [stored] = await storage.readStream(dossierStream(dossier), version)
      if (stored === undefined || stored.version !== version) return null
      const { position } = stored
      const found = (await kept()).find(
        ({ after, through }) => through !== null && position > (after ?? -1) && position <= through,
      )
      if (found === undefined) return null
      const events: SealedEvent[] = []
      let index = -1
      for await (const one of between(found.after, found.through)) {
        if (one.position === position) index = events.length
        events.push(one.event)
      }
      return proveInclusion(found.seal, events, index)
    },
    async verifySealed(anchor) {
      const seals = (await kept()).map(({ seal }) => seal)
      const verifier = createLogVerifier({ seals, ...(anchor === undefined ? {} : { anchor }) })
      for await (const { event } of between(null, null)) if (verifier.next(event) === 'broken') break
      return verifier.end()
    },
  }
}

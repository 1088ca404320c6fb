import type { DossierId } from '@motcua/core'
import {
  type ChainHead,
  checkLink,
  type DossierProblem,
  type SealedEvent,
  verifyChain,
} from '@motcua/dossier'
import type { Storage } from '@motcua/storage'
import type { DossierFile } from './dossier-desk.ts'
import { unsealed } from './dossier-store.ts'
import { dossierOfStream, dossierStream, recordKinds } from './keys.ts'
import { readWholeLog } from './log.ts'
import type { OneStopShopOptions } from './options.ts'
import { createSealKeeper, type SealKeeper } from './seal-keeper.ts'

/** What an audit of histories found. */
export interface AuditReport {
  /** Dossiers whose history was checked. */
  readonly dossiers: number
  /** Events that were checked. */
  readonly events: number
  /** Every break, by dossier and event. Empty when the log is whole. */
  readonly problems: readonly DossierProblem[]
}

/** Checks that no history was touched after it was written (Nghị định 61/2018/NĐ-CP, Điều 5 khoản 1 điểm c). */
export interface AuditDesk extends SealKeeper {
  /** The history of one dossier against the end its snapshot remembers. */
  verify(dossier: DossierId): Promise<AuditReport>
  /** Every history in the store. */
  verifyAll(): Promise<AuditReport>
}

/** What is wrong with the history of one dossier; empty when nothing is. */
export function checkFile({ head, history }: DossierFile): readonly DossierProblem[] {
  const verified = verifyChain(history, head)
  return verified.ok ? [] : verified.problems
}

/** Opens the audit desk of a shop. */
export function createAuditDesk(options: OneStopShopOptions): AuditDesk {
  const { storage } = options
  const verify = async (events: AsyncIterable<SealedEvent> | Iterable<SealedEvent>): Promise<AuditReport> => {
    const heads = new Map<DossierId, ChainHead>()
    const problems: DossierProblem[] = []
    let count = 0
    for await (const sealed of events) {
      count++
      problems.push(...checkLink(sealed, heads.get(sealed.dossier) ?? null))
      heads.set(sealed.dossier, { version: sealed.version, digest: sealed.digest })
    }
    for (const [dossier, head] of heads) {
      const kept = await keptHead(storage, dossier)
      if (kept?.version === head.version && kept.digest === head.digest) continue
      problems.push({ code: 'dossier.chain-head', params: { dossier, version: head.version } })
    }
    return { dossiers: heads.size, events: count, problems }
  }
  return {
    ...createSealKeeper(options),
    verify: async (dossier) => verify((await storage.readStream(dossierStream(dossier))).map(unsealed)),
    verifyAll: () => verify(dossierEvents(storage)),
  }
}

/** Every event of every dossier, sealed, in the order it was written. */
export async function* dossierEvents(storage: Storage): AsyncGenerator<SealedEvent> {
  for await (const event of readWholeLog(storage)) {
    if (dossierOfStream(event.stream) !== null) yield unsealed(event)
  }
}

/** The end of a history as its snapshot remembers it: a cut end is found by it. */
async function keptHead(storage: Storage, dossier: DossierId): Promise<ChainHead | null> {
  const record = await storage.getRecord(recordKinds.dossier, dossier)
  return record ? (record.value as unknown as { readonly head: ChainHead }).head : null
}

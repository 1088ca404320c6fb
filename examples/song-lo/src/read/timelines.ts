import type { DossierId } from '@motcua/core'
import { extendTimeline, type Timeline } from '@motcua/dossier'
import type { OneStopShop } from 'motcua'

/** What became of every dossier, in the order of their ids, folded in one pass over the log. */
export async function readTimelines(
  shop: OneStopShop,
): Promise<{ readonly timelines: readonly Timeline[]; readonly events: number }> {
  const byDossier = new Map<DossierId, Timeline>()
  let events = 0
  for await (const { dossier, event } of shop.dossierEvents()) {
    byDossier.set(dossier, extendTimeline(byDossier.get(dossier) ?? null, event))
    events++
  }
  const timelines = [...byDossier.values()].sort((a, b) => (a.dossier < b.dossier ? -1 : 1))
  return { timelines, events }
}

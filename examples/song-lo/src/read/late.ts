import { plainDateOf, unwrap } from '@motcua/core'
import type { Dossier, Timeline } from '@motcua/dossier'
import { explainClock, renderExplanation } from '@motcua/working-time'
import type { LateDossier } from '../report/data.ts'
import { schedule } from '../world/office.ts'
import { closingAt } from '../world/period.ts'
import { placeOf } from '../world/units.ts'
import { isLateBy } from './standing.ts'

/** The entry of a dossier that was late, or is at the end of the period, with the explanation of its deadline. */
export function lateDossier(dossier: Dossier, timeline: Timeline): readonly LateDossier[] {
  const { receivedAt, originalDueOn } = timeline
  if (receivedAt === null || originalDueOn === null || !isLateBy(timeline, closingAt)) return []
  return [
    {
      code: timeline.code ?? timeline.dossier,
      procedure: timeline.procedure.name,
      field: timeline.procedure.field?.name ?? '',
      unit: timeline.desk === null ? '' : placeOf(timeline.desk).name,
      receivedAt,
      dueOn: originalDueOn,
      finishedOn: timeline.finishedAt === null ? null : plainDateOf(timeline.finishedAt),
      apology: apologyOf(dossier),
      explanation: explain(dossier),
    },
  ]
}

function apologyOf({ apologies }: Dossier): LateDossier['apology'] {
  const first = apologies[0]
  if (first === undefined) return 'none'
  return first.effect === 'moved' ? 'inTime' : 'late'
}

function explain({ clock }: Dossier): readonly string[] {
  if (clock === null) return []
  return renderExplanation(unwrap(explainClock(schedule, clock)), 'vi').split('\n')
}

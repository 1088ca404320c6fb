import { andThen, mapOk, plainDateOf } from '@motcua/core'
import { addClockEntry, clockDeadline } from '@motcua/working-time'
import type { Apologise } from '../commands/processing.ts'
import type { Dossier } from '../dossier.ts'
import { apologyLimit } from './apology-guards.ts'
import { frame, type Made, refused, type StepContext } from './input.ts'

/**
 * Apology and new appointment (*xin lỗi và hẹn lại*; Nghị định 61/2018, Điều 19.9). At the latest a day before the due
 * date it moves that date; later it is a record and a promise, but the old date stays what lateness is measured by.
 */
export function makeApology(dossier: Dossier, command: Apologise, context: StepContext): Made {
  const { clock } = dossier
  if (clock === null) return refused({ code: 'dossier.no-appointment', params: {} })
  const { at, schedule } = context
  const moved = andThen(addClockEntry(clock, { kind: 'reappoint', at, dueOn: command.newDueOn }), (next) =>
    clockDeadline(schedule, next),
  )
  return andThen(apologyLimit(dossier, context), (limit) =>
    mapOk(moved, ({ dueOn, dueAt, calendarVersion }) => {
      const late = plainDateOf(at) > limit
      return {
        type: 'apologised',
        ...frame(context, late ? ['apologyLate'] : []),
        reason: command.reason,
        appointment: { dueOn, dueAt, calendarVersion },
        effect: late ? 'recorded' : 'moved',
      }
    }),
  )
}

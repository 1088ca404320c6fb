import type { GuardName } from './machine.ts'
import type { DecisionProblem } from './messages.ts'
import {
  apologyInTime,
  hasAppointment,
  newDateLater,
  withinReAppointmentLimit,
} from './steps/apology-guards.ts'
import type { GuardInput } from './steps/input.ts'
import {
  channelOffered,
  codeDrawn,
  immediateProcedure,
  inOrderOfTime,
  paidBeforeAcceptance,
  paidBeforeResult,
  sameProcedure,
  startStated,
} from './steps/intake-guards.ts'
import {
  attendanceRecorded,
  basisGiven,
  consultationOpen,
  consultationOverdue,
  contentStated,
  isSuspended,
  legOpen,
  legsStated,
  notDoneYet,
  notSuspended,
  replyDateStated,
} from './steps/processing-guards.ts'
import {
  authorised,
  itemsGiven,
  lapseReached,
  noSupplementOpen,
  reasonGiven,
  supplementOpen,
  throughOneStop,
  withinSupplementLimit,
} from './steps/supplement-guards.ts'

/** A condition: what stands against the command, `null` or empty when nothing does. */
export type Guard = (input: GuardInput) => DecisionProblem | readonly DecisionProblem[] | null

/** Every condition the machine names. */
export const guards: Readonly<Record<GuardName, Guard>> = {
  inOrderOfTime,
  sameProcedure,
  reasonGiven,
  itemsGiven,
  channelOffered,
  codeDrawn,
  noSupplementOpen,
  supplementOpen,
  withinSupplementLimit,
  throughOneStop,
  lapseReached,
  immediateProcedure,
  authorised,
  paidBeforeAcceptance,
  paidBeforeResult,
  startStated,
  attendanceRecorded,
  contentStated,
  replyDateStated,
  consultationOpen,
  consultationOverdue,
  legsStated,
  legOpen,
  hasAppointment,
  withinReAppointmentLimit,
  apologyInTime,
  newDateLater,
  notSuspended,
  isSuspended,
  basisGiven,
  notDoneYet,
}

import {
  ActorIdSchema,
  ChannelSchema,
  DossierIdSchema,
  InstantSchema,
  PaymentIdSchema,
  PersonIdSchema,
  PlainDateSchema,
  RegimeSchema,
  UnitIdSchema,
} from '@motcua/core/schemas'
import { DeadlinePolicySchema, TermSchema } from '@motcua/working-time/schemas'
import * as z from 'zod'
import * as part from './parts.ts'

/** One schema per event. */
export function eventSchemas() {
  const frame = part.frameShape()
  const of = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
    z.strictObject({ type: z.literal(type), ...frame, ...shape })
  const appointment = part.appointmentSchema()
  const moved = appointment.nullable()
  const payment = PaymentIdSchema.nullable()
  const asked = { reason: part.text, items: z.array(part.text).min(1), fault: part.fault }
  const runsOr = <T extends string>(other: T) => z.enum(['runs', other])
  return [
    of('draftSaved', {
      dossier: DossierIdSchema,
      procedure: part.procedureRefSchema(),
      applicant: PersonIdSchema,
    }),
    of('submitted', {
      dossier: DossierIdSchema,
      procedure: part.procedureRefSchema(),
      regime: RegimeSchema,
      channel: ChannelSchema,
      applicant: PersonIdSchema,
      submitter: PersonIdSchema,
      desk: UnitIdSchema,
    }),
    of('checkedAtIntake', { finding: part.finding }),
    of('supplementRequestedAtIntake', asked),
    of('suppliedAtIntake', {}),
    of('rejectedAtIntake', { reason: part.text }),
    of('accepted', {
      code: part.codeSchema(),
      regime: RegimeSchema,
      term: TermSchema.nullable(),
      deadlinePolicy: DeadlinePolicySchema,
      appointment: appointment.nullable(),
      components: z.array(part.componentSchema()),
      payment,
    }),
    of('resolvedImmediately', {
      code: part.codeSchema().nullable(),
      regime: RegimeSchema,
      outcome: part.outcome,
      receipt: part.receipt,
      payment,
    }),
    of('resolvedAtDesk', { outcome: part.outcome, reason: z.string().nullable(), authorisation: part.text }),
    of('transferredToAgency', { agency: UnitIdSchema, medium: part.medium, handOverDueAt: InstantSchema }),
    of('forwardedToOtherDesk', {
      desk: UnitIdSchema,
      clock: runsOr('restarts'),
      appointment: appointment.nullable(),
    }),
    of('assigned', { officer: ActorIdSchema }),
    of('verified', { attendance: part.attendanceSchema().nullable() }),
    of('consultationRequested', {
      consultation: part.place,
      with: UnitIdSchema,
      content: part.text,
      replyBy: InstantSchema,
      clock: runsOr('suspends'),
    }),
    of('consultationAnswered', { consultation: part.place, clock: runsOr('resumes'), appointment: moved }),
    of('consultationOverdueNoticed', { consultation: part.place }),
    of('returnedForSupplement', { ...asked, through: part.through, noticeDueOn: PlainDateSchema.nullable() }),
    of('supplementReceived', { clock: z.enum(['restarts', 'resumes']), appointment: appointment.nullable() }),
    of('supplementLapsed', { lastDay: PlainDateSchema }),
    of('obligationRequired', { subject: part.subject, clock: runsOr('suspends') }),
    of('obligationMet', { payment: PaymentIdSchema, clock: runsOr('resumes'), appointment: moved }),
    of('suspended', { reason: part.suspensionReason, basis: part.text }),
    of('resumed', { appointment: moved }),
    of('apologised', { reason: part.text, appointment, effect: z.enum(['moved', 'recorded']) }),
    of('handedOver', { opened: part.legOpenedSchema() }),
    of('dispatchedParallel', { lead: UnitIdSchema, opened: z.array(part.legOpenedSchema()).min(2) }),
    of('legFinished', { leg: part.place }),
    of('escalated', { agency: UnitIdSchema, supervisingDesk: UnitIdSchema }),
    of('approved', {}),
    of('refusedAfterAppraisal', { reason: part.text }),
    of('withdrawalRequested', { stage: part.state }),
    of('withdrawalDeclined', { reason: part.text, stage: part.state, appointment: moved }),
    of('stopped', {
      reason: part.text,
      stage: part.state,
      cause: z.enum(['withdrawal', 'other']),
      finance: part.finance,
    }),
    of('earlyReturnNotified', { means: part.noticeMeans }),
    of('resultReturned', { means: part.returnMeans, payment }),
    of('resultStored', { archive: part.text }),
    of('resultCorrected', { reason: part.text, costBearer: z.literal('agency') }),
    of('lossOrDamageReported', { what: part.lostObject, kind: part.lossKind, fault: part.lossFault }),
    of('rated', { satisfaction: part.satisfaction, complaint: part.complaint }),
    of('migrated', { system: part.text }),
  ] as const
}

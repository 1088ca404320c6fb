import {
  ActorIdSchema,
  ChannelSchema,
  DossierIdSchema,
  InstantSchema,
  LevelSchema,
  PaymentIdSchema,
  PersonIdSchema,
  PlainDateSchema,
  UnitIdSchema,
} from '@motcua/core/schemas'
import { TermSchema } from '@motcua/working-time/schemas'
import * as z from 'zod'
import * as part from './parts.ts'

// Reasons and lists may be empty here: that is for the machine to refuse, with the article that wants them.
const written = z.string()

/** One schema per command. */
export function commandSchemas() {
  const bare = <T extends string>(type: T) => z.strictObject({ type: z.literal(type) })
  const reasoned = <T extends string>(type: T) => z.strictObject({ type: z.literal(type), reason: written })
  const payment = PaymentIdSchema.exactOptional()
  const order = { agency: UnitIdSchema, work: written, term: TermSchema.nullable() }
  return [
    z.strictObject({ type: z.literal('saveDraft'), dossier: DossierIdSchema, applicant: PersonIdSchema }),
    z.strictObject({
      type: z.literal('submit'),
      dossier: DossierIdSchema,
      channel: ChannelSchema,
      applicant: PersonIdSchema,
      submitter: PersonIdSchema.exactOptional(),
      desk: UnitIdSchema,
      level: LevelSchema.exactOptional(),
    }),
    z.strictObject({ type: z.literal('checkAtIntake'), finding: part.finding }),
    z.strictObject({
      type: z.literal('requestSupplementAtIntake'),
      reason: written,
      items: z.array(written),
      fault: part.fault.exactOptional(),
    }),
    bare('supplyAtIntake'),
    reasoned('rejectAtIntake'),
    z.strictObject({
      type: z.literal('accept'),
      components: z.array(part.componentSchema()).exactOptional(),
      payment,
    }),
    z.strictObject({
      type: z.literal('resolveImmediately'),
      outcome: part.outcome,
      receipt: part.receipt,
      payment,
    }),
    z.strictObject({
      type: z.literal('resolveAtDesk'),
      outcome: part.outcome,
      reason: written.exactOptional(),
      authorisation: written,
    }),
    z.strictObject({ type: z.literal('transferToAgency'), agency: UnitIdSchema, medium: part.medium }),
    z.strictObject({ type: z.literal('forwardToOtherDesk'), desk: UnitIdSchema }),
    z.strictObject({ type: z.literal('assign'), officer: ActorIdSchema }),
    z.strictObject({ type: z.literal('verify'), attendance: part.attendanceSchema().exactOptional() }),
    z.strictObject({
      type: z.literal('consult'),
      with: UnitIdSchema,
      content: written,
      replyBy: InstantSchema.nullable(),
    }),
    z.strictObject({ type: z.literal('answerConsultation'), consultation: part.place }),
    z.strictObject({ type: z.literal('noticeConsultationOverdue'), consultation: part.place }),
    z.strictObject({
      type: z.literal('returnForSupplement'),
      reason: written,
      items: z.array(written),
      through: part.through,
      fault: part.fault.exactOptional(),
    }),
    bare('receiveSupplement'),
    bare('lapseSupplement'),
    z.strictObject({ type: z.literal('requireObligation'), subject: part.subject }),
    z.strictObject({ type: z.literal('meetObligation'), payment: PaymentIdSchema }),
    z.strictObject({ type: z.literal('suspend'), reason: part.suspensionReason, basis: written }),
    bare('resume'),
    z.strictObject({ type: z.literal('apologise'), reason: written, newDueOn: PlainDateSchema }),
    z.strictObject({ type: z.literal('handOver'), ...order }),
    z.strictObject({
      type: z.literal('dispatchParallel'),
      lead: UnitIdSchema,
      legs: z.array(z.strictObject(order)),
    }),
    z.strictObject({ type: z.literal('finishLeg'), leg: part.place }),
    z.strictObject({ type: z.literal('escalate'), agency: UnitIdSchema, supervisingDesk: UnitIdSchema }),
    bare('approve'),
    reasoned('refuse'),
    bare('requestWithdrawal'),
    reasoned('declineWithdrawal'),
    z.strictObject({ type: z.literal('stop'), reason: written, finance: part.finance }),
    z.strictObject({ type: z.literal('notifyEarlyReturn'), means: part.noticeMeans }),
    z.strictObject({ type: z.literal('returnResult'), means: part.returnMeans, payment }),
    z.strictObject({ type: z.literal('storeResult'), archive: part.text }),
    reasoned('correctResult'),
    z.strictObject({
      type: z.literal('reportLossOrDamage'),
      what: part.lostObject,
      kind: part.lossKind,
      fault: part.lossFault,
    }),
    z.strictObject({ type: z.literal('rate'), satisfaction: part.satisfaction, complaint: part.complaint }),
    z.strictObject({ type: z.literal('migrate'), system: part.text }),
  ] as const
}

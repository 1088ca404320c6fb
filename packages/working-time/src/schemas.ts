export { DayFactSchema, DeadlineCertificateSchema, ExplanationStepSchema } from './schemas/certificate.ts'
export {
  AmountTermSchema,
  ClockDeadlineSchema,
  ClockEntrySchema,
  DeadlineClockSchema,
  DeadlinePolicySchema,
  DeadlineSchema,
  NoticeSchema,
  NoticesDocumentSchema,
  OfficeHoursSchema,
  TermSchema,
  WarningSchema,
} from './schemas/deadlines.ts'

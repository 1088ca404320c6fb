export { checkReceptionSchedule, type ReceptionOptions } from './check-reception.ts'
export { type FeedbackCommand, type FeedbackCommandType, feedbackCommandNames } from './command.ts'
export {
  cultureProfile,
  indexProfile,
  industryProfile,
  legalDocumentsProfile,
  nationalProfile,
  transportProfile,
} from './data/profiles.ts'
export { receptionPostingRule, receptionRules } from './data/reception-rules.ts'
export { decideFeedback } from './decide.ts'
export { type DutyStanding, dutyStanding, type FeedbackDuty, feedbackDuties } from './duties.ts'
export type {
  Competence,
  Complexity,
  FeedbackEvent,
  FeedbackForm,
  FeedbackId,
  FeedbackOutcome,
  RequiredPart,
} from './event.ts'
export {
  currentNumber,
  evolveFeedback,
  type Feedback,
  type FeedbackState,
  feedbackStateNames,
} from './feedback.ts'
export {
  type FeedbackNumber,
  type FeedbackNumberParts,
  feedbackNumberParts,
  formatFeedbackNumber,
  parseFeedbackNumber,
} from './feedback-number.ts'
export {
  type FeedbackLimit,
  type FeedbackLimits,
  type FeedbackProfile,
  type FeedbackStep,
  limitsOn,
  termFor,
} from './limits.ts'
export { type FeedbackProblem, type FeedbackProblemCode, feedbackMessages } from './messages.ts'
export { feedbackOutcomeNames, outcomesOf } from './outcome.ts'
export {
  type FeedbackPublication,
  findIdentity,
  type IdentityKind,
  identityKindNames,
  publicationOf,
} from './publication.ts'
export {
  type ReceptionDay,
  type ReceptionHead,
  type ReceptionMinimum,
  type ReceptionPeriod,
  type ReceptionReport,
  type ReceptionSchedule,
  receptionHeadNames,
} from './reception.ts'
export {
  nextRegisterNumber,
  type Register,
  type RegisterNumber,
  type RegisterRule,
  registerNames,
  registerRules,
  registers,
  yearOf,
} from './register.ts'
export { type RegisterSuggestion, suggestRegisters } from './suggest-register.ts'
export { type FeedbackTransition, feedbackActions, feedbackTransitions } from './transitions.ts'

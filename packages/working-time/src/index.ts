export { addWorkingDaysBulk, countWorkingDaysBulk, OUTSIDE_CALENDAR } from './bulk.ts'
export {
  type Calendar,
  type CalendarOptions,
  calendarAsKnownOn,
  createCalendar,
  type YearStanding,
} from './calendar.ts'
export { calendarLaw } from './calendar-law.ts'
export {
  type CalendarDay,
  type CalendarSource,
  type CalendarYear,
  calendarYear,
} from './calendar-year.ts'
export type { CertifiedCalendar, CertifiedDay, DeadlineCertificate, MinuteSpan } from './certificate.ts'
export { certify } from './certify.ts'
export { addClockEntry, type ClockEntry, type ClockLimits, type DeadlineClock, startClock } from './clock.ts'
export { type ClockDeadline, type ClockExplanation, clockDeadline, explainClock } from './clock-deadline.ts'
export { clockRounds } from './clock-rounds.ts'
export { type ClockUsage, clockUsage } from './clock-usage.ts'
export { createOfficeHours } from './create-office-hours.ts'
export { type DayIndex, isWorkingAt, rankAt, stepWorking } from './day-index.ts'
export { formatDayFact, formatWeekday } from './day-words.ts'
export { type Deadline, dueDate } from './deadline.ts'
export { dueAsKnownOn, type KnownFacts } from './due-as-known-on.ts'
export { explainDueDate } from './explain.ts'
export type { Explanation, ExplanationStep } from './explanation.ts'
export type { Span } from './internal/windows.ts'
export { workingDays } from './iterate.ts'
export { type LatestStart, latestStart } from './latest-start.ts'
export { countingLaw, lawOn, policyLaw } from './law.ts'
export { type ClockLeg, type LegStanding, type LegsStanding, legsStanding, type StageShare } from './legs.ts'
export {
  type Warning,
  type WarningCode,
  type WorkingTimeProblem,
  type WorkingTimeProblemCode,
  workingTimeMessages,
} from './messages.ts'
export type { NamedDay, NamedDayOff, NamedWorkedDay } from './named-day.ts'
export type { Confidence, DayOff, DayOffKind, Notice, NoticeYear, WorkedDay } from './notice.ts'
export {
  exampleOfficeHours,
  type OfficeDate,
  type OfficeHours,
  type OfficeSeason,
  type OfficeWeek,
  type OfficeWindow,
  type SaturdayCounter,
  type Weekday,
  weekdays,
} from './office-hours.ts'
export { type OfficeIndex, officeTimeAt, stepOfficeTime } from './office-index.ts'
export { isOpen, officeOpening } from './opening.ts'
export { type CalendarOverlay, overlayCalendar } from './overlay.ts'
export { type LegShare, type PlannedLeg, planLegs } from './plan-legs.ts'
export { type DeadlinePolicy, legalPolicy } from './policy.ts'
export { type PreparedSchedule, prepareSchedule } from './prepare-schedule.ts'
export { type DueMoment, type NamedClock, type Recomputed, recompute, recomputeStream } from './recompute.ts'
export { type RecomputeReport, type RecomputeTally, recomputeTally } from './recompute-tally.ts'
export { renderCalendarYear } from './render-calendar-year.ts'
export { renderExplanation } from './render-explanation.ts'
export { openSaturdayCounter } from './saturday-counter.ts'
export type { WorkSchedule } from './schedule.ts'
export { type DayChange, scheduleChanges } from './schedule-changes.ts'
export { type AmountTerm, checkTerm, formatTerm, type SameDayTerm, type Term, type TermUnit } from './term.ts'
export {
  addWorkingDays,
  type DayFact,
  describeDay,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from './working-days.ts'

export type { Brand } from './brand.ts'
export { canonicalJson } from './canonical-json.ts'
export { type Channel, channelNames, channels } from './channel.ts'
export { checkDated, type Dated, type DatedValue, inForce, supersede } from './dated.ts'
export {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  formatDecimal,
  isDecimal,
  maxDecimal,
  minDecimal,
  multiplyDecimal,
  parseDecimal,
  ratioHalfUp,
  roundHalfUp,
  subtractDecimal,
  ZERO,
} from './decimal.ts'
export { type Digest, digestBytes, digestJson, digestText } from './digest.ts'
export { invariant, isMotcuaError, MotcuaError, type MotcuaErrorOptions, motcuaError } from './errors.ts'
export { foldVietnamese } from './fold.ts'
export {
  type ActorId,
  type CommandId,
  type DossierId,
  id,
  isId,
  type PaymentId,
  type PersonId,
  parseId,
  type UnitId,
} from './id.ts'
export {
  type CivilTime,
  type Clock,
  civil,
  epochOf,
  formatDateTime,
  type Instant,
  instant,
  instantAt,
  instantFromEpoch,
  isInstant,
  parseInstant,
  plainDateOf,
  VIETNAM_OFFSET_MINUTES,
} from './instant.ts'
export { formatLegalSource, type LegalSource } from './legal-source.ts'
export { type Level, levelNames, levels } from './level.ts'
export { type Locale, type Localized, localize } from './locale.ts'
export { type CoreProblem, type CoreProblemCode, coreMessages } from './messages.ts'
export {
  addVnd,
  formatVnd,
  groupThousands,
  isVnd,
  multiplyVnd,
  parseVnd,
  type Vnd,
  vnd,
} from './money.ts'
export {
  isOrganisationCode,
  type OrganisationCode,
  type OrganisationCodeScheme,
  organisationCode,
  organisationCodeScheme,
  parseOrganisationCode,
  rootOrganisation,
} from './organisation-code.ts'
export {
  addDays,
  addMonths,
  type DateParts,
  type DayNumber,
  dateParts,
  dayNumberOf,
  daysBetween,
  daysInMonth,
  formatDate,
  fromDayNumber,
  isLeapYear,
  isoWeek,
  isoWeekday,
  isoWeekdayOf,
  isPlainDate,
  type PlainDate,
  parsePlainDate,
  partsOfDayNumber,
  plainDate,
  toDayNumber,
} from './plain-date.ts'
export {
  isPlainTime,
  minutesOf,
  type PlainTime,
  parsePlainTime,
  plainTime,
  timeOfMinutes,
} from './plain-time.ts'
export { atPath, formatProblem, type Problem, type ProblemMessages } from './problem.ts'
export {
  isProcedureCode,
  type ProcedureCode,
  type ProcedureCodeParts,
  parseProcedureCode,
  procedureCode,
  procedureCodeParts,
} from './procedure-code.ts'
export { type Regime, regimeOn, regimes } from './regime.ts'
export {
  andThen,
  collect,
  fail,
  failAll,
  mapOk,
  type Ok,
  ok,
  okUnless,
  type Refused,
  type Result,
  unwrap,
} from './result.ts'
export {
  type AdministrativeLevel,
  type AdministrativeUnitCode,
  parseAdministrativeUnitCode,
  TWO_LEVELS_FROM,
} from './unit-code.ts'

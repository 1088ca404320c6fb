import { type DossierId, ok, type Regime, type Result, type UnitId } from '@motcua/core'
import { clockDeadline, type DeadlineClock, type WorkSchedule } from '@motcua/working-time'
import type { Dossier } from '../dossier.ts'
import type { DossierEvent } from '../events.ts'
import { foldDossier } from '../evolve.ts'
import type { DecisionProblem } from '../messages.ts'
import { type Points, type Score, score } from './score.ts'
import { type TimeUsed, timePoints, timeScore } from './time.ts'

/** The score of one agency for its own time (indicator 2). */
export interface AgencyScore extends Score {
  readonly unit: UnitId
  /** The whole dossier, its share of interlinked work, or its reply to a consultation. */
  readonly work: 'whole' | 'share' | 'consultation'
  /** Number of the share or the consultation; `null` for the whole. */
  readonly number: number | null
}

/**
 * What one dossier gives to the scoring of Thông tư 01/2018/TT-VPCP, Điều 13 (*điểm đánh giá theo từng hồ sơ*), for the
 * indicators that are measured per dossier from its events. Sums, averages and classes are made elsewhere.
 */
export interface DossierScores {
  readonly dossier: DossierId
  readonly regime: Regime | null
  /** 1: the whole time against the time limit. */
  readonly time: Score
  /** 2: the time of each agency. */
  readonly agencies: readonly AgencyScore[]
  /** 3: how often the applicant had to come back to the desk to complete the dossier. */
  readonly contacts: Score
  /** 4: how many bodies the applicant had to deal with to complete it. */
  readonly bodies: Score
  /** 7: the attitude, told by early results and complaints. */
  readonly attitude: Score
}

/** What scoring leaves to whoever scores. */
export interface ScoringOptions {
  /** What became of a complaint, where the rating alone does not tell: an unfounded one is not counted. */
  readonly complaint?: 'none' | 'made' | 'unfounded'
  /** The circular does not say what a late dossier without a complaint gets for attitude. Default 0. */
  readonly lateWithoutComplaint?: 0 | null
}

/**
 * The points of one dossier, 2, 1, 0 or `null`, each with its reason.
 *
 * @param events its whole history, or the part up to the day that is scored
 * @returns the scores; `null` for no events; or why a due date cannot be told
 */
export function dossierScores(
  events: readonly DossierEvent[],
  schedule: WorkSchedule,
  options: ScoringOptions = {},
): Result<DossierScores | null, DecisionProblem> {
  const dossier = foldDossier(events)
  if (dossier === null) return ok(null)
  const { regime } = dossier
  const whole = wholeTime(dossier, schedule)
  if (!whole.ok) return whole
  const agencies = agencyScores(dossier, schedule, whole.value)
  if (!agencies.ok) return agencies
  return ok({
    dossier: dossier.id,
    regime,
    time: wholeScore(whole.value, dossier),
    agencies: agencies.value,
    contacts: contactScore(dossier),
    bodies: bodyScore(dossier, events),
    attitude: attitudeScore(dossier, whole.value, options),
  })
}

/** Time used of the whole against the time limit itself, whatever was promised anew; `null` where nothing is measured. */
function wholeTime(
  { clock, outcome, finishedAt }: Dossier,
  schedule: WorkSchedule,
): Result<TimeUsed | null, DecisionProblem> {
  if (clock === null || outcome === null || finishedAt === null) return ok(null)
  // An apology moves the promise, not the legal time.
  const entries = clock.entries.filter(({ kind }) => kind !== 'reappoint')
  return timeOf(schedule, { ...clock, entries }, finishedAt)
}

function timeOf(
  schedule: WorkSchedule,
  clock: DeadlineClock,
  doneAt: TimeUsed['doneAt'],
): Result<TimeUsed, DecisionProblem> {
  const deadline = clockDeadline(schedule, clock)
  if (!deadline.ok) return deadline
  const { dueOn, dueAt, term } = deadline.value
  const kept = term.unit === 'hour' || term.unit === 'workingHour' ? 'minute' : 'day'
  return ok({ dueOn, dueAt, doneAt, kept })
}

function wholeScore(time: TimeUsed | null, dossier: Dossier): Score {
  return time === null ? unmeasured(dossier, 1) : timeScore(time, 1, dossier.regime)
}

function unmeasured({ outcome, regime }: Dossier, clause: number): Score {
  return outcome === null
    ? score(null, 'Hồ sơ chưa có kết quả giải quyết.', 'The dossier has no result.', clause, regime)
    : score(null, 'Thủ tục không có thời hạn.', 'The procedure has no time limit.', clause, regime)
}

function agencyScores(
  dossier: Dossier,
  schedule: WorkSchedule,
  whole: TimeUsed | null,
): Result<readonly AgencyScore[], DecisionProblem> {
  const { regime } = dossier
  const found: AgencyScore[] = []
  for (const { number, agency: unit, clock, finishedAt } of dossier.legs) {
    const common = { unit, work: 'share', number } as const
    if (finishedAt === null) {
      found.push({ ...common, ...score(null, 'Phần việc chưa xong.', 'The share is not done.', 2, regime) })
      continue
    }
    const time = timeOf(schedule, clock, finishedAt)
    if (!time.ok) return time
    found.push({ ...common, ...timeScore(time.value, 2, regime) })
  }
  const alone = dossier.agency ?? dossier.desk
  if (dossier.legs.length === 0 && alone !== null) {
    const own = whole === null ? unmeasured(dossier, 2) : timeScore(whole, 2, regime)
    found.push({ unit: alone, work: 'whole', number: null, ...own })
  }
  for (const { number, with: unit, replyBy, answeredAt } of dossier.consultations) {
    const common = { unit, work: 'consultation', number } as const
    found.push({ ...common, ...replyScore(replyBy, answeredAt, dossier) })
  }
  return ok(found)
}

function replyScore(
  replyBy: TimeUsed['dueAt'],
  answeredAt: TimeUsed['doneAt'] | null,
  { finishedAt, regime }: Dossier,
): Score {
  if (answeredAt !== null) {
    const points: Points = answeredAt < replyBy ? 2 : answeredAt === replyBy ? 1 : 0
    const vi = ['quá', 'đúng', 'trước'][points] as string
    const en = ['after', 'at', 'before'][points] as string
    return score(points, `Trả lời ý kiến ${vi} thời hạn.`, `Replied ${en} the time asked for.`, 2, regime)
  }
  if (finishedAt !== null && finishedAt > replyBy) {
    return score(0, 'Không trả lời ý kiến trong thời hạn.', 'Did not reply in the time asked for.', 2, regime)
  }
  return score(null, 'Chưa đến hạn trả lời ý kiến.', 'The reply was not due yet.', 2, regime)
}

function contactScore({ supplements, outcome, regime }: Dossier): Score {
  if (outcome === null)
    return score(null, 'Hồ sơ chưa có kết quả giải quyết.', 'The dossier has no result.', 3, regime)
  const all = supplements.length
  const atFault = supplements.filter(({ fault }) => fault === 'applicant').length
  // More than one counts against the desk unless it was the applicant's fault; one is one, whoever's fault it was.
  const counted = all > 1 ? Math.max(1, all - atFault) : all
  const points: Points = counted === 0 ? 2 : counted === 1 ? 1 : 0
  const vi = `Liên hệ ${all} lần để hoàn thiện hồ sơ, ${atFault} lần do lỗi người nộp.`
  const en = `${all} contact(s) to complete the dossier, ${atFault} through the applicant’s fault.`
  return score(points, vi, en, 3, regime)
}

function bodyScore({ outcome, regime }: Dossier, events: readonly DossierEvent[]): Score {
  if (outcome === null)
    return score(null, 'Hồ sơ chưa có kết quả giải quyết.', 'The dossier has no result.', 4, regime)
  const bodies = new Set<string>()
  for (const event of events) {
    if (event.type === 'supplementRequestedAtIntake') bodies.add('oneStop')
    // Asked past the desk, the applicant has to deal with that agency. An on-site check set by law is no penalty.
    else if (event.type === 'returnedForSupplement') {
      bodies.add(event.through === 'oneStop' ? 'oneStop' : (event.by.unit ?? event.by.id))
    }
  }
  const onlyDesk = bodies.size === 1 && bodies.has('oneStop')
  const points: Points = bodies.size === 0 ? 2 : onlyDesk ? 1 : 0
  const vi = `Số cơ quan người nộp phải liên hệ để hoàn thiện hồ sơ: ${bodies.size}.`
  const en = `Bodies the applicant had to deal with to complete the dossier: ${bodies.size}.`
  return score(points, vi, en, 4, regime)
}

function attitudeScore(
  dossier: Dossier,
  time: TimeUsed | null,
  { complaint = dossier.rating?.complaint ?? 'none', lateWithoutComplaint = 0 }: ScoringOptions,
): Score {
  const { regime } = dossier
  if (complaint === 'made') return score(0, 'Có phản ánh, kiến nghị.', 'A complaint was made.', 7, regime)
  if (time === null) return unmeasured(dossier, 7)
  const points = timePoints(time)
  if (points > 0) {
    const vi = points === 2 ? 'sớm hạn' : 'đúng hạn'
    const en = points === 2 ? 'early' : 'on time'
    return score(
      points,
      `Kết quả ${vi}, không có phản ánh.`,
      `The result was ${en}, without a complaint.`,
      7,
      regime,
    )
  }
  const vi = 'Kết quả quá hạn, không có phản ánh: thông tư không nêu điểm.'
  const en = 'The result was late, without a complaint: the circular names no points for it.'
  return score(lateWithoutComplaint, vi, en, 7, regime)
}

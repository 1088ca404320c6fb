import {
  addDays,
  daysBetween,
  fail,
  inForce,
  type LegalSource,
  mapOk,
  ok,
  type PlainDate,
  type Result,
} from '@motcua/core'
import { addWorkingDays, type Calendar, type WorkingTimeProblem } from '@motcua/working-time'
import type { Announcement } from './announcement.ts'
import { announcementRules, type DutyRules, type LimitRule } from './data/announcement-rules.ts'
import type { CatalogueProblem } from './messages.ts'

/** A limit a decision of announcement is under, with the day it ends. */
export interface AnnouncementLimit {
  /** `announce`: making the decision (Điều 15); `enter`: into the national database, published there (Điều 24.2). */
  readonly duty: 'announce' | 'enter'
  /** How many days. */
  readonly amount: number
  /** Calendar days or working days, as the article says. */
  readonly unit: 'day' | 'workingDay'
  /** Before or after the day counted from. */
  readonly side: 'before' | 'after'
  /** The day counted from: the legal text's first day, or the day of signing. */
  readonly countedFrom: PlainDate
  /** The last day in time. */
  readonly dueOn: PlainDate
  /** The article. */
  readonly law: LegalSource
}

/** The limit of making the decision, and by how many calendar days it was missed. */
export interface AnnounceLimit extends AnnouncementLimit {
  /** 0 when the decision was signed in time. */
  readonly daysLate: number
}

/**
 * The limits of a decision of announcement (Nghị định 63/2010/NĐ-CP, Điều 15 and 24.2) with their last days, each in its
 * own unit: announcing counts calendar days before the legal text takes effect, entering into the national database
 * counts working days from signing. A delegated agency has no number for entering. Posting is due "promptly", without a
 * number.
 *
 * @returns the limits; `catalogue.no-limits-known` for a decision signed before 2017-09-25,
 * `catalogue.authority-unknown`, or the calendar's own problem
 * @example
 * ```ts
 * const decision = createAnnouncement({
 *   number: '1703/QĐ-UBND',
 *   issuer: 'UBND tỉnh',
 *   authority: 'province',
 *   signedOn: plainDate('2026-02-13'),
 *   effectiveOn: plainDate('2026-03-01'),
 *   items: [],
 * })
 * announceLimit(decision)?.dueOn // => '2026-02-24'
 * ```
 */
export function announcementLimits(
  announcement: Announcement,
  calendar: Calendar,
): Result<readonly AnnouncementLimit[], CatalogueProblem | WorkingTimeProblem> {
  const { authority, number, shortened, signedOn: on } = announcement
  const rules = inForce(announcementRules, on)
  if (!rules.ok) return fail({ code: 'catalogue.no-limits-known', params: { on }, path: ['signedOn'] })
  if (authority === null && !shortened) {
    return fail({ code: 'catalogue.authority-unknown', params: { number }, path: ['authority'] })
  }
  const announced = announceLimit(announcement)
  const limits: readonly AnnouncementLimit[] = announced === null ? [] : [withoutLateness(announced)]
  const rule = ruleFor(announcement, rules.value.value.enter)
  if (rule === undefined) return ok(limits)
  return mapOk(addWorkingDays(calendar, on, rule.amount), (dueOn) => [
    ...limits,
    limitOf('enter', rule, on, dueOn),
  ])
}

/**
 * The limit of making the decision (Điều 15) alone, for which no calendar is needed; `null` where it is not known.
 *
 * @example
 * ```ts
 * const decision = createAnnouncement({
 *   number: '163/QĐ-BTP',
 *   issuer: 'Bộ Tư pháp',
 *   authority: 'ministry',
 *   signedOn: plainDate('2021-02-10'),
 *   effectiveOn: plainDate('2021-03-01'),
 *   items: [],
 * })
 * announceLimit(decision)?.dueOn // => '2021-02-09'
 * announceLimit(decision)?.daysLate // => 1
 * ```
 */
export function announceLimit(announcement: Announcement): AnnounceLimit | null {
  const { signedOn, effectiveOn, textEffectiveOn } = announcement
  const rules = inForce(announcementRules, signedOn)
  const rule = rules.ok ? ruleFor(announcement, rules.value.value.announce) : undefined
  if (rule === undefined) return null
  const effect = textEffectiveOn ?? effectiveOn
  const dueOn = addDays(effect, rule.side === 'before' ? -rule.amount : rule.amount)
  return {
    ...limitOf('announce', rule, effect, dueOn),
    daysLate: Math.max(0, daysBetween(dueOn, signedOn)),
  }
}

function ruleFor({ authority, shortened }: Announcement, rules: DutyRules): LimitRule | undefined {
  if (shortened) return rules.shortened
  return authority === null ? undefined : rules[authority]
}

function limitOf(
  duty: AnnouncementLimit['duty'],
  { amount, unit, side, law }: LimitRule,
  countedFrom: PlainDate,
  dueOn: PlainDate,
): AnnouncementLimit {
  return { duty, amount, unit, side, countedFrom, dueOn, law }
}

function withoutLateness({ daysLate: _, ...limit }: AnnounceLimit): AnnouncementLimit {
  return limit
}

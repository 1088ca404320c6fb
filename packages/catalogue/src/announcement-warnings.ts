import type { Announcement } from './announcement.ts'
import { announceLimit } from './announcement-limits.ts'
import type { CatalogueWarning } from './messages.ts'

/**
 * What is doubtful about the days of a decision, without a reason to refuse it: it takes effect before it was signed
 * (only for a text of the shortened procedure it may), before the text it announces, or was signed after its limit.
 *
 * @example
 * ```ts
 * const decision = createAnnouncement({
 *   number: '1703/QĐ-UBND',
 *   issuer: 'UBND tỉnh Vĩnh Phúc',
 *   signedOn: plainDate('2021-03-02'),
 *   effectiveOn: plainDate('2021-03-01'),
 *   items: [],
 * })
 * announcementWarnings(decision).map((warning) => warning.code) // => ['catalogue.effect-before-signing']
 * ```
 */
export function announcementWarnings(announcement: Announcement): readonly CatalogueWarning[] {
  const { number, signedOn, effectiveOn, textEffectiveOn, shortened } = announcement
  const warnings: CatalogueWarning[] = []
  if (effectiveOn < signedOn && !shortened) {
    const params = { number, effectiveOn, signedOn }
    warnings.push({ code: 'catalogue.effect-before-signing', params, path: ['effectiveOn'] })
  }
  if (textEffectiveOn !== null && effectiveOn < textEffectiveOn) {
    const params = { number, effectiveOn, textEffectiveOn }
    warnings.push({ code: 'catalogue.effect-before-text', params, path: ['effectiveOn'] })
  }
  const limit = announceLimit(announcement)
  if (limit !== null && limit.daysLate > 0) {
    const params = { number, signedOn, dueOn: limit.dueOn }
    warnings.push({ code: 'catalogue.announced-late', params, path: ['signedOn'], law: [limit.law] })
  }
  return warnings
}

import { formatDate, formatLegalSource, isoWeekday, type Locale, type PlainDate } from '@motcua/core'
import type { DayFact } from './working-days.ts'

const weekdayNames: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/**
 * A day with its weekday.
 *
 * @example
 * ```ts
 * formatWeekday(plainDate('2026-08-22'), 'vi') // => 'Thứ Bảy 22/08/2026'
 * ```
 */
export function formatWeekday(date: PlainDate, locale: Locale): string {
  return `${weekdayNames[locale][isoWeekday(date) - 1]} ${formatDate(date)}`
}

/**
 * Why a day is off or worked, with its source. Names of holidays stay Vietnamese.
 *
 * @example
 * ```ts
 * const source: LegalSource = { document: 'Thông báo 9441/TB-BNV', from: null, status: 'verified' }
 * const date = plainDate('2026-08-22')
 * const inPlaceOf = plainDate('2026-08-31')
 * formatDayFact({ kind: 'worked', date, inPlaceOf, source, confidence: 'high' }, 'vi') // => 'làm bù cho 31/08/2026 – Thông báo 9441/TB-BNV'
 * ```
 */
export function formatDayFact(fact: DayFact, locale: Locale): string {
  const vi = locale === 'vi'
  switch (fact.kind) {
    case 'working':
      return vi ? 'ngày làm việc' : 'working day'
    case 'weekend':
      return vi ? 'nghỉ hằng tuần' : 'weekly day off'
    case 'worked': {
      const source = formatLegalSource(fact.source, locale)
      if (fact.inPlaceOf === null) return `${vi ? 'làm việc thêm' : 'worked in addition'} – ${source}`
      return `${vi ? 'làm bù cho' : 'worked in place of'} ${formatDate(fact.inPlaceOf)} – ${source}`
    }
    default: {
      const source = formatLegalSource(fact.source, locale)
      if (vi) return `${fact.name} – ${source}`
      const lieu = fact.inLieuOf === null ? '' : ` for ${formatDate(fact.inLieuOf)}`
      return `${englishKinds[fact.kind]}${lieu}, ${fact.name} – ${source}`
    }
  }
}

const englishKinds = {
  statutory: 'public holiday',
  compensatory: 'compensatory day off',
  swap: 'day off by swap',
  'one-off': 'day off granted once',
} as const

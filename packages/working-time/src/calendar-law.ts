import type { LegalSource, PlainDate } from '@motcua/core'

const labourCode = {
  document: 'Bộ luật Lao động 45/2019/QH14',
  from: '2021-01-01' as PlainDate,
  status: 'verified',
} as const

/**
 * The rules that make a calendar. No text defines *ngày làm việc* in general, and none provides for swaps: those are
 * directions to the public sector, each cited by its own notice.
 */
export const calendarLaw = {
  /** The public holidays: eleven days a year. */
  holidays: { ...labourCode, article: 'Điều 112 khoản 1' },
  /** The five days of Tết and the day beside the National Day are decided each year. */
  decidedEachYear: { ...labourCode, article: 'Điều 112 khoản 3' },
  /** A holiday on a weekly day off is made up on the next working day. */
  compensation: { ...labourCode, article: 'Điều 111 khoản 3' },
  /** The public holidays until 2020: ten days a year, the National Day one of them. */
  holidaysUntil2020: {
    document: 'Bộ luật Lao động 10/2012/QH13',
    article: 'Điều 115',
    from: null,
    to: '2020-12-31' as PlainDate,
    status: 'verified',
  },
  /** The Day of Vietnamese Culture, 24 November, off since 2026. */
  cultureDay: {
    document: 'Nghị quyết 28/2026/QH16',
    article: 'Điều 2',
    from: '2026-07-01' as PlainDate,
    status: 'verified',
    note: 'Not among the days of art. 112.1 of the Labour Code: compensation on a weekly day off is not provided for.',
  },
  /** The week of five days and forty hours. */
  fiveDayWeek: {
    document: 'Quyết định 188/1999/QĐ-TTg',
    from: null,
    status: 'unverified',
    note: 'Title and date (17/09/1999) were seen; that the days off are Saturday and Sunday is common knowledge.',
  },
  /** Counters open on Saturdays, except holidays. */
  saturdayCounter: {
    document: 'Quyết định 14/2010/QĐ-TTg',
    from: null,
    status: 'verified',
    note: 'Receiving and returning on Saturday; whether it is a working day of a time limit is not settled.',
  },
} as const satisfies Readonly<Record<string, LegalSource>>

import type { LegalSource, PlainDate } from '@motcua/core'
import type { DeadlinePolicy } from './policy.ts'

function civilCode(article: string, note?: string): LegalSource {
  return {
    document: 'Bộ luật Dân sự 91/2015/QH13',
    article,
    from: '2017-01-01' as PlainDate,
    status: 'verified',
    ...(note === undefined ? {} : { note }),
  }
}

/**
 * The rules of counting. The Civil Code governs civil relations; administrative procedure follows it where no special
 * rule says otherwise. The code of 2005 (arts. 149–153) is the same in substance for earlier terms.
 */
export const countingLaw = {
  /** A term in hours runs from the fixed instant. */
  hours: /* @__PURE__ */ civilCode('Điều 147 khoản 1'),
  /** A term in days, weeks, months or years starts the day after. */
  firstDay: /* @__PURE__ */ civilCode('Điều 147 khoản 2'),
  /** The day of the event is not counted. */
  event: /* @__PURE__ */ civilCode('Điều 147 khoản 3'),
  /** The end of the last day; the corresponding day of week, month or year. */
  lastDay: /* @__PURE__ */ civilCode('Điều 148'),
  /** A month without the day ends on its last day. */
  monthEnd: /* @__PURE__ */ civilCode('Điều 148 khoản 3'),
  /** A last day off moves the end to the next working day. */
  lastDayOff: /* @__PURE__ */ civilCode(
    'Điều 148 khoản 5',
    'A Saturday worked in place of a swapped day off is read as no day off, so it does not move the end.',
  ),
  /** The day ends at 24:00. */
  endOfDay: /* @__PURE__ */ civilCode('Điều 148 khoản 6'),
  /** Receipt within or outside office hours. */
  receipt: {
    document: 'Thông tư 87/2021/TT-BTC',
    article: 'Điều 10, áp dụng tương tự',
    from: null,
    status: 'verified',
    note: 'A rule of the Treasury, the clearest text on receipt outside office hours; elsewhere applied by analogy.',
  },
  /** The same day, or the next working day when received after 15:00; each field has a text of its own. */
  sameDay: {
    document: 'Nghị định 23/2015/NĐ-CP',
    article: 'Điều 7',
    from: null,
    status: 'verified',
    note: 'For certification. Civil status and registered security have texts of their own with the same hour.',
  },
} as const satisfies Readonly<Record<string, LegalSource>>

const newCode = '2017-01-01'

/**
 * A rule of counting as it stood on a day: before 2017 the Civil Code of 2005, whose rules are the same in substance.
 *
 * @example
 * ```ts
 * lawOn(countingLaw.firstDay, plainDate('2016-02-05')).document // => 'Bộ luật Dân sự 2005'
 * lawOn(countingLaw.firstDay, plainDate('2026-02-05')).article // => 'Điều 147 khoản 2'
 * ```
 */
export function lawOn(source: LegalSource, date: PlainDate): LegalSource {
  return date < newCode && source.from === newCode && source.document === countingLaw.firstDay.document
    ? countingLawBefore2017
    : source
}

const countingLawBefore2017: LegalSource = {
  document: 'Bộ luật Dân sự 2005',
  article: 'Điều 149–153',
  from: null,
  to: '2016-12-31' as PlainDate,
  status: 'unverified',
  note: 'The same in substance as arts. 144–148 of the code of 2015; which article holds which rule was not read.',
}

/** The law behind each option of a policy; null where an option is practice without a text. */
export const policyLaw: {
  readonly [K in keyof DeadlinePolicy]: Readonly<Record<DeadlinePolicy[K], LegalSource | null>>
} = {
  receipt: { nextOpening: countingLaw.receipt, eventDay: countingLaw.event },
  end: { endOfDay: countingLaw.endOfDay, closing: null, sameTime: null },
  roll: { forward: countingLaw.lastDayOff, none: null },
}

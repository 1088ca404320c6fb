import { addDays, type PlainDate, plainDate, toDayNumber } from '@motcua/core'
import { calendarLaw } from '../calendar-law.ts'
import type { DayOff, Notice, NoticeYear, WorkedDay } from '../notice.ts'

/** A day within the year at hand, `MM-DD`. */
type MonthDay = string

/** Compensatory days and the holidays they stand for. */
type Compensated = Readonly<Record<MonthDay, MonthDay>>

/**
 * The holidays whose day the Labour Code itself fixes, and their compensatory days. Only the day of the Hùng Kings
 * (10th of the third lunar month) moves; Tết and the day beside the National Day are announced each year.
 */
export function labourCodeDays(year: number, hungKings: MonthDay, compensated: Compensated = {}): Notice {
  const names: Readonly<Record<MonthDay, string>> = {
    '01-01': 'Tết Dương lịch',
    [hungKings]: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
    '04-30': 'Ngày Chiến thắng',
    '05-01': 'Ngày Quốc tế lao động',
    '09-02': 'Quốc khánh',
  }
  const day = (monthDay: MonthDay) => plainDate(`${year}-${monthDay}`)
  const off: DayOff[] = Object.entries(names).map(([on, name]) => ({
    date: day(on),
    kind: 'statutory',
    name,
  }))
  for (const [on, holiday] of Object.entries(compensated)) {
    off.push({
      date: day(on),
      kind: 'compensatory',
      name: `Nghỉ bù ${names[holiday]}`,
      inLieuOf: day(holiday),
      ...(year >= 2021 ? { article: calendarLaw.compensation.article } : {}),
    })
  }
  return {
    id: `vn-labour-code-${year}`,
    source: year >= 2021 ? calendarLaw.holidays : calendarLaw.holidaysUntil2020,
    announcedOn: null,
    confidence: 'high',
    off: off.sort((a, b) => toDayNumber(a.date) - toDayNumber(b.date)),
    worked: [],
  }
}

/** One announced instrument, in the fewest words that say it all. */
export interface Announced {
  readonly id: string
  readonly document: string
  readonly article?: string
  /** First day in force, for an instrument that names one. */
  readonly from?: string
  /** What a reader should know, such as a parallel instrument. */
  readonly note?: string
  /** Why its number, date or text is not certain; makes the citation `unverified`. */
  readonly doubt?: string
  readonly announcedOn: string | null
  readonly confidence?: 'medium'
  readonly years?: readonly NoticeYear[]
  readonly off: readonly DayOff[]
  readonly swaps?: readonly Swap[]
}

/** A weekday off and the Saturday worked for it. */
export interface Swap {
  readonly off: string
  readonly worked: string
  readonly occasion: string
}

/** A notice from its short form. */
export function announced(short: Announced): Notice {
  const {
    id,
    document,
    article,
    from,
    doubt,
    announcedOn,
    confidence = 'high',
    years,
    off,
    swaps = [],
  } = short
  const note = doubt ?? short.note
  return {
    id,
    source: {
      document,
      ...(article === undefined ? {} : { article }),
      from: from === undefined ? null : plainDate(from),
      status: doubt === undefined ? 'verified' : 'unverified',
      ...(note === undefined ? {} : { note }),
    },
    announcedOn: announcedOn === null ? null : plainDate(announcedOn),
    confidence,
    ...(years === undefined ? {} : { years }),
    off: [...off, ...swaps.map(swappedDay)],
    worked: swaps.map(
      (swap): WorkedDay => ({ date: plainDate(swap.worked), inPlaceOf: plainDate(swap.off) }),
    ),
  }
}

/**
 * The five days of Tết from the first, and their compensatory days.
 *
 * @param eves the days of the twelfth lunar month among the five
 */
export function tet(from: string, eves: readonly number[], compensated: Compensated = {}): readonly DayOff[] {
  const first = plainDate(from)
  const newYear = addDays(first, eves.length)
  const lunar = (date: PlainDate) => `mùng ${toDayNumber(date) - toDayNumber(newYear) + 1} tháng Giêng`
  const days = [0, 1, 2, 3, 4].map((i): DayOff => {
    const date = addDays(first, i)
    const eve = eves[i]
    const label = eve === undefined ? lunar(date) : `${eve} tháng Chạp`
    return { date, kind: 'statutory', name: `Tết Âm lịch (${label})` }
  })
  const year = from.slice(0, 5)
  for (const [on, holiday] of Object.entries(compensated)) {
    const date = plainDate(year + on)
    const name = `Nghỉ bù Tết Âm lịch (${lunar(date)})`
    days.push({ date, kind: 'compensatory', name, inLieuOf: plainDate(year + holiday) })
  }
  return days
}

/** The day off beside the National Day, chosen each year since 2021. */
export function besideNationalDay(date: string): DayOff {
  return { date: plainDate(date), kind: 'statutory', name: 'Quốc khánh (ngày liền kề)' }
}

/** A statutory day of its own name. */
export function holiday(date: string, name: string): DayOff {
  return { date: plainDate(date), kind: 'statutory', name }
}

/** A year completed by a notice. */
export function settled(year: number): readonly NoticeYear[] {
  return [{ year, standing: 'settled' }]
}

function swappedDay({ off, occasion }: Swap): DayOff {
  return { date: plainDate(off), kind: 'swap', name: `Nghỉ hoán đổi ${occasion}` }
}

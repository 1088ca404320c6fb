import { civil, dateParts, type Instant, type PlainDate } from '@motcua/core'

/** A day in the words of an official paper: days below 10 and the months 1 and 2 carry a nought. */
export function officialDay(date: PlainDate): string {
  const { year, month, day } = dateParts(date)
  return `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`
}

/** The day of an instant on the clock of Vietnam. */
export function officialDayOf(at: Instant): string {
  return officialDay(civil(at).date)
}

/** An instant in the words of an official paper. */
export function officialTime(at: Instant): string {
  const { date, minuteOfDay } = civil(at)
  return `${two(Math.floor(minuteOfDay / 60))} giờ ${two(minuteOfDay % 60)} phút, ${officialDay(date)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

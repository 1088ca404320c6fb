import { dayNumberOf } from '@motcua/core'
import type { Suite } from '../../suite.ts'
import { type KnownDays, knownDays, naiveCalendar } from './known-days.ts'

export interface MinutesInput extends KnownDays {
  /** 256 moments within office hours, in milliseconds since 1970. */
  readonly starts: readonly number[]
  readonly minutes: number
}

const DAY = 86_400_000
const ZONE = 7 * 3_600_000

/** Office hours of the suite, in minutes since midnight: two sessions a day. */
const sessions = [
  [8 * 60, 12 * 60],
  [13 * 60, 17 * 60],
] as const

export const addMinutes: Suite<MinutesInput> = {
  name: 'working-time/add-minutes',
  title: 'Date → Date, 1,000 working minutes on, in two sessions a day',
  input: () => {
    // 2022 and 2023 have no Saturday worked, which no peer could be told of.
    const { off, worked } = knownDays()
    const days: number[] = []
    const works = naiveCalendar({ off, worked })
    for (let day = dayNumberOf(2022, 3, 1); days.length < 256; day++) if (works(day)) days.push(day)
    const starts = days.map((day, i) => day * DAY + (8 * 60 + ((i * 7) % 230)) * 60_000 - ZONE)
    return { off, worked, starts, minutes: 1_000 }
  },
  expected: (input) => {
    const works = naiveCalendar(input)
    return input.starts.map((start) => {
      let at = start + ZONE
      for (let left = input.minutes; left > 0; at += 60_000) {
        const day = Math.floor(at / DAY)
        const minute = (at - day * DAY) / 60_000
        if (works(day) && sessions.some(([from, to]) => from <= minute && minute < to)) left--
      }
      return new Date(at - ZONE).toISOString()
    })
  },
  subjects: [
    { name: 'stepOfficeTime', file: new URL('minutes/ours.ts', import.meta.url) },
    { name: 'prototype for these hours alone', file: new URL('minutes/prototype.ts', import.meta.url) },
    { name: 'dayjs-business-time', file: new URL('minutes/dayjs-business-time.ts', import.meta.url) },
    { name: 'moment-business-time', file: new URL('minutes/moment-business-time.ts', import.meta.url) },
  ],
  targets: [
    { kind: 'faster', than: 'dayjs-business-time', times: 1_000 },
    { kind: 'within', of: 'prototype for these hours alone', times: 1.5 },
  ],
}

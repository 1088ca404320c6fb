import type { PlainDate } from '@motcua/core'
import { toDayNumber } from '@motcua/core'
import type { Prepare } from '../../../suite.ts'
import type { MinutesInput } from '../minutes.ts'

const DAY = 86_400_000
const ZONE = 7 * 3_600_000
const NOON = 12 * 60
const LUNCH = 60
const OPENING = 8 * 60
const CLOSING = 17 * 60
const MORNING = NOON - OPENING
const OPEN = CLOSING - OPENING - LUNCH

/** The least that can be done: hours written into the code, starts within them, whole minutes, nothing checked. */
export const prepare: Prepare<MinutesInput> = ({ starts, minutes, off }) => {
  const free = new Set(off.map((date) => toDayNumber(date as PlainDate)))
  const first = 18_993 // 2022-01-01
  const before: number[] = []
  const worked: number[] = []
  for (let day = first; day < first + 1_100; day++) {
    before.push(worked.length)
    if (!free.has(day) && (day + 3) % 7 < 5) worked.push(day)
  }
  const rank = Int32Array.from(before)
  const select = Int32Array.from(worked)
  const add = (start: Date): Date => {
    const local = start.getTime() + ZONE
    const day = Math.floor(local / DAY)
    const minute = (local - day * DAY) / 60_000
    const into = minute <= NOON ? minute - OPENING : minute - OPENING - LUNCH
    const position = (rank[day - first] as number) * OPEN + into + minutes
    const k = Math.ceil(position / OPEN) - 1
    const rest = position - k * OPEN
    const end = OPENING + rest + (rest <= MORNING ? 0 : LUNCH)
    return new Date((select[k] as number) * DAY + end * 60_000 - ZONE)
  }
  const dates = starts.map((start) => new Date(start))
  return {
    answers: () => dates.map((start) => add(start).toISOString()),
    run: (round) => add(dates[round & 255] as Date),
  }
}

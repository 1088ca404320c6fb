import type { Suite } from '../../suite.ts'
import { knownDays, naiveCalendar, walk } from './known-days.ts'

export interface IntegersInput {
  readonly first: number
  /** One letter a day from the first: `1` worked, `0` off. */
  readonly calendar: string
  /** Day numbers. */
  readonly days: readonly number[]
  readonly n: number
}

/** A thousand days of the calendar, within reach of 2,000 working days more. */
function input(n: number, count: number): () => IntegersInput {
  return () => {
    const works = naiveCalendar(knownDays())
    const first = 16_801 // 2016-01-01
    const length = 4_383
    const calendar = Array.from({ length }, (_, i) => (works(first + i) ? '1' : '0')).join('')
    const days = Array.from({ length: count }, (_, i) => first + ((i * 7_919) % 1_300))
    return { first, calendar, days, n }
  }
}

function expected({ first, calendar, days, n }: IntegersInput): readonly string[] {
  const works = (day: number) => calendar[day - first] === '1'
  const found = new Map<number, string>()
  for (const day of days) if (!found.has(day)) found.set(day, String(walk(works, day, n)))
  return days.map((day) => found.get(day) as string)
}

const limit = { name: 'two array loads', file: new URL('integers/two-loads.ts', import.meta.url) }

function adding(n: number): Suite<IntegersInput> {
  return {
    name: `working-time/integers-${n}`,
    title: `Day number → day number, ${n} working days on`,
    input: input(n, 1_000),
    expected,
    subjects: [{ name: 'stepWorking', file: new URL('integers/step-working.ts', import.meta.url) }, limit],
    targets: [{ kind: 'within', of: limit.name, times: 1.5 }],
  }
}

/** Flat in n: both take as long. */
export const integers1 = adding(1)
export const integers2000 = adding(2_000)

function inBulk(n: number): Suite<IntegersInput> {
  return {
    name: `working-time/bulk-${n}`,
    title: `A million day numbers, ${n} working days on, in one call`,
    input: input(n, 1_000_000),
    expected,
    subjects: [
      { name: 'addWorkingDaysBulk', file: new URL('bulk/ours.ts', import.meta.url) },
      { name: 'addWorkingDaysBulk, each its own n', file: new URL('bulk/ours-each.ts', import.meta.url) },
      limit,
      { name: 'numpy, indexed by arrays', file: new URL('bulk/numpy_rank_select.py', import.meta.url) },
      { name: 'numpy busday_offset', file: new URL('bulk/numpy_busday.py', import.meta.url) },
    ],
    targets: [
      { kind: 'within', of: limit.name, times: 1.5 },
      { kind: 'within', of: 'numpy, indexed by arrays', times: 1 },
      { kind: 'faster', than: 'numpy busday_offset', times: 50 },
    ],
  }
}

export const bulk8 = inBulk(8)
export const bulk250 = inBulk(250)

import { instantAt, type PlainDate, plainDate, plainDateOf } from '@motcua/core'
import { createRandom } from '../random.ts'
import { closingAt, period, wantedAt } from '../world/period.ts'
import { createDemand, drawArrival } from './arrivals.ts'
import { drawCourse } from './course.ts'
import { workingDaysIn } from './office-time.ts'
import type { Course, Step } from './step.ts'

/** The steps of one day, in the order of time. */
export interface DayPlan {
  readonly date: PlainDate
  readonly steps: readonly Step[]
}

/** What people do in the year. A pure function of seed and scale. */
export interface YearPlan {
  /** How many steps there are. */
  readonly steps: number
  /** The days with something to do, in order. Courses are drawn as they begin: only open ones are in memory. */
  days(): Iterable<DayPlan>
}

/** On which day a dossier's work is done, where it is not the one drawn for it. */
type Orders = ReadonlyMap<number, PlainDate>

/** Draws the way of the n-th dossier; the same number is drawn the same way every time. */
type Draw = (number: number, finishOn?: PlainDate) => Course

/** What the survey keeps of a course. */
interface Surveyed {
  readonly number: number
  readonly acceptedAt: string
  readonly finishedAt: string
  readonly dueAt: string
}

/** What was found by drawing every course once and forgetting it again. */
interface Survey {
  readonly steps: number
  /** The numbers of the dossiers, by the day they begin. */
  readonly begins: ReadonlyMap<PlainDate, readonly number[]>
  readonly orders: Orders
}

/**
 * Plans a year. Two figures are set from outside, as they were in reality: how many dossiers people bring, and down to
 * how many the offices work off their desks by the closing day. Everything else (what is incomplete, late, refused,
 * withdrawn, early) falls out of the draw, and what the machine makes of it is counted afterwards, not here.
 */
export function planYear(seed: string, scale: number): YearPlan {
  const wanted = wantedAt(scale)
  const root = createRandom(seed)
  const demand = createDemand(workingDaysIn(period.from, period.to))
  const draw: Draw = (number, finishOn) => {
    const random = root.fork(`dossier/${number}`)
    return drawCourse(random, drawArrival(random, demand), number, finishOn)
  }
  const { steps, begins, orders } = survey(draw, wanted.received, wanted.inProgress)
  return { steps, days: () => daysOf(draw, begins, orders) }
}

/** Dossiers keep coming until so many have been accepted within the period. */
function survey(draw: Draw, received: number, inProgress: number): Survey {
  const begins = new Map<PlainDate, number[]>()
  const open: Surveyed[] = []
  const finished: Surveyed[] = []
  let steps = 0
  let accepted = 0
  for (let number = 1; accepted < received; number++) {
    const course = draw(number)
    const { acceptedAt, finishedAt, dueAt } = course
    // Lodged within the period and accepted after it: a dossier of the next one.
    if (acceptedAt !== null && acceptedAt >= closingAt) continue
    const day = plainDateOf((course.steps[0] as Step).at)
    const same = begins.get(day)
    if (same) same.push(number)
    else begins.set(day, [number])
    steps += stepsOf(course)
    if (acceptedAt === null) continue
    accepted++
    const kept = { number, acceptedAt, finishedAt: finishedAt ?? '', dueAt: dueAt ?? '' }
    if (isOpenAtClosing(course)) open.push(kept)
    else if (acceptedAt < LAST_PUSHED && kept.finishedAt >= LATELY) finished.push(kept)
  }
  const orders = ordersFor(draw, open, finished, inProgress)
  for (const [number, finishOn] of orders) steps += stepsOf(draw(number, finishOn)) - stepsOf(draw(number))
  return { steps, begins, orders }
}

// Work of the last morning cannot be held back or hurried any more.
const LAST_PUSHED = instantAt(period.to, 11 * 60)
// How far back offices look for work they could as well have left for after the closing.
const LATELY = instantAt(plainDate('2021-10-01'), 0)
const AFTER_CLOSING = plainDate('2021-11-01')

/**
 * The push before a closing day: offices finish what is due first until only the wanted number is left, or leave what
 * was finished last for after the closing when too little would be.
 */
function ordersFor(
  draw: Draw,
  open: readonly Surveyed[],
  finished: readonly Surveyed[],
  inProgress: number,
): Orders {
  const surplus = open.length - inProgress
  const [candidates, finishOn] =
    surplus > 0
      ? ([[...open].sort((a, b) => compare(a.dueAt, b.dueAt) || a.number - b.number), period.to] as const)
      : ([
          [...finished].sort((a, b) => compare(b.finishedAt, a.finishedAt) || a.number - b.number),
          AFTER_CLOSING,
        ] as const)
  const orders = new Map<number, PlainDate>()
  for (const { number } of candidates) {
    if (orders.size === Math.abs(surplus)) break
    // Some cannot be moved: withdrawn ones, or those whose applicant still has to come.
    if (isOpenAtClosing(draw(number, finishOn)) === surplus < 0) orders.set(number, finishOn)
  }
  return orders
}

function isOpenAtClosing({ acceptedAt, finishedAt }: Course): boolean {
  return acceptedAt !== null && (finishedAt === null || finishedAt >= closingAt)
}

function stepsOf({ steps }: Course): number {
  return steps.filter((step) => step.at < closingAt).length
}

/** Walks through the days, drawing each course on the day it begins and letting it go after its last step. */
function* daysOf(draw: Draw, begins: Survey['begins'], orders: Orders): Generator<DayPlan> {
  const waiting = new Map<PlainDate, Step[]>()
  const days = [...begins.keys()].sort()
  const put = (step: Step) => {
    const day = plainDateOf(step.at)
    const same = waiting.get(day)
    if (same) same.push(step)
    else waiting.set(day, [step])
  }
  const pending = () => [...waiting.keys()].sort()[0]
  for (let i = 0; i < days.length || waiting.size > 0; ) {
    const first = days[i]
    const next = pending()
    const date = next === undefined || (first !== undefined && first <= next) ? (first as PlainDate) : next
    if (date === first) {
      i++
      for (const number of begins.get(date) ?? []) {
        for (const step of draw(number, orders.get(number)).steps) if (step.at < closingAt) put(step)
      }
    }
    const steps = waiting.get(date) ?? []
    waiting.delete(date)
    if (steps.length > 0) yield { date, steps: steps.sort(byTime) }
  }
}

function byTime(a: Step, b: Step): number {
  return compare(a.at, b.at) || compare(a.dossier, b.dossier) || a.number - b.number
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

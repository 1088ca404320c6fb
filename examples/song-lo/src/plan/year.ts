import { instantAt, type PlainDate, plainDate } from '@motcua/core'
import { createRandom } from '../random.ts'
import { closingAt, period, wantedAt } from '../world/period.ts'
import { listedFor } from '../world/procedures.ts'
import { type Arrival, drawArrival } from './arrivals.ts'
import { drawCourse } from './course.ts'
import { workingDaysIn } from './office-time.ts'
import type { Course, Step } from './step.ts'

/** What people do in the year, in the order of time. A pure function of seed and scale. */
export interface YearPlan {
  readonly steps: readonly Step[]
  readonly courses: number
}

// The last stretch of office time in which work in hand can still be pushed over the line.
const LAST_ACCEPTED = instantAt(period.to, 11 * 60)

/**
 * Plans a year. Two figures are set from outside, as they were in reality: how many dossiers people bring, and down to
 * how many the offices work off their desks by the closing day. Everything else (what is incomplete, late, refused,
 * withdrawn, early) falls out of the draw, and what the machine makes of it is counted afterwards, not here.
 */
export function planYear(seed: string, scale: number): YearPlan {
  const wanted = wantedAt(scale)
  const root = createRandom(seed)
  const drawn = drawCourses(root, wanted.received)
  const closed = workOff(root, drawn, wanted.inProgress)
  const steps = closed.flatMap((course) => course.steps.filter((step) => step.at < closingAt))
  return { steps: steps.sort(byTime), courses: closed.length }
}

interface Drawn {
  readonly number: number
  readonly arrival: Arrival
  readonly course: Course
}

/** Dossiers keep coming until so many have been accepted within the period. */
function drawCourses(root: ReturnType<typeof createRandom>, received: number): readonly Drawn[] {
  const officeDays = workingDaysIn(period.from, period.to)
  const listed = { district: listedFor('district'), commune: listedFor('commune') }
  const random = root.fork('arrivals')
  const drawn: Drawn[] = []
  let accepted = 0
  for (let number = 1; accepted < received; number++) {
    const arrival = drawArrival(random, officeDays, listed)
    const course = drawCourse(root.fork(`course/${number}`), arrival, number)
    if (course.acceptedAt !== null && course.acceptedAt < closingAt) accepted++
    else if (course.acceptedAt !== null) continue
    drawn.push({ number, arrival, course })
  }
  return drawn
}

/**
 * The push before a closing day: offices finish what is due first until only the wanted number is left, or leave what
 * was finished last for after the closing when too little would be.
 */
function workOff(
  root: ReturnType<typeof createRandom>,
  drawn: readonly Drawn[],
  inProgress: number,
): readonly Course[] {
  const open = drawn.filter(({ course }) => isOpenAtClosing(course))
  const surplus = open.length - inProgress
  const redrawn = new Map<number, Course>()
  const again = ({ number, arrival }: Drawn, finishOn: PlainDate) =>
    drawCourse(root.fork(`course/${number}`), arrival, number, finishOn)
  if (surplus > 0) {
    const byDue = [...open].sort(
      (a, b) => compare(a.course.dueAt ?? '', b.course.dueAt ?? '') || a.number - b.number,
    )
    for (const one of byDue) {
      if (redrawn.size === surplus) break
      const course = again(one, period.to)
      if (!isOpenAtClosing(course)) redrawn.set(one.number, course)
    }
  } else {
    const byFinish = drawn
      .filter(
        ({ course }) =>
          course.acceptedAt !== null && !isOpenAtClosing(course) && course.acceptedAt < LAST_ACCEPTED,
      )
      .sort((a, b) => compare(b.course.finishedAt ?? '', a.course.finishedAt ?? '') || a.number - b.number)
    for (const one of byFinish) {
      if (redrawn.size === -surplus) break
      const course = again(one, AFTER_CLOSING)
      if (isOpenAtClosing(course)) redrawn.set(one.number, course)
    }
  }
  return drawn.map(({ number, course }) => redrawn.get(number) ?? course)
}

const AFTER_CLOSING = plainDate('2021-11-01')

function isOpenAtClosing({ acceptedAt, finishedAt }: Course): boolean {
  return acceptedAt !== null && (finishedAt === null || finishedAt >= closingAt)
}

function byTime(a: Step, b: Step): number {
  return (
    compare(a.at, b.at) ||
    compare(a.dossier, b.dossier) ||
    compare(a.commandId.padStart(40), b.commandId.padStart(40))
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { type Running, start } from './process.ts'
import type { Suite, Target } from './suite.ts'

const ROUNDS = 9

/** What came of one subject. */
export interface Outcome {
  readonly name: string
  /** For one piece of work: the median over the rounds. */
  readonly nanoseconds: number
  /** Times the first subject's. */
  readonly ratio: number
  /** Cases it answers otherwise than right, and the first of them in words. */
  readonly wrong: { readonly cases: number; readonly of: number; readonly first: string } | null
}

export interface Report {
  readonly suite: Suite
  readonly outcomes: readonly Outcome[]
  readonly skipped: readonly { readonly name: string; readonly why: string }[]
  readonly verdicts: readonly Verdict[]
}

/** Whether a target is met; null where the subject it names did not take part. */
export interface Verdict {
  readonly target: Target
  readonly met: boolean | null
  readonly figure: number
}

/** Runs a suite: every subject is checked, then each has its turn in every round, so that a noisy moment hits all. */
export async function runSuite(suite: Suite): Promise<Report> {
  const input = suite.input()
  const expected = suite.expected(input)
  const skipped: { name: string; why: string }[] = []
  const wrong = new Map<string, Outcome['wrong']>()
  const running: Running[] = []
  for (const subject of suite.subjects) {
    const one = start(subject)
    const { answers, skipped: why } = await one.ask(JSON.stringify(input))
    if (answers === undefined) skipped.push({ name: one.name, why: why ?? 'it gave no answers' })
    else {
      wrong.set(one.name, mistakes(expected, answers))
      running.push(one)
    }
  }
  const times = new Map<string, number[]>(running.map(({ name }) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, ask } of running) times.get(name)?.push((await ask('time')).nanoseconds ?? Number.NaN)
  }
  for (const one of running) one.stop()
  const medians = new Map([...times].map(([name, list]) => [name, median(list)]))
  const ours = medians.get(suite.subjects[0]?.name ?? '') ?? Number.NaN
  const outcomes = [...medians].map(([name, nanoseconds]) => ({
    name,
    nanoseconds,
    ratio: nanoseconds / ours,
    wrong: wrong.get(name) ?? null,
  }))
  return { suite, outcomes, skipped, verdicts: suite.targets.map((target) => judge(target, ours, medians)) }
}

function judge(target: Target, ours: number, medians: ReadonlyMap<string, number>): Verdict {
  switch (target.kind) {
    case 'time':
      return { target, figure: ours, met: ours <= target.nanoseconds }
    case 'faster': {
      const figure = (medians.get(target.than) ?? Number.NaN) / ours
      return { target, figure, met: Number.isNaN(figure) ? null : figure >= target.times }
    }
    case 'within': {
      const figure = ours / (medians.get(target.of) ?? Number.NaN)
      return { target, figure, met: Number.isNaN(figure) ? null : figure <= target.times }
    }
  }
}

function mistakes(expected: readonly string[], answers: readonly string[]): Outcome['wrong'] {
  const at = expected.flatMap((right, i) => (answers[i] === right ? [] : [i]))
  const [first] = at
  if (first === undefined) return null
  return {
    cases: at.length,
    of: expected.length,
    first: `${short(answers[first])} where ${short(expected[first])} is right`,
  }
}

/** Enough of an answer to see what is meant. */
function short(answer: string | undefined): string {
  if (answer === undefined) return 'nothing'
  return answer.length > 40 ? `${answer.slice(0, 40)}…` : answer
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/**
 * One subject in a process of its own. It is told what to do line by line: its input, then `time` once a round. It
 * answers in JSON, one line for each. `subject.py` speaks the same way.
 */
import { createInterface } from 'node:readline'
import type { Prepare, Work } from './suite.ts'

const ROUND_NS = 40e6

/** The last answer, kept where engines can see it: work whose answer nobody takes may be left out. @public */
export let sink: unknown

const [file = ''] = process.argv.slice(2)
const { prepare } = (await import(file)) as { readonly prepare: Prepare<unknown> }

let work: Work | undefined
let runs = 0
for await (const line of createInterface({ input: process.stdin })) {
  if (work === undefined) {
    const prepared = prepare(JSON.parse(line))
    if ('skipped' in prepared) {
      answer(prepared)
      break
    }
    work = prepared
    answer({ answers: work.answers() })
  } else if (work.measure !== undefined) answer({ nanoseconds: work.measure() })
  else {
    // At its first turn, when nothing else runs.
    if (runs === 0) runs = warmUp(work)
    answer({ nanoseconds: timeOf(work, runs) / (work.pieces ?? 1) })
  }
}

function answer(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** How many runs fill a round; the work is done often enough on the way for the engine to have compiled it. */
function warmUp(one: Work): number {
  let count = 1
  while (timeOf(one, count) * count < ROUND_NS) count *= 2
  return count
}

function timeOf({ run }: Work, count: number): number {
  const from = process.hrtime.bigint()
  for (let round = 0; round < count; round += 1) sink = run(round)
  return Number(process.hrtime.bigint() - from) / count
}

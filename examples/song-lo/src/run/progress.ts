import { SingleBar } from 'cli-progress'
import type { Output } from './output.ts'

/** Tells the person at the terminal how far the year is. */
export interface Progress {
  advance(day: string, steps: number): void
  done(): void
}

/**
 * A bar on a terminal; otherwise a plain line at the end of each month, which reads well in a log file.
 *
 * @param total steps in all
 * @param from steps done before, when a run is taken up again
 */
export function createProgress(stream: Output, total: number, from: number): Progress {
  if (stream.isTTY) return barOn(stream, total, from)
  let month = ''
  let last = ''
  let lastSteps = from
  const say = () => {
    if (month !== '') stream.write(`  ${last}: ${lastSteps}/${total} bước\n`)
  }
  return {
    advance(day, steps) {
      if (month !== '' && !day.startsWith(month)) say()
      month = day.slice(0, 7)
      last = day
      lastSteps = steps
    },
    done: say,
  }
}

function barOn(stream: Output, total: number, from: number): Progress {
  const bar = new SingleBar({
    stream: stream as NodeJS.WriteStream,
    format: '  {bar} {percentage}% · {day} · {value}/{total} bước',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
  })
  bar.start(total, from, { day: '' })
  return {
    advance: (day, steps) => bar.update(steps, { day }),
    done: () => bar.stop(),
  }
}

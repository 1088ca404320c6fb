import { arch, platform, versions } from 'node:process'
import type { Outcome, Report, Verdict } from './run-suite.ts'
import type { Target } from './suite.ts'

const preface = `# Benchmarks

What this library does, done by what a user would pick instead, in one run. Written by

\`\`\`sh
npx -y pnpm@10.34.9 bench
\`\`\`

Every subject runs in a process of its own and is asked the same; **its answers are compared with the right ones before
anything is timed**, and the table says who is wrong where. Each then has its turn in nine rounds, so that a noisy moment
hits all alike; the figure is the median. The ratio is what to read: nanoseconds depend on the machine, and on what else
it does, and a target within a third of its bound changes sides from run to run. Ours run from source, cold imports as
built; peers reckon in Vietnam's zone, which suits them best. Targets that are not met stay in the table.
`

/** All reports as one page. */
export function page(reports: readonly Report[]): string {
  const ran = `This table: Node ${versions.node}, ${platform} ${arch}.`
  return `${[preface, `${ran}\n`, ...reports.map(section)].join('\n')}`
}

function section({ suite, outcomes, skipped, verdicts }: Report): string {
  const lines = [
    `## ${suite.title}`,
    '',
    `\`${suite.name}\``,
    '',
    '| | a piece | times ours | wrong |',
    '|---|--:|--:|---|',
    ...outcomes.map(row),
    '',
    ...skipped.map(({ name, why }) => `- ${name} did not take part: ${why}.`),
    ...verdicts.map((verdict) => `- ${verdictText(verdict)}`),
    '',
  ]
  return lines.join('\n')
}

function row({ name, nanoseconds, ratio, wrong }: Outcome): string {
  const fault = wrong === null ? '–' : `${wrong.cases} of ${wrong.of}: ${wrong.first}`
  return `| ${name} | ${duration(nanoseconds)} | ${times(ratio)} | ${fault} |`
}

/** A verdict in words. */
export function verdictText({ target, figure, met }: Verdict): string {
  const said = met === null ? 'not measured' : met ? '**met**' : '**not met**'
  const measured = met === null ? '' : `: ${target.kind === 'time' ? duration(figure) : times(figure)}`
  return `${targetText(target)}${measured}, ${said}.`
}

function targetText(target: Target): string {
  switch (target.kind) {
    case 'time':
      return `Target: at most ${duration(target.nanoseconds)}`
    case 'faster':
      return `Target: at least ${target.times.toLocaleString('en')} times as fast as ${target.than}`
    case 'within':
      return `Target: at most ${target.times} times the time of ${target.of}`
  }
}

/** A length of time as a person reads it. */
export function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(nanoseconds < 20 ? 2 : 0)} ns`
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toPrecision(3)} µs`
  return `${Number((nanoseconds / 1e6).toPrecision(3))} ms`
}

/** A ratio as a person reads it. */
export function times(ratio: number): string {
  return ratio < 20 ? `${ratio.toFixed(2)}×` : `${Number(ratio.toPrecision(3)).toLocaleString('en')}×`
}

/**
 * `pnpm bench` runs all suites and writes the page of the documentation; `pnpm bench core working-time/add` runs those
 * whose name begins so, and writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { duration, page, times, verdictText } from './page.ts'
import { type Report, runSuite } from './run-suite.ts'
import { suites } from './suites.ts'

const asked = process.argv.slice(2)
const chosen = suites.filter(({ name }) => asked.length === 0 || asked.some((one) => name.startsWith(one)))
const reports: Report[] = []
for (const suite of chosen) {
  const report = await runSuite(suite)
  reports.push(report)
  print(report)
}
if (asked.length === 0) writeFileSync(new URL('../docs/guide/bench.md', import.meta.url), page(reports))

function print({ suite, outcomes, skipped, verdicts }: Report): void {
  const lines = [
    `${suite.name}: ${suite.title}`,
    ...outcomes.map(({ name, nanoseconds, ratio, wrong }) => {
      const fault = wrong === null ? '' : `  wrong in ${wrong.cases} of ${wrong.of}: ${wrong.first}`
      return `  ${name.padEnd(34)} ${duration(nanoseconds).padStart(10)} ${times(ratio).padStart(10)}${fault}`
    }),
    ...skipped.map(({ name, why }) => `  ${name.padEnd(34)} did not take part: ${why}`),
    ...verdicts.map((verdict) => `  ${verdictText(verdict)}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

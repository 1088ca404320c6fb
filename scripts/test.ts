/**
 * Runs every test and closes with one plain line, `N passed, N failed`, that people and machines can both read.
 * Arguments go to vitest: `pnpm test packages/core`.
 */
import { readFileSync, rmSync } from 'node:fs'
import { run } from './run.ts'

const REPORT = '.vitest-report.json'

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

function readReport(): Report | null {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as Report
  } catch {
    return null
  }
}

function closingLine(report: Report | null, code: number): string {
  if (report === null) return '0 passed, 1 failed'
  // A file that does not load has no tests to fail: it counts as one failure of its own.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const skipped = report.numPendingTests + report.numTodoTests
  const counted = report.numFailedTests + unloaded.length
  // A run that failed outside any test (no tests found, an error after the last one) is a failure too.
  const failed = code !== 0 && counted === 0 ? 1 : counted
  return `${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

rmSync(REPORT, { force: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
const code = await run('vitest', ['run', ...reporters, ...process.argv.slice(2)])
process.stdout.write(`\n${closingLine(readReport(), code)}\n`)
process.exitCode = code

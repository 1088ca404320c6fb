import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Prepare } from '../../../suite.ts'

/** Imports a module in a new process, which says how long that took. */
export function fresh(url: string): Prepare<null> {
  const source = `const from = process.hrtime.bigint()
await import(${JSON.stringify(url)})
console.log(Number(process.hrtime.bigint() - from))`
  const measure = () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', source], { encoding: 'utf8' }))
  return () => {
    if (url.startsWith('file:') && !existsSync(fileURLToPath(url))) return { skipped: 'it is not built' }
    return { answers: () => (measure() > 0 ? ['loaded'] : []), run: measure, measure }
  }
}

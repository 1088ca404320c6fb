import { formatProblem, isMotcuaError } from '@motcua/core'
import { storageMessages } from '@motcua/storage'
import { readOptions } from './options.ts'
import type { Output } from './run/output.ts'
import { runYear } from './run/run.ts'
import { Interrupted, OtherRun } from './run/year.ts'

// What a shell says of a program that Ctrl-C ended.
const INTERRUPTED = 130

/**
 * Runs the example as the command line asks for.
 *
 * @returns 0 done · 1 a check failed · 2 misuse · 3 the world outside failed (disk, database) · 130 interrupted
 */
export async function runCli(
  words: readonly string[],
  out: Output,
  err: Output,
  stop?: AbortSignal,
): Promise<number> {
  const options = readOptions(words, out, err)
  if ('exitCode' in options) return options.exitCode
  try {
    return await runYear(options, out, err, stop)
  } catch (error) {
    err.write(`song-lo: ${inOneSentence(error)}\n`)
    return error instanceof Interrupted ? INTERRUPTED : error instanceof OtherRun ? 2 : 3
  }
}

/** What went wrong, the thing it is about, and what to do. The stack is for developers: set DEBUG to see it. */
function inOneSentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (process.env['DEBUG']) return error.stack ?? error.message
  if (isMotcuaError(error)) {
    const problem = { code: error.code, params: error.details }
    const known = error.code in storageMessages
    const message = known ? formatProblem(problem, 'vi', storageMessages) : error.message
    return `${message} Chọn tệp khác bằng --db nếu cần. (${error.code})`
  }
  return error.message
}

import { formatProblem, isMotcuaError } from '@motcua/core'
import { storageMessages } from '@motcua/storage'
import { readOptions } from './options.ts'
import { runYear } from './run/run.ts'
import { OtherRun } from './run/year.ts'

/** 0 done · 1 a check failed · 2 misuse · 3 the world outside failed (disk, database). */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2).filter((word) => word !== '--'))
  if ('exitCode' in options) return options.exitCode
  try {
    return await runYear(options, process.stdout, process.stderr)
  } catch (error) {
    process.stderr.write(`song-lo: ${inOneSentence(error)}\n`)
    return error instanceof OtherRun ? 2 : 3
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
  const { code, path } = error as NodeJS.ErrnoException
  if (code !== undefined && path !== undefined) {
    return `Không ghi hoặc mở được "${path}" (${code}): hãy chọn nơi khác bằng --db hoặc --out.`
  }
  return error.message
}

process.exitCode = await main()

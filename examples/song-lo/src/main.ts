import { isMotcuaError } from '@motcua/core'
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
  if (isMotcuaError(error, 'storage.newer-schema')) {
    return `Tệp dữ liệu thuộc phiên bản mới hơn chương trình: hãy cập nhật motcua hoặc chọn tệp khác bằng --db. (${error.message})`
  }
  if (isMotcuaError(error)) return `${error.message} (${error.code})`
  const { code, path } = error as NodeJS.ErrnoException
  if (code !== undefined && path !== undefined) {
    return `Không ghi hoặc mở được "${path}" (${code}): hãy chọn nơi khác bằng --db hoặc --out.`
  }
  return error.message
}

process.exitCode = await main()

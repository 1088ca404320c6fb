import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** A folder or file that cannot be written. */
export class UnusablePlace extends Error {
  constructor(path: string, reason: string, cause?: unknown) {
    super(`Không ghi hoặc mở được "${path}" (${reason}): hãy chọn nơi khác bằng --db hoặc --out.`, { cause })
  }
}

/**
 * Makes sure that files can be written into a folder, before the work and not after it.
 *
 * @throws UnusablePlace naming the folder that stands in the way
 */
export function ensureFolder(folder: string): void {
  if (!existsSync(folder)) ensureFolder(dirname(folder))
  else if (!statSync(folder).isDirectory()) throw new UnusablePlace(folder, 'ENOTDIR')
  try {
    // One level at a time: the recursive form of `mkdir` never comes back from places such as /proc.
    if (!existsSync(folder)) mkdirSync(folder)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new UnusablePlace(folder, (error as NodeJS.ErrnoException).code ?? '?', error)
  }
}

import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes sure that files can be written into a folder, before the work and not after it.
 *
 * One level at a time: the recursive form of `mkdir` never comes back from places such as `/proc`.
 */
export function ensureFolder(folder: string): void {
  if (!existsSync(folder)) {
    ensureFolder(dirname(folder))
    mkdirSync(folder)
  }
  accessSync(folder, constants.W_OK)
}

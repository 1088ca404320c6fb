import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Output } from './run/output.ts'

/** What the command line asks for. */
export interface RunOptions {
  readonly seed: string
  readonly scale: number
  readonly storage: 'memory' | 'sqlite'
  /** The database file; used with `sqlite` only. */
  readonly db: string
  /** The folder the report is written to. */
  readonly out: string
}

/** A command line that cannot be obeyed, or that only asked for help. */
export interface Misuse {
  readonly exitCode: number
}

const SMALLEST = 0.01
const LARGEST = 100

/** Reads the command line; what is wrong with it is said on standard error in one sentence. */
export function readOptions(words: readonly string[], out: Output, err: Output): RunOptions | Misuse {
  const program = new Command('song-lo')
    .description('Một năm của bộ phận một cửa huyện Sông Lô: 2021-01-01 đến 2021-10-29.')
    .addOption(
      new Option('--seed <text>', 'hạt giống của bộ sinh; cùng hạt giống, cùng báo cáo').default('2021'),
    )
    .addOption(
      new Option('--scale <number>', `quy mô, từ ${SMALLEST} đến ${LARGEST}`).default(1).argParser(readScale),
    )
    .addOption(new Option('--storage <kind>', 'nơi lưu').choices(['memory', 'sqlite']).default('sqlite'))
    .addOption(new Option('--db <file>', 'tệp SQLite').default('out/song-lo-2021.db'))
    .addOption(new Option('--out <folder>', 'thư mục của báo cáo').default('out'))
    .allowExcessArguments(false)
    .showHelpAfterError('(xem các tùy chọn: --help)')
    .configureOutput({ writeOut: (text) => out.write(text), writeErr: (text) => err.write(text) })
    .exitOverride()
  try {
    const options = program.parse(words, { from: 'user' }).opts<RunOptions>()
    return { ...options, db: resolve(options.db), out: resolve(options.out) }
  } catch (error) {
    // Help was asked for: that is no mistake. Everything else is misuse, whatever code the parser gives it.
    if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2 }
    throw error
  }
}

function readScale(text: string): number {
  const scale = Number(text)
  if (!Number.isFinite(scale) || scale < SMALLEST || scale > LARGEST) {
    throw new InvalidArgumentError(`cần một số từ ${SMALLEST} đến ${LARGEST}, ví dụ 0.1.`)
  }
  return scale
}

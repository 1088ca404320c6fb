/** One command of a terminal session in the documentation, with what it is said to print. */
export interface ShownCommand {
  readonly path: string
  readonly line: number
  /** The words behind the name of the program. */
  readonly argv: readonly string[]
  readonly printed: string
}

const fence = /^```sh\n([\s\S]*?)^```/gm

/** The `$ program …` lines of the ```sh blocks of a file, each with the lines below it up to the next. */
export function sessions(path: string, text: string, program: string): readonly ShownCommand[] {
  return [...text.matchAll(fence)].flatMap((block) => {
    const first = text.slice(0, block.index).split('\n').length + 1
    const lines = (block[1] ?? '').trimEnd().split('\n')
    const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []))
    return starts.flatMap((start, index) => {
      const [name, ...argv] = wordsOf((lines[start] ?? '').slice(2))
      if (name !== program) return []
      const printed = lines.slice(start + 1, starts[index + 1]).join('\n')
      return [{ path, line: first + start, argv, printed }]
    })
  })
}

/** Splits a command line at its blanks, quotes kept together. */
export function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

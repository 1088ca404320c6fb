import { formatProblem, isMotcuaError, type Locale, type Problem } from '@motcua/core'
import { CommanderError } from 'commander'
import { cliMessages } from './messages.ts'
import { misuse } from './misuse.ts'
import { program } from './program.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'

/** Runs one command line and says how it ended. Nothing else of the process is touched. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const locale = languageOf(argv)
  let code: ExitCode = exitCodes.done
  const command = program(locale, terminal, (answer, { json = false }) => {
    if (answer.ok) {
      terminal.out(ended(json ? JSON.stringify(answer.data, null, 2) : answer.text))
      return
    }
    code = exitCodes.refused
    const problems = answer.problems.map((problem) => ({ ...problem, message: word(problem, locale) }))
    if (json) terminal.out(ended(JSON.stringify({ problems }, null, 2)))
    else for (const { message } of problems) terminal.err(ended(message))
  })
  try {
    await command.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.done
      terminal.err(ended(misuse(error, locale)))
      return exitCodes.misuse
    }
    terminal.err(ended(isMotcuaError(error) ? `${error.code}: ${error.message}` : String(error)))
    return exitCodes.infrastructure
  }
  return code
}

/** A text that ends its last line; one that does so in its own way (iCalendar) stays as it is. */
function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

function word(problem: Problem, locale: Locale): string {
  return formatProblem(problem, locale, cliMessages)
}

/** The language must be known before the help is written. A wrong one is refused with the other options. */
function languageOf(argv: readonly string[]): Locale {
  const at = argv.lastIndexOf('--lang')
  const given =
    at >= 0
      ? argv[at + 1]
      : argv
          .filter((word) => word.startsWith('--lang='))
          .at(-1)
          ?.slice('--lang='.length)
  return given === 'en' ? 'en' : 'vi'
}

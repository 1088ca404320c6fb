import type { Locale, Problem, Result } from '@motcua/core'
import { Argument, Command, Option } from 'commander'
import { readYear, renderYear } from './calendar.ts'
import { answer, type DeadlineRequest, readQuestion, renderDue, renderWhole } from './deadline.ts'
import type { CalendarRequest } from './office.ts'
import type { Answer, Terminal } from './terminal.ts'
import { say, type TextName, translateHeading } from './texts.ts'

/** What a command hands back to be printed. */
export type Reply = (answer: Answer, options: { readonly json?: boolean }) => void

/** The command line in one language. It prints nothing itself but its help. */
export function program(locale: Locale, terminal: Terminal, reply: Reply): Command {
  const words = (name: TextName) => say(name, locale)
  const dress = (command: Command): Command =>
    command
      .exitOverride()
      .helpOption('-h, --help', words('help'))
      .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => undefined })
      .configureHelp({ styleTitle: (title) => translateHeading(title, locale) })
      .addOption(new Option('--lang <vi|en>', words('lang')).choices(['vi', 'en']).default(undefined, 'vi'))
  const json = () => new Option('--json', words('json'))
  const asKnownOn = () => new Option('--as-known-on <date>', words('asKnownOn'))

  const root = dress(new Command('motcua')).description(words('about')).helpCommand(false)
  root.addHelpText('after', `\n${words('exits')}`)

  const add = (parent: Command, name: TextName): Command => {
    const command = dress(new Command(name)).description(words(name))
    parent.addCommand(command)
    return command
  }
  const asksForDeadline = (command: Command): Command =>
    command
      .requiredOption('--from <instant>', words('from'))
      .requiredOption('--term <wording>', words('term'))
      .option('--policy <name=option...>', words('policy'))
      .option('--pause <start..end...>', words('pause'))
      .addOption(asKnownOn())
      .option('--hours <windows>', words('hours'))
      .option('--saturday-hours <windows>', words('saturdayHours'))
      .option('--assume-weekends <year...>', words('assume'))

  type Asked = DeadlineRequest & { readonly json?: boolean }
  asksForDeadline(add(root, 'due'))
    .addOption(json())
    .action((options: Asked) => {
      const question = readQuestion(options)
      if (!question.ok) return reply(question, options)
      const { wording, hours } = question.value
      reply(
        answered(answer(question.value), (explanation) => ({
          text: renderDue(explanation, wording, locale),
          data: { ...explanation.deadline, wording, hours },
        })),
        options,
      )
    })

  asksForDeadline(add(root, 'explain'))
    .addOption(json())
    .action((options: Asked) => {
      const question = readQuestion(options)
      if (!question.ok) return reply(question, options)
      const { wording, hours } = question.value
      reply(
        answered(answer(question.value), (explanation) => ({
          text: renderWhole(explanation, question.value, locale),
          data: { ...explanation, wording, hours },
        })),
        options,
      )
    })

  add(root, 'calendar')
    .addArgument(new Argument('<year>', words('year')))
    .addOption(asKnownOn())
    .addOption(json())
    .action((year: string, options: CalendarRequest & { readonly json?: boolean }) => {
      reply(
        answered(readYear(year, options), (value) => ({ text: renderYear(value, locale), data: value })),
        options,
      )
    })

  return root
}

function answered<T>(
  result: Result<T, Problem>,
  show: (value: T) => { readonly text: string; readonly data: unknown },
): Answer {
  return result.ok ? { ok: true, ...show(result.value) } : result
}

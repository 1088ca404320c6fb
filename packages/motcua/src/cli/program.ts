import type { Locale, Problem, Result } from '@motcua/core'
import type { ClockExplanation } from '@motcua/working-time'
import { Argument, Command, Option } from 'commander'
import { readYear, renderYear, yearToCsv, yearToIcs } from './calendar.ts'
import { checkCertificate, makeCertificate, renderVerdict } from './certificate.ts'
import {
  answer,
  type DeadlineRequest,
  type Question,
  readQuestion,
  renderDue,
  renderWhole,
} from './deadline.ts'
import type { CalendarRequest } from './office.ts'
import type { Answer, Terminal } from './terminal.ts'
import { say, type TextName, translateHeading } from './texts.ts'

/** What a command hands back to be printed. */
export type Reply = (answer: Answer, options: { readonly json?: boolean }) => void

type Asked = Partial<DeadlineRequest> & { readonly json?: boolean }
interface CalendarFormat {
  readonly json?: boolean
  readonly csv?: boolean
  readonly ics?: boolean
}
type Show = (explanation: ClockExplanation, question: Question) => Shown

interface Shown {
  readonly text: string
  readonly data: unknown
}

/** The command line in one language. It prints nothing itself but its help. */
export function program(locale: Locale, terminal: Terminal, reply: Reply): Command {
  const words = (name: TextName) => say(name, locale)
  const dress = (command: Command): Command =>
    command
      .exitOverride()
      .helpOption('-h, --help', words('help'))
      .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => undefined })
      .configureHelp({
        styleTitle: (title) => translateHeading(title, locale),
        optionDescription: ({ description }) => description,
        subcommandTerm: (one) =>
          [one.name(), ...one.registeredArguments.map((argument) => `<${argument.name()}>`)].join(' '),
      })
      .addOption(new Option('--lang <vi|en>', words('lang')).choices(['vi', 'en']))
  const json = () => new Option('--json', words('json'))
  const asKnownOn = () => new Option('--as-known-on <date>', words('asKnownOn'))

  const root = dress(new Command('motcua'))
    .description(words('about'))
    .helpCommand(false)
    .usage(words('command'))
  root.addHelpText('after', `\n${words('exits')}`)

  const add = (parent: Command, name: TextName): Command => {
    const command = dress(new Command(name)).description(words(name)).usage(words('options'))
    parent.addCommand(command)
    return command
  }
  const asksForDeadline = (command: Command): Command =>
    command
      .option('--from <instant>', words('from'))
      .option('--term <wording>', words('term'))
      .option('--policy <name=option...>', words('policy'))
      .option('--pause <start..end...>', words('pause'))
      .addOption(asKnownOn())
      .option('--hours <windows>', words('hours'))
      .option('--saturday-hours <windows>', words('saturdayHours'))
      .option('--project <year...>', words('project'))
      .option('--assume-weekends <year...>', words('assume'))

  const deadlineCommand = (name: 'due' | 'explain', show: Show) => {
    asksForDeadline(add(root, name))
      .addOption(json())
      .action((options: Asked, command: Command) => {
        const question = readQuestion(required(options, command))
        if (!question.ok) return reply(question, options)
        const shown = answered(answer(question.value), (explanation) => show(explanation, question.value))
        reply(shown, options)
      })
  }
  deadlineCommand('due', (explanation, { wording, hours }) => ({
    text: renderDue(explanation, wording, locale),
    data: { ...explanation.deadline, wording, hours },
  }))
  deadlineCommand('explain', (explanation, question) => ({
    text: renderWhole(explanation, question, locale),
    data: { ...explanation, wording: question.wording, hours: question.hours },
  }))

  add(root, 'calendar')
    .usage(`<year> ${words('options')}`)
    .addArgument(new Argument('<year>', words('year')))
    .addOption(asKnownOn())
    .option('--project <year...>', words('project'))
    .addOption(json())
    .addOption(new Option('--csv', words('csv')).conflicts(['json', 'ics']))
    .addOption(new Option('--ics', words('ics')).conflicts('json'))
    .action((year: string, options: CalendarRequest & CalendarFormat) => {
      const stamp = terminal.now()
      reply(
        answered(readYear(year, options), (found) => ({
          text: options.csv
            ? yearToCsv(found)
            : options.ics
              ? yearToIcs(found, stamp)
              : renderYear(found, locale),
          data: found.content,
        })),
        options,
      )
    })

  const certificate = add(root, 'certificate').usage(words('command'))
  asksForDeadline(add(certificate, 'make')).action((options: Asked, command: Command) => {
    const question = readQuestion(required(options, command))
    const made = question.ok ? makeCertificate(question.value) : question
    reply(
      answered(made, (data) => ({ text: '', data })),
      { json: true },
    )
  })
  add(certificate, 'verify')
    .usage(`<file> ${words('options')}`)
    .addArgument(new Argument('<file>', words('file')))
    .addOption(json())
    .action(async (file: string, options: { readonly json?: boolean }) => {
      const verdict = checkCertificate(file, await terminal.read(file))
      reply(
        answered(verdict, (data) => ({ text: renderVerdict(data, locale), data })),
        options,
      )
    })

  return root
}

function answered<T>(result: Result<T, Problem>, show: (value: T) => Shown): Answer {
  return result.ok ? { ok: true, ...show(result.value) } : result
}

/** Commander looks for required options before unknown ones, and would name the wrong one to mend. */
function required(options: Asked, command: Command): DeadlineRequest {
  const { from, term, ...rest } = options
  const missing = (name: string): never =>
    command.error(`'${name}'`, { code: 'commander.missingMandatoryOptionValue' })
  return { ...rest, from: from ?? missing('--from <instant>'), term: term ?? missing('--term <wording>') }
}

import {
  type ActorId,
  digestText,
  type Instant,
  id,
  instant,
  type PersonId,
  type Problem,
  type Result,
} from '@motcua/core'
import { exampleOfficeHours, type WorkSchedule } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import {
  decideFeedback,
  evolveFeedback,
  type Feedback,
  type FeedbackCommand,
  type FeedbackId,
  type Register,
} from '../src/index.ts'

/** Who acts in these tests. */
export const by = id<ActorId>('can-bo-1')

export const calendar = vietnamCalendar()
export const schedule: WorkSchedule = { calendar, hours: exampleOfficeHours }

/** An hour in Vietnam: `at('2021-03-15 08:30')`. */
export const at = (text: string): Instant => instant(`${text.replace(' ', 'T')}:00+07:00`)

export const receive = (text: string, more: { form?: 'written' | 'dataMessage' } = {}): FeedbackCommand => ({
  type: 'receive',
  by,
  at: at(text),
  id: id<FeedbackId>('pa-1'),
  form: more.form ?? 'written',
  content: digestText('muối + nội dung'),
  sender: id<PersonId>('nguoi-1'),
})

export const classify = (
  text: string,
  register: Register,
  competence: 'own' | 'other' = 'own',
  more: { serial?: number; complexity?: 'complex' } = {},
): FeedbackCommand => ({
  type: 'classify',
  by,
  at: at(text),
  number: { register, year: Number(text.slice(0, 4)), serial: more.serial ?? 1 },
  competence,
  ...(more.complexity && { complexity: more.complexity }),
})

export const answer = (
  text: string,
  outcome: 'amend' | 'explain' | 'founded' = 'explain',
): FeedbackCommand => ({
  type: 'answer',
  by,
  at: at(text),
  outcome,
  answer: digestText('muối + trả lời'),
})

export const publish = (
  text: string,
  words = 'Quy định đã được sửa đổi.',
  withheld: readonly string[] = [],
): FeedbackCommand => ({
  type: 'publish',
  by,
  at: at(text),
  subject: 'Kiến nghị về thành phần hồ sơ',
  text: words,
  withheld,
})

/** A message after commands that must all be taken. */
export function after(...commands: readonly FeedbackCommand[]): Feedback {
  let feedback: Feedback | null = null
  for (const command of commands) {
    const decided = decideFeedback(feedback, command)
    if (!decided.ok) throw new Error(`${command.type}: ${JSON.stringify(decided.problems)}`)
    for (const event of decided.value) feedback = evolveFeedback(feedback, event)
  }
  if (feedback === null) throw new Error('No command was given.')
  return feedback
}

/** The codes of a refusal; none when it was taken. */
export function codes<T, P extends Problem>(result: Result<T, P>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code)
}

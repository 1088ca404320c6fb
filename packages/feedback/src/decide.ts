import { okUnless, type Result } from '@motcua/core'
import { type FeedbackCommand, type FeedbackCommandType, feedbackCommandNames } from './command.ts'
import type { FeedbackEvent } from './event.ts'
import { currentNumber, type Feedback, feedbackStateNames } from './feedback.ts'
import { named, namedAll } from './internal/named.ts'
import type { FeedbackProblem } from './messages.ts'
import { feedbackOutcomeNames, outcomesOf } from './outcome.ts'
import { findIdentity, identityKindNames } from './publication.ts'
import { type Register, registerNames, registerRules, yearOf } from './register.ts'
import { feedbackTransitions } from './transitions.ts'

/**
 * What a command makes of a message (*phản ánh, kiến nghị*), or every reason against it. Pure: the same message and
 * command give the same events for ever.
 *
 * @param feedback the message so far, `null` before it is received
 * @example
 * ```ts
 * const at = instant('2021-03-15T08:30:00+07:00')
 * const content = digestText('salt and message')
 * const receive: FeedbackCommand = { type: 'receive', at, by: id('can-bo-1'), id: id('pa-1'), form: 'written', content, sender: null }
 * const decided = decideFeedback(null, receive)
 * const feedback = unwrap(decided).reduce(evolveFeedback, null)
 * feedback.state // => 'received'
 * decideFeedback(feedback, receive).ok // => false
 * ```
 */
export function decideFeedback(
  feedback: Feedback | null,
  command: FeedbackCommand,
): Result<readonly FeedbackEvent[], FeedbackProblem> {
  const problems = problemsOf(feedback, command)
  return okUnless(problems, () => [eventOf(command)])
}

function problemsOf(feedback: Feedback | null, command: FeedbackCommand): readonly FeedbackProblem[] {
  if (command.type === 'receive') {
    return feedback === null ? [] : [{ code: 'feedback.already-exists', params: { id: feedback.id } }]
  }
  if (feedback === null) {
    return [{ code: 'feedback.not-received', params: commandWords(command.type) }]
  }
  const problems: FeedbackProblem[] = []
  const transition = feedbackTransitions.find((one) => one.command === command.type)
  if (transition && !transition.from.includes(feedback.state)) {
    const params = {
      ...commandWords(command.type),
      ...named('state', feedback.state, feedbackStateNames[feedback.state]),
      ...namedAll('allowed', transition.from, feedbackStateNames),
    }
    problems.push({ code: 'feedback.not-allowed', params, ...(transition.law && { law: [transition.law] }) })
  }
  if (command.at < feedback.lastAt) {
    problems.push({ code: 'feedback.out-of-order', params: { at: command.at, last: feedback.lastAt } })
  }
  // What the register allows is only said of a message that stands where the command may be given.
  return problems.length > 0 ? problems : contentProblems(feedback, command)
}

function contentProblems(
  feedback: Feedback,
  command: Exclude<FeedbackCommand, { type: 'receive' }>,
): readonly FeedbackProblem[] {
  const register = currentNumber(feedback)?.register ?? null
  switch (command.type) {
    case 'decline':
      return declineProblems(register, command)
    case 'classify':
      return classifyProblems(register, command)
    case 'forward':
      return forwardProblems(feedback, register, command)
    case 'answer':
      return answerProblems(feedback, register, command)
    case 'publish':
      return publishProblems(register, command)
    case 'askClarification':
    case 'clarify':
    case 'reportProgress':
      return otherLaw(register)
  }
}

type Of<T extends FeedbackCommand['type']> = Extract<FeedbackCommand, { type: T }>

function declineProblems(register: Register | null, command: Of<'decline'>): readonly FeedbackProblem[] {
  const problems: FeedbackProblem[] = []
  if (register !== null && registerRules[register].handling !== 'guide') {
    problems.push(wrongRegister(register, 'decline'))
  }
  if (register === null && command.missing.length === 0) {
    problems.push({ code: 'feedback.nothing-missing', params: {}, path: ['missing'] })
  }
  if (command.guidance.trim() === '') {
    problems.push({ code: 'feedback.guidance-missing', params: {}, path: ['guidance'] })
  }
  return problems
}

function classifyProblems(register: Register | null, command: Of<'classify'>): readonly FeedbackProblem[] {
  const { number, at } = command
  const problems: FeedbackProblem[] = []
  if (number.register === register) {
    problems.push({
      code: 'feedback.same-register',
      params: registerWords(register),
      path: ['number', 'register'],
    })
  }
  const expected = yearOf(at)
  if (!Number.isSafeInteger(number.serial) || number.serial < 1 || number.year !== expected) {
    const { serial, year } = number
    const params = { ...registerWords(number.register), serial, year, expected }
    problems.push({ code: 'feedback.bad-register-number', params, path: ['number'] })
  }
  return problems
}

function forwardProblems(
  { competence }: Feedback,
  register: Register | null,
  command: Of<'forward'>,
): readonly FeedbackProblem[] {
  const problems: FeedbackProblem[] = []
  const handling = register === null ? 'answer' : registerRules[register].handling
  if (register !== null && handling === 'guide') {
    problems.push(wrongRegister(register, 'forward'))
  }
  if (handling === 'answer' && competence === 'own') {
    problems.push({ code: 'feedback.own-competence', params: {} })
  }
  if (command.to.trim() === '') {
    problems.push({ code: 'feedback.receiver-missing', params: {}, path: ['to'] })
  }
  return problems
}

function answerProblems(
  { competence }: Feedback,
  register: Register | null,
  { outcome }: Of<'answer'>,
): readonly FeedbackProblem[] {
  const law = otherLaw(register)
  if (law.length > 0 || register === null) return law
  if (registerRules[register].handling === 'guide') {
    return [wrongRegister(register, 'answer')]
  }
  const problems: FeedbackProblem[] = []
  if (competence === 'other') problems.push({ code: 'feedback.not-competent', params: {} })
  const allowed = outcomesOf[register]
  if (!allowed.includes(outcome)) {
    const params = {
      ...named('outcome', outcome, feedbackOutcomeNames[outcome]),
      ...registerWords(register),
      ...namedAll('allowed', allowed, feedbackOutcomeNames),
    }
    problems.push({ code: 'feedback.bad-outcome', params, path: ['outcome'] })
  }
  return problems
}

function publishProblems(register: Register | null, command: Of<'publish'>): readonly FeedbackProblem[] {
  const problems: FeedbackProblem[] = []
  if (register !== null && registerRules[register].publication === 'never') {
    problems.push({ code: 'feedback.not-published', params: registerWords(register) })
  }
  for (const part of ['subject', 'text'] as const) {
    if (command[part].trim() === '') {
      problems.push({ code: 'feedback.text-missing', params: {}, path: [part] })
    }
    for (const kind of findIdentity(command[part], command.withheld)) {
      const params = named('kind', kind, identityKindNames[kind])
      problems.push({ code: 'feedback.identity-in-publication', params, path: [part] })
    }
  }
  return problems
}

function otherLaw(register: Register | null): readonly FeedbackProblem[] {
  return register !== null && registerRules[register].handling === 'forward'
    ? [{ code: 'feedback.other-law', params: registerWords(register) }]
    : []
}

function wrongRegister(register: Register, command: FeedbackCommandType): FeedbackProblem {
  return {
    code: 'feedback.wrong-register',
    params: { ...registerWords(register), ...commandWords(command) },
  }
}

function registerWords(register: Register) {
  return named('register', register, registerNames[register])
}

function commandWords(command: FeedbackCommandType) {
  return named('command', command, feedbackCommandNames[command])
}

function eventOf(command: FeedbackCommand): FeedbackEvent {
  const { at, by } = command
  switch (command.type) {
    case 'receive': {
      const { id, form, content, sender, nationalNumber = null } = command
      return { type: 'received', at, by, id, form, content, sender, nationalNumber }
    }
    case 'decline':
      return { type: 'declined', at, by, missing: command.missing, guidance: command.guidance }
    case 'classify': {
      const { number, competence, complexity = 'ordinary' } = command
      return { type: 'classified', at, by, number, competence, complexity }
    }
    case 'forward':
      return { type: 'forwarded', at, by, to: command.to }
    case 'askClarification':
      return { type: 'clarificationAsked', at, by }
    case 'clarify':
      return { type: 'clarified', at, by }
    case 'reportProgress':
      return { type: 'progressReported', at, by }
    case 'answer':
      return { type: 'answered', at, by, outcome: command.outcome, answer: command.answer }
    case 'publish':
      // What must not be published stays behind: only the checked texts go into the event.
      return { type: 'published', at, by, subject: command.subject, text: command.text }
  }
}

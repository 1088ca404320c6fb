import { type Digest, type Instant, invariant, type Localized, type PersonId } from '@motcua/core'
import type {
  Competence,
  Complexity,
  FeedbackEvent,
  FeedbackForm,
  FeedbackId,
  FeedbackOutcome,
  RequiredPart,
} from './event.ts'
import type { FeedbackNumber } from './feedback-number.ts'
import type { RegisterNumber } from './register.ts'

/** Where a message stands. Late is a fact about it, not a state. */
export type FeedbackState =
  | 'received'
  | 'inProcess'
  | 'awaitingClarification'
  | 'declined'
  | 'forwarded'
  | 'answered'
  | 'published'

/** What each state is called. */
export const feedbackStateNames: Readonly<Record<FeedbackState, Localized>> = {
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  inProcess: { vi: 'Đang xử lý', en: 'In process' },
  awaitingClarification: { vi: 'Chờ làm rõ', en: 'Awaiting clarification' },
  declined: { vi: 'Không tiếp nhận, đã hướng dẫn', en: 'Declined with guidance' },
  forwarded: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Forwarded to the competent body' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  published: { vi: 'Đã công khai kết quả', en: 'Published' },
}

/** One message (*phản ánh, kiến nghị* and what comes through the same door), folded from its events. */
export interface Feedback {
  /** Its id. */
  readonly id: FeedbackId
  /** Where it stands. */
  readonly state: FeedbackState
  /** How it came. */
  readonly form: FeedbackForm
  /** Salted digest of the message as it came. */
  readonly content: Digest
  /** Who sent it; `null` when unknown. */
  readonly sender: PersonId | null
  /** Its number in the national system. */
  readonly nationalNumber: FeedbackNumber | null
  /** When it came: its limits run from here. */
  readonly receivedAt: Instant
  /** When the last event happened. */
  readonly lastAt: Instant
  /** How many events it was folded from. */
  readonly version: number
  /** Every number it was given; it stands in the register of the last one. */
  readonly numbers: readonly RegisterNumber[]
  /** Whose matter it is; `null` before it is classified. */
  readonly competence: Competence | null
  /** How hard it is. */
  readonly complexity: Complexity
  /** When the sender was asked to make it clear. */
  readonly clarificationAskedAt: readonly Instant[]
  /** When the sender was told how far it is. */
  readonly progressReportedAt: readonly Instant[]
  /** How it was declined. */
  readonly declined: {
    readonly at: Instant
    readonly missing: readonly RequiredPart[]
    readonly guidance: string
  } | null
  /** Where it was forwarded to. */
  readonly forwarded: { readonly at: Instant; readonly to: string } | null
  /** How it was answered. */
  readonly answered: {
    readonly at: Instant
    readonly outcome: FeedbackOutcome
    readonly answer: Digest
  } | null
  /** What was published. */
  readonly published: { readonly at: Instant; readonly subject: string; readonly text: string } | null
}

/** The number a message has in the register it stands in; `null` before it is classified. */
export function currentNumber(feedback: Feedback): RegisterNumber | null {
  return feedback.numbers.at(-1) ?? null
}

/**
 * A message after one more event. Events come from `decideFeedback` or a trusted store and are not checked again.
 *
 * @throws MotcuaError `core.invariant` when the first event is not `received`.
 */
export function evolveFeedback(feedback: Feedback | null, event: FeedbackEvent): Feedback {
  if (event.type === 'received') return receive(event)
  invariant(feedback !== null, `The first event of a message is "received", not "${event.type}".`)
  const next = { ...feedback, lastAt: event.at, version: feedback.version + 1 }
  const { at } = event
  switch (event.type) {
    case 'declined':
      return {
        ...next,
        state: 'declined',
        declined: { at, missing: event.missing, guidance: event.guidance },
      }
    case 'classified': {
      const { number, competence, complexity } = event
      return { ...next, state: 'inProcess', numbers: [...next.numbers, number], competence, complexity }
    }
    case 'forwarded':
      return { ...next, state: 'forwarded', forwarded: { at, to: event.to } }
    case 'clarificationAsked':
      return {
        ...next,
        state: 'awaitingClarification',
        clarificationAskedAt: [...next.clarificationAskedAt, at],
      }
    case 'clarified':
      return { ...next, state: 'inProcess' }
    case 'progressReported':
      return { ...next, progressReportedAt: [...next.progressReportedAt, at] }
    case 'answered':
      return { ...next, state: 'answered', answered: { at, outcome: event.outcome, answer: event.answer } }
    case 'published':
      return { ...next, state: 'published', published: { at, subject: event.subject, text: event.text } }
  }
}

function receive(event: Extract<FeedbackEvent, { type: 'received' }>): Feedback {
  return {
    id: event.id,
    state: 'received',
    form: event.form,
    content: event.content,
    sender: event.sender,
    nationalNumber: event.nationalNumber,
    receivedAt: event.at,
    lastAt: event.at,
    version: 1,
    numbers: [],
    competence: null,
    complexity: 'ordinary',
    clarificationAskedAt: [],
    progressReportedAt: [],
    declined: null,
    forwarded: null,
    answered: null,
    published: null,
  }
}

import type { ActorId, Brand, Digest, Instant, PersonId } from '@motcua/core'
import type { FeedbackNumber } from './feedback-number.ts'
import type { RegisterNumber } from './register.ts'

/** Identifies one message for ever, from before it is classified. */
export type FeedbackId = Brand<string, 'FeedbackId'>

/**
 * How a message came (*hình thức phản ánh, kiến nghị*; Nghị định 20/2008/NĐ-CP): in writing, by the published
 * telephone line and written down, on an opinion sheet, or as a data message (since 2017).
 */
export type FeedbackForm = 'written' | 'phone' | 'opinionSheet' | 'dataMessage'

/** What a message must have to be taken (Nghị định 20/2008/NĐ-CP, Điều 7). */
export type RequiredPart = 'vietnamese' | 'content' | 'name' | 'address' | 'phone'

/** Whether the receiving body may decide the matter (*thẩm quyền*) or another must. */
export type Competence = 'own' | 'other'

/** How hard a matter is, for the limits that tell them apart. */
export type Complexity = 'ordinary' | 'complex'

/**
 * What the answer is. On a rule (Nghị định 20/2008/NĐ-CP, Điều 14–15): `amend`, `abolish` or `issue` within the body's
 * power, `propose` to the competent one, `collectFurther` for want of ground, `explain` why the rule stays. On conduct:
 * `founded` or `unfounded`. To a question: `explain`.
 */
export type FeedbackOutcome =
  | 'amend'
  | 'abolish'
  | 'issue'
  | 'propose'
  | 'collectFurther'
  | 'explain'
  | 'founded'
  | 'unfounded'

/**
 * Something that happened to a message. Plain JSON of ids, codes, digests and times: the message, its sender and the
 * answer stand in an erasable record of the host (`by` is the account that acted, never a name), and only texts checked for publication are in an event.
 */
export type FeedbackEvent =
  | {
      readonly type: 'received'
      readonly at: Instant
      readonly by: ActorId
      readonly id: FeedbackId
      readonly form: FeedbackForm
      /** Salted digest of the message as it came. */
      readonly content: Digest
      /** Who sent it; `null` when unknown. */
      readonly sender: PersonId | null
      /** Its number in the national system, where it has one. */
      readonly nationalNumber: FeedbackNumber | null
    }
  | {
      readonly type: 'declined'
      readonly at: Instant
      readonly by: ActorId
      /** What the required form lacked; empty when it is out of scope. */
      readonly missing: readonly RequiredPart[]
      /** Where or how the sender was told to turn. */
      readonly guidance: string
    }
  | {
      readonly type: 'classified'
      readonly at: Instant
      readonly by: ActorId
      readonly number: RegisterNumber
      readonly competence: Competence
      readonly complexity: Complexity
    }
  | {
      readonly type: 'forwarded'
      readonly at: Instant
      readonly by: ActorId
      /** The body it was forwarded to. */
      readonly to: string
    }
  | { readonly type: 'clarificationAsked'; readonly at: Instant; readonly by: ActorId }
  | { readonly type: 'clarified'; readonly at: Instant; readonly by: ActorId }
  | { readonly type: 'progressReported'; readonly at: Instant; readonly by: ActorId }
  | {
      readonly type: 'answered'
      readonly at: Instant
      readonly by: ActorId
      readonly outcome: FeedbackOutcome
      /** Salted digest of the answer as it was sent. */
      readonly answer: Digest
    }
  | {
      readonly type: 'published'
      readonly at: Instant
      readonly by: ActorId
      /** What it was about, without anything that identifies the sender. */
      readonly subject: string
      /** The answer, without anything that identifies the sender. */
      readonly text: string
    }

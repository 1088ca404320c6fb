import type { ActorId, Digest, Instant, Localized, PersonId } from '@motcua/core'
import type {
  Competence,
  Complexity,
  FeedbackForm,
  FeedbackId,
  FeedbackOutcome,
  RequiredPart,
} from './event.ts'
import type { FeedbackNumber } from './feedback-number.ts'
import type { RegisterNumber } from './register.ts'

/** What may be asked of a message. Times, numbers and who acts are handed in by the host. */
export type FeedbackCommand =
  | {
      /** Take a message in (*tiếp nhận*), whatever it may turn out to be. */
      readonly type: 'receive'
      readonly at: Instant
      readonly by: ActorId
      readonly id: FeedbackId
      readonly form: FeedbackForm
      /** Salted digest of the message as it came. */
      readonly content: Digest
      readonly sender: PersonId | null
      readonly nationalNumber?: FeedbackNumber
    }
  | {
      /** Not take it: the form lacks something, or it is out of scope (*không tiếp nhận, hướng dẫn*). */
      readonly type: 'decline'
      readonly at: Instant
      readonly by: ActorId
      readonly missing: readonly RequiredPart[]
      readonly guidance: string
    }
  | {
      /** Put it in a register (*phân loại*), or move it to another one under a new number there. */
      readonly type: 'classify'
      readonly at: Instant
      readonly by: ActorId
      readonly number: RegisterNumber
      readonly competence: Competence
      /** `ordinary` when absent. */
      readonly complexity?: Complexity
    }
  | {
      /** Hand it to the competent body (*chuyển cơ quan có thẩm quyền*). */
      readonly type: 'forward'
      readonly at: Instant
      readonly by: ActorId
      readonly to: string
    }
  | {
      /** Ask the sender to make it clear (*đề nghị làm rõ*). */
      readonly type: 'askClarification'
      readonly at: Instant
      readonly by: ActorId
    }
  | {
      /** Record that the sender made it clear. */
      readonly type: 'clarify'
      readonly at: Instant
      readonly by: ActorId
    }
  | {
      /** Tell the sender how far it is (*cập nhật tình hình xử lý*). */
      readonly type: 'reportProgress'
      readonly at: Instant
      readonly by: ActorId
    }
  | {
      /** Answer it (*trả lời*). */
      readonly type: 'answer'
      readonly at: Instant
      readonly by: ActorId
      readonly outcome: FeedbackOutcome
      /** Salted digest of the answer as it was sent. */
      readonly answer: Digest
    }
  | {
      /** Make the answer public (*công khai kết quả*), without the sender's identity. */
      readonly type: 'publish'
      readonly at: Instant
      readonly by: ActorId
      readonly subject: string
      readonly text: string
      /** What identifies the sender, from the personal record: name, address, numbers. None of it may be published. */
      readonly withheld: readonly string[]
    }

/** The name of a command. */
export type FeedbackCommandType = FeedbackCommand['type']

/** What each command is called. */
export const feedbackCommandNames: Readonly<Record<FeedbackCommandType, Localized>> = {
  receive: { vi: 'tiếp nhận', en: 'receive' },
  decline: { vi: 'không tiếp nhận', en: 'decline' },
  classify: { vi: 'phân loại', en: 'classify' },
  forward: { vi: 'chuyển cơ quan có thẩm quyền', en: 'forward' },
  askClarification: { vi: 'đề nghị làm rõ', en: 'ask for clarification' },
  clarify: { vi: 'ghi nhận nội dung làm rõ', en: 'record the clarification' },
  reportProgress: { vi: 'cập nhật tình hình xử lý', en: 'report progress' },
  answer: { vi: 'trả lời', en: 'answer' },
  publish: { vi: 'công khai kết quả', en: 'publish' },
}

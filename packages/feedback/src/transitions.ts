import type { LegalSource } from '@motcua/core'
import type { FeedbackCommandType } from './command.ts'
import type { FeedbackState } from './feedback.ts'
import { circular02, decree20 } from './law.ts'

/** What one command may do: from which states, to which, on which law. */
export interface FeedbackTransition {
  /** The command. */
  readonly command: FeedbackCommandType
  /** The states it may be given in; empty for a message that does not exist yet. */
  readonly from: readonly FeedbackState[]
  /** The state after it; `same` keeps the one before. */
  readonly to: FeedbackState | 'same'
  /** The law behind it; absent where it is only our order of work. */
  readonly law?: LegalSource
}

/** The machine as a table: the guards of `decideFeedback`, the actions of a page and the documentation read it. */
export const feedbackTransitions: readonly FeedbackTransition[] =
  /* @__PURE__ */ ((): readonly FeedbackTransition[] => [
    { command: 'receive', from: [], to: 'received', law: decree20('Điều 9') },
    { command: 'decline', from: ['received', 'inProcess'], to: 'declined', law: decree20('Điều 7, Điều 9') },
    { command: 'classify', from: ['received', 'inProcess'], to: 'inProcess', law: decree20('Điều 9') },
    { command: 'forward', from: ['inProcess'], to: 'forwarded', law: decree20('Điều 9') },
    {
      command: 'askClarification',
      from: ['inProcess'],
      to: 'awaitingClarification',
      law: decree20('Điều 14 khoản 2'),
    },
    {
      command: 'clarify',
      from: ['awaitingClarification'],
      to: 'inProcess',
      law: decree20('Điều 14 khoản 2'),
    },
    { command: 'reportProgress', from: ['inProcess', 'awaitingClarification'], to: 'same', law: circular02 },
    {
      command: 'answer',
      from: ['inProcess', 'awaitingClarification'],
      to: 'answered',
      law: decree20('Điều 14, Điều 15'),
    },
    { command: 'publish', from: ['answered'], to: 'published', law: decree20('Điều 19') },
  ])()

/**
 * The commands a state allows by the table; the register and the content may still stand against one.
 *
 * @example
 * ```ts
 * feedbackActions('answered') // => ['publish']
 * feedbackActions(null) // => ['receive']
 * ```
 */
export function feedbackActions(state: FeedbackState | null): readonly FeedbackCommandType[] {
  return feedbackTransitions
    .filter(({ from }) => (state === null ? from.length === 0 : from.includes(state)))
    .map(({ command }) => command)
}

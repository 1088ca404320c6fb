import type { LegalSource, Localized } from '@motcua/core'

/** One way of counting that a host may choose, or a rule that holds without a choice. */
export interface PolicyChoice {
  /** The question it answers: `receipt`, `end`, `roll` (options of `DeadlinePolicy`), `pause`, `saturday`, … */
  readonly policy: string
  /** The answer. */
  readonly option: string
  /** `default`: taken where nothing is said. `chosen`: an option. `fixed`: holds always. */
  readonly standing: 'default' | 'chosen' | 'fixed'
  /** Where it is said in the API. */
  readonly said: string
  /** What it does. */
  readonly meaning: Localized
  /** The law behind it; null where it is practice, or a reading, without a text. */
  readonly law: LegalSource | null
}

import type { Instant } from '@motcua/core'
import type { Actor } from '../actor.ts'
import type { Violation } from '../violation.ts'

/** What every event carries. */
export interface EventFrame {
  /** Version of the payload's shape. */
  readonly v: 1
  /** When it happened. */
  readonly at: Instant
  /** Who did it. */
  readonly by: Actor
  /** Duties of the authority missed by it; absent when none was. */
  readonly violations?: readonly Violation[]
}

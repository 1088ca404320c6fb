import type { Instant } from '@motcua/core'
import type { JsonValue } from './json.ts'

/** A message to the world outside, stored with the facts it tells of: it is sent if, and only if, they are stored. */
export interface OutboxMessage {
  /**
   * Names the message for ever, so that a receiver can drop a second delivery. The store refuses an id that is still
   * undelivered; it does not remember those acknowledged.
   */
  readonly id: string
  /** Where it goes, as `national-portal.progress`. */
  readonly topic: string
  /** The content. */
  readonly payload: JsonValue
  /** Not to be delivered before; at once when absent. */
  readonly notBefore?: Instant
}

/** What a worker asks for. */
export interface ClaimRequest {
  /** The worker's present. */
  readonly at: Instant
  /** Until when the messages are the worker's alone; then others get them. */
  readonly leaseUntil: Instant
  /** At most so many, 1 to 1,000. */
  readonly limit: number
  /** Only this topic; all when absent. */
  readonly topic?: string
  /** A message handed out so often without an answer is set aside as poison instead. Default 10. */
  readonly maxAttempts?: number
}

/**
 * Names one delivery of one message. The attempt is the proof of the lease: when the lease ran out and another worker
 * holds the message, an answer with the old attempt counts for nothing.
 */
export interface Delivery {
  /** The message. */
  readonly id: string
  /** Which delivery of it, from 1. */
  readonly attempt: number
}

/** A message in a worker's hands. */
export interface ClaimedMessage extends Delivery {
  /** Where it goes. */
  readonly topic: string
  /** The content. */
  readonly payload: JsonValue
}

/** A delivery that went wrong. */
export interface FailedDelivery extends Delivery {
  /** When to try again; null sets the message aside as poison. */
  readonly retryAt: Instant | null
  /** Why, for the operator: never a person's data. */
  readonly reason: string
}

/** A message set aside: nobody gets it until it is revived. */
export interface PoisonMessage extends ClaimedMessage {
  /** The last reason given; null when workers took it and never answered. */
  readonly reason: string | null
}

/** How many deliveries of a message go unanswered before it is set aside, unless the claim says otherwise. */
export const DEFAULT_MAX_ATTEMPTS = 10

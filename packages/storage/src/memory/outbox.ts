import type { Instant } from '@motcua/core'
import { checkLimit } from '../check-query.ts'
import { copyJson } from '../copy-json.ts'
import { storageError } from '../errors.ts'
import type { JsonValue } from '../json.ts'
import {
  type ClaimedMessage,
  type ClaimRequest,
  DEFAULT_MAX_ATTEMPTS,
  type Delivery,
  type FailedDelivery,
  type OutboxMessage,
  type PoisonMessage,
} from '../outbox.ts'
import type { Cursor, Page } from '../query.ts'

interface Held {
  readonly id: string
  readonly topic: string
  readonly payload: JsonValue
  /** Rises for ever: an answer to an old delivery never counts for a new one. */
  attempt: number
  /** Deliveries since the message was stored or revived. */
  tries: number
  /** Due from then on: first the wish of the sender, then the end of a lease, then the time of the next try. */
  due: string
  poison: boolean
  reason: string | null
}

/** Messages not yet delivered, in the order they were stored. */
export type Outbox = Map<string, Held>

/** Stores a message that has passed every check. */
export function enqueue(outbox: Outbox, message: OutboxMessage): void {
  const { id, topic } = message
  const due = message.notBefore ?? ''
  outbox.set(id, {
    id,
    topic,
    payload: copyJson(message.payload),
    attempt: 0,
    tries: 0,
    due,
    poison: false,
    reason: null,
  })
}

function shown({ id, topic, payload, attempt }: Held): ClaimedMessage {
  return { id, topic, payload, attempt }
}

/** Hands out messages that are due, and sets aside those that were handed out too often. */
export function claim(outbox: Outbox, request: ClaimRequest): readonly ClaimedMessage[] {
  checkLimit(request.limit, 1000)
  const most = request.maxAttempts ?? DEFAULT_MAX_ATTEMPTS
  const claimed: ClaimedMessage[] = []
  const due = [...outbox.values()].filter(
    (held) => !held.poison && held.due <= request.at && (request.topic ?? held.topic) === held.topic,
  )
  for (const held of due) if (held.tries >= most) held.poison = true
  for (const held of due) {
    if (claimed.length === request.limit) break
    if (held.poison) continue
    held.attempt += 1
    held.tries += 1
    held.due = request.leaseUntil
    claimed.push(shown(held))
  }
  return claimed
}

function current(outbox: Outbox, { id, attempt }: Delivery): Held | null {
  const held = outbox.get(id)
  return held !== undefined && !held.poison && held.attempt === attempt ? held : null
}

/** Removes delivered messages. */
export function ack(outbox: Outbox, deliveries: readonly Delivery[]): readonly Delivery[] {
  return deliveries.filter((delivery) => current(outbox, delivery) === null || !outbox.delete(delivery.id))
}

/** Puts messages back, or aside. */
export function failed(outbox: Outbox, deliveries: readonly FailedDelivery[]): readonly Delivery[] {
  return deliveries.filter((delivery) => {
    const held = current(outbox, delivery)
    if (held === null) return true
    held.reason = delivery.reason
    if (delivery.retryAt === null) held.poison = true
    else held.due = delivery.retryAt
    return false
  })
}

/** Messages set aside, after the one the cursor names. */
export function poison(outbox: Outbox, after: Cursor | undefined, limit: number): Page<PoisonMessage> {
  checkLimit(limit)
  const all = [...outbox.values()]
  const place = after === undefined ? -1 : all.findIndex((held) => held.id === after)
  if (after !== undefined && place < 0) throw storageError('storage.bad-cursor')
  const found = all.slice(place + 1).filter((held) => held.poison)
  const items = found.slice(0, limit).map((held) => ({ ...shown(held), reason: held.reason }))
  return { items, next: found.length > limit ? ((items.at(-1)?.id ?? '') as Cursor) : null }
}

/** Gives messages set aside a fresh start. */
export function revive(outbox: Outbox, ids: readonly string[], at: Instant): number {
  let count = 0
  for (const id of ids) {
    const held = outbox.get(id)
    if (held === undefined || !held.poison) continue
    outbox.set(id, Object.assign(held, { poison: false, tries: 0, due: at, reason: null }))
    count += 1
  }
  return count
}

import type { Instant } from '@motcua/core'
import {
  type ClaimedMessage,
  type ClaimRequest,
  type Cursor,
  DEFAULT_MAX_ATTEMPTS,
  type Delivery,
  type FailedDelivery,
  type JsonValue,
  type Page,
  type PoisonMessage,
} from '@motcua/storage'
import { checkLimit, storageError } from '@motcua/storage/adapter'
import type { Prepare } from './database.ts'
import { immediately } from './transaction.ts'

interface MessageRow {
  readonly place: number
  readonly id: string
  readonly topic: string
  readonly payload: string
  readonly attempt: number
  readonly reason: string | null
}

/** Hands out messages that are due, and sets aside those that were handed out too often. */
export function claim(sql: Prepare, request: ClaimRequest): readonly ClaimedMessage[] {
  checkLimit(request.limit, 1000)
  const topic = request.topic ?? null
  return immediately(sql, () => {
    sql(
      'update motcua_message set poison = 1 where poison = 0 and due <= ? and (? is null or topic = ?) and tries >= ?',
    ).run(request.at, topic, topic, request.maxAttempts ?? DEFAULT_MAX_ATTEMPTS)
    const rows = sql(
      'select place, id, topic, payload, attempt, reason from motcua_message where poison = 0 and due <= ? and (? is null or topic = ?) order by place limit ?',
    ).all(request.at, topic, topic, request.limit) as MessageRow[]
    return rows.map((row) => {
      const attempt = row.attempt + 1
      sql('update motcua_message set attempt = ?, tries = tries + 1, due = ? where place = ?').run(
        attempt,
        request.leaseUntil,
        row.place,
      )
      return { id: row.id, topic: row.topic, payload: JSON.parse(row.payload) as JsonValue, attempt }
    })
  })
}

/** Removes delivered messages; the answer is those that came too late. */
export function ack(sql: Prepare, deliveries: readonly Delivery[]): readonly Delivery[] {
  const remove = sql('delete from motcua_message where id = ? and attempt = ? and poison = 0')
  return immediately(sql, () =>
    deliveries.filter(({ id, attempt }) => Number(remove.run(id, attempt).changes) === 0),
  )
}

/** Puts messages back, or aside; the answer is the deliveries that came too late. */
export function failed(sql: Prepare, deliveries: readonly FailedDelivery[]): readonly Delivery[] {
  const back = sql(
    'update motcua_message set due = coalesce(?, due), poison = ?, reason = ? where id = ? and attempt = ? and poison = 0',
  )
  return immediately(sql, () =>
    deliveries.filter(({ id, attempt, retryAt, reason }) => {
      const poison = retryAt === null ? 1 : 0
      return Number(back.run(retryAt, poison, reason, id, attempt).changes) === 0
    }),
  )
}

/** Messages set aside, behind the one the cursor names. */
export function poison(sql: Prepare, after: Cursor | undefined, limit: number): Page<PoisonMessage> {
  checkLimit(limit)
  const place = after === undefined ? 0 : Number(after)
  if (!Number.isSafeInteger(place)) throw storageError('storage.bad-cursor')
  const rows = sql(
    'select place, id, topic, payload, attempt, reason from motcua_message where poison = 1 and place > ? order by place limit ?',
  ).all(place, limit + 1) as MessageRow[]
  const items = rows.slice(0, limit).map(({ id, topic, payload, attempt, reason }) => {
    return { id, topic, payload: JSON.parse(payload) as JsonValue, attempt, reason }
  })
  return { items, next: rows.length > limit ? (String(rows[limit - 1]?.place) as Cursor) : null }
}

/** Gives messages set aside a fresh start. */
export function revive(sql: Prepare, ids: readonly string[], at: Instant): number {
  const back = sql(
    'update motcua_message set poison = 0, tries = 0, due = ?, reason = null where id = ? and poison = 1',
  )
  return immediately(sql, () => ids.reduce((count, id) => count + Number(back.run(at, id).changes), 0))
}

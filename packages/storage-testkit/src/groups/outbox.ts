import type { ClaimRequest, Storage } from '@motcua/storage'
import { equal } from '../assert.ts'
import type { TestTable } from '../conformance.ts'
import { batch, message, minute } from '../fixtures.ts'

const send = (store: Storage, ...names: readonly string[]) =>
  store.commit(batch(`send-${names.join('-')}`, { messages: names.map((name) => message(name)) }))

/** A claim at a minute, with a lease of ten. */
const at = (n: number, more: Partial<ClaimRequest> = {}): ClaimRequest => {
  return { at: minute(n), leaseUntil: minute(n + 10), limit: 10, ...more }
}

async function claimed(store: Storage, request: ClaimRequest): Promise<readonly string[]> {
  return (await store.claimMessages(request)).map((item) => `${item.id} ${item.attempt}`)
}

const poisoned = async (store: Storage) => (await store.findPoison({ limit: 10 })).items

/** Messages are delivered at least once, to one worker at a time. */
export const outbox: TestTable = {
  'a message is handed out whole, in the order of the commits': async (store) => {
    await send(store, 'b', 'a')
    await send(store, 'c')
    const messages = await store.claimMessages(at(0))
    equal(
      messages.map((item) => item.id),
      ['b', 'a', 'c'],
      'order',
    )
    equal(messages[0], { id: 'b', topic: 'portal', payload: { name: 'b' }, attempt: 1 }, 'message')
  },
  'a claimed message is its worker’s alone until the lease runs out': async (store) => {
    await send(store, 'a')
    equal(await claimed(store, at(0)), ['a 1'], 'first worker')
    equal(await claimed(store, at(9)), [], 'second worker, within the lease')
    equal(await claimed(store, at(10)), ['a 2'], 'second worker, after it')
  },
  'workers who claim at once share the messages': async (store) => {
    await send(store, 'a', 'b', 'c', 'd', 'e')
    const hands = await Promise.all([1, 2, 3].map(() => claimed(store, at(0, { limit: 2 }))))
    equal([...hands.flat()].sort(), ['a 1', 'b 1', 'c 1', 'd 1', 'e 1'], 'messages')
  },
  'an acknowledged message is gone': async (store) => {
    await send(store, 'a', 'b')
    await store.claimMessages(at(0))
    equal(await store.ackMessages([{ id: 'a', attempt: 1 }]), [], 'too late')
    equal(await claimed(store, at(20)), ['b 2'], 'what is left')
  },
  'an answer that comes after the message went to another counts for nothing': async (store) => {
    await send(store, 'a')
    await store.claimMessages(at(0))
    await store.claimMessages(at(10))
    const late = { id: 'a', attempt: 1 }
    equal(await store.ackMessages([late]), [late], 'late acknowledgement')
    const failed = await store.failMessages([{ ...late, retryAt: minute(11), reason: 'late' }])
    equal(
      failed.map(({ id, attempt }) => ({ id, attempt })),
      [late],
      'late failure',
    )
    equal(await claimed(store, at(12)), [], 'the lease of the second worker holds')
    equal(await store.ackMessages([{ id: 'a', attempt: 2 }]), [], 'the second worker’s answer')
  },
  'a failed message comes back when its time has come': async (store) => {
    await send(store, 'a')
    await store.claimMessages(at(0))
    await store.failMessages([{ id: 'a', attempt: 1, retryAt: minute(5), reason: 'the portal was down' }])
    equal(await claimed(store, at(4)), [], 'before')
    equal(await claimed(store, at(5)), ['a 2'], 'after')
  },
  'a message waits for its day': async (store) => {
    await store.commit(batch('c', { messages: [{ ...message('a'), notBefore: minute(30) }] }))
    equal(await claimed(store, at(29)), [], 'before')
    equal(await claimed(store, at(30)), ['a 1'], 'after')
  },
  'a worker may claim one topic': async (store) => {
    await store.commit(batch('c', { messages: [message('a', 'x'), message('b', 'y'), message('c', 'x')] }))
    equal(await claimed(store, at(0, { topic: 'x', limit: 1 })), ['a 1'], 'first of the topic')
    equal(await claimed(store, at(0, { topic: 'x' })), ['c 1'], 'rest of the topic')
    equal(await claimed(store, at(0)), ['b 1'], 'everything else')
  },
  'a message given up is set aside with its reason': async (store) => {
    await send(store, 'a', 'b')
    await store.claimMessages(at(0))
    await store.failMessages([{ id: 'a', attempt: 1, retryAt: null, reason: 'refused by the portal' }])
    equal(await claimed(store, at(20)), ['b 2'], 'claims')
    const expected = {
      id: 'a',
      topic: 'portal',
      payload: { name: 'a' },
      attempt: 1,
      reason: 'refused by the portal',
    }
    equal(await poisoned(store), [expected], 'poison')
  },
  'a message whose workers never answer is set aside': async (store) => {
    await send(store, 'a')
    for (const n of [0, 10, 20])
      equal((await store.claimMessages(at(n, { maxAttempts: 3 }))).length, 1, `claim ${n}`)
    equal(await claimed(store, at(29, { maxAttempts: 3 })), [], 'within the last lease')
    equal(await poisoned(store), [], 'not yet poison')
    equal(await claimed(store, at(30, { maxAttempts: 3 })), [], 'after it')
    equal(
      (await poisoned(store)).map((item) => [item.id, item.attempt, item.reason]),
      [['a', 3, null]],
      'poison',
    )
  },
  'a revived message is delivered again, and old answers do not count for it': async (store) => {
    await send(store, 'a', 'b')
    await store.claimMessages(at(0))
    await store.failMessages([{ id: 'a', attempt: 1, retryAt: null, reason: 'no' }])
    equal(await store.revivePoison(['a', 'b', 'unheard-of'], minute(30)), 1, 'revived')
    equal(await poisoned(store), [], 'poison')
    equal(await claimed(store, at(29, { limit: 1 })), ['b 2'], 'before')
    const again = await store.claimMessages(at(30, { maxAttempts: 1 }))
    equal(
      again.map((item) => item.id),
      ['a'],
      'after',
    )
    equal((await store.ackMessages([{ id: 'a', attempt: 1 }])).length, 1, 'the old answer')
  },
  'poison is read page by page': async (store) => {
    await send(store, 'a', 'b', 'c')
    await store.claimMessages(at(0))
    await store.failMessages(['a', 'b', 'c'].map((id) => ({ id, attempt: 1, retryAt: null, reason: 'no' })))
    const first = await store.findPoison({ limit: 2 })
    equal(
      first.items.map((item) => item.id),
      ['a', 'b'],
      'first page',
    )
    const second = await store.findPoison({ limit: 2, ...(first.next === null ? {} : { after: first.next }) })
    equal([second.items.map((item) => item.id), second.next], [['c'], null], 'second page')
  },
}

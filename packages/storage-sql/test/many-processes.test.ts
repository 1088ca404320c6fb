import { id, instantFromEpoch, isMotcuaError } from '@motcua/core'
import { type CommitBatch, type Storage, streamId } from '@motcua/storage'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStorage } from '../src/sqlite.ts'
import { freshFile, libsql } from './drivers.ts'

const stream = streamId('dossier', 'HS-1')

function batch(command: string, expectedVersion: number): CommitBatch {
  const events = [{ type: 'noted', at: instantFromEpoch(0), data: command }]
  return { commandId: id(command), events: [{ stream, expectedVersion, events }], records: [], messages: [] }
}

describe('two stores on one file', () => {
  let file: string
  let one: Storage
  let two: Storage
  beforeEach(async () => {
    file = freshFile()
    one = await openSqliteStorage({ database: libsql(file), schema: 'migrate', busyTimeout: 1 })
    two = await openSqliteStorage({ database: libsql(file), schema: 'migrate', busyTimeout: 1 })
  })
  afterEach(async () => {
    await Promise.all([one.close(), two.close()])
  })

  it('see each other’s commits at once, in one order', async () => {
    await one.commit(batch('a', 0))
    await two.commit(batch('b', 1))
    await one.commit(batch('c', 2))
    expect((await two.readLog({ limit: 10 })).items.map((event) => event.data)).toEqual(['a', 'b', 'c'])
    expect((await two.commit(batch('a', 9))).replayed).toBe(true)
  })

  it('let one writer win', async () => {
    const commits = Array.from({ length: 20 }, (_, i) => (i % 2 ? one : two).commit(batch(`c-${i}`, 0)))
    const results = await Promise.allSettled(commits)
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(refusals.every((error) => isMotcuaError(error, 'storage.version-conflict'))).toBe(true)
  })

  it('never hand out one message twice', async () => {
    const messages = ['a', 'b', 'c'].map((name) => ({ id: name, topic: 't', payload: null }))
    await one.commit({ commandId: id('c'), events: [], records: [], messages })
    const request = { at: instantFromEpoch(0), leaseUntil: instantFromEpoch(1000), limit: 2 }
    const claimed = await Promise.all([one.claimMessages(request), two.claimMessages(request)])
    expect(claimed.flat().map((message) => message.id)).toEqual(['a', 'b', 'c'])
  })

  it('say so when another process keeps the file for itself, and go on when it lets go', async () => {
    const other = libsql(file)
    other.exec('begin immediate')
    const commits = await Promise.allSettled([one.commit(batch('a', 0)), one.commit(batch('b', 0))])
    for (const commit of commits) {
      const error: unknown = commit.status === 'rejected' ? commit.reason : null
      expect(isMotcuaError(error, 'storage.unavailable') && error.retryable).toBe(true)
    }
    expect((await one.readLog({ limit: 10 })).items).toEqual([])
    other.exec('commit')
    other.close()
    expect((await one.commit(batch('a', 0))).replayed).toBe(false)
  })
})

import { formatProblem, isMotcuaError } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import { capabilitiesOf, isName, storageError, storageMessages, streamId } from '../src/index.ts'

describe('names', () => {
  it('are 1 to 191 characters without control characters', () => {
    expect(['a', 'Sông Lô', '🏠', 'x'.repeat(191)].filter((name) => !isName(name))).toEqual([])
    expect(['', 'x'.repeat(192), 'a\tb', '\u0085', '\ud800', 7, null].filter(isName)).toEqual([])
  })

  it('of streams have a kind and an id', () => {
    expect(streamId('dossier', 'HS-1')).toBe('dossier:HS-1')
    for (const [kind, id] of [
      ['', 'a'],
      ['a', ''],
      ['a:b', 'c'],
      ['a', 'x'.repeat(191)],
    ] as const) {
      expect(() => streamId(kind, id)).toThrow(/not valid/)
    }
  })
})

describe('failures', () => {
  it('have a message in both languages that uses every fact it names', () => {
    for (const [code, message] of Object.entries(storageMessages)) {
      const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
      expect(facts(message.vi), code).toEqual(facts(message.en))
      expect(message.vi, code).toBe(message.vi.normalize('NFC'))
    }
  })

  it('say whether trying again may help', () => {
    const conflict = storageError('storage.version-conflict', {
      kind: 'stream',
      id: 's',
      expected: 1,
      actual: 2,
    })
    expect(isMotcuaError(conflict, 'storage.version-conflict')).toBe(true)
    expect(conflict.message).toBe(
      'stream "s" has changed: version 1 was expected, it is 2. Read it again and retry.',
    )
    expect(conflict.retryable).toBe(true)
    expect(storageError('storage.not-unique').retryable).toBe(false)
  })

  it('can be shown in Vietnamese', () => {
    const problem = { code: 'storage.newer-schema', params: { found: 9, expected: 1 } }
    expect(formatProblem(problem, 'vi', storageMessages)).toBe(
      'Cơ sở dữ liệu ở lược đồ 9, mới hơn lược đồ 1 mà chương trình biết: hãy nâng cấp chương trình.',
    )
  })
})

it('a store has only the capabilities it names', () => {
  expect(capabilitiesOf({ durable: true })).toEqual({
    durable: true,
    manyProcesses: false,
    groupCommit: false,
    appendOnly: false,
  })
})

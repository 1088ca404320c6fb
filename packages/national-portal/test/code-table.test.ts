import { channels } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import { type CodeTables, checkIdentity, codeTables, decodeWord, encodeWord } from '../src/index.ts'

const dialects = ['province', 'ministry'] as const
const tables = Object.keys(codeTables.province) as (keyof CodeTables)[]

describe('code tables', () => {
  it.each(dialects)('of %s give every word one code and read it back', (dialect) => {
    for (const table of tables) {
      const codes: Readonly<Record<string, string>> = { ...codeTables[dialect][table] }
      expect(new Set(Object.values(codes)).size).toBe(Object.keys(codes).length)
      for (const [word, code] of Object.entries(codes)) {
        expect(encodeWord(dialect, table, word as never)).toEqual({ ok: true, value: code })
        expect(decodeWord(dialect, table, code)).toEqual({ ok: true, value: word })
      }
    }
  })

  it.each(dialects)('of %s have every channel: 1 at the desk, 2 online, 3 by post', (dialect) => {
    expect(channels.map((channel) => encodeWord(dialect, 'channel', channel))).toEqual([
      { ok: true, value: '1' },
      { ok: true, value: '3' },
      { ok: true, value: '2' },
    ])
  })

  it('contradict each other, so a code means nothing without its dialect', () => {
    expect(decodeWord('province', 'applicantKind', '1')).toEqual({ ok: true, value: 'citizen' })
    expect(decodeWord('ministry', 'applicantKind', '1')).toEqual({ ok: true, value: 'enterprise' })
  })

  it('guess nothing', () => {
    expect(encodeWord('ministry', 'applicantKind', 'stateBody')).toEqual({
      ok: false,
      problems: [
        {
          code: 'national-portal.no-code',
          params: { dialect: 'ministry', table: 'applicantKind', value: 'stateBody' },
        },
      ],
    })
    expect(decodeWord('province', 'channel', '4')).toMatchObject({
      problems: [{ code: 'national-portal.unknown-code' }],
    })
    expect(decodeWord('province', 'copyKind', '0').ok).toBe(false)
    expect(encodeWord('province', 'level', 'other').ok).toBe(false)
  })
})

describe('identity numbers', () => {
  it('have the digits of their kind', () => {
    expect(checkIdentity('citizenCard', '012345678901').ok).toBe(true)
    expect(checkIdentity('oldIdentityCard', '012345678').ok).toBe(true)
  })

  it.each(['12345678901', '0123456789012', '01234567890x', ''])(
    'are refused without being repeated',
    (number) => {
      expect(checkIdentity('citizenCard', number)).toEqual({
        ok: false,
        problems: [{ code: 'national-portal.bad-identity-number', params: { digits: 12 } }],
      })
    },
  )
})

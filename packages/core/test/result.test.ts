import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  andThen,
  atPath,
  type CoreProblem,
  collect,
  coreMessages,
  fail,
  failAll,
  formatProblem,
  invariant,
  isMotcuaError,
  mapOk,
  motcuaError,
  ok,
  okUnless,
  type Problem,
  type Result,
  unwrap,
} from '../src/index.ts'
import { thrownBy } from './support.ts'

const bad = (text: string): CoreProblem => ({ code: 'core.bad-date', params: { text } })

describe('results', () => {
  it('collects every problem of every refusal', () => {
    expect(collect([ok(1), fail(bad('a')), fail(bad('b'), bad('c')), ok(2)])).toEqual({
      ok: false,
      problems: [bad('a'), bad('b'), bad('c')],
    })
    expect(collect([ok(1), ok(2)])).toEqual(ok([1, 2]))
    expect(collect([])).toEqual(ok([]))
  })

  it('goes on only after a success', () => {
    const refused: Result<number, CoreProblem> = fail(bad('a'))
    expect(mapOk(ok(2), (n) => n + 1)).toEqual(ok(3))
    expect(mapOk(refused, (n: number) => n + 1)).toBe(refused)
    expect(andThen(ok(2), (n) => ok(String(n)))).toEqual(ok('2'))
    expect(andThen(ok(2), () => refused)).toBe(refused)
    expect(andThen(refused, () => ok(1))).toBe(refused)
  })

  it('does not make the value of a refused input', () => {
    expect(okUnless([bad('a')], () => invariant(false, 'not called'))).toEqual(fail(bad('a')))
    expect(okUnless([], () => 1)).toEqual(ok(1))
  })

  it('never refuses without a reason', () => {
    expect(
      isMotcuaError(
        thrownBy(() => failAll([])),
        'core.invariant',
      ),
    ).toBe(true)
  })

  it('throws with its problems when unwrapped', () => {
    expect(thrownBy(() => unwrap(fail(bad('31/02'))))).toMatchObject({
      code: 'core.refused',
      problems: [bad('31/02')],
      message: 'Refused: core.bad-date {"text":"31/02"}',
    })
  })

  it('narrows to the value or to at least one problem', () => {
    const result = ok(1) as Result<number, CoreProblem>
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<number>()
    else expectTypeOf(result.problems).toEqualTypeOf<readonly [CoreProblem, ...CoreProblem[]]>()
  })
})

describe('problems', () => {
  it('are worded in both languages', () => {
    expect(formatProblem(bad('31/02'), 'vi', coreMessages)).toBe(
      'Ngày "31/02" không hợp lệ: cần một ngày có thật theo dạng NĂM-THÁNG-NGÀY, ví dụ 2021-03-15.',
    )
    expect(formatProblem(bad('31/02'), 'en', coreMessages)).toContain('The date "31/02" is not valid')
  })

  it('hide nothing when the message is missing', () => {
    const unknown: Problem = { code: 'other.thing', params: { count: 3, reason: null } }
    expect(formatProblem(unknown, 'vi', coreMessages)).toBe('other.thing {"count":3,"reason":null}')
    expect(formatProblem({ code: 'constructor', params: {} }, 'vi', coreMessages)).toBe('constructor {}')
  })

  it('leave a place visible for which no fact was given', () => {
    const messages = { 'demo.x': { vi: '{a} {b} {path}', en: '' } }
    expect(formatProblem({ code: 'demo.x', params: { a: 0 } }, 'vi', messages)).toBe('0 {b} {path}')
    expect(formatProblem({ code: 'demo.x', params: { a: '{b}' }, path: ['fees', 0] }, 'vi', messages)).toBe(
      '{b} {b} fees.0',
    )
  })

  it('find their place in a larger input', () => {
    expect(atPath(bad('a'), 'steps', 2).path).toEqual(['steps', 2])
    expect(atPath(atPath(bad('a'), 'from'), 'steps', 2).path).toEqual(['steps', 2, 'from'])
  })

  it('are all written in NFC, without a forgotten fact in either language', () => {
    for (const [code, { vi, en }] of Object.entries(coreMessages)) {
      expect(vi.normalize('NFC'), code).toBe(vi)
      const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
      expect(facts(vi), code).toEqual(facts(en))
    }
  })
})

describe('errors', () => {
  it('carry what a host needs', () => {
    const cause = new Error('disk')
    const error = motcuaError('storage.unavailable', 'No disk.', {
      cause,
      retryable: true,
      details: { stream: 'hs-1' },
    })
    expect(error).toMatchObject({ name: 'MotcuaError', code: 'storage.unavailable', retryable: true, cause })
    expect(error.details).toEqual({ stream: 'hs-1' })
    expect(motcuaError('a.b', 'x')).toMatchObject({ retryable: false, problems: [], details: {} })
  })

  it('are recognised across two copies of the package, and only they', () => {
    const otherCopy = Object.assign(new Error('x'), { [Symbol.for('motcua.error')]: true, code: 'a.b' })
    expect(isMotcuaError(otherCopy)).toBe(true)
    expect(isMotcuaError(otherCopy, 'a.b')).toBe(true)
    expect(isMotcuaError(otherCopy, 'a.c')).toBe(false)
    for (const other of [null, undefined, 'motcua', 1, {}, new Error('x')])
      expect(isMotcuaError(other)).toBe(false)
  })
})

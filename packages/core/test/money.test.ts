import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addVnd,
  formatVnd,
  groupThousands,
  isMotcuaError,
  isVnd,
  multiplyVnd,
  parseVnd,
  vnd,
} from '../src/index.ts'
import { thrownBy } from './support.ts'

const amounts = fc.integer({ min: -1e12, max: 1e12 }).map(vnd)

describe('money', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d', (amount) => {
    expect(isVnd(amount)).toBe(false)
    expect(parseVnd(amount)).toMatchObject({ ok: false, problems: [{ code: 'core.bad-money' }] })
    expect(
      isMotcuaError(
        thrownBy(() => vnd(amount)),
        'core.bad-money',
      ),
    ).toBe(true)
  })

  it('throws past the exact integers instead of losing đồng', () => {
    const most = vnd(Number.MAX_SAFE_INTEGER)
    expect(
      isMotcuaError(
        thrownBy(() => addVnd(most, vnd(1))),
        'core.bad-money',
      ),
    ).toBe(true)
    expect(
      isMotcuaError(
        thrownBy(() => multiplyVnd(most, 2)),
        'core.bad-money',
      ),
    ).toBe(true)
  })

  it('has no fraction of a fee and no minus zero', () => {
    expect(
      isMotcuaError(
        thrownBy(() => multiplyVnd(vnd(50_000), 0.5)),
        'core.bad-money',
      ),
    ).toBe(true)
    expect(Object.is(multiplyVnd(vnd(-5), 0), 0)).toBe(true)
    expect(Object.is(vnd(-0), 0)).toBe(true)
    expect(parseVnd(-0)).toEqual({ ok: true, value: 0 })
  })

  it('adds and multiplies as whole numbers do', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 1000 }), (a, b, n) => {
        expect(addVnd(a, b)).toBe(addVnd(b, a))
        expect(multiplyVnd(addVnd(a, b), n)).toBe(addVnd(multiplyVnd(a, n), multiplyVnd(b, n)))
        expect(multiplyVnd(a, 3)).toBe(addVnd(a, a, a))
      }),
    )
    expect(addVnd()).toBe(0)
  })

  it('is read with dots between the thousands', () => {
    expect(formatVnd(vnd(0))).toBe('0 đ')
    expect(formatVnd(vnd(-1_250_000))).toBe('-1.250.000 đ')
    expect(formatVnd(vnd(999))).toBe('999 đ')
    expect(groupThousands('-123', ',')).toBe('-123')
    fc.assert(
      fc.property(amounts, (a) => {
        expect(Number(formatVnd(a).replace(' đ', '').replaceAll('.', ''))).toBe(a)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  checkDated,
  type Dated,
  type DatedValue,
  fromDayNumber,
  inForce,
  type LegalSource,
  plainDate,
  regimeOn,
  regimes,
  supersede,
} from '../src/index.ts'

const law: LegalSource = { document: 'Quyết định 1/QĐ-UBND', from: null, status: 'unverified' }
const rule = (value: number, from: string, to?: string): DatedValue<number> => ({
  from: plainDate(from),
  ...(to === undefined ? {} : { to: plainDate(to) }),
  value,
  law,
})
const rules: Dated<number> = [rule(1, '2020-01-01', '2020-12-31'), rule(2, '2021-02-01')]

describe('rules that change over time', () => {
  it.each([
    ['2020-01-01', 1],
    ['2020-12-31', 1],
    ['2021-02-01', 2],
    ['2999-01-01', 2],
  ])('on %s rule %i is in force', (on, value) => {
    expect(inForce(rules, plainDate(on))).toMatchObject({ ok: true, value: { value } })
  })

  it.each(['2019-12-31', '2021-01-15'])('on %s none is, and none is guessed', (on) => {
    expect(inForce(rules, plainDate(on))).toEqual({
      ok: false,
      problems: [{ code: 'core.no-rule-in-force', params: { on } }],
    })
  })

  it('finds nothing wrong with good rules, in any order', () => {
    expect(checkDated(rules)).toEqual([])
    expect(checkDated([...rules].reverse())).toEqual([])
    expect(checkDated([])).toEqual([])
  })

  it('names the rule that overlaps another, however long that one is', () => {
    const overlap = (on: string, index: number) => ({
      code: 'core.rules-overlap',
      params: { on },
      path: [index],
    })
    expect(checkDated([rule(1, '2020-01-01'), rule(2, '2021-01-01')])).toEqual([overlap('2021-01-01', 1)])
    expect(checkDated([rule(1, '2020-01-01', '2021-01-01'), rule(2, '2021-01-01')])).toEqual([
      overlap('2021-01-01', 1),
    ])
    expect(checkDated([rule(1, '2020-01-01'), rule(2, '2020-01-01')])).toEqual([overlap('2020-01-01', 1)])
    expect(
      checkDated([
        rule(1, '2020-01-01', '2030-01-01'),
        rule(2, '2021-01-01', '2021-06-01'),
        rule(3, '2022-01-01', '2022-06-01'),
      ]),
    ).toEqual([overlap('2021-01-01', 1), overlap('2022-01-01', 2)])
  })

  it('names the rule that ends before it starts', () => {
    expect(checkDated([rule(1, '2021-01-01', '2020-12-31')])).toEqual([
      {
        code: 'core.rule-ends-before-it-starts',
        params: { from: '2021-01-01', to: '2020-12-31' },
        path: [0],
      },
    ])
  })

  it('lets a new rule take over on its first day', () => {
    const next = supersede(rules, rule(3, '2021-06-01'))
    expect(next).toEqual([...rules.slice(0, 1), { ...rules[1], to: '2021-05-31' }, rule(3, '2021-06-01')])
    expect(supersede(rules, rule(3, '2020-06-01'))).toEqual([
      { ...rules[0], to: '2020-05-31' },
      rule(3, '2020-06-01'),
    ])
  })

  it('stays without overlap whatever takes over', () => {
    const days = fc.array(fc.integer({ min: 10_000, max: 20_000 }).map(fromDayNumber), { maxLength: 8 })
    fc.assert(
      fc.property(days, (starts) => {
        let all: Dated<number> = []
        starts.forEach((from, value) => {
          const before = all
          all = supersede(all, { from, value, law })
          expect(inForce(all, from)).toMatchObject({ value: { value } })
          expect(inForce(all, addDays(from, -1)).ok).toBe(inForce(before, addDays(from, -1)).ok)
        })
        expect(checkDated(all)).toEqual([])
      }),
    )
  })
})

describe('the regimes of the one-stop shop', () => {
  it.each([
    ['2000-01-01', 'R0'],
    ['2018-06-20', 'R0'],
    ['2018-06-21', 'R1'],
    ['2021-12-05', 'R1'],
    ['2021-12-06', 'R2'],
    ['2025-06-30', 'R2'],
    ['2025-07-01', 'R3'],
    ['2025-12-31', 'R3'],
    ['2026-01-01', 'R4'],
    ['2026-11-24', 'R4'],
  ])('received on %s: %s', (on, regime) => {
    expect(regimeOn(plainDate(on))).toBe(regime)
  })

  it('follow each other without gap or overlap', () => {
    expect(checkDated(regimes)).toEqual([])
    regimes.slice(1).forEach((regime, index) => {
      expect(addDays(regime.from, -1)).toBe(regimes[index]?.to)
    })
  })
})

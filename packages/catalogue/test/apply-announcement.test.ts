import { procedureCode, unwrap } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  applyAnnouncement,
  type Catalogue,
  catalogueOn,
  emptyCatalogue,
  parseDecisionNumber,
  procedureOn,
  restoreCatalogue,
  stated,
  versionsOf,
} from '../src/index.ts'
import { apply, codesOf, day, decision, frozen, procedure, refusal } from './support.ts'

const birth = procedure('1.001193', 'Thủ tục đăng ký khai sinh')
const death = procedure('1.000656', 'Thủ tục đăng ký khai tử')
const both = procedure('2.000986', 'Liên thông đăng ký khai sinh, khai tử')

const start = frozen(
  apply(
    emptyCatalogue,
    decision(1, '2021-01-01', [
      { kind: 'new', procedure: birth },
      { kind: 'new', procedure: death },
    ]),
  ),
)

const validities = (catalogue: Catalogue, code: string) =>
  versionsOf(catalogue, procedureCode(code)).map(({ validity: { from, to } }) => [from, to])

describe('a decision of announcement', () => {
  it('brings new procedures into force', () => {
    expect(catalogueOn(start, day('2020-12-31'))).toEqual([])
    expect(catalogueOn(start, day('2021-01-01')).map(({ code }) => code)).toEqual(['1.000656', '1.001193'])
    const version = unwrap(procedureOn(start, birth.code, day('2021-06-01')))
    expect(version).toMatchObject({ version: 1, announcedBy: '1/QĐ-UBND', ending: null })
    expect(version.origin).toEqual({ kind: 'new', replaces: [] })
  })

  it('gives an amended procedure its next version and ends the one before on the day before', () => {
    const amended = { ...birth, sets: stated(1) }
    const next = apply(start, decision(2, '2021-03-01', [{ kind: 'amended', procedure: amended }]))
    expect(validities(next, '1.001193')).toEqual([
      ['2021-01-01', '2021-02-28'],
      ['2021-03-01', null],
    ])
    expect(unwrap(procedureOn(next, birth.code, day('2021-02-28'))).sets).toEqual({ state: 'missing' })
    expect(unwrap(procedureOn(next, birth.code, day('2021-03-01'))).sets).toEqual(stated(1))
    expect(versionsOf(next, birth.code)[0]?.ending).toEqual({
      kind: 'amended',
      announcement: '2/QĐ-UBND',
      successor: null,
    })
  })

  it('leaves the catalogue it was applied to, and all it does not name, as they were', () => {
    const next = apply(start, decision(2, '2021-03-01', [{ kind: 'abolished', code: birth.code }]))
    expect(validities(start, '1.001193')).toEqual([['2021-01-01', null]])
    expect(versionsOf(next, death.code)).toBe(versionsOf(start, death.code))
  })

  it('keeps the history of an abolished procedure and may announce it anew', () => {
    const ended = apply(start, decision(2, '2021-03-01', [{ kind: 'abolished', code: birth.code }]))
    expect(unwrap(procedureOn(ended, birth.code, day('2021-02-28'))).version).toBe(1)
    const absent = procedureOn(ended, birth.code, day('2021-03-01'))
    expect(absent).toMatchObject({ ok: false, problems: [{ code: 'catalogue.no-longer-in-force' }] })
    const again = apply(ended, decision(3, '2021-06-01', [{ kind: 'new', procedure: birth }]))
    expect(validities(again, '1.001193')).toEqual([
      ['2021-01-01', '2021-02-28'],
      ['2021-06-01', null],
    ])
    expect(unwrap(procedureOn(again, birth.code, day('2021-06-01'))).version).toBe(2)
    expect(procedureOn(again, birth.code, day('2021-04-01')).ok).toBe(false)
  })

  it('names the successor of replaced procedures, and with the successor what it replaced', () => {
    const next = apply(
      start,
      decision(2, '2021-03-01', [
        { kind: 'replaced', code: birth.code, by: both },
        { kind: 'replaced', code: death.code, by: { ...both } },
      ]),
    )
    expect(catalogueOn(next, day('2021-03-01')).map(({ code }) => code)).toEqual(['2.000986'])
    expect(versionsOf(next, birth.code)[0]?.ending).toEqual({
      kind: 'replaced',
      announcement: '2/QĐ-UBND',
      successor: '2.000986',
    })
    expect(unwrap(procedureOn(next, both.code, day('2021-03-01'))).origin).toEqual({
      kind: 'replacement',
      replaces: ['1.001193', '1.000656'],
    })
    expect(codesOf(refusedProblems(next, birth.code))).toEqual(['catalogue.no-longer-in-force'])
  })

  it('gives a successor that is in force its next version', () => {
    const next = apply(start, decision(2, '2021-03-01', [{ kind: 'replaced', code: death.code, by: birth }]))
    const version = unwrap(procedureOn(next, birth.code, day('2021-03-01')))
    expect(version).toMatchObject({ version: 2, origin: { kind: 'replacement', replaces: ['1.000656'] } })
    expect(validities(next, '1.000656')).toEqual([['2021-01-01', '2021-02-28']])
  })

  it('records what it did', () => {
    expect(start.announcements).toEqual([
      {
        number: '1/QĐ-UBND',
        issuer: 'UBND tỉnh Vĩnh Phúc',
        authority: null,
        signedOn: '2021-01-01',
        effectiveOn: '2021-01-01',
        textEffectiveOn: null,
        shortened: false,
        items: [
          { kind: 'new', code: '1.001193' },
          { kind: 'new', code: '1.000656' },
        ],
        warnings: [],
      },
    ])
  })

  it('survives as JSON', () => {
    expect(JSON.parse(JSON.stringify(start))).toEqual(start)
  })
})

function refusedProblems(catalogue: Catalogue, code: typeof birth.code) {
  const result = procedureOn(catalogue, code, day('2030-01-01'))
  return result.ok ? [] : result.problems
}

describe('a decision is refused', () => {
  const unknown = procedureCode('1.009999')
  it.each([
    ['for a new code in force', [{ kind: 'new', procedure: birth }], ['catalogue.already-in-force']],
    [
      'for an amended code nobody knows',
      [{ kind: 'amended', procedure: both }],
      ['catalogue.unknown-procedure'],
    ],
    [
      'for an abolished code nobody knows',
      [{ kind: 'abolished', code: unknown }],
      ['catalogue.unknown-procedure'],
    ],
    [
      'for a replaced code nobody knows',
      [{ kind: 'replaced', code: unknown, by: both }],
      ['catalogue.unknown-procedure'],
    ],
    [
      'for a name every object inherits',
      [{ kind: 'abolished', code: '__proto__' as typeof birth.code }],
      ['catalogue.unknown-procedure'],
    ],
    [
      'for a code named twice',
      [
        { kind: 'abolished', code: birth.code },
        { kind: 'amended', procedure: birth },
      ],
      ['catalogue.code-twice-in-decision'],
    ],
    [
      'for a procedure that replaces itself',
      [{ kind: 'replaced', code: birth.code, by: birth }],
      ['catalogue.code-twice-in-decision'],
    ],
    [
      'for a successor with two contents',
      [
        { kind: 'replaced', code: birth.code, by: both },
        { kind: 'replaced', code: death.code, by: { ...both, sets: stated(2) } },
      ],
      ['catalogue.successor-differs'],
    ],
    [
      'for a draft with a contradiction',
      [{ kind: 'new', procedure: { ...both, sets: stated(0) } }],
      ['catalogue.bad-sets'],
    ],
  ] as const)('%s', (_, items, codes) => {
    expect(refusal(start, decision(2, '2021-03-01', items))).toEqual(codes)
  })

  it('with the place of each problem, and all of them', () => {
    const result = applyAnnouncement(
      start,
      decision(2, '2021-03-01', [
        { kind: 'new', procedure: birth },
        { kind: 'new', procedure: { ...both, sets: stated(0) } },
        { kind: 'abolished', code: unknown },
      ]),
    )
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      ['items', 0],
      ['items', 1, 'procedure', 'sets', 'value'],
      ['items', 2],
    ])
  })

  it('when it takes effect no later than the version it ends', () => {
    const items = [{ kind: 'abolished', code: birth.code }] as const
    expect(refusal(start, decision(2, '2021-01-01', items))).toEqual(['catalogue.effect-not-after-current'])
    expect(refusal(start, decision(2, '2020-06-01', items))).toEqual(['catalogue.effect-not-after-current'])
  })

  it('when the end of a procedure is announced already', () => {
    const ending = apply(start, decision(2, '2021-12-01', [{ kind: 'abolished', code: birth.code }]))
    for (const item of [
      { kind: 'abolished', code: birth.code },
      { kind: 'amended', procedure: birth },
      { kind: 'new', procedure: birth },
    ] as const) {
      expect(refusal(ending, decision(3, '2021-06-01', [item]))).toEqual(['catalogue.end-already-announced'])
    }
    expect(refusal(ending, decision(3, '2021-12-01', [{ kind: 'amended', procedure: birth }]))).toEqual([
      'catalogue.no-longer-in-force',
    ])
  })

  it('when it was applied before; the number of another year is another decision', () => {
    expect(refusal(start, decision(1, '2021-03-01', []))).toEqual(['catalogue.decision-already-applied'])
    expect(refusal(start, decision(1, '2022-03-01', []))).toEqual([])
    expect(refusal(start, decision(1, '2021-03-01', [], { issuer: 'UBND tỉnh Phú Thọ' }))).toEqual([])
  })

  it('for a district procedure from 2025-07-01 on', () => {
    const district = procedure('1.002425', 'Thủ tục cấp huyện', { levels: ['district'] })
    const items = [{ kind: 'new', procedure: district }] as const
    expect(refusal(start, decision(2, '2025-06-30', items))).toEqual([])
    expect(refusal(start, decision(2, '2025-07-01', items))).toEqual(['catalogue.level-abolished'])
  })
})

describe('the number of a decision', () => {
  it.each(['163/QĐ-BTP', '1523/QĐ-BCA-C06', '592/QĐ-UBND', '12a/QĐ-UBND'])('accepts %s', (text) => {
    expect(parseDecisionNumber(text)).toEqual({ ok: true, value: text })
  })

  it.each([
    ['QĐ/0001-BTP', 'order'],
    ['SỐ 12/QĐ-NHNN', 'prefix'],
    ['163/QD-BTP', 'diacritics'],
    ['163/qđ-btp', 'case'],
    [' 163/QĐ-BTP', 'shape'],
    ['163', 'shape'],
    ['', 'shape'],
  ])('refuses %j for its %s', (text, reason) => {
    const result = parseDecisionNumber(text)
    expect(result).toMatchObject({ ok: false, problems: [{ params: { reason } }] })
    expect(codesOf(result.ok ? [] : result.problems)).toEqual(['catalogue.bad-decision-number'])
    expect(refusal(start, { ...decision(2, '2021-03-01', []), number: text })).toEqual([
      'catalogue.bad-decision-number',
    ])
  })
})

describe('a catalogue from its versions', () => {
  const versions = () =>
    Object.values<readonly ReturnType<typeof catalogueOn>[number][]>(start.versions).flat()

  it('is the catalogue they came from, whatever their order', () => {
    const next = apply(start, decision(2, '2021-03-01', [{ kind: 'amended', procedure: birth }]))
    const kept = Object.values<(typeof next.versions)[typeof birth.code]>(next.versions).flatMap(
      (list) => list ?? [],
    )
    const restored = unwrap(restoreCatalogue([...kept].reverse(), next.announcements))
    expect(restored).toEqual(next)
  })

  it('is refused for overlaps, gaps in numbering and ends before starts', () => {
    const [one] = versions()
    if (one === undefined) expect.fail('no version')
    const second = { ...one, version: 3, validity: { from: day('2021-02-01'), to: day('2021-01-01') } }
    const result = restoreCatalogue([one, second])
    expect(result.ok ? [] : codesOf(result.problems)).toEqual([
      'catalogue.version-ends-before-it-starts',
      'catalogue.version-number-unexpected',
      'catalogue.versions-overlap',
    ])
  })
})

describe('a procedure on a day', () => {
  it('tells why there is none', () => {
    expect(procedureOn(start, procedureCode('1.999999'), day('2021-01-01'))).toMatchObject({
      problems: [{ code: 'catalogue.unknown-procedure' }],
    })
    expect(procedureOn(start, birth.code, day('2020-12-31'))).toMatchObject({
      problems: [{ code: 'catalogue.not-yet-in-force', params: { from: '2021-01-01' } }],
    })
  })
})

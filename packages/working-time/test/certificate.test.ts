import { readdirSync, readFileSync } from 'node:fs'
import { digestJson, epochOf, instantFromEpoch, plainTime, unwrap } from '@motcua/core'
import {
  type ClockEntry,
  certify,
  type DeadlineCertificate,
  type DeadlineClock,
  explainClock,
  legalPolicy,
  renderExplanation,
  startClock,
  type Term,
} from '@motcua/working-time'
import { verifyCertificate } from '@motcua/working-time/verify'
import { describe, expect, it } from 'vitest'
import { day, schedule, vn, withEntries } from './fixtures.ts'

type Path = readonly (string | number)[]
const law = { document: 'Luật thử', article: 'Điều 1', from: null, status: 'unverified' } as const
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as DeadlineCertificate
const certificateOf = (clock: DeadlineClock) => plain(unwrap(certify(schedule, clock)))
const suspended: readonly ClockEntry[] = [
  { kind: 'suspend', at: vn('2026-01-06'), reason: 'bổ sung hồ sơ' },
  { kind: 'resume', at: vn('2026-01-08 19:00'), reason: 'bổ sung hồ sơ' },
]
const full = certificateOf(
  withEntries(
    startClock({ unit: 'workingDay', amount: 8 }, vn('2025-12-30')),
    ...suspended,
    { kind: 'extend', at: vn('2026-01-09'), by: { unit: 'workingDay', amount: 1 }, law },
    { kind: 'reappoint', at: vn('2026-01-12'), dueOn: day('2026-01-30') },
    { kind: 'suspend', at: vn('2026-01-20'), reason: 'lấy ý kiến' },
    { kind: 'resume', at: vn('2026-01-22') },
  ),
)
const month = certificateOf(
  withEntries(startClock({ unit: 'month', amount: 1 }, vn('2025-12-31')), ...suspended),
)

const simple = certificateOf(startClock({ unit: 'workingDay', amount: 3 }, vn('2026-08-20')))
const dayZero = full.steps.findIndex(({ kind }) => kind === 'dayZero')

/** A copy with one value put in the place of another. */
function tampered(certificate: DeadlineCertificate, path: Path, value: unknown): DeadlineCertificate {
  const copy = plain(certificate)
  let holder: unknown = copy
  for (const key of path.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[key]
  ;(holder as Record<string | number, unknown>)[path.at(-1) as string] = value
  return copy
}

/** As a forger would who knows how seals are made. */
function resealed(certificate: DeadlineCertificate): DeadlineCertificate {
  const { digest: _, seals: __, ...body } = certificate
  const { calendar, clock, steps, result } = body
  const seals = {
    calendar: digestJson(calendar),
    clock: digestJson(clock),
    steps: digestJson(steps),
    result: digestJson(result),
  }
  return { ...body, seals, digest: digestJson({ ...body, seals }) }
}

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** Enough of the many days and steps: every kind of them is among the first. */
const telling = (value: unknown) =>
  leaves(value).filter(([part, list, i]) =>
    part === 'steps' ? Number(list) < 14 : !(part === 'calendar' && list === 'days') || Number(i) < 6,
  )

/** Another value of the same kind. */
function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'string') return 'x'
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value === '2026-01-14' ? '2026-01-15' : '2026-01-14'
  return /^\d{4}-\d\d-\d\dT/.test(value) ? value.replace('T', 'T').replace(/^\d{4}/, '2024') : `${value}x`
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce((holder, key) => (holder as Record<string | number, unknown>)[key], value)
const objections = (certificate: unknown) => {
  const verdict = verifyCertificate(certificate)
  return verdict.ok ? [] : verdict.objections
}

describe('a certificate', () => {
  it.each<[string, Term, string, string]>([
    ['case 4', { unit: 'workingDay', amount: 8 }, '2025-12-30', '2026-01-12'],
    ['case 8', { unit: 'workingDay', amount: 3 }, '2026-08-20', '2026-08-24'],
    ['case 23', { unit: 'day', amount: 10 }, '2026-08-12', '2026-08-22'],
    ['case 26', { unit: 'workingDay', amount: 1 }, '2016-02-05', '2016-02-15'],
    ['case 30', { unit: 'day', amount: 30 }, '2026-01-15', '2026-02-23'],
    ['case 33', { unit: 'month', amount: 1 }, '2026-01-31', '2026-03-02'],
    ['case 38', { unit: 'sameDay', cutoff: plainTime('15:00') }, '2026-02-13 15:30', '2026-02-23'],
    ['case 41', { unit: 'workingHour', amount: 8 }, '2026-02-13 16:00', '2026-02-23'],
    ['case 15', { unit: 'workingDay', amount: 1 }, '2027-02-03', '2027-02-11'],
    ['a fraction', { unit: 'workingDay', amount: 2.5 }, '2026-08-20 16:00', '2026-08-24'],
    ['hours', { unit: 'hour', amount: 72 }, '2026-08-20', '2026-08-23'],
  ])('of %s is verified by the second clerk', (_name, term, start, dueOn) => {
    for (const end of ['endOfDay', 'closing', 'sameTime'] as const) {
      const certificate = certificateOf(startClock(term, vn(start), { ...legalPolicy, end }))
      expect(verifyCertificate(certificate)).toEqual({
        ok: true,
        dueOn,
        dueAt: certificate.result.dueAt,
        digest: certificate.digest,
      })
    }
  })

  it('of a ledger with everything in it is verified', () => {
    expect(verifyCertificate(full)).toMatchObject({ ok: true, dueOn: '2026-02-03' })
    expect(verifyCertificate(month)).toMatchObject({ ok: true, dueOn: '2026-02-03' })
  })

  it('of a time limit suspended a hundred times is verified', () => {
    const often = Array.from({ length: 100 }, (_, i): readonly ClockEntry[] => {
      const at = instantFromEpoch(epochOf(vn('2026-03-02 10:00')) + i * 3_600_000)
      const reason = `lần ${i}`
      return [
        { kind: 'suspend', at, reason },
        { kind: 'resume', at: instantFromEpoch(epochOf(at) + 1_800_000), reason },
      ]
    })
    for (const unit of ['workingDay', 'workingHour', 'hour'] as const) {
      const clock = startClock({ unit, amount: 30 }, vn('2026-03-02'), {
        ...legalPolicy,
        receipt: 'eventDay',
      })
      expect(verifyCertificate(certificateOf(withEntries(clock, ...often.flat())))).toMatchObject({
        ok: true,
      })
    }
  })

  it('holds every day it spans with its source, and no other', () => {
    const { calendar } = certificateOf(startClock({ unit: 'workingDay', amount: 3 }, vn('2026-08-20')))
    expect(calendar.days.map(({ fact, works }) => [fact.date, fact.kind, works])).toEqual([
      ['2026-08-20', 'working', true],
      ['2026-08-21', 'working', true],
      ['2026-08-22', 'worked', true],
      ['2026-08-23', 'weekend', false],
      ['2026-08-24', 'working', true],
    ])
    expect(calendar.days[2]?.fact).toMatchObject({
      source: { document: 'Thông báo 9441/TB-BNV' },
      inPlaceOf: '2026-08-31',
    })
  })

  it('is an explanation that can be read aloud', () => {
    const explained = unwrap(explainClock(schedule, full.clock))
    expect(renderExplanation({ deadline: full.result, steps: full.steps }, 'vi')).toBe(
      renderExplanation(explained, 'vi'),
    )
  })

  it('is the same whenever it is made, and refused with the clock', () => {
    expect(certificateOf(full.clock)).toEqual(full)
    const gap = certify(schedule, startClock({ unit: 'workingDay', amount: 3 }, vn('2027-12-30')))
    expect(gap.ok ? [] : gap.problems.map(({ code }) => code)).toEqual(['working-time.calendar-gap'])
  })
})

describe('tampering', () => {
  it('with any field at all breaks its seal, named by its part', () => {
    for (const certificate of [full, month]) {
      for (const path of telling(certificate)) {
        const found = objections(tampered(certificate, path, other(at(certificate, path))))
        const place = path[0] === 'seals' ? path[1] : path[0]
        const code = place === 'format' ? 'malformed' : 'seal-broken'
        expect(found, path.join('.')).toContainEqual(expect.objectContaining({ code, at: place }))
      }
    }
  })

  it('is named by its field even when the seals are made anew', () => {
    // What a source says of itself is its own affair: the second clerk cites document and article.
    const documentary = /\.(note|status|from|to|confidence)$|^calendar\.version$|^calendar\.years/
    const missed: string[] = []
    for (const certificate of [full, month]) {
      for (const path of telling(certificate)) {
        if (!['calendar', 'steps', 'result'].includes(String(path[0]))) continue
        const name = path.join('.')
        const step = path[0] === 'steps' ? (at(certificate, path.slice(0, 2)) as { kind: string }) : null
        if (documentary.test(name) && !(step && !name.includes('.law.') && !name.includes('.source.')))
          continue
        const found = objections(resealed(tampered(certificate, path, other(at(certificate, path)))))
        if (found.length === 0) missed.push(name)
        if (path[0] === 'steps') {
          expect(found[0]).toMatchObject({ at: expect.stringMatching(`^steps\\.${path[1]}(\\.law)?$`) })
        }
        if (path[0] === 'result' && path.length === 2) {
          expect(found).toContainEqual(expect.objectContaining({ code: 'result-differs', at: name }))
        }
      }
    }
    expect(missed.filter((name) => !/^calendar\.days\.\d+\.(open|receives|fact)/.test(name))).toEqual([])
  })

  it.each<[string, Path, unknown, string, string]>([
    ['a later end', ['result', 'dueOn'], '2026-02-04', 'result-differs', 'result.dueOn'],
    [
      'a hidden original end',
      ['result', 'originalDueOn'],
      '2026-02-03',
      'result-differs',
      'result.originalDueOn',
    ],
    [
      'another article',
      ['steps', dayZero, 'law', 'article'],
      'Điều 1',
      'law-differs',
      `steps.${dayZero}.law`,
    ],
    ['a holiday worked', ['calendar', 'days', 2, 'works'], true, 'day-doubtful', '2026-01-01'],
    [
      'a day off of nobody',
      ['calendar', 'days', 3, 'fact', 'source', 'document'],
      '',
      'day-doubtful',
      '2026-01-02',
    ],
    ['a day twice', ['calendar', 'days', 3, 'fact', 'date'], '2026-01-01', 'day-doubtful', '2026-01-01'],
    [
      'a resumption of nothing',
      ['clock', 'entries', 2, 'reason'],
      'khác',
      'ledger-broken',
      'clock.entries.2',
    ],
    [
      'time turned back',
      ['clock', 'entries', 3, 'at'],
      '2026-01-01T00:00:00.000Z',
      'ledger-broken',
      'clock.entries.3',
    ],
    [
      'another unit of extension',
      ['clock', 'entries', 3, 'by', 'unit'],
      'day',
      'ledger-broken',
      'clock.entries.3',
    ],
    ['no such amount', ['clock', 'term', 'amount'], -3, 'malformed', 'clock.term'],
    ['a shorter time limit', ['clock', 'term', 'amount'], 7, 'result-differs', 'result.term'],
    ['a missing day', ['calendar', 'days'], [], 'day-missing', '2025-12-30'],
  ])('with new seals: %s', (_name, path, value, code, place) => {
    expect(objections(resealed(tampered(full, path, value)))).toContainEqual(
      expect.objectContaining({ code, at: place }),
    )
  })

  it('with the limits of a clock, or a promise for the past', () => {
    const place = { code: 'ledger-broken', at: 'clock.entries.4' }
    expect(objections(resealed(tampered(full, ['clock', 'limits'], { reappointments: 0 })))).toEqual([place])
    expect(objections(resealed(tampered(full, ['clock', 'entries', 4, 'dueOn'], '2026-01-12')))).toEqual([
      place,
    ])
    for (const limits of [{ extensions: 0 }, { extendedBy: 0.5 }]) {
      expect(objections(resealed(tampered(full, ['clock', 'limits'], limits)))).toEqual([
        { ...place, at: 'clock.entries.3' },
      ])
    }
  })

  it('with the time limit itself, or its beginning', () => {
    const unit = tampered(simple, ['clock', 'term'], { unit: 'fortnight', amount: 1 })
    expect(objections(resealed(unit))).toEqual([{ code: 'malformed', at: 'clock.term' }])
    const moment = tampered(simple, ['clock', 'entries', 0, 'at'], 'hôm qua')
    expect(objections(resealed(moment))).toEqual([{ code: 'malformed', at: 'hôm qua' }])
  })

  it.each([null, undefined, 1, 'x', [], {}, { format: 'motcua.working-time.certificate/1' }])(
    'is not even needed to refuse %j',
    (input) => {
      expect(objections(input)).toMatchObject([{ code: 'malformed' }])
    },
  )
})

describe('the second clerk', () => {
  it('owes nothing to the engine', () => {
    const folder = new URL('../src/', import.meta.url)
    const inside = readdirSync(new URL('verify/', folder)).map((name) => `verify/${name}`)
    for (const name of ['verify.ts', ...inside]) {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const from = [...text.matchAll(/from '([^']+)'/g)].map((match) => String(match[1]))
      for (const source of from) {
        expect(source).toMatch(name === 'verify.ts' ? /^\.\/verify\// : /^\.\/\w+\.ts$|^@noble\/hashes\//)
      }
    }
  })
})

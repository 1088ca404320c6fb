import { id, type UnitId } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPostings, emptyCatalogue, type Posting, type PostingChannel, stated } from '../src/index.ts'
import { apply, day, decision, procedure } from './support.ts'

const songLo = id<UnitId>('song-lo')
const phuongKhoan = id<UnitId>('phuong-khoan')
const birth = procedure('1.001193', 'Thủ tục đăng ký khai sinh')
const death = procedure('1.000656', 'Thủ tục đăng ký khai tử')

const first = apply(
  emptyCatalogue,
  decision(1, '2021-01-01', [
    { kind: 'new', procedure: birth },
    { kind: 'new', procedure: death },
  ]),
)
const catalogue = apply(
  first,
  decision(2, '2021-03-01', [
    { kind: 'amended', procedure: { ...birth, sets: stated(1) } },
    { kind: 'abolished', code: death.code },
  ]),
)

const posting = (
  procedure: typeof birth,
  version: number,
  channel: PostingChannel,
  postedOn: string,
  more: Partial<Posting> = {},
): Posting => ({
  code: procedure.code,
  version,
  channel,
  postedOn: day(postedOn),
  removedOn: null,
  place: channel,
  unit: songLo,
  ...more,
})

const brief = (postings: readonly Posting[], on: string, more = {}) => {
  const report = checkPostings(catalogue, postings, day(on), { units: [songLo], ...more })
  return {
    findings: report.findings.map(({ kind, channel, code, expected, posted, daysLate }) =>
      [kind, channel, code, expected, posted, daysLate].join(' '),
    ),
    counts: Object.values(report.counts[0]?.counts ?? {}).join(' '),
  }
}

const rightAtFirst = [birth, death].flatMap((draft) =>
  (['board', 'portal'] as const).map((channel) => posting(draft, 1, channel, '2021-01-01')),
)

describe('the posting register against the catalogue', () => {
  it('finds nothing where all is posted in time, and scores it both ways', () => {
    expect(brief(rightAtFirst, '2021-02-28')).toEqual({ findings: [], counts: '2 2 0 0' })
    expect(checkPostings(catalogue, [], day('2021-02-28')).law.article).toBe('Điều 16, Điều 17')
  })

  it('finds what is not posted, by channel, with the days since it was due', () => {
    expect(brief([posting(birth, 1, 'board', '2021-01-01')], '2021-01-11')).toEqual({
      findings: [
        'notPosted board 1.000656 1  10',
        'notPosted portal 1.000656 1  10',
        'notPosted portal 1.001193 1  10',
      ],
      counts: '2 0 1 1',
    })
  })

  it('finds what was posted late, and goes on finding it', () => {
    const postings = [...rightAtFirst.slice(1), posting(birth, 1, 'board', '2021-01-05')]
    expect(brief(postings, '2021-02-28')).toEqual({
      findings: ['late board 1.001193 1 1 4'],
      counts: '2 1 1 0',
    })
  })

  it('finds the old version of an amended procedure, and an abolished one that still hangs', () => {
    expect(brief(rightAtFirst, '2021-03-04')).toEqual({
      findings: [
        'stillPosted board 1.000656  1 4',
        'stillPosted portal 1.000656  1 4',
        'wrongVersion board 1.001193 2 1 0',
        'wrongVersion portal 1.001193 2 1 0',
      ],
      counts: '1 0 0 1',
    })
  })

  it('takes a newer posting at the same place as replacing the older, and the removed as gone', () => {
    const postings = [
      ...rightAtFirst.slice(0, 2),
      ...rightAtFirst.slice(2).map((old) => ({ ...old, removedOn: day('2021-02-28') })),
      posting(birth, 2, 'board', '2021-03-01'),
      posting(birth, 2, 'portal', '2021-03-01'),
    ]
    expect(brief(postings, '2021-03-04')).toEqual({ findings: [], counts: '1 1 0 0' })
  })

  it('sees an old version at another place of the same channel', () => {
    const postings = [
      posting(birth, 1, 'board', '2021-01-01', { place: 'tầng 2' }),
      posting(birth, 2, 'board', '2021-03-01', { place: 'tầng 1' }),
      posting(birth, 2, 'database', '2021-03-01'),
    ]
    expect(brief(postings, '2021-03-01', { channels: ['board'] })).toEqual({
      findings: ['wrongVersion board 1.001193 2 1 0'],
      counts: '1 0 1 0',
    })
  })

  it('lets a version hang ahead of its first day', () => {
    const ahead = [...rightAtFirst, posting(birth, 2, 'board', '2021-02-20')]
    expect(brief(ahead, '2021-02-25').findings).toEqual([])
    expect(brief(ahead, '2021-03-01').findings).not.toContain('late board 1.001193 2 2 0')
  })

  it('finds what no decision announced', () => {
    const unknown = procedure('1.009999')
    expect(
      brief(
        [
          ...rightAtFirst,
          posting(unknown, 1, 'board', '2021-01-01'),
          posting(birth, 9, 'portal', '2021-01-02'),
        ],
        '2021-02-01',
      ).findings,
    ).toEqual(['notAnnounced portal 1.001193 1 9 0', 'notAnnounced board 1.009999  1 0'])
  })

  it('asks of a unit only what it handles, and of an idle unit all', () => {
    const handles = (version: { code: string }) => version.code === '1.001193'
    const report = checkPostings(catalogue, rightAtFirst, day('2021-02-01'), {
      units: [songLo, phuongKhoan],
      handles,
    })
    expect(report.counts).toEqual([
      { unit: songLo, counts: { expected: 1, bothWays: 1, oneWay: 0, neither: 0 } },
      { unit: phuongKhoan, counts: { expected: 1, bothWays: 0, oneWay: 0, neither: 1 } },
    ])
    expect(report.findings.map(({ unit, kind }) => [unit, kind])).toEqual([
      [phuongKhoan, 'notPosted'],
      [phuongKhoan, 'notPosted'],
    ])
  })

  it('measures lateness by the day the caller names', () => {
    const postings = rightAtFirst.map((old) => ({ ...old, postedOn: day('2021-01-08') }))
    const dueOn = () => day('2021-01-08')
    expect(brief(postings, '2021-02-01', { dueOn })).toEqual({ findings: [], counts: '2 2 0 0' })
    expect(brief([], '2021-01-07', { dueOn }).findings).toEqual([])
    expect(brief([], '2021-01-08', { dueOn }).findings.length).toBe(4)
  })

  it('always counts every expected procedure exactly once', () => {
    const anyPosting = fc
      .record({
        draft: fc.constantFrom(birth, death),
        version: fc.integer({ min: 1, max: 3 }),
        channel: fc.constantFrom<PostingChannel>('database', 'board', 'portal'),
        offset: fc.nat({ max: 120 }),
        removed: fc.boolean(),
      })
      .map(({ draft, version, channel, offset, removed }) =>
        posting(
          draft,
          version,
          channel,
          `2021-0${1 + (offset % 4)}-${String(1 + (offset % 28)).padStart(2, '0')}`,
          {
            removedOn: removed ? day('2021-04-01') : null,
          },
        ),
      )
    fc.assert(
      fc.property(
        fc.array(anyPosting, { maxLength: 12 }),
        fc.constantFrom('2021-02-15', '2021-04-15'),
        (list, on) => {
          const { counts, findings } = checkPostings(catalogue, list, day(on), { units: [songLo] })
          const { expected, bothWays, oneWay, neither } = counts[0]?.counts ?? expect.fail('no counts')
          expect(bothWays + oneWay + neither).toBe(expected)
          expect(expected).toBe(on < '2021-03-01' ? 2 : 1)
          expect(findings.every(({ daysLate }) => daysLate >= 0)).toBe(true)
          if (findings.length === 0) expect(bothWays).toBe(expected)
        },
      ),
      { numRuns: 100 },
    )
  })
})

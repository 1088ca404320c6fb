import { describe, expect, it } from 'vitest'
import { type Ranking, rankUnits } from '../src/index.ts'
import { d } from './build.ts'

const ranking: Ranking = { by: 'points', on: 'published', ties: 'competition' }
const row = (unit: string, points: string | null, raw = points, group?: string) => ({
  unit,
  ...(group === undefined ? {} : { group }),
  score: {
    published: { points: points === null ? null : d(points), percent: null },
    raw: { points: raw === null ? null : d(raw), percent: null },
  },
})
const ranks = (rows: ReturnType<typeof row>[], how: Ranking = ranking) =>
  Object.fromEntries(rankUnits(rows, how).map(({ unit, rank }) => [unit, rank]))

describe('rankUnits', () => {
  it('gives seven equal provinces at the end of 34 the place 28', () => {
    const rows = Array.from({ length: 34 }, (_, i) => row(`p${i}`, i < 27 ? String(40 - i) : '8'))
    expect(rankUnits(rows, ranking).map(({ rank }) => rank)).toEqual([
      ...Array.from({ length: 27 }, (_, i) => i + 1),
      ...Array(7).fill(28),
    ])
  })
  it('counts ties as declared', () => {
    const rows = [row('a', '9'), row('b', '8'), row('c', '8'), row('e', '7')]
    expect(ranks(rows)).toEqual({ a: 1, b: 2, c: 2, e: 4 })
    expect(ranks(rows, { ...ranking, ties: 'dense' })).toEqual({ a: 1, b: 2, c: 2, e: 3 })
  })
  it('ranks published or raw values as declared', () => {
    const rows = [row('a', '64.82', '64.8195'), row('b', '64.82', '64.8204')]
    expect(ranks(rows)).toEqual({ a: 1, b: 1 })
    expect(ranks(rows, { ...ranking, on: 'raw' })).toEqual({ a: 2, b: 1 })
  })
  it('compares numbers, not texts', () => {
    expect(ranks([row('a', '9'), row('b', '10'), row('c', '-0.25')])).toEqual({ a: 2, b: 1, c: 3 })
  })
  it('lists units without a value last, without a place', () => {
    expect(rankUnits([row('a', null), row('b', '0')], ranking).map(({ unit, rank }) => [unit, rank])).toEqual(
      [
        ['b', 1],
        ['a', null],
      ],
    )
  })
  it('ranks Bình Dương’s districts of 2017 as published', () => {
    // baubang.binhduong.gov.vn: totals of appraisal and survey.
    const totals = ['84.58', '82', '80.27', '79.04', '78.06', '77.83', '76.22', '76.03', '71.46']
    const rows = totals.map((total, i) => row(`d${i + 1}`, total)).reverse()
    expect(rankUnits(rows, ranking).map(({ unit, rank }) => `${unit} ${rank}`)).toEqual(
      totals.map((_, i) => `d${i + 1} ${i + 1}`),
    )
  })
  it('ranks within groups beside the whole', () => {
    const rows = [
      row('a', '9', '9', 'xã'),
      row('b', '8', '8', 'phường'),
      row('c', '7', '7', 'xã'),
      row('e', '10'),
    ]
    expect(rankUnits(rows, ranking).map(({ unit, rank, rankInGroup }) => [unit, rank, rankInGroup])).toEqual([
      ['e', 1, null],
      ['a', 2, 1],
      ['b', 3, 1],
      ['c', 4, 2],
    ])
  })
})

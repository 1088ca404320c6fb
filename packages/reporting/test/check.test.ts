import { unwrap } from '@motcua/core'
import {
  checkCells,
  checkChain,
  checkForm,
  type Form06a,
  form06a,
  joinForms,
  monthPeriod,
  quarterPeriod,
  type ReportingProblem,
  shareOf,
} from '@motcua/reporting'
import { describe, expect, it } from 'vitest'
import { dossier } from './timelines.ts'

const codes = (problems: readonly ReportingProblem[]) => problems.map((problem) => problem.code)
const timelines = [
  dossier({ name: 'a', received: '2021-06-29', due: '2021-07-02', finished: '2021-07-02' }),
  dossier({ name: 'b', received: '2021-07-29', due: '2021-08-02', finished: '2021-08-05' }),
  dossier({ name: 'c', received: '2021-08-10', due: '2021-09-02' }),
]
const months = [7, 8, 9].map((month) => monthPeriod(2021, month))
const [july, august, september] = unwrap(form06a(timelines, { periods: months })) as [
  Form06a,
  Form06a,
  Form06a,
]

describe('identities', () => {
  it('F28: 14,488 = 14,398 + 90 holds, with 91 it does not', () => {
    const published = { received: 14488, resolved: 14398, inProcess: 90 }
    expect(checkCells(published)).toEqual([])
    expect(checkCells({ ...published, inProcess: 91 })).toEqual([
      {
        code: 'reporting.identity-broken',
        params: { row: 'Tổng số', identity: '3 = 7 + 11', left: 14488, right: 14489 },
      },
    ])
  })

  it('leaves out what was not published, and refuses what is no count', () => {
    expect(checkCells({ received: 5, receivedOnline: null, resolved: 3 })).toEqual([])
    expect(codes(checkCells({ received: -1, resolved: 0.5 }))).toEqual([
      'reporting.bad-count',
      'reporting.bad-count',
    ])
  })

  it.each([
    ['receivedOnline', ['3 = 4 + 5 + 6']],
    ['carriedOver', ['3 = 4 + 5 + 6']],
    ['resolvedLate', ['7 = 8 + 9 + 10']],
    ['inProcessOverdue', ['11 = 12 + 13']],
    ['received', ['3 = 4 + 5 + 6', '3 = 7 + 11']],
    ['resolved', ['7 = 8 + 9 + 10', '3 = 7 + 11']],
    ['inProcess', ['11 = 12 + 13', '3 = 7 + 11']],
  ] as const)('a dossier too many in %s breaks %o', (name, identities) => {
    const cells = { ...july.total.cells, [name]: july.total.cells[name] + 1 }
    expect(checkCells(cells).map((problem) => problem.params['identity'])).toEqual(identities)
  })

  it('finds a total that is not the sum of its rows', () => {
    const [row] = july.rows
    if (!row) throw new Error('no row')
    const forged: Form06a = {
      ...july,
      rows: [
        { ...row, cells: { ...row.cells, received: 9, carriedOver: 8, inProcess: 8, inProcessInTime: 8 } },
      ],
    }
    expect(checkForm(july)).toEqual([])
    expect(new Set(codes(checkForm(forged)))).toEqual(new Set(['reporting.total-differs']))
  })
})

describe('chain', () => {
  it('holds from month to month', () => {
    expect(checkChain([july, august, september])).toEqual([])
    expect(checkChain([july])).toEqual([])
  })

  it('breaks where a period takes over another number, row and total', () => {
    const forge = (form: Form06a['total']) => ({ ...form, cells: { ...form.cells, carriedOver: 7 } })
    const forged = { ...august, rows: august.rows.map(forge), total: forge(august.total) }
    expect(checkChain([july, forged, september]).map((problem) => problem.params)).toEqual([
      { row: 'Hộ tịch', carried: 7, left: 1 },
      { row: 'Tổng số', carried: 7, left: 1 },
    ])
  })

  it('misses a row that vanished', () => {
    const gone = { ...august, rows: [] }
    expect(checkChain([july, gone]).map((problem) => problem.params['row'])).toEqual(['Hộ tịch'])
  })

  it('refuses forms that do not follow or were not made alike', () => {
    const other = unwrap(form06a(timelines, { periods: months, options: { withdrawn: 'separate' } }))
    expect(codes(checkChain([july, september]))).toEqual(['reporting.periods-not-consecutive'])
    expect(codes(checkChain([july, other[1] as Form06a]))).toEqual(['reporting.forms-differ'])
    expect(joinForms([july, september]).ok).toBe(false)
  })

  it('joins months into their quarter', () => {
    const [quarter] = unwrap(form06a(timelines, { periods: [quarterPeriod(2021, 3)] }))
    expect(unwrap(joinForms([july, august, september]))).toEqual(quarter)
  })
})

describe('shares', () => {
  const cells = { received: 200, resolved: 150, resolvedEarly: 100, resolvedOnTime: 29 }
  it('name what they are a share of', () => {
    expect(shareOf(cells, 'onTimeOfResolved')).toEqual({
      name: 'onTimeOfResolved',
      numerator: 129,
      denominator: 150,
      percent: '86',
    })
    expect(shareOf(cells, 'onTimeOfReceived')?.percent).toBe('64.5')
    expect(shareOf({ received: 14488, resolved: 14398 }, 'resolvedOfReceived')?.percent).toBe('99.38')
  })
  it('are unknown without their figures, and null over nothing', () => {
    expect(shareOf({ received: 14488, resolved: 14398 }, 'onTimeOfResolved')).toBeNull()
    expect(shareOf({ received: 0, resolved: 0 }, 'resolvedOfReceived')?.percent).toBeNull()
  })
})

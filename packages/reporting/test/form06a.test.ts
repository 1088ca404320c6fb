import { type DossierId, id, instant, instantAt, plainDate, procedureCode, unwrap } from '@motcua/core'
import type { Timeline } from '@motcua/dossier'
import {
  checkForm,
  columnNumber,
  createForm06aCollector,
  type DossierTimeline,
  dossiersBehind,
  type Form06aOptions,
  type Form06aRow,
  form06a,
  form06aOfStream,
  monthPeriod,
  noCells,
  quarterPeriod,
  yearPeriod,
} from '@motcua/reporting'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { at, dossier, promise } from './timelines.ts'

const third = quarterPeriod(2021, 3)
const fourth = quarterPeriod(2021, 4)

/** The numbers of the columns, except the totals 3, 7 and 11, that are not 0. */
const columns = ({ cells }: Form06aRow) =>
  Object.entries(cells)
    .filter(([name, count]) => count > 0 && !['received', 'resolved', 'inProcess'].includes(name))
    .map(([name]) => columnNumber(name as keyof typeof cells))
const inQuarter = (timeline: DossierTimeline, period = third, options: Partial<Form06aOptions> = {}) => {
  const [form] = unwrap(form06a([timeline], { periods: [period], options }))
  if (!form) throw new Error('no form')
  expect(checkForm(form)).toEqual([])
  return { columns: columns(form.total), memo: form.total.memo, cells: form.total.cells }
}

it('takes the timelines of the dossier package as they are', () => {
  expectTypeOf<Timeline>().toExtend<DossierTimeline>()
})

describe('where a dossier stands', () => {
  it('F25: received before, finished in the period on its due date: 6, 7, 9', () => {
    const x = dossier({ received: '2021-06-29', due: '2021-07-02', finished: '2021-07-02' })
    expect(inQuarter(x).columns).toEqual([6, 9])
    expect(inQuarter(x).cells).toMatchObject({ received: 1, resolved: 1, inProcess: 0 })
  })

  it('F26: finished before the period: in no column', () => {
    const y = dossier({ received: '2021-06-29', due: '2021-06-30', finished: '2021-06-30' })
    expect(inQuarter(y).columns).toEqual([])
  })

  it('F27: open at the end of a period, finished in the next: 5, 11, 12, then 6, 7, 9', () => {
    const z = dossier({ received: '2021-09-29', due: '2021-10-01', finished: '2021-10-01' })
    expect(inQuarter(z).columns).toEqual([5, 12])
    expect(inQuarter(z, fourth).columns).toEqual([6, 9])
  })

  it('F29: finished on the due date at 16:59 or at 11:00: on time, by date', () => {
    for (const minute of [16 * 60 + 59, 11 * 60]) {
      const finishedAt = instantAt(plainDate('2021-07-09'), minute)
      const x = dossier({
        received: '2021-07-01',
        due: '2021-07-09',
        more: { finishedAt, ending: 'granted' },
      })
      expect(inQuarter(x).columns).toEqual([5, 9])
    }
  })

  it('early, on time, late, by the day in Vietnam', () => {
    const on = (finished: string) =>
      inQuarter(dossier({ received: '2021-07-01', due: '2021-07-09', finished })).columns
    expect([on('2021-07-08'), on('2021-07-09'), on('2021-07-10')]).toEqual([
      [5, 8],
      [5, 9],
      [5, 10],
    ])
    const midnight = { finishedAt: instant('2021-07-09T17:00:00Z'), ending: 'granted' as const }
    expect(inQuarter(dossier({ received: '2021-07-01', due: '2021-07-09', more: midnight })).columns).toEqual(
      [5, 10],
    )
  })

  it('a refusal after appraisal is a result as any other; refused at intake is in no column', () => {
    const refused = { ending: 'refused' as const }
    const x = dossier({ received: '2021-07-01', due: '2021-07-09', finished: '2021-07-09', more: refused })
    expect(inQuarter(x).columns).toEqual([5, 9])
    const none = dossier({
      received: '2021-07-01',
      finished: '2021-07-01',
      more: { receivedAt: null, ending: 'notAccepted', promises: [] },
    })
    expect(inQuarter(none).columns).toEqual([])
  })

  it('open past its due date: 13; on its due date: 12', () => {
    expect(inQuarter(dossier({ received: '2021-09-01', due: '2021-09-29' })).columns).toEqual([5, 13])
    expect(inQuarter(dossier({ received: '2021-09-01', due: '2021-09-30' })).columns).toEqual([5, 12])
  })

  it('online and by post', () => {
    const by = (channel: 'online' | 'post') =>
      inQuarter(dossier({ received: '2021-07-01', more: { channel } })).columns
    expect([by('online'), by('post')]).toEqual([
      [4, 12],
      [5, 12],
    ])
  })

  it('says what held then, whatever came later', () => {
    const apologised = dossier({
      received: '2021-09-01',
      finished: '2021-11-20',
      more: {
        promises: [promise('2021-09-01', '2021-09-20'), promise('2021-10-05', '2021-11-30', 'apology')],
        waits: [{ kind: 'supplement', from: at('2021-10-10'), to: at('2021-10-20') }],
      },
    })
    const current = { lateAgainst: 'current' } as const
    expect(inQuarter(apologised, third, current).columns).toEqual([5, 13])
    expect(inQuarter(apologised, monthPeriod(2021, 10), current).columns).toEqual([6, 12])
    expect(inQuarter(apologised, fourth, current).columns).toEqual([6, 8])
  })
})

describe('options', () => {
  const closed = (ending: 'withdrawn' | 'stopped' | 'lapsed') =>
    dossier({ received: '2021-07-01', due: '2021-07-09', finished: '2021-08-20', more: { ending } })

  it('withdrawn: on time, or beside the form', () => {
    expect(inQuarter(closed('withdrawn'))).toMatchObject({ columns: [5, 9], memo: { withdrawn: 1 } })
    expect(inQuarter(closed('withdrawn'), third, { withdrawn: 'separate' })).toMatchObject({
      columns: [5],
      memo: { withdrawn: 1 },
    })
  })

  it.each(['stopped', 'lapsed'] as const)('%s: on time, in process for ever, or beside', (ending) => {
    expect(inQuarter(closed(ending))).toMatchObject({ columns: [5, 9], memo: { stopped: 1 } })
    expect(inQuarter(closed(ending), third, { stopped: 'inProcess' }).columns).toEqual([5, 12])
    expect(inQuarter(closed(ending), fourth, { stopped: 'inProcess' }).columns).toEqual([6, 12])
    expect(inQuarter(closed(ending), third, { stopped: 'separate' }).columns).toEqual([5])
  })

  it('waiting: in time though its due date passed, or beside', () => {
    const waits = [{ kind: 'supplement', from: at('2021-07-05'), to: at('2021-10-02') }] as const
    const x = dossier({ received: '2021-07-01', due: '2021-07-09', more: { waits } })
    expect(inQuarter(x)).toMatchObject({ columns: [5, 12], memo: { waiting: 1 } })
    expect(inQuarter(x, third, { waiting: 'separate' })).toMatchObject({ columns: [5], memo: { waiting: 1 } })
    expect(inQuarter(x, fourth).memo.waiting).toBe(0)
    const ended = [{ kind: 'supplement', from: at('2021-07-05'), to: at('2021-09-30') }] as const
    const onLastDay = dossier({ received: '2021-07-01', due: '2021-07-09', more: { waits: ended } })
    expect(inQuarter(onLastDay)).toMatchObject({ columns: [5, 13], memo: { waiting: 0 } })
  })

  it('no due date: on time, or early', () => {
    const x = dossier({ received: '2021-07-01', finished: '2021-07-01' })
    expect(inQuarter(x).columns).toEqual([5, 9])
    expect(inQuarter(x, third, { noDueDate: 'early' }).columns).toEqual([5, 8])
  })

  it('late against the original due date, or the one after an apology', () => {
    const promises = [promise('2021-07-01', '2021-07-09'), promise('2021-07-08', '2021-07-20', 'apology')]
    const x = dossier({ received: '2021-07-01', finished: '2021-07-20', more: { promises } })
    expect(inQuarter(x).columns).toEqual([5, 10])
    expect(inQuarter(x, third, { lateAgainst: 'current' }).columns).toEqual([5, 9])
    const recorded = { ...promise('2021-07-08', '2021-07-20', 'apology'), moves: 'no' as const }
    const late = { ...x, promises: [promise('2021-07-01', '2021-07-09'), recorded] }
    expect(inQuarter(late, third, { lateAgainst: 'current' }).columns).toEqual([5, 10])
  })

  it('a due date after a supplement is the original one from then on', () => {
    const promises = [promise('2021-07-01', '2021-07-09'), promise('2021-07-14', '2021-07-22', 'supplement')]
    const x = dossier({ received: '2021-07-01', finished: '2021-07-22', more: { promises } })
    expect(inQuarter(x).columns).toEqual([5, 9])
  })
})

describe('rows', () => {
  const land = {
    code: procedureCode('1.012753'),
    name: 'Cấp sổ lần đầu',
    field: { code: null, name: 'Đất đai' },
    level: 'province' as const,
  }
  const bare = { code: procedureCode('1.000001'), name: 'Khác', field: null, level: null }
  const timelines = [
    dossier({ name: 'a', received: '2021-07-01', due: '2021-07-09', finished: '2021-07-05' }),
    dossier({ name: 'b', received: '2021-07-02', due: '2021-07-09', more: { procedure: land } }),
    dossier({ name: 'c', received: '2021-07-03', due: '2021-12-31', more: { procedure: bare, desk: null } }),
    dossier({ name: 'd', received: '2021-08-01', due: '2021-12-31', more: { procedure: land } }),
  ]
  const rows = (groupBy: Parameters<typeof form06a>[1]['groupBy'], unitNames = {}) => {
    const request = { periods: [third], unitNames, ...(groupBy ? { groupBy } : {}) }
    const [form] = unwrap(form06a(timelines, request))
    if (!form) throw new Error('no form')
    expect(checkForm(form)).toEqual([])
    return form.rows.map(({ path, label, cells }) => [path.join('/'), label, cells.received])
  }

  it('by field, procedure, unit and level; what is not known comes last', () => {
    expect(rows(undefined)).toEqual([
      ['Đất đai', 'Đất đai', 2],
      ['G15-HT01', 'Hộ tịch', 1],
      ['', 'Chưa xác định lĩnh vực', 1],
    ])
    expect(rows(['level'])).toEqual([
      ['province', 'Cấp tỉnh', 2],
      ['commune', 'Cấp xã', 1],
      ['', 'Chưa xác định cấp', 1],
    ])
    expect(rows(['unit'], { 'song-lo': 'Huyện Sông Lô' })).toEqual([
      ['song-lo', 'Huyện Sông Lô', 3],
      ['', 'Chưa xác định đơn vị', 1],
    ])
    expect(rows(['procedure']).map(([path]) => path)).toEqual(['1.012753', '1.001193', '1.000001'])
  })

  it('by level from the top down', () => {
    const levels = ['commune', 'district', 'province', 'ministry'] as const
    const mixed = levels.map((level) => {
      const procedure = { ...land, level }
      return dossier({ name: level, received: '2021-07-01', more: { procedure } })
    })
    const [form] = unwrap(form06a(mixed, { periods: [third], groupBy: ['level'] }))
    expect(form?.rows.map((row) => row.label)).toEqual(['Cấp bộ', 'Cấp tỉnh', 'Cấp huyện', 'Cấp xã'])
  })

  it('by level and field, a group before its parts', () => {
    expect(rows(['level', 'field'])).toEqual([
      ['province', 'Cấp tỉnh', 2],
      ['province/Đất đai', 'Đất đai', 2],
      ['commune', 'Cấp xã', 1],
      ['commune/G15-HT01', 'Hộ tịch', 1],
      ['', 'Chưa xác định cấp', 1],
      ['/', 'Chưa xác định lĩnh vực', 1],
    ])
    expect(rows([])).toEqual([])
  })

  it('show the dossiers behind each cell', () => {
    const request = { periods: [third], groupBy: ['level', 'field'], collect: 'dossiers' } as const
    const [form] = unwrap(form06a(timelines, request))
    if (!form) throw new Error('no form')
    expect(dossiersBehind(form, [], 'received')).toEqual(['b', 'd', 'a', 'c'])
    expect(dossiersBehind(form, ['province'], 'inProcessOverdue')).toEqual(['b'])
    expect(dossiersBehind(form, ['nowhere'], 'received')).toEqual([])
    const [flat] = unwrap(form06a(timelines, { ...request, groupBy: [] }))
    expect(flat && dossiersBehind(flat, [], 'resolvedEarly')).toEqual(['a'])
    const [counts] = unwrap(form06a(timelines, { periods: [third] }))
    expect(counts && dossiersBehind(counts, [], 'received')).toEqual([])
  })
})

describe('streaming', () => {
  const timelines = [1, 2, 3].map((n) =>
    dossier({ name: `d${n}`, received: `2021-0${n * 2}-01`, due: '2021-12-31' }),
  )
  const periods = [yearPeriod(2021), quarterPeriod(2021, 1), quarterPeriod(2021, 2)]

  it('makes many forms in one pass, from any source', async () => {
    async function* pages() {
      for (const timeline of timelines) yield await Promise.resolve(timeline)
    }
    const forms = unwrap(form06a(timelines, { periods }))
    expect(forms.map((form) => [form.period.from, form.total.cells.received])).toEqual([
      ['2021-01-01', 3],
      ['2021-01-01', 1],
      ['2021-04-01', 3],
    ])
    expect(unwrap(await form06aOfStream(pages(), { periods }))).toEqual(forms)
  })

  it('hands out forms that later dossiers do not change', () => {
    const collector = createForm06aCollector({ periods })
    const [before] = unwrap(collector.forms())
    for (const timeline of timelines) collector.add(timeline)
    expect(before?.total.cells).toEqual(noCells)
    expect(unwrap(collector.forms())[0]?.total.cells.received).toBe(3)
  })

  it('names the dossiers that cannot be', () => {
    const result = form06a(
      [
        dossier({ name: 'a', received: '2021-07-01', more: { channel: null } }),
        dossier({ name: 'b', received: '2021-07-02', finished: '2021-07-01' }),
      ],
      { periods: [{ from: plainDate('2021-09-30'), to: plainDate('2021-07-01') }] },
    )
    expect(result.ok ? [] : result.problems.map((p) => [p.code, p.params['dossier']])).toEqual([
      ['reporting.bad-period', undefined],
      ['reporting.channel-missing', id<DossierId>('a')],
      ['reporting.finished-before-received', id<DossierId>('b')],
    ])
    expect(() => quarterPeriod(2021, 5)).toThrow()
  })
})

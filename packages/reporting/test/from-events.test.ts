import {
  type ActorId,
  type DossierId,
  id,
  type PersonId,
  plainDate,
  procedureCode,
  type UnitId,
  unwrap,
} from '@motcua/core'
import { type DossierEvent, dossierCode, timelineOf } from '@motcua/dossier'
import {
  cellNames,
  checkChain,
  columnNumber,
  type Form06a,
  type Form06aOptions,
  form06a,
  monthPeriod,
} from '@motcua/reporting'
import { describe, expect, it } from 'vitest'
import { at } from './timelines.ts'

const person = id<PersonId>('person-1')
const frame = (day: string) => ({
  v: 1 as const,
  at: at(day),
  by: { id: id<ActorId>('officer-1'), role: 'desk' as const, unit: id<UnitId>('song-lo') },
})
const due = (day: string) => ({ dueOn: plainDate(day), dueAt: at(day), calendarVersion: 'test' })

const submitted: DossierEvent = {
  ...frame('2021-03-01'),
  type: 'submitted',
  dossier: id<DossierId>('hs-1'),
  procedure: {
    code: procedureCode('1.001193'),
    version: 1,
    name: 'Đăng ký khai sinh',
    field: { code: null, name: 'Hộ tịch' },
    level: 'commune',
  },
  regime: 'R1',
  channel: 'online',
  applicant: person,
  submitter: person,
  desk: id<UnitId>('song-lo'),
}
const accepted: DossierEvent = {
  ...frame('2021-03-01'),
  type: 'accepted',
  code: dossierCode('000.17.22.H56-210301-0001'),
  regime: 'R1',
  term: { unit: 'workingDay', amount: 5 },
  deadlinePolicy: { receipt: 'nextOpening', end: 'endOfDay', roll: 'forward' },
  appointment: due('2021-03-08'),
  components: [],
  payment: null,
}
const supplement: readonly DossierEvent[] = [
  {
    ...frame('2021-03-03'),
    type: 'returnedForSupplement',
    reason: 'Thiếu giấy chứng sinh',
    items: ['Giấy chứng sinh'],
    fault: 'applicant',
    through: 'oneStop',
    noticeDueOn: plainDate('2021-03-04'),
  },
  { ...frame('2021-04-10'), type: 'supplementReceived', clock: 'restarts', appointment: due('2021-04-19') },
]
const apology: DossierEvent = {
  ...frame('2021-04-15'),
  type: 'apologised',
  reason: 'Chờ xác minh',
  appointment: due('2021-05-05'),
  effect: 'moved',
}

const months = [3, 4, 5].map((month) => monthPeriod(2021, month))
const details = cellNames.filter((name) => !['received', 'resolved', 'inProcess'].includes(name))

/** The columns of March, April and May that count the dossier. */
function columns(events: readonly DossierEvent[], options: Partial<Form06aOptions> = {}) {
  const timeline = timelineOf(events)
  if (!timeline) throw new Error('no timeline')
  const forms: readonly Form06a[] = unwrap(form06a([timeline], { periods: months, options }))
  expect(checkChain(forms)).toEqual([])
  return forms.map(({ total }) => details.filter((name) => total.cells[name] > 0).map(columnNumber))
}

describe('a dossier from its events', () => {
  const whole = [
    submitted,
    accepted,
    ...supplement,
    apology,
    { ...frame('2021-05-05'), type: 'approved' },
  ] as const satisfies readonly DossierEvent[]

  it('waits in time, is overdue after its original date, and is late', () => {
    expect(columns(whole)).toEqual([
      [4, 12],
      [6, 13],
      [6, 10],
    ])
  })

  it('is on time against the date its apology gave', () => {
    expect(columns(whole, { lateAgainst: 'current' })).toEqual([
      [4, 12],
      [6, 12],
      [6, 9],
    ])
  })

  it('stands in March as it did before April came', () => {
    expect(columns(whole.slice(0, 3))[0]).toEqual(columns(whole)[0])
  })

  it('counts in no column until it is accepted, nor when it is refused at intake', () => {
    const refused = {
      ...frame('2021-03-02'),
      type: 'rejectedAtIntake',
      reason: 'Không thuộc thẩm quyền',
    } as const
    expect(columns([submitted])).toEqual([[], [], []])
    expect(columns([submitted, refused])).toEqual([[], [], []])
  })

  it('withdrawn, closes on time or beside the form', () => {
    const withdrawn: readonly DossierEvent[] = [
      submitted,
      accepted,
      { ...frame('2021-03-05'), type: 'withdrawalRequested', stage: 'accepted' },
      {
        ...frame('2021-04-02'),
        type: 'stopped',
        reason: 'Công dân rút hồ sơ',
        stage: 'accepted',
        cause: 'withdrawal',
        finance: 'nothingDue',
      },
    ]
    expect(columns(withdrawn)).toEqual([[4, 12], [6, 9], []])
    expect(columns(withdrawn, { withdrawn: 'separate', waiting: 'separate' })).toEqual([[4], [6], []])
  })
})

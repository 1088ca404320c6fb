import { plainDate, unwrap } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  type Dossier,
  deadlineOf,
  decide,
  dossierPolicyOn,
  evolve,
  handOverDueAt,
  isLate,
  legsOf,
  obligationsOf,
  planLegs,
  publicView,
  slipOf,
  timelineOf,
} from '../src/index.ts'
import {
  accepted,
  type agency,
  applicant,
  code,
  context,
  desk,
  dossierId,
  giveBack,
  last,
  type Options,
  otherDesk,
  payment,
  procedure,
  processed,
  refusals,
  run,
  type Step,
  schedule,
  submit,
  t,
  transfer,
} from './support.ts'

const dueOn = (dossier: Dossier) => unwrap(deadlineOf(dossier, schedule)).dueOn
const policy2021 = dossierPolicyOn(plainDate('2021-03-01'))

describe('hand-over (Điều 18.2)', () => {
  it.each([
    ['F01', '2021-03-15', '14:59', '2021-03-15', '24:00'],
    ['F01', '2021-03-15', '15:00', '2021-03-15', '24:00'],
    ['F01', '2021-03-15', '15:01', '2021-03-16', '08:00'],
    ['F01', '2021-03-15', '15:00:01', '2021-03-16', '08:00'],
    ['F02', '2021-03-19', '15:30', '2021-03-22', '08:00'],
  ])('%s: received %s %s, hand-over due %s %s', (_, on, time, dueDay, dueTime) => {
    const due = unwrap(handOverDueAt(schedule, t(on, time), policy2021))
    expect(due).toBe(dueTime === '24:00' ? t(dueDay, '23:59').replace('16:59', '17:00') : t(dueDay, dueTime))
  })

  it('F02: 15:00 does not move the due date of the dossier', () => {
    const early = run(accepted(t('2021-03-19', '09:00'))).dossier
    const late = run(accepted(t('2021-03-19', '15:30'))).dossier
    expect(dueOn(late)).toBe(dueOn(early))
  })

  it('records a late hand-over and does not block it', () => {
    const steps = accepted(t('2021-03-15', '10:00'))
    const onTime = run([...steps, [t('2021-03-15', '16:00'), 'desk', transfer]])
    const late = run([...steps, [t('2021-03-16', '08:30'), 'desk', transfer]])
    expect(onTime.dossier.violations).toEqual([])
    expect(late.dossier.violations).toEqual([{ violation: 'handOverLate', at: t('2021-03-16', '08:30') }])
    expect(late.dossier.state).toBe('inProcess')
  })
})

describe('the clock', () => {
  it('F03: 5 working days from Mon 01/03 end on Mon 08/03', () => {
    const { dossier } = run(accepted(t('2021-03-01')))
    expect(dueOn(dossier)).toBe('2021-03-08')
    expect(dossier.appointments[0]?.appointment.dueOn).toBe('2021-03-08')
    expect(dossier.appointments[0]?.appointment.calendarVersion).toBe(schedule.calendar.version)
  })

  it.each([
    ['restart', '2021-03-17'],
    ['resume', '2021-03-15'],
  ] as const)('F04: after a supplement, %s gives %s', (supplement, expected) => {
    const steps: Step[] = [
      ...processed(t('2021-03-01')),
      [t('2021-03-03'), 'agency', giveBack],
      [t('2021-03-10'), 'desk', { type: 'receiveSupplement' }],
    ]
    const { dossier, events } = run(steps, { policy: { supplement } })
    expect(dossier.state).toBe('accepted')
    expect(dueOn(dossier)).toBe(expected)
    expect(last(dossier.appointments).appointment.dueOn).toBe(expected)
    expect(timelineOf(events)?.waits).toEqual([
      { kind: 'supplement', consultation: null, from: t('2021-03-03'), to: t('2021-03-10') },
    ])
  })

  it('stands still while a supplement is awaited', () => {
    const { dossier } = run([...processed(t('2021-03-01')), [t('2021-03-03'), 'agency', giveBack]])
    expect(unwrap(deadlineOf(dossier, schedule)).status).toBe('suspended')
    expect(isLate(dossier, schedule, t('2021-04-30'))).toEqual({ ok: true, value: false })
  })

  it('a procedure without a time limit has no due date and is never late', () => {
    const noTerm = procedure({ channels: [{ channel: 'inPerson' }] })
    const { dossier } = run(accepted(t('2021-03-01')), { procedure: noTerm })
    expect(dossier.clock).toBeNull()
    expect(deadlineOf(dossier, schedule)).toMatchObject({ ok: false })
    expect(isLate(dossier, schedule, t('2022-01-01'))).toEqual({ ok: true, value: false })
  })
})

describe('supplements', () => {
  it('F05: the notice is due Thu 04/03; on Fri 05/03 it is a violation, recorded and not blocked', () => {
    const start = processed(t('2021-03-01'))
    const inTime = run([...start, [t('2021-03-04', '16:00'), 'agency', giveBack]]).dossier
    const late = run([...start, [t('2021-03-05'), 'agency', giveBack]]).dossier
    expect(inTime.noticeDueOn).toBe('2021-03-04')
    expect(inTime.violations).toEqual([])
    expect(late.violations.map(({ violation }) => violation)).toEqual(['supplementNoticeLate'])
    expect(late.state).toBe('awaitingSupplement')
  })

  it('F05: not raised when the procedure sets a time of its own', () => {
    const own = procedure({ policies: { supplementNoticeTerm: { unit: 'workingDay', amount: 10 } } })
    const steps: Step[] = [...processed(t('2021-03-01')), [t('2021-03-05'), 'agency', giveBack]]
    expect(run(steps, { procedure: own }).dossier.violations).toEqual([])
  })

  const ask = (fault?: 'applicant'): Step => [
    t('2021-03-02'),
    'desk',
    {
      type: 'requestSupplementAtIntake',
      reason: 'Thiếu giấy tờ',
      items: ['Tờ khai'],
      ...(fault ? { fault } : {}),
    },
  ]
  const supply: Step = [t('2021-03-02'), 'applicant', { type: 'supplyAtIntake' }]
  const submitted: Step = [t('2021-03-01'), 'applicant', submit]

  it('F06: asked once, the officer may not ask again', () => {
    const { dossier } = run([submitted, ask(), supply])
    expect(refusals(dossier, ask())).toEqual(['dossier.supplement-limit'])
    expect(refusals(dossier, ask('applicant'))).toEqual([])
  })

  it('F06: with a limit of two the third is refused unless the applicant is at fault', () => {
    const two: Options = { policy: { maxSupplementRequests: 2 } }
    const { dossier } = run([submitted, ask(), supply, ask(), supply], two)
    expect(refusals(dossier, ask(), two)).toEqual(['dossier.supplement-limit'])
    expect(refusals(dossier, ask('applicant'), two)).toEqual([])
  })

  it('F06: the procedure’s own number wins', () => {
    const own = { procedure: procedure({ policies: { maxSupplementRequests: 2 } }) }
    const { dossier } = run([submitted, ask(), supply], own)
    expect(refusals(dossier, ask(), own)).toEqual([])
  })

  it('F07: without a reason and a list it is refused, with both problems', () => {
    const { dossier } = run(processed(t('2021-03-01')))
    const blank: Step = [
      t('2021-03-02'),
      'agency',
      { ...giveBack, reason: ' ', items: [] } as typeof giveBack,
    ]
    expect(refusals(dossier, blank)).toEqual(['dossier.reason-required', 'dossier.items-required'])
  })

  it('the agency may not ask the applicant directly, unless a sector’s law says so (Điều 5.1e)', () => {
    const { dossier } = run(processed(t('2021-03-01')))
    const direct: Step = [t('2021-03-02'), 'agency', { ...giveBack, through: 'direct' } as typeof giveBack]
    expect(refusals(dossier, direct)).toEqual(['dossier.not-through-one-stop'])
    expect(refusals(dossier, direct, { policy: { directRequests: 'allow' } })).toEqual([])
  })

  it('F40: sixty days after 02/03/2026 the dossier may be closed after 01/05, restart before', () => {
    const own = { procedure: procedure({ policies: { supplementLapseDays: 60 } }) }
    const { dossier } = run([...processed(t('2026-02-26')), [t('2026-03-02'), 'agency', giveBack]], own)
    const lapse = (on: string): Step => [t(on), 'desk', { type: 'lapseSupplement' }]
    expect(refusals(dossier, lapse('2026-05-01'), own)).toEqual(['dossier.lapse-too-early'])
    expect(refusals(dossier, lapse('2026-05-02'), own)).toEqual([])
    expect(refusals(dossier, lapse('2026-05-02'))).toEqual(['dossier.lapse-not-set'])
  })
})

describe('apology and new appointment (Điều 19.9)', () => {
  // Accepted Wed 10/03: due Wed 17/03.
  const start = processed(t('2021-03-10'))
  const apologise = (on: string, newDueOn = '2021-03-24'): Step => [
    t(on),
    'agency',
    { type: 'apologise', reason: 'Chờ kết quả thẩm định', newDueOn: plainDate(newDueOn) },
  ]

  it('F08: the day before, the due date moves and the original is kept', () => {
    const { dossier } = run([...start, apologise('2021-03-16')])
    const deadline = unwrap(deadlineOf(dossier, schedule))
    expect([deadline.dueOn, deadline.originalDueOn]).toEqual(['2021-03-24', '2021-03-17'])
    expect(dossier.apologies).toHaveLength(1)
    expect(unwrap(slipOf(dossier, 'apology'))).toMatchObject({
      number: '04',
      original: { dueOn: '2021-03-17' },
      appointment: { dueOn: '2021-03-24' },
    })
  })

  it('F09: on the due date it is recorded only and flagged; refused where the policy is strict', () => {
    const { dossier, events } = run([...start, apologise('2021-03-17')])
    expect(dueOn(dossier)).toBe('2021-03-17')
    expect(dossier.violations.map(({ violation }) => violation)).toEqual(['apologyLate'])
    expect(dossier.apologies[0]?.effect).toBe('recorded')
    expect(timelineOf(events)).toMatchObject({ dueOn: '2021-03-17', apologies: 1 })
    const before = run(start).dossier
    expect(refusals(before, apologise('2021-03-17'), { policy: { lateApology: 'refuse' } })).toEqual([
      'dossier.apology-late',
    ])
  })

  it('F10: a second new date is refused', () => {
    const { dossier } = run([...start, apologise('2021-03-16')])
    expect(refusals(dossier, apologise('2021-03-22', '2021-03-30'))).toEqual(['dossier.reappointment-limit'])
  })

  it('the new date lies later and is a working day', () => {
    const { dossier } = run(start)
    expect(refusals(dossier, apologise('2021-03-15', '2021-03-17'))).toEqual(['dossier.new-date-not-later'])
    expect(refusals(dossier, apologise('2021-03-15', '2021-03-20'))).toEqual(['dossier.new-date-not-working'])
  })
})

describe('results given at once (Điều 17.4)', () => {
  const immediate = { procedure: procedure({ policies: { immediateResult: true } }) }
  const give = (receipt: 'asked' | 'notAsked'): Step => [
    t('2021-03-01', '09:30'),
    'desk',
    { type: 'resolveImmediately', outcome: 'granted', receipt },
  ]

  it('F11: no receipt unless asked; received and finished at once', () => {
    const { dossier, events } = run([[t('2021-03-01'), 'applicant', submit], give('notAsked')], immediate)
    expect(dossier).toMatchObject({ state: 'returned', outcome: 'granted' })
    expect(slipOf(dossier, 'receipt')).toMatchObject({ problems: [{ code: 'dossier.slip-not-issued' }] })
    const at = t('2021-03-01', '09:30')
    expect(timelineOf(events)).toMatchObject({
      receivedAt: at,
      finishedAt: at,
      returnedAt: at,
      ending: 'granted',
    })
  })

  it('F12: asked for, form 01 is made out', () => {
    const { dossier } = run([[t('2021-03-01'), 'applicant', submit], give('asked')], immediate)
    expect(unwrap(slipOf(dossier, 'receipt'))).toMatchObject({ number: '01', appointment: null })
  })

  it('other procedures do not give their result at once', () => {
    const { dossier } = run([[t('2021-03-01'), 'applicant', submit]])
    expect(refusals(dossier, give('asked'))).toEqual(['dossier.not-immediate'])
  })
})

describe('interlinked work (Điều 19.6)', () => {
  const days = (amount: number) => ({ unit: 'workingDay', amount }) as const
  const [a, b, c] = ['co-quan-a', 'co-quan-b', 'co-quan-c'] as unknown as [
    typeof agency,
    typeof agency,
    typeof agency,
  ]
  const legs = [
    { agency: a, term: days(3) },
    { agency: b, term: days(2) },
    { agency: c, term: days(5) },
  ]
  const ten = procedure({ channels: [{ channel: 'inPerson', term: days(10) }] })
  const plan = (mode: 'sequential' | 'parallel') =>
    unwrap(planLegs(schedule, t('2021-03-01'), mode, legs, policy2021.deadline)).map(
      (leg) => leg.appointment.dueOn,
    )

  it('F13: in turn, the shares end 04/03, 08/03, 15/03', () => {
    expect(plan('sequential')).toEqual(['2021-03-04', '2021-03-08', '2021-03-15'])
    expect(dueOn(run(accepted(t('2021-03-01')), { procedure: ten }).dossier)).toBe('2021-03-15')
  })

  it('F14: at once, the shares end 04/03, 03/03, 08/03 and the total stays that of the procedure', () => {
    expect(plan('parallel')).toEqual(['2021-03-04', '2021-03-03', '2021-03-08'])
    const dispatch: Step = [
      t('2021-03-01'),
      'desk',
      {
        type: 'dispatchParallel',
        lead: a,
        legs: legs.map(({ agency, term }) => ({ agency, term, work: 'Thẩm định' })),
      },
    ]
    const { dossier } = run([...processed(t('2021-03-01')), dispatch], { procedure: ten })
    expect(dossier.legs.map(({ appointment }) => appointment.dueOn)).toEqual(plan('parallel'))
    expect(dueOn(dossier)).toBe('2021-03-15')
  })

  const handOver = (on: string, to: typeof agency, term: ReturnType<typeof days> | null): Step => [
    t(on),
    'agency',
    { type: 'handOver', agency: to, work: 'Thẩm định', term },
  ]

  it('F15: lateness is that of the agency whose share took too long, counted from its hand-over', () => {
    const { dossier } = run(
      [
        ...processed(t('2021-03-01')),
        handOver('2021-03-01', a, days(3)),
        handOver('2021-03-03', b, days(2)),
        handOver('2021-03-09', c, days(5)),
        [t('2021-03-12'), 'agencyHead', { type: 'approve' }],
      ],
      { procedure: ten },
    )
    const standing = unwrap(legsOf(dossier, schedule, t('2021-03-31')))
    expect(standing.map(({ agency, late }) => [agency, late])).toEqual([
      [a, false],
      [b, true],
      [c, false],
    ])
    expect(unwrap(isLate(dossier, schedule, t('2021-03-31')))).toBe(false)
  })

  it('F16: without the next agency’s time limit it is refused, unless the procedure states it', () => {
    const { dossier } = run(processed(t('2021-03-01')))
    expect(refusals(dossier, handOver('2021-03-01', b, null))).toEqual(['dossier.stage-limit-required'])
    const own = { procedure: procedure({ policies: { legs: [{ agency: b, term: days(2) }] } }) }
    expect(refusals(dossier, handOver('2021-03-01', b, null), own)).toEqual([])
  })
})

describe('refusals and rejections', () => {
  const refuse = (on: string): Step => [t(on), 'agency', { type: 'refuse', reason: 'Không đủ điều kiện' }]

  it('F17: a refusal on the due date is in time, a day later it is late', () => {
    const inTime = run([...processed(t('2021-03-01')), refuse('2021-03-08')])
    const late = run([...processed(t('2021-03-01')), refuse('2021-03-09')])
    expect(inTime.dossier).toMatchObject({ state: 'resolved', outcome: 'refused', violations: [] })
    expect(late.dossier.violations.map(({ violation }) => violation)).toEqual(['refusalLate'])
    expect(unwrap(slipOf(late.dossier, 'rejection')).number).toBe('03')
  })

  it('F18: rejected at intake: form 03, no due date, never received', () => {
    const { dossier, events } = run([
      [t('2021-03-01'), 'applicant', submit],
      [t('2021-03-01'), 'desk', { type: 'rejectAtIntake', reason: 'Không thuộc thẩm quyền' }],
    ])
    expect(dossier).toMatchObject({ state: 'notAccepted', code: null, appointments: [] })
    expect(unwrap(slipOf(dossier, 'rejection')).number).toBe('03')
    expect(timelineOf(events)).toMatchObject({ receivedAt: null, ending: 'notAccepted', dueOn: null })
  })
})

describe('dossiers received by another desk', () => {
  const way = (on: string, next: string): Step[] => [
    ...accepted(t(on)),
    [t(next), 'desk', { type: 'forwardToOtherDesk', desk: otherDesk }],
  ]

  it('F19: from 05/08/2026 time counts from the competent agency', () => {
    const { dossier } = run(way('2026-08-10', '2026-08-11'))
    expect(dueOn(dossier)).toBe('2026-08-18')
    expect(dossier.desk).toBe(otherDesk)
  })

  it('F20: before, an explicit choice is asked for; the two differ by a working day', () => {
    const { dossier } = run(accepted(t('2026-07-13')))
    const step = last(way('2026-07-13', '2026-07-14'))
    expect(refusals(dossier, step)).toEqual(['dossier.policy-required'])
    const due = (start: 'receivingDesk' | 'competentDesk') =>
      dueOn(run(way('2026-07-13', '2026-07-14'), { policy: { start } }).dossier)
    expect([due('receivingDesk'), due('competentDesk')]).toEqual(['2026-07-20', '2026-07-21'])
  })
})

describe('periods as of a day (F25–F27)', () => {
  const finish = (on: string): Step => [t(on), 'agencyHead', { type: 'approve' }]

  it('F25, F26: what was received before and finished in or before the period', () => {
    const x = run([...processed(t('2021-06-29')), finish('2021-07-02')])
    expect(timelineOf(x.events)).toMatchObject({ receivedAt: t('2021-06-29'), finishedAt: t('2021-07-02') })
    const y = run([...processed(t('2021-06-29')), finish('2021-06-30')])
    expect(timelineOf(y.events)?.finishedAt).toBe(t('2021-06-30'))
  })

  it('F27: folded up to the end of the period, later events do not show', () => {
    const { events } = run([...processed(t('2021-09-29')), finish('2021-10-01')])
    const asOf = timelineOf(events.filter(({ at }) => at <= t('2021-09-30', '23:59')))
    expect(asOf).toMatchObject({
      state: 'inProcess',
      finishedAt: null,
      ending: null,
      receivedAt: t('2021-09-29'),
    })
    expect(timelineOf(events)).toMatchObject({ state: 'resolved', ending: 'granted' })
  })
})

describe('withdrawal', () => {
  const withdraw = (on: string): Step => [t(on), 'applicant', { type: 'requestWithdrawal' }]

  it('F38: refused once resolved', () => {
    const { dossier } = run([
      ...processed(t('2021-03-01')),
      [t('2021-03-03'), 'agencyHead', { type: 'approve' }],
    ])
    expect(refusals(dossier, withdraw('2021-03-04'))).toEqual(['dossier.not-allowed-in-state'])
  })

  it('F39: asked for in process, then stopped; the form exists only since 2025-07-01', () => {
    const { dossier, events } = run([
      ...processed(t('2021-03-01')),
      withdraw('2021-03-02'),
      [t('2021-03-03'), 'desk', { type: 'stop', reason: 'Người nộp rút hồ sơ', finance: 'nothingDue' }],
    ])
    expect(dossier).toMatchObject({ state: 'stopped', finishedAt: t('2021-03-03') })
    expect(unwrap(deadlineOf(dossier, schedule)).status).toBe('stopped')
    expect(timelineOf(events)?.ending).toBe('withdrawn')
    expect(unwrap(slipOf(dossier, 'stopNotice')).number).toBeNull()
    expect(unwrap(slipOf(dossier, 'stopNotice', 'R3')).number).toBe('05')
  })

  it('declined, work goes on where it stood and the waiting does not count', () => {
    const { dossier } = run([
      ...processed(t('2021-03-01')),
      withdraw('2021-03-02'),
      [t('2021-03-04'), 'agency', { type: 'declineWithdrawal', reason: 'Đã trình ký' }],
    ])
    expect(dossier.state).toBe('inProcess')
    expect(dueOn(dossier) > '2021-03-08').toBe(true)
  })
})

describe('the rest of the way', () => {
  it('F41: the public sees code and progress, nothing more', () => {
    expect(publicView(run(processed(t('2021-03-01'))).dossier)).toEqual({ code, progress: 'inProcess' })
    expect(publicView(run([[t('2021-03-01'), 'applicant', submit]]).dossier)).toBeNull()
  })

  const consult: Step = [
    t('2021-03-01', '10:00'),
    'agency',
    { type: 'consult', with: otherDesk, content: 'Quy hoạch', replyBy: t('2021-03-03', '17:00') },
  ]

  it('F42: an overdue opinion is reported to the head of the desk; the clock runs on', () => {
    const start: Step[] = [...processed(t('2021-03-01')), consult]
    const overdue = (at: ReturnType<typeof t>): Step => [
      at,
      'agency',
      { type: 'noticeConsultationOverdue', consultation: 1 },
    ]
    const { dossier } = run(start)
    expect(refusals(dossier, overdue(t('2021-03-03', '17:00')))).toEqual(['dossier.consultation-not-overdue'])
    const after = run([...start, overdue(t('2021-03-04'))]).dossier
    expect(after.consultations[0]?.overdueNoticedAt).toBe(t('2021-03-04'))
    expect(after.clock).toEqual(dossier.clock)
    expect(refusals(after, overdue(t('2021-03-05')))).toEqual(['dossier.already-done'])
  })

  it('a consultation needs content and a date', () => {
    const { dossier } = run(processed(t('2021-03-01')))
    const empty: Step = [
      t('2021-03-02'),
      'agency',
      { type: 'consult', with: otherDesk, content: '', replyBy: null },
    ]
    expect(refusals(dossier, empty)).toEqual(['dossier.content-required', 'dossier.reply-date-required'])
  })

  it('a procedure that excludes consultations stops the clock until the last answer', () => {
    const own = { procedure: procedure({ policies: { excludesFromClock: ['consultation'] } }) }
    const start: Step[] = [...processed(t('2021-03-01')), consult]
    const { dossier } = run(start, own)
    expect(unwrap(deadlineOf(dossier, schedule)).status).toBe('suspended')
    const answered: Step = [t('2021-03-03'), 'agency', { type: 'answerConsultation', consultation: 1 }]
    expect(unwrap(deadlineOf(run([...start, answered], own).dossier, schedule))).toMatchObject({
      status: 'running',
      dueOn: '2021-03-10',
    })
  })

  it('F43: an early return without notice is flagged, with notice it is not', () => {
    const start: Step[] = [
      ...processed(t('2021-03-01')),
      [t('2021-03-03'), 'agencyHead', { type: 'approve' }],
    ]
    const back: Step = [t('2021-03-04'), 'desk', { type: 'returnResult', means: 'desk' }]
    const notice: Step = [t('2021-03-03'), 'desk', { type: 'notifyEarlyReturn', means: 'sms' }]
    const kinds = (steps: Step[]) => run(steps).dossier.violations.map(({ violation }) => violation)
    expect(kinds([...start, back])).toEqual(['earlyReturnNotNotified'])
    expect(kinds([...start, notice, back])).toEqual([])
  })

  it('F44: the agency corrects its error at its own cost, history keeps both', () => {
    const { dossier, events } = run([
      ...processed(t('2021-03-01')),
      [t('2021-03-08'), 'agencyHead', { type: 'approve' }],
      [t('2021-03-08'), 'desk', { type: 'returnResult', means: 'desk' }],
      [t('2021-03-10'), 'agency', { type: 'correctResult', reason: 'Sai ngày sinh' }],
    ])
    expect(last(events)).toMatchObject({ type: 'resultCorrected', costBearer: 'agency' })
    expect(dossier).toMatchObject({ state: 'returned', corrections: [{ reason: 'Sai ngày sinh' }] })
  })

  it('payment is asked for where the procedure requires it', () => {
    const before = { procedure: procedure({ policies: { requiresPayment: 'beforeAcceptance' } }) }
    const { dossier } = run([[t('2021-03-01'), 'applicant', submit]], before)
    expect(refusals(dossier, [t('2021-03-01'), 'desk', { type: 'accept' }], before)).toEqual([
      'dossier.payment-required',
    ])
    expect(refusals(dossier, [t('2021-03-01'), 'desk', { type: 'accept', payment }], before)).toEqual([])
  })

  it('a financial obligation stops the clock only where the procedure says so', () => {
    const way: Step[] = [
      ...processed(t('2021-03-01')),
      [t('2021-03-02'), 'agency', { type: 'requireObligation', subject: 'tax' }],
      [t('2021-03-04'), 'finance', { type: 'meetObligation', payment }],
    ]
    const own = { procedure: procedure({ policies: { excludesFromClock: ['obligation'] } }) }
    expect(dueOn(run(way).dossier)).toBe('2021-03-08')
    const excluded = run(way, own)
    expect(dueOn(excluded.dossier)).toBe('2021-03-10')
    expect(timelineOf(excluded.events)?.dueOn).toBe('2021-03-10')
    expect(last(excluded.dossier.appointments)).toMatchObject({
      cause: 'resumed',
      appointment: { dueOn: '2021-03-10' },
    })
    expect(run(way).dossier.payments).toEqual([payment])
  })
})

describe('what every command must respect', () => {
  it('accepting without a code is refused (Điều 17.3)', () => {
    const { dossier } = run([[t('2021-03-01'), 'applicant', submit]])
    const { code: _, ...uncoded } = context(t('2021-03-01'), 'desk')
    expect(decide(dossier, { type: 'accept' }, uncoded)).toMatchObject({
      problems: [{ code: 'dossier.code-required' }],
    })
  })

  it('accepting twice is refused: one code per dossier', () => {
    const { dossier } = run(accepted(t('2021-03-01')))
    expect(refusals(dossier, [t('2021-03-01'), 'desk', { type: 'accept' }])).toEqual([
      'dossier.not-allowed-in-state',
    ])
  })

  it('time does not run backwards and the procedure does not change', () => {
    const { dossier } = run(accepted(t('2021-03-02')))
    const other = { ...procedure(), version: 2 }
    expect(refusals(dossier, [t('2021-03-01'), 'desk', transfer], { procedure: other })).toEqual([
      'dossier.time-runs-backwards',
      'dossier.other-procedure',
    ])
  })

  it('a day the calendar does not hold is a typed refusal, not a guess', () => {
    const { dossier } = run([[t('2027-12-28'), 'applicant', submit]], { policy: { start: 'receivingDesk' } })
    expect(refusals(dossier, [t('2027-12-30'), 'desk', { type: 'accept' }])).toEqual([
      'working-time.calendar-gap',
    ])
  })

  it('the first event records procedure, version, field and level', () => {
    const { events } = run([[t('2021-03-01'), 'applicant', submit]])
    expect(events[0]).toEqual({
      type: 'submitted',
      v: 1,
      at: t('2021-03-01'),
      by: { id: 'a-applicant', role: 'applicant', unit: null },
      dossier: dossierId,
      procedure: {
        code: '1.001193',
        version: 1,
        name: 'Cấp giấy phép thử',
        field: { code: 'G15-HT01', name: 'Hộ tịch' },
        level: 'commune',
      },
      regime: 'R1',
      channel: 'inPerson',
      applicant,
      submitter: applicant,
      desk,
    })
  })

  it('an unknown command is a fault of the program', () => {
    const wrong = { type: 'forget' } as unknown as Parameters<typeof decide>[1]
    expect(() => decide(null, wrong, context(t('2021-03-01'), 'desk'))).toThrow('not a command')
    expect(() =>
      evolve(null, {
        type: 'approved',
        v: 1,
        at: t('2021-03-01'),
        by: context(t('2021-03-01'), 'desk').actor,
      }),
    ).toThrow('cannot begin')
  })
})

describe('duties', () => {
  const duties = (steps: readonly Step[], on: string) =>
    unwrap(obligationsOf(run(steps).dossier, schedule, t(on), policy2021)).map(
      ({ kind, status }) => `${kind} ${status}`,
    )

  it('raised, met and missed follow the time', () => {
    const start = accepted(t('2021-03-01'))
    expect(duties(start, '2021-03-01')).toEqual(['handOver raised', 'result raised', 'apology raised'])
    expect(duties(start, '2021-03-02')).toContain('handOver missed')
    const way: Step[] = [...processed(t('2021-03-01'))]
    expect(duties(way, '2021-03-08')).toEqual(['handOver met', 'result raised', 'apology raised'])
    expect(duties(way, '2021-03-09')).toEqual(['handOver met', 'result missed', 'apology missed'])
    const done: Step[] = [...way, [t('2021-03-08'), 'agencyHead', { type: 'approve' }]]
    expect(duties(done, '2021-03-31')).toEqual(['handOver met', 'result met'])
  })

  it('an online dossier is checked within eight working hours', () => {
    const online: Step = [
      t('2021-03-01', '10:00'),
      'applicant',
      { ...submit, channel: 'online' } as typeof submit,
    ]
    expect(duties([online], '2021-03-02')).toEqual(['intakeCheck raised'])
    expect(duties([online], '2021-03-03')).toEqual(['intakeCheck missed'])
  })
})

import {
  addDays,
  type DossierId,
  id,
  instantAt,
  type PlainDate,
  plainDate,
  plainDateOf,
  procedureCode,
  unwrap,
} from '@motcua/core'
import {
  checkChain,
  checkForm,
  type DossierTimeline,
  dossiersBehind,
  type Form06a,
  type Form06aOptions,
  form06a,
  joinForms,
  quarterPeriod,
  yearPeriod,
} from '@motcua/reporting'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const day = (n: number) => addDays(plainDate('2020-10-01'), n)
const time = (n: number, minute: number) => instantAt(day(n), minute)
const causes = ['supplement', 'apology', 'forwarded'] as const

const timeline: fc.Arbitrary<DossierTimeline> = fc
  .record({
    received: fc.integer({ min: 0, max: 500 }),
    length: fc.option(fc.integer({ min: 1, max: 300 })),
    ending: fc.constantFrom('granted', 'refused', 'withdrawn', 'stopped', 'lapsed'),
    channel: fc.constantFrom('online', 'inPerson', 'post'),
    level: fc.constantFrom('province', 'district', 'commune', null),
    field: fc.constantFrom('Hộ tịch', 'Đất đai', 'Chứng thực'),
    due: fc.option(fc.nat(60)),
    later: fc.array(
      fc.record({
        after: fc.nat(100),
        due: fc.nat(60),
        cause: fc.constantFrom(...causes),
        moves: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    wait: fc.option(fc.record({ after: fc.nat(50), length: fc.option(fc.integer({ min: 1, max: 100 })) })),
    minute: fc.integer({ min: 0, max: 1439 }),
    number: fc.nat(),
  })
  .map((r): DossierTimeline => {
    const finished = r.length === null ? null : r.received + r.length
    const promises = r.later
      .map(({ after, due, cause, moves }) => ({ start: r.received + after, due, cause, moves }))
      .sort((a, b) => a.start - b.start)
      .filter(({ start }) => finished === null || start <= finished)
    const first =
      r.due === null ? [] : [{ start: r.received, due: r.due, cause: 'accepted' as const, moves: true }]
    const end = r.wait?.length == null ? finished : r.received + r.wait.after + r.wait.length
    return {
      dossier: id<DossierId>(`d${r.number}`),
      procedure: {
        code: procedureCode('1.001193'),
        name: 'x',
        field: { code: null, name: r.field },
        level: r.level,
      },
      channel: r.channel,
      desk: null,
      receivedAt: time(r.received, r.minute),
      finishedAt: finished === null ? null : time(finished, r.minute),
      ending: finished === null ? null : r.ending,
      promises: [...first, ...promises].map(({ start, due, cause, moves }) => ({
        at: time(start, r.minute),
        dueOn: day(start + due),
        cause,
        moves: moves ? ('yes' as const) : ('no' as const),
      })),
      waits:
        r.wait === null
          ? []
          : [
              {
                kind: 'supplement',
                from: time(r.received + r.wait.after, r.minute),
                to: end === null ? null : time(end, r.minute),
              },
            ],
    }
  })
const timelines = fc.array(timeline, { maxLength: 30 })
const options: fc.Arbitrary<Form06aOptions> = fc.record({
  withdrawn: fc.constantFrom('onTime', 'separate'),
  stopped: fc.constantFrom('onTime', 'inProcess', 'separate'),
  waiting: fc.constantFrom('inTime', 'separate'),
  noDueDate: fc.constantFrom('onTime', 'early'),
  lateAgainst: fc.constantFrom('original', 'current'),
})
const quarters = [1, 2, 3, 4].map((quarter) => quarterPeriod(2021, quarter))
const groupBy = ['level', 'field'] as const
type Forms = readonly [Form06a, Form06a, Form06a, Form06a, Form06a]
const formsOf = (dossiers: readonly DossierTimeline[], chosen: Partial<Form06aOptions>) =>
  unwrap(
    form06a(dossiers, { periods: [...quarters, yearPeriod(2021)], groupBy, options: chosen }),
  ) as unknown as Forms

/** What was known of a dossier at the end of a day. */
function known(dossier: DossierTimeline, on: PlainDate): DossierTimeline {
  const by = (at: DossierTimeline['receivedAt']) => at !== null && plainDateOf(at) <= on
  const finished = by(dossier.finishedAt)
  return {
    ...dossier,
    receivedAt: by(dossier.receivedAt) ? dossier.receivedAt : null,
    finishedAt: finished ? dossier.finishedAt : null,
    ending: finished ? dossier.ending : null,
    promises: dossier.promises.filter((promise) => by(promise.at)),
    waits: dossier.waits
      .filter((wait) => by(wait.from))
      .map((wait) => (by(wait.to) ? wait : { ...wait, to: null })),
  }
}

describe('for any dossiers and any options', () => {
  it('the identities hold, row by row and in total', () => {
    fc.assert(
      fc.property(timelines, options, (dossiers, chosen) => {
        for (const form of formsOf(dossiers, chosen)) expect(checkForm(form)).toEqual([])
      }),
    )
  })

  it('nothing stands beside the form by default', () => {
    fc.assert(
      fc.property(timelines, (dossiers) => {
        for (const { total } of formsOf(dossiers, {})) {
          expect(total.cells.received).toBe(total.cells.resolved + total.cells.inProcess)
        }
      }),
    )
  })

  it('periods chain, and quarters add up to their year', () => {
    fc.assert(
      fc.property(timelines, options, (dossiers, chosen) => {
        const [q1, q2, q3, q4, year] = formsOf(dossiers, chosen)
        expect(checkChain([q1, q2, q3, q4])).toEqual([])
        expect(unwrap(joinForms([q1, q2, q3, q4]))).toEqual(year)
      }),
    )
  })

  it('an old period never changes: what came later is not asked', () => {
    fc.assert(
      fc.property(timelines, options, (dossiers, chosen) => {
        const forms = formsOf(dossiers, chosen)
        quarters.forEach((period, i) => {
          const then = dossiers.map((dossier) => known(dossier, period.to))
          const [form] = unwrap(form06a(then, { periods: [period], groupBy, options: chosen }))
          expect(form).toEqual(forms[i])
        })
      }),
    )
  })

  it('the order of dossiers does not matter, and each cell counts the dossiers behind it', () => {
    fc.assert(
      fc.property(timelines, options, (dossiers, chosen) => {
        const request = { periods: quarters, groupBy, options: chosen, collect: 'dossiers' } as const
        const forms = unwrap(form06a(dossiers, request))
        const reversed = unwrap(form06a([...dossiers].reverse(), { ...request, collect: 'counts' }))
        expect(reversed.map((form) => form.total)).toEqual(forms.map((form) => form.total))
        for (const form of forms) {
          for (const cell of ['received', 'resolvedLate', 'inProcessOverdue'] as const) {
            expect(dossiersBehind(form, [], cell)).toHaveLength(form.total.cells[cell])
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})

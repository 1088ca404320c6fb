import { unwrap } from '@motcua/core'
import { certify, clockDeadline, explainClock, type WorkSchedule } from '@motcua/working-time'
import { DeadlineCertificateSchema } from '@motcua/working-time/schemas'
import { verifyCertificate } from '@motcua/working-time/verify'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendars, clocks, officeHours } from './arbitrary.ts'

const schedules = fc
  .tuple(calendars, officeHours)
  .map(([calendar, hours]): WorkSchedule => ({ calendar, hours }))

describe('a second clerk, who counts day by day', () => {
  it('comes to the same end by the same steps, on any calendar, for any ledger, unit and policy', () => {
    fc.assert(
      fc.property(schedules, clocks(), (schedule, clock) => {
        const certificate = unwrap(certify(schedule, clock))
        const { dueOn, dueAt } = unwrap(clockDeadline(schedule, clock))
        expect(verifyCertificate(JSON.parse(JSON.stringify(certificate)))).toEqual({
          ok: true,
          dueOn,
          dueAt,
          digest: certificate.digest,
        })
        expect(DeadlineCertificateSchema.parse(certificate)).toEqual(certificate)
        const { deadline, steps } = unwrap(explainClock(schedule, clock))
        expect(deadline).toEqual(certificate.result)
        expect(steps).toEqual(certificate.steps)
        const ends = steps.filter(({ kind }) => kind === 'due' || kind === 'appointed')
        expect(ends.at(-1)).toMatchObject({
          dueOn,
          dueAt,
        })
      }),
      { numRuns: 80 },
    )
  })
})

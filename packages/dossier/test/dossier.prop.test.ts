import { epochOf, type Instant, instantFromEpoch } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Dossier,
  type DossierCommandType,
  type DossierEvent,
  deadlineOf,
  decide,
  evolve,
  extendTimeline,
  foldDossier,
  isLate,
  legsOf,
  obligationsOf,
  type Role,
  roles,
  slipKinds,
  slipOf,
  type Timeline,
  terminalStates,
  timelineOf,
} from '../src/index.ts'
import { everything, samples } from './samples.ts'
import { context, type Options, schedule, t } from './support.ts'

const commands = Object.keys(samples) as DossierCommandType[]
const policies = fc.record({
  supplement: fc.constantFrom('restart', 'resume') as fc.Arbitrary<'restart' | 'resume'>,
  consultation: fc.constantFrom('runs', 'suspends') as fc.Arbitrary<'runs' | 'suspends'>,
  obligation: fc.constantFrom('runs', 'suspends') as fc.Arbitrary<'runs' | 'suspends'>,
})
// The likely ways are drawn more often, so that sequences get beyond intake.
const likely: readonly DossierCommandType[] = [
  'submit',
  'accept',
  'transferToAgency',
  'receiveSupplement',
  'handOver',
]
const steps = fc.array(
  fc.record({
    command: fc.oneof(fc.constantFrom(...commands), fc.constantFrom(...likely)),
    role: fc.oneof(fc.constantFrom(...roles), fc.constant<Role>('agency'), fc.constant<Role>('desk')),
    hours: fc.nat(60),
  }),
  { maxLength: 60 },
)

interface Walk {
  readonly dossier: Dossier | null
  readonly events: readonly DossierEvent[]
  readonly at: Instant
  readonly options: Options
}

/** Tries command after command, taking those that are allowed. */
function walk(
  policy: Options['policy'],
  tried: readonly { command: DossierCommandType; role: Role; hours: number }[],
): Walk {
  const options: Options = { procedure: everything, regime: 'R4', ...(policy ? { policy } : {}) }
  let dossier: Dossier | null = null
  let at = t('2021-01-04')
  const events: DossierEvent[] = []
  for (const { command, role, hours } of tried) {
    at = instantFromEpoch(epochOf(at) + hours * 3_600_000)
    const result = decide(dossier, samples[command], context(at, role, options))
    if (!result.ok) continue
    for (const event of result.value) {
      const before: Dossier | null = dossier
      dossier = evolve(dossier, event)
      events.push(event)
      if (before && terminalStates.includes(before.state)) expect(dossier.state).toBe(before.state)
    }
  }
  return { dossier, events, at, options }
}

describe('any sequence of commands', () => {
  it('folds without a fault; versions count events; terminal states stay', () => {
    fc.assert(
      fc.property(policies, steps, (policy, tried) => {
        const { dossier, events } = walk(policy, tried)
        expect(dossier?.version ?? 0).toBe(events.length)
        expect(foldDossier(events)).toEqual(dossier)
        expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier)
      }),
      { numRuns: 150 },
    )
  })

  it('leaves clocks, duties and slips that can be read', () => {
    fc.assert(
      fc.property(policies, steps, (policy, tried) => {
        const { dossier, at, options } = walk(policy, tried)
        if (dossier === null) return
        if (dossier.clock !== null) expect(deadlineOf(dossier, schedule)).toMatchObject({ ok: true })
        expect(isLate(dossier, schedule, at).ok).toBe(true)
        expect(legsOf(dossier, schedule, at).ok).toBe(true)
        const { policy: rules } = context(at, 'desk', options)
        expect(obligationsOf(dossier, schedule, at, rules).ok).toBe(true)
        for (const kind of slipKinds) expect(() => slipOf(dossier, kind)).not.toThrow()
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same events for the same inputs', () => {
    fc.assert(
      fc.property(policies, steps, (policy, tried) => {
        expect(JSON.stringify(walk(policy, tried).events)).toBe(JSON.stringify(walk(policy, tried).events))
      }),
      { numRuns: 30 },
    )
  })

  it('keeps the timeline of reports in step with the dossier', () => {
    fc.assert(
      fc.property(policies, steps, (policy, tried) => {
        const { dossier, events } = walk(policy, tried)
        const timeline = timelineOf(events)
        if (dossier === null || timeline === null) {
          expect(timeline).toBeNull()
          return
        }
        const { state, version, code, acceptedAt, finishedAt, returnedAt, agency, desk } = dossier
        expect(timeline).toMatchObject({
          state,
          version,
          code,
          receivedAt: acceptedAt,
          finishedAt,
          returnedAt,
          agency,
          desk,
        })
        expect(timeline.violations).toEqual(dossier.violations.map(({ violation }) => violation))
        expect(timeline.legs.map(({ to }) => to)).toEqual(dossier.legs.map((leg) => leg.finishedAt))
        expect(timeline.promises.map(({ dueOn }) => dueOn)).toEqual(
          dossier.appointments.map(({ appointment }) => appointment.dueOn),
        )
        let streamed: Timeline | null = null
        for (const event of events) streamed = extendTimeline(streamed, event)
        expect(streamed).toEqual(timeline)
      }),
      { numRuns: 150 },
    )
  })
})

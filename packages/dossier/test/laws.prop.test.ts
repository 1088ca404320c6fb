import { digestJson, epochOf, type Instant, instantFromEpoch, plainDate } from '@motcua/core'
import { clockUsage } from '@motcua/working-time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sweepDossier } from '../src/duties.ts'
import {
  availableActions,
  type Dossier,
  type DossierCommand,
  type DossierCommandType,
  type DossierEvent,
  decide,
  evolve,
  foldDossier,
  type ObligationStatus,
  type Role,
  roles,
  type SealedEvent,
  seal,
  terminalStates,
  transitionOf,
  verifyChain,
} from '../src/index.ts'
import { sealDay, verifyLog } from '../src/proof.ts'
import { everything, samples } from './samples.ts'
import { context, dossierId, last, type Options, schedule, t } from './support.ts'

// One dossier against a model of it: after every command, allowed or refused, the laws of the machine are asked. Most
// commands are drawn from those the state allows, so that runs get far; the rest is drawn from all of them.
const commands = Object.keys(samples) as DossierCommandType[]

interface Draw {
  readonly wild: boolean
  readonly pick: number
  readonly role: Role
  readonly hours: number
}
const draws = fc.array(
  fc.record({
    wild: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    pick: fc.nat(1_000),
    role: fc.constantFrom(...roles),
    hours: fc.oneof(fc.constant(0), fc.nat(30)),
  }),
  { minLength: 5, maxLength: 45 },
)
const options = fc.record({
  regime: fc.constantFrom('R1', 'R2', 'R3', 'R4') as fc.Arbitrary<'R1' | 'R2' | 'R3' | 'R4'>,
  policy: fc.record({
    start: fc.constantFrom('receivingDesk', 'competentDesk') as fc.Arbitrary<
      'receivingDesk' | 'competentDesk'
    >,
    supplement: fc.constantFrom('restart', 'resume') as fc.Arbitrary<'restart' | 'resume'>,
    consultation: fc.constantFrom('runs', 'suspends') as fc.Arbitrary<'runs' | 'suspends'>,
    obligation: fc.constantFrom('runs', 'suspends') as fc.Arbitrary<'runs' | 'suspends'>,
  }),
})

interface Step {
  readonly before: Dossier | null
  readonly after: Dossier | null
  readonly made: readonly DossierEvent[]
  readonly refused: boolean
  readonly command: DossierCommand
  readonly at: Instant
}

/** Runs what was drawn, and asks after each step. */
function live(drawn: readonly Draw[], given: Options, ask: (step: Step) => void): readonly DossierEvent[] {
  const facts: Options = { ...given, procedure: everything }
  const events: DossierEvent[] = []
  let dossier: Dossier | null = null
  let at = t('2021-01-04')
  for (const { wild, pick, role, hours } of drawn) {
    at = instantFromEpoch(epochOf(at) + hours * 3_600_000)
    const [type, by] = chosen(dossier, wild, pick, role, given)
    const command = { ...samples[type], ...numbered(dossier, type) } as DossierCommand
    const result = decide(dossier, command, context(at, by, facts))
    const made: readonly DossierEvent[] = result.ok ? result.value : []
    const before: Dossier | null = dossier
    dossier = made.reduce<Dossier | null>(evolve, dossier)
    events.push(...made)
    ask({ before, after: dossier, made, refused: !result.ok, command, at })
  }
  return events
}

// Ends and by-ways are drawn seldom, so that runs get to the long ways between them.
const seldom: readonly DossierCommandType[] = [
  'saveDraft',
  'rejectAtIntake',
  'resolveImmediately',
  'resolveAtDesk',
  'requestWithdrawal',
  'lapseSupplement',
  'refuse',
  'approve',
  'stop',
  'reportLossOrDamage',
  'migrate',
]

function chosen(
  dossier: Dossier | null,
  wild: boolean,
  pick: number,
  role: Role,
  { regime = 'R1' }: Options,
): readonly [DossierCommandType, Role] {
  const any = commands[pick % commands.length] as DossierCommandType
  if (wild) return [any, role]
  const able = new Map<DossierCommandType, Role>()
  for (const one of roles) {
    for (const { command } of availableActions(dossier ?? 'none', one, regime)) able.set(command, one)
  }
  const weighted = [...able].flatMap(
    (one) => Array(seldom.includes(one[0]) ? 1 : 8).fill(one) as (typeof one)[],
  )
  return weighted[pick % weighted.length] ?? [any, role]
}

/** Commands about a share or a consultation mean one that is there; a new date lies ahead. */
function numbered(dossier: Dossier | null, type: DossierCommandType): object {
  if (type === 'finishLeg') return { leg: dossier?.legs.find((one) => one.finishedAt === null)?.number ?? 1 }
  if (type === 'answerConsultation') {
    return { consultation: dossier?.consultations.find((one) => one.answeredAt === null)?.number ?? 1 }
  }
  return type === 'apologise' ? { newDueOn: plainDate('2021-12-15') } : {}
}

const runs = { numRuns: 80 }

describe('whatever is done to a dossier', () => {
  it('a refused command changes nothing, and an allowed one was allowed by the table', () => {
    fc.assert(
      fc.property(draws, options, (drawn, given) => {
        let digest = digestJson(null)
        live(drawn, given, ({ before, after, made, refused, command }) => {
          // Not even in place: what was handed in is as it was.
          expect(digestJson(before)).toBe(digest)
          digest = digestJson(after)
          if (refused) {
            expect(after).toBe(before)
            return
          }
          const row = transitionOf(command.type, given.regime)
          expect(row.from).toContain(before?.state ?? 'none')
          expect(made.map(({ type }) => type)).toEqual([row.event])
          expect(after?.version).toBe((before?.version ?? 0) + 1)
        })
      }),
      runs,
    )
  })

  it('has at most one apology and one code, and never loses either', () => {
    fc.assert(
      fc.property(draws, options, (drawn, given) => {
        const events = live(drawn, given, ({ before, after }) => {
          expect(after?.apologies.length ?? 0).toBeLessThanOrEqual(1)
          if (before?.code) expect(after?.code).toBe(before.code)
          if (before?.apologies.length) expect(after?.apologies).toEqual(before.apologies)
        })
        const numbered = events.filter((event) => event.type === 'accepted')
        expect(numbered.length).toBeLessThanOrEqual(1)
      }),
      runs,
    )
  })

  it('is returned only with a result, and ends once', () => {
    fc.assert(
      fc.property(draws, options, (drawn, given) => {
        live(drawn, given, ({ before, after }) => {
          if (after === null) return
          const { state, outcome, finishedAt, returnedAt, acceptedAt, endingReason } = after
          if (state === 'returned' || state === 'resolved') {
            expect(outcome).not.toBeNull()
            expect(finishedAt).not.toBeNull()
            expect(acceptedAt).not.toBeNull()
          }
          expect(returnedAt === null).toBe(state !== 'returned')
          if (state === 'stopped' || state === 'notAccepted' || outcome === 'refused') {
            expect(state === 'returned' || endingReason !== null).toBe(true)
          }
          if (before?.finishedAt) expect(finishedAt).toBe(before.finishedAt)
          if (before && terminalStates.includes(before.state)) expect(state).toBe(before.state)
        })
      }),
      runs,
    )
  })

  it('conserves the time limit: used and left make five days, and standing still uses none', () => {
    fc.assert(
      fc.property(draws, options, (drawn, given) => {
        let held: { readonly since: string; readonly used: number } | null = null
        live(drawn, given, ({ after, at }) => {
          const entries = after?.clock?.entries ?? []
          const round = entries.slice(entries.map(({ kind }) => kind).lastIndexOf('restart') + 1)
          if (!after?.clock || round.some(({ kind }) => kind === 'reappoint')) return
          const usage = clockUsage(schedule, after.clock, at)
          if (!usage.ok) throw new Error(JSON.stringify(usage))
          const { used, remaining, overdue } = usage.value
          if (!overdue) expect(used + remaining).toBe(5)
          const suspended = round.filter(({ kind }) => kind === 'suspend').length
          const resumed = round.filter(({ kind }) => kind === 'resume').length
          const stopped = round.some(({ kind }) => kind === 'stop')
          const since = suspended > resumed && !stopped ? `${entries.length}` : null
          if (since === null) held = null
          else if (held?.since === since) expect(used).toBe(held.used)
          else held = { since, used }
        })
      }),
      runs,
    )
  })

  it('is told whole by its history, which is sealed, verified and sealed again by the day', () => {
    fc.assert(
      fc.property(draws, options, (drawn, given) => {
        let head: SealedEvent | null = null
        const history: SealedEvent[] = []
        let alive: Dossier | null = null
        live(drawn, given, ({ after, made }) => {
          history.push(...seal(dossierId, made, head))
          head = history.at(-1) ?? null
          alive = after
        })
        expect(foldDossier(history.map(({ event }) => event))).toEqual(alive)
        expect(verifyChain(history).ok).toBe(true)
        if (history.length === 0) return
        const day = plainDate('2021-12-31')
        const daily = sealDay({ log: 'song-lo', day, sealedAt: t('2021-12-31') }, history, null)
        expect(verifyLog(history, { seals: [daily], anchor: daily.digest }).broken).toBeNull()
        const cut = history.filter((one) => one !== last(history))
        expect(verifyLog(cut, { seals: [daily], anchor: daily.digest }).broken).not.toBeNull()
      }),
      runs,
    )
  })

  it('raises, meets and misses each duty at most once', () => {
    fc.assert(
      fc.property(draws, options, (drawn, given) => {
        const known = new Map<string, ObligationStatus>()
        const seen = new Set<string>()
        live(drawn, given, ({ after, at }) => {
          if (after === null) return
          const { policy } = context(at, 'desk', given)
          const facts = { schedule, at, policyOf: () => policy }
          const swept = sweepDossier(after, facts, (duty) => known.get(duty) ?? null)
          if (swept.outcome === 'failed') throw new Error(JSON.stringify(swept))
          for (const { id, duty, status } of swept.transitions) {
            expect(seen.has(id)).toBe(false)
            seen.add(id)
            known.set(duty, status)
          }
        })
        for (const id of seen) {
          if (id.endsWith(':met')) expect(seen.has(id.replace(/met$/, 'missed'))).toBe(false)
        }
      }),
      runs,
    )
  })
})

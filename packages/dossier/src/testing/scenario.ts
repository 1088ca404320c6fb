import type { ProcedureVersion } from '@motcua/catalogue'
import {
  type ActorId,
  formatProblem,
  type Instant,
  id,
  instant,
  type PlainDate,
  plainDateOf,
  type Regime,
  regimeOn,
} from '@motcua/core'
import { type WorkSchedule, workingTimeMessages } from '@motcua/working-time'
import type { Actor, Role } from '../actor.ts'
import type { DossierCode } from '../code.ts'
import type { DossierCommand } from '../commands.ts'
import { decide } from '../decide.ts'
import type { Dossier } from '../dossier.ts'
import { deadlineOf } from '../due.ts'
import type { DossierEvent, DossierEventType } from '../events.ts'
import { evolve, foldDossier } from '../evolve.ts'
import { type DecisionProblem, dossierMessages } from '../messages.ts'
import type { DossierPolicy } from '../policy.ts'
import { dossierPolicyOn } from '../policy-on.ts'
import type { DossierState } from '../state.ts'
import { matches, mismatch } from './mismatch.ts'

/** What does not change in the course of a scenario. */
export interface ScenarioFacts {
  readonly schedule: WorkSchedule
  readonly procedure: ProcedureVersion
  /** The legal default of the day of each step when absent. */
  readonly policy?: DossierPolicy
  /** The one of the day of each step when absent. */
  readonly regime?: Regime
  /** The code given on acceptance. */
  readonly code?: DossierCode
}

/** Somebody does something at a time. */
export interface ScenarioStep {
  /** An instant, or any writing of one with its offset, as `2021-03-01T09:00:00+07:00`. */
  readonly at: Instant | string
  /** An actor, or a function alone when it does not matter who. */
  readonly by: Actor | Role
  readonly command: DossierCommand
}

/** What an event should be: its name, or some of its fields. */
export type EventPattern =
  | DossierEventType
  | ({ readonly type: DossierEventType } & Readonly<Record<string, unknown>>)

/**
 * A dossier in a test. Every method gives back a scenario, the checks the same one; a check that fails throws an error
 * which any test runner reports as a failed expectation, with both values.
 */
export interface Scenario {
  /** Does something. It may be refused: ask with {@link Scenario.thenRefused}. */
  when(step: ScenarioStep): Scenario
  /** The last step made exactly these events. */
  thenEvents(...events: readonly EventPattern[]): Scenario
  /** The last step was refused with exactly these codes, in any order. */
  thenRefused(...codes: readonly DecisionProblem['code'][]): Scenario
  /** The dossier is in this state. */
  thenState(state: DossierState): Scenario
  /** By law the dossier is due on this day; `null`: it has no time limit. */
  thenDue(dueOn: PlainDate | string | null): Scenario
  /** The dossier has these fields, at any depth. */
  thenDossier(pattern: Readonly<Record<string, unknown>>): Scenario
  /** The dossier as it stands; `null` before its first event. */
  readonly dossier: Dossier | null
  /** Everything that has happened. */
  readonly events: readonly DossierEvent[]
  /** Why the last step was refused; empty when it was not. */
  readonly problems: readonly DecisionProblem[]
}

/**
 * Begins a scenario from a history (*cho trước … khi … thì …*), for a host's tests of its own procedures, policies and
 * office hours under whatever test runner it uses.
 *
 * @example
 * ```ts
 * import { createProcedure, versionOf } from '@motcua/catalogue'
 * import { exampleOfficeHours } from '@motcua/working-time'
 * import { vietnamCalendar } from '@motcua/working-time/vietnam'
 *
 * const channels = [{ channel: 'inPerson', term: { unit: 'workingDay', amount: 5 } }]
 * const permit = createProcedure({ code: procedureCode('1.001193'), name: 'Cấp giấy phép', channels })
 * const facts = {
 *   schedule: { calendar: vietnamCalendar(), hours: exampleOfficeHours },
 *   procedure: versionOf(permit, { from: plainDate('2021-01-01') }),
 *   code: dossierCode('000.17.22.H56-210301-0001'),
 * }
 * const at = '2021-03-01T09:00:00+07:00'
 * const submit = { type: 'submit', dossier: id('hs-1'), channel: 'inPerson', applicant: id('p-1'), desk: id('song-lo') }
 * const scenario = given(facts)
 *   .when({ at, by: 'applicant', command: submit })
 *   .when({ at, by: 'desk', command: { type: 'accept' } })
 *   .thenEvents({ type: 'accepted', code: '000.17.22.H56-210301-0001' })
 *   .thenDue('2021-03-08')
 *   .when({ at, by: 'desk', command: { type: 'accept' } })
 *   .thenRefused('dossier.not-allowed-in-state')
 * scenario.events.length // => 2
 * ```
 */
export function given(facts: ScenarioFacts, history: readonly DossierEvent[] = []): Scenario {
  return scenario(facts, { events: history, dossier: foldDossier(history), last: [], problems: [] })
}

interface Standing {
  readonly events: readonly DossierEvent[]
  readonly dossier: Dossier | null
  /** What the last step made. */
  readonly last: readonly DossierEvent[]
  readonly problems: readonly DecisionProblem[]
}

function scenario(facts: ScenarioFacts, standing: Standing): Scenario {
  const { events, dossier, last, problems } = standing
  const expect = (holds: boolean, message: string, actual: unknown, expected: unknown): Scenario => {
    if (!holds) throw mismatch(message + worded(problems), actual, expected)
    return self
  }
  const self: Scenario = {
    events,
    dossier,
    problems,
    when: (step) => scenario(facts, taken(facts, standing, step)),
    thenEvents(...patterns) {
      const wanted = patterns.map((one) => (typeof one === 'string' ? { type: one } : one))
      return expect(matches(last, wanted), 'The last step should have made other events.', last, wanted)
    },
    thenRefused(...codes) {
      const found = problems.map(({ code }) => code).sort()
      const wanted = [...codes].sort()
      return expect(
        wanted.length > 0 && matches(found, wanted),
        'The last step should have been refused.',
        found,
        wanted,
      )
    },
    thenState(state) {
      const found = dossier?.state ?? null
      return expect(found === state, 'The dossier should be in another state.', found, state)
    },
    thenDue(dueOn) {
      const found = dueOnOf(facts, dossier)
      return expect(found === dueOn, 'The dossier should be due on another day.', found, dueOn)
    },
    thenDossier(pattern) {
      return expect(matches(dossier, pattern), 'The dossier should be otherwise.', dossier, pattern)
    },
  }
  return self
}

function taken(facts: ScenarioFacts, { events, dossier }: Standing, step: ScenarioStep): Standing {
  const at = instant(step.at)
  const day = plainDateOf(at)
  const { schedule, procedure, code, policy = dossierPolicyOn(day), regime = regimeOn(day) } = facts
  const actor: Actor =
    typeof step.by === 'string' ? { id: id<ActorId>(step.by), role: step.by, unit: null } : step.by
  const context = { at, actor, regime, schedule, procedure, policy, ...(code === undefined ? {} : { code }) }
  const decided = decide(dossier, step.command, context)
  if (!decided.ok) return { events, dossier, last: [], problems: decided.problems }
  const next = decided.value.reduce<Dossier | null>(evolve, dossier)
  return { events: [...events, ...decided.value], dossier: next, last: decided.value, problems: [] }
}

function dueOnOf({ schedule }: ScenarioFacts, dossier: Dossier | null): PlainDate | null {
  if (dossier === null || dossier.clock === null) return null
  const deadline = deadlineOf(dossier, schedule)
  return deadline.ok ? deadline.value.dueOn : null
}

function worded(problems: readonly DecisionProblem[]): string {
  const messages = { ...workingTimeMessages, ...dossierMessages }
  return problems.map((problem) => `\n  refused:  ${formatProblem(problem, 'en', messages)}`).join('')
}

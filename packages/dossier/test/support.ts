import {
  createProcedure,
  type ProcedureInput,
  type ProcedureVersion,
  stated,
  versionOf,
} from '@motcua/catalogue'
import {
  type ActorId,
  type DossierId,
  formatProblem,
  type Instant,
  id,
  instant,
  type PaymentId,
  type PersonId,
  plainDate,
  plainDateOf,
  procedureCode,
  type Result,
  regimeOn,
  type UnitId,
} from '@motcua/core'
import { exampleOfficeHours, type WorkSchedule, workingTimeMessages } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import { expect } from 'vitest'
import {
  type Actor,
  type DecisionContext,
  type DecisionProblem,
  type Dossier,
  type DossierCommand,
  type DossierEvent,
  type DossierPolicy,
  decide,
  dossierCode,
  dossierMessages,
  dossierPolicyOn,
  evolve,
  type Role,
} from '../src/index.ts'

export const schedule: WorkSchedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }

export const desk = id<UnitId>('mot-cua-song-lo')
export const otherDesk = id<UnitId>('mot-cua-tinh')
export const agency = id<UnitId>('phong-tnmt')
export const dossierId = id<DossierId>('hs-1')
export const applicant = id<PersonId>('p-1')
export const payment = id<PaymentId>('tt-1')
export const officer = id<ActorId>('cb-9')
export const code = dossierCode('000.17.22.H56-210301-0001')

/** An instant in Vietnam: `t('2021-03-01', '09:00')`. */
export function t(date: string, time = '09:00'): Instant {
  return instant(`${date}T${time.length === 5 ? `${time}:00` : time}+07:00`)
}

export function procedure(input: Partial<ProcedureInput> = {}): ProcedureVersion {
  const draft = createProcedure({
    code: procedureCode('1.001193'),
    name: 'Cấp giấy phép thử',
    field: stated({ code: 'G15-HT01', name: 'Hộ tịch' }),
    levels: ['commune'],
    channels: (['inPerson', 'online', 'post'] as const).map((channel) => {
      return { channel, term: { unit: 'workingDay', amount: 5 } }
    }),
    ...input,
  })
  return versionOf(draft, { from: plainDate('2021-01-01') })
}

function actor(role: Role): Actor {
  const unit = role === 'applicant' || role === 'portal' ? null : role.startsWith('desk') ? desk : agency
  return { id: id<ActorId>(`a-${role}`), role, unit }
}

export interface Options {
  readonly procedure?: ProcedureVersion
  readonly policy?: Partial<DossierPolicy>
  readonly regime?: DecisionContext['regime']
}

export function context(at: Instant, role: Role, options: Options = {}): DecisionContext {
  const day = plainDateOf(at)
  return {
    at,
    actor: actor(role),
    regime: options.regime ?? regimeOn(day),
    schedule,
    procedure: options.procedure ?? procedure(),
    code,
    policy: { ...dossierPolicyOn(day), ...options.policy },
  }
}

export type Step = readonly [at: Instant, role: Role, command: DossierCommand]

export const submit: DossierCommand = {
  type: 'submit',
  dossier: dossierId,
  channel: 'inPerson',
  applicant,
  desk,
}
export const transfer: DossierCommand = { type: 'transferToAgency', agency, medium: 'electronic' }
export const giveBack: DossierCommand = {
  type: 'returnForSupplement',
  reason: 'Thiếu bản vẽ',
  items: ['Bản vẽ mặt bằng'],
  through: 'oneStop',
}

/** The way of a dossier to its acceptance. */
export function accepted(at: Instant): readonly Step[] {
  return [
    [at, 'applicant', submit],
    [at, 'desk', { type: 'accept' }],
  ]
}

/** The way of a dossier to the agency, at once. */
export function processed(at: Instant): readonly Step[] {
  return [...accepted(at), [at, 'desk', transfer]]
}

export interface Run {
  readonly dossier: Dossier
  readonly events: readonly DossierEvent[]
}

/** Runs commands that must all be allowed. */
export function run(steps: readonly Step[], options: Options = {}): Run {
  let dossier: Dossier | null = null
  const events: DossierEvent[] = []
  for (const [at, role, command] of steps) {
    const result: Result<readonly DossierEvent[], DecisionProblem> = decide(
      dossier,
      command,
      context(at, role, options),
    )
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result.problems)}`)
    for (const event of result.value) {
      events.push(event)
      dossier = evolve(dossier, event)
    }
  }
  if (dossier === null) throw new Error('no steps')
  return { dossier, events }
}

const messages = { ...workingTimeMessages, ...dossierMessages }

/** The codes one more command is refused with, each of which can be worded; empty when it is allowed. */
export function refusals(
  dossier: Dossier | null,
  [at, role, command]: Step,
  options: Options = {},
): readonly string[] {
  const result = decide(dossier, command, context(at, role, options))
  if (result.ok) return []
  for (const problem of result.problems) {
    for (const locale of ['vi', 'en'] as const) {
      expect(formatProblem(problem, locale, messages)).not.toMatch(/[{}]/)
    }
  }
  return result.problems.map((problem) => problem.code)
}

/** The last of a list that has one. */
export function last<T>(list: readonly T[]): T {
  const value = list.at(-1)
  if (value === undefined) throw new Error('empty')
  return value
}

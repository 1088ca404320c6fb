import {
  type CommandId,
  type DossierId,
  type Instant,
  id,
  type PaymentId,
  type PersonId,
  type ProcedureCode,
  type UnitId,
} from '@motcua/core'
import type { Actor, DossierCommand } from '@motcua/dossier'
import { officer } from '../world/people.ts'
import type { Arrival } from './arrivals.ts'
import type { Course, PaymentStep, Step } from './step.ts'

/** Collects the steps of one dossier and numbers its commands, so that the same plan makes the same commands. */
export function createWriter({ desk, channel }: Arrival, number: number) {
  const dossier = id<DossierId>(`${desk.id}:${String(number).padStart(6, '0')}`)
  const steps: Step[] = []
  const frame = (at: Instant) => {
    const number = steps.length + 1
    return { number, at, commandId: id<CommandId>(`${dossier}:${number}`), dossier }
  }
  return {
    dossier,
    person: id<PersonId>(`p${String(number).padStart(6, '0')}`),
    desk: officer('desk', desk.id, (number % 3) + 1),
    add(at: Instant, actor: Actor, command: DossierCommand, code?: ProcedureCode): void {
      const step: Step = { kind: 'command', ...frame(at), actor, command }
      steps.push(code === undefined ? step : { ...step, procedure: code })
    },
    pay(at: Instant, collector: UnitId, owed: PaymentStep['owed']): PaymentId {
      const payment = id<PaymentId>(`${dossier}:pay${steps.length + 1}`)
      const method = channel === 'online' ? 'online' : channel === 'post' ? 'transfer' : 'desk'
      steps.push({ kind: 'payment', ...frame(at), payment, method, collector, owed, channel })
      return payment
    },
    course(outcome: Pick<Course, 'acceptedAt' | 'finishedAt' | 'dueAt'>): Course {
      return { dossier, desk: desk.id, steps, ...outcome }
    },
  }
}

/** What {@link createWriter} gives. */
export type Writer = ReturnType<typeof createWriter>

import { formatProblem, type Problem, plainDateOf, type Result, unwrap, vnd } from '@motcua/core'
import { assessFees, type ReceiptLine } from '@motcua/fees'
import { type OneStopShop, shopMessages } from 'motcua'
import type { PaymentStep, Step } from '../plan/step.ts'
import { feeSchedule } from '../world/fees.ts'
import { officer } from '../world/people.ts'
import { seriesOf } from '../world/receipts.ts'

/**
 * Plays the steps of one day. The steps of a dossier follow one another, and so do those that draw numbers from one
 * sequence, so that a lower number is an earlier one; everything else goes on at once, as it does in a house full of
 * people. A step that was done in an earlier run is answered from the store and changes nothing.
 *
 * @throws Error naming dossier, step and reason when the machine refuses a step: the plan and the law disagree then
 */
export async function playDay(shop: OneStopShop, steps: readonly Step[]): Promise<void> {
  const queues = new Map<string, Promise<void>>()
  for (const step of steps) {
    const names = queuesOf(step)
    const before = names.map((name) => queues.get(name))
    const played = Promise.all(before).then(() => playStep(shop, step))
    for (const name of names) queues.set(name, played)
  }
  await Promise.all(queues.values())
}

/** The queues a step stands in. */
function queuesOf(step: Step): readonly string[] {
  if (step.kind === 'payment') return [step.dossier, `receipts of ${step.collector}`]
  const desk = step.dossier.slice(0, step.dossier.indexOf(':'))
  return step.command.type === 'accept' ? [step.dossier, `codes of ${desk}`] : [step.dossier]
}

async function playStep(shop: OneStopShop, step: Step): Promise<void> {
  if (step.kind === 'payment') {
    expectDone(step, await collect(shop, step))
    return
  }
  const { commandId, dossier, actor, command, at, procedure } = step
  const request = {
    commandId,
    dossier,
    actor,
    command,
    at,
    ...(procedure === undefined ? {} : { procedure }),
  }
  expectDone(step, await shop.dossiers.execute(request))
}

function collect(shop: OneStopShop, step: PaymentStep) {
  const lines = linesOf(step)
  const amount = vnd(lines.reduce((sum, line) => sum + line.amount, 0))
  const { commandId, payment, dossier, method, at, collector } = step
  return shop.cash.collect({
    commandId,
    payment: { id: payment, dossier, amount, method, paidAt: at },
    lines,
    series: seriesOf(collector),
    collector: officer('finance', collector).id,
  })
}

/** What is owed: assessed by the table of fees, or as the tax office's notice states it. */
function linesOf({ owed, at, channel }: PaymentStep): readonly ReceiptLine[] {
  if (owed.kind === 'noticed')
    return [{ rule: 'tax-notice', name: owed.name, kind: 'fee', amount: vnd(owed.amount) }]
  const assessed = unwrap(assessFees(feeSchedule, { on: plainDateOf(at), channel, items: owed.items }))
  return assessed.lines.map(({ rule, name, kind, amount }) => ({
    rule,
    name,
    kind,
    amount: vnd(amount ?? 0),
  }))
}

function expectDone<T>(step: Step, result: Result<T, Problem>): void {
  if (result.ok) return
  const what = step.kind === 'payment' ? 'payment' : step.command.type
  const why = result.problems.map((problem) => formatProblem(problem, 'vi', shopMessages)).join(' ')
  throw new Error(`Hồ sơ ${step.dossier}, bước "${what}" lúc ${step.at}: ${why}`)
}

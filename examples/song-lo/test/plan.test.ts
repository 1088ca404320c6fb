import { plainDateOf } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import { planYear } from '../src/plan/year.ts'
import { closingAt, published, wantedAt } from '../src/world/period.ts'

const stepsOf = (seed: string, scale: number) => [...planYear(seed, scale).days()].flatMap((day) => day.steps)

describe('the plan of a year', () => {
  it('is the same for the same seed and another for another', () => {
    expect(stepsOf('a', 0.02)).toEqual(stepsOf('a', 0.02))
    expect(stepsOf('a', 0.02)).not.toEqual(stepsOf('b', 0.02))
  })

  it.each(['a', 'b', 'c'])('counts its steps and keeps them in order of day and time (seed %s)', (seed) => {
    const plan = planYear(seed, 0.03)
    let before = ''
    let count = 0
    for (const { date, steps } of plan.days()) {
      expect(date > before).toBe(true)
      before = date
      count += steps.length
      steps.forEach((step, i) => {
        expect(plainDateOf(step.at)).toBe(date)
        if (i > 0) expect(step.at >= (steps[i - 1]?.at ?? '')).toBe(true)
      })
    }
    expect(count).toBe(plan.steps)
  })

  it.each(['a', 'b', 'c', 'd'])('brings and leaves as many dossiers as were published (seed %s)', (seed) => {
    for (const scale of [0.01, 0.03]) {
      const wanted = wantedAt(scale)
      const open = new Set<string>()
      let received = 0
      for (const step of stepsOf(seed, scale)) {
        expect(step.at < closingAt).toBe(true)
        if (step.kind !== 'command') continue
        const { type } = step.command
        if (type === 'accept' || type === 'resolveImmediately') received++
        if (type === 'accept') open.add(step.dossier)
        if (type === 'approve' || type === 'refuse' || type === 'stop') open.delete(step.dossier)
      }
      expect({ received, inProgress: open.size }).toEqual({
        received: wanted.received,
        inProgress: wanted.inProgress,
      })
    }
  })

  it('numbers the commands of a dossier from 1', () => {
    const last = new Map<string, number>()
    for (const { dossier, number, commandId } of stepsOf('a', 0.02)) {
      expect(number).toBe((last.get(dossier) ?? 0) + 1)
      expect(commandId).toBe(`${dossier}:${number}`)
      last.set(dossier, number)
    }
  })
})

describe('the wanted figures', () => {
  it('are the published ones at full size, and add up at every size', () => {
    expect(wantedAt(1)).toEqual(published)
    for (const scale of [0.01, 0.1, 2, 100]) {
      const { received, resolved, inProgress } = wantedAt(scale)
      expect(resolved + inProgress).toBe(received)
    }
  })
})

import { type DossierEvent, decide, machine } from '../src/index.ts'
import { doer, everything, expected, preparation, samples, ways } from './samples.ts'
import { context, run, t } from './support.ts'

const options = { procedure: everything, regime: 'R4', policy: { start: 'competentDesk' } } as const

/** One event of each kind, as decided. */
export function everyEvent(): readonly DossierEvent[] {
  return machine.map(({ command }) => {
    const state = Object.entries(expected).find(([, allowed]) => command in allowed)?.[0] as keyof typeof ways
    const steps = [...ways[state], ...preparation(state, command)]
    const dossier = steps.length === 0 ? null : run(steps, options).dossier
    const at = t('2021-04-20')
    const result = decide(dossier, samples[command], context(at, doer[command], options))
    if (!result.ok) throw new Error(command)
    return result.value[0] as DossierEvent
  })
}

import { motcuaError } from '@motcua/core'
import type { Dossier } from './dossier.ts'
import type { DossierEvent } from './events.ts'
import { evolveEnding } from './steps/evolve-ending.ts'
import { evolveIntake, openDossier } from './steps/evolve-intake.ts'
import { evolveProcessing } from './steps/evolve-processing.ts'

/**
 * The dossier after one more event (*trạng thái hồ sơ sau sự kiện*). Pure; events are trusted, since `decide` made them.
 *
 * @param dossier the dossier so far; `null` before its first event
 * @throws MotcuaError `dossier.headless-history` when a history begins with anything but a draft or a submission
 */
export function evolve(dossier: Dossier | null, event: DossierEvent): Dossier {
  if (event.type === 'draftSaved' || event.type === 'submitted') return openDossier(dossier, event)
  if (dossier === null) {
    throw motcuaError('dossier.headless-history', `A history cannot begin with "${event.type}".`)
  }
  const change =
    evolveIntake(dossier, event) ?? evolveProcessing(dossier, event) ?? evolveEnding(dossier, event) ?? {}
  const missed = event.violations
  return {
    ...dossier,
    ...change,
    version: dossier.version + 1,
    violations: missed
      ? [...dossier.violations, ...missed.map((violation) => ({ violation, at: event.at }))]
      : dossier.violations,
    lastEventAt: event.at,
  }
}

/**
 * The dossier of a whole history; `null` when there is none.
 *
 * @example
 * ```ts
 * foldDossier([]) // => null
 * ```
 */
export function foldDossier(events: Iterable<DossierEvent>): Dossier | null {
  let dossier: Dossier | null = null
  for (const event of events) dossier = evolve(dossier, event)
  return dossier
}

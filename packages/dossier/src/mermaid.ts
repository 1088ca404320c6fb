import type { Locale } from '@motcua/core'
import type { Transition } from './machine.ts'
import { stateNames } from './state.ts'

/**
 * The machine as a Mermaid state diagram (*sơ đồ trạng thái*), from the same table that decides. Commands that stay in
 * their state are left out: they are facts about a dossier, not ways through it.
 *
 * @param transitions all rows, or those of a regime (`machineIn`)
 * @example
 * ```ts
 * toMermaid(machineIn('R1')).includes('submitted --> accepted: Tiếp nhận') // => true
 * ```
 */
export function toMermaid(transitions: readonly Transition[], locale: Locale = 'vi'): string {
  const states = new Set<string>()
  const arrows: string[] = []
  for (const { from, to, name } of transitions) {
    if (to === 'same') continue
    for (const state of from) {
      if (state !== 'none') states.add(state)
      const source = state === 'none' ? '[*]' : state
      // A declined withdrawal goes back to where it came from: one arrow for each place.
      const targets = to === 'before' ? interrupted(transitions) : [to]
      for (const target of targets) {
        if (target !== 'none') states.add(target)
        if (source !== target) arrows.push(`  ${source} --> ${target}: ${name[locale]}`)
      }
    }
  }
  const names = [...states].map(
    (state) => `  ${state}: ${stateNames[state as keyof typeof stateNames][locale]}`,
  )
  return ['stateDiagram-v2', ...names, ...arrows].join('\n')
}

function interrupted(transitions: readonly Transition[]): readonly Transition['from'][number][] {
  return transitions.find(({ command }) => command === 'requestWithdrawal')?.from ?? []
}

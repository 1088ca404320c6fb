import type { ProcedureCode } from '@motcua/core'
import type { Announcement } from '../announcement.ts'
import type { CatalogueProblem } from '../messages.ts'
import type { ProcedureDraft } from '../procedure.ts'
import { same } from './same.ts'

type Path = readonly (string | number)[]

/** What a decision does to one code: end its version, begin another, or both. */
export interface Step {
  readonly code: ProcedureCode
  readonly path: Path
  /** How the version in force ends. */
  readonly ends: 'amended' | 'replaced' | 'abolished' | null
  /** The successor of a replaced code. */
  readonly successor: ProcedureCode | null
  /** What begins. */
  readonly begins: { readonly draft: ProcedureDraft; readonly draftPath: Path } | null
  /** `replacement` when codes are replaced by what begins; they are collected in `replaces`. */
  readonly origin: 'new' | 'amended' | 'replacement' | null
  readonly replaces: readonly ProcedureCode[]
}

/** The steps of a decision, one for each code, and what is contradictory between its items. */
export interface Plan {
  readonly steps: readonly Step[]
  readonly problems: readonly CatalogueProblem[]
}

/** Turns the items of a decision into steps: linear in their number. */
export function planOf({ number, items }: Announcement): Plan {
  const steps = new Map<ProcedureCode, Step>()
  const problems: CatalogueProblem[] = []
  const add = (step: Step) => {
    if (!steps.has(step.code)) steps.set(step.code, step)
    else {
      const params = { number, procedure: step.code }
      problems.push({ code: 'catalogue.code-twice-in-decision', params, path: step.path })
    }
  }
  for (const [i, item] of items.entries()) {
    const path = ['items', i]
    const blank = { path, ends: null, successor: null, begins: null, origin: null, replaces: [] }
    switch (item.kind) {
      case 'new':
      case 'amended': {
        const begins = { draft: item.procedure, draftPath: [...path, 'procedure'] }
        const ends = item.kind === 'amended' ? 'amended' : null
        add({ ...blank, code: item.procedure.code, ends, begins, origin: item.kind })
        break
      }
      case 'abolished':
        add({ ...blank, code: item.code, ends: 'abolished' })
        break
      case 'replaced': {
        add({ ...blank, code: item.code, ends: 'replaced', successor: item.by.code })
        const known = steps.get(item.by.code)
        if (known?.origin !== 'replacement') {
          const begins = { draft: item.by, draftPath: [...path, 'by'] }
          add({ ...blank, code: item.by.code, begins, origin: 'replacement', replaces: [item.code] })
        } else if (same(known.begins?.draft, item.by)) {
          steps.set(known.code, { ...known, replaces: [...known.replaces, item.code] })
        } else {
          const params = { number, procedure: item.by.code }
          problems.push({ code: 'catalogue.successor-differs', params, path: [...path, 'by'] })
        }
      }
    }
  }
  return { steps: [...steps.values()], problems }
}

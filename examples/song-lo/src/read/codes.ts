import { parseDossierCode } from '@motcua/dossier'
import type { Counter } from './counts.ts'

/** What was found about the codes of dossiers. */
export interface CodeFindings {
  readonly codes: number
  /** Sequences: one for each desk and day. */
  readonly sequences: number
  /** Sequences with a gap or a repetition. */
  readonly broken: readonly string[]
}

/** Checks that the codes of each desk and day run from 1 without gap or repetition. */
export function checkCodes(): Counter<CodeFindings> {
  const sequences = new Map<string, number[]>()
  let codes = 0
  return {
    add({ code }) {
      const parsed = code === null ? null : parseDossierCode(code)
      if (!parsed?.ok) return
      codes++
      const { unit, date, sequence } = parsed.value
      const name = `${unit} ${date}`
      const numbers = sequences.get(name)
      if (numbers) numbers.push(sequence)
      else sequences.set(name, [sequence])
    },
    result() {
      const broken = [...sequences].filter(([, numbers]) => !isGapless(numbers)).map(([name]) => name)
      return { codes, sequences: sequences.size, broken }
    },
  }
}

function isGapless(numbers: number[]): boolean {
  return numbers.sort((a, b) => a - b).every((number, index) => number === index + 1)
}

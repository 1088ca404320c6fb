import { formatProblem, type PlainDate, type Problem, plainDate, procedureCode } from '@motcua/core'
import { expect } from 'vitest'
import {
  type Announcement,
  type AnnouncementItem,
  applyAnnouncement,
  type Catalogue,
  catalogueMessages,
  createAnnouncement,
  createProcedure,
  type ProcedureDraft,
  type ProcedureInput,
} from '../src/index.ts'

export const day = (text: string): PlainDate => plainDate(text)

export function procedure(
  code: string,
  name = `Thủ tục ${code}`,
  more: Partial<Omit<ProcedureInput, 'code' | 'name'>> = {},
): ProcedureDraft {
  return createProcedure({ code: procedureCode(code), name, ...more })
}

export function decision(
  number: number,
  effectiveOn: string,
  items: readonly AnnouncementItem[],
  more: Partial<Announcement> = {},
): Announcement {
  return createAnnouncement({
    number: `${number}/QĐ-UBND`,
    issuer: 'UBND tỉnh Vĩnh Phúc',
    signedOn: day(effectiveOn),
    effectiveOn: day(effectiveOn),
    items,
    ...more,
  })
}

/** The catalogue after a decision that must not be refused. */
export function apply(catalogue: Catalogue, announcement: Announcement): Catalogue {
  const result = applyAnnouncement(catalogue, announcement)
  if (!result.ok) expect.fail(JSON.stringify(result.problems))
  return result.value
}

/** The codes of the problems of a refused decision, each worded in both languages without a gap. */
export function refusal(catalogue: Catalogue, announcement: Announcement): readonly string[] {
  const result = applyAnnouncement(catalogue, announcement)
  if (result.ok) return []
  return codesOf(result.problems)
}

/** The codes of problems; each has to be worded in both languages with all its facts. */
export function codesOf(problems: readonly Problem[]): readonly string[] {
  for (const problem of problems) {
    for (const locale of ['vi', 'en'] as const) {
      const text = formatProblem(problem, locale, catalogueMessages)
      expect(text, problem.code).not.toMatch(/[{}]|undefined|null/)
      expect(text).not.toContain(problem.code)
      expect(text).toBe(text.normalize('NFC'))
    }
  }
  return problems.map((problem) => problem.code)
}

/** Freezes a value to its depths: a function that writes to it then throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

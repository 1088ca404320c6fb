import type { Brand } from './brand.ts'
import { motcuaError } from './errors.ts'
import type { CoreProblem } from './messages.ts'
import { fail, ok, type Result } from './result.ts'

/**
 * The code of a procedure (*mã thủ tục hành chính*): national `1.001193`, or a province's edition of it,
 * `1.001612.000.00.00.H48` or short `2.002621.H56`.
 */
export type ProcedureCode = Brand<string, 'ProcedureCode'>

/** The parts of a procedure code. */
export interface ProcedureCodeParts {
  /** The national part, the same for every edition. */
  readonly national: string
  /** The province's level-1 organisation code of a local edition; `null` for the national one. */
  readonly edition: string | null
}

const shape = /^([1-6]\.\d{6})(?:(?:\.000\.00\.00)?\.([A-Y]\d{2}))?$/

/** Whether a text has the shape of a procedure code. */
export function isProcedureCode(text: string): text is ProcedureCode {
  return shape.test(text)
}

/**
 * Reads a procedure code.
 *
 * @returns the code, or `core.bad-procedure-code` with a reason: `comma`, `digits`, `prefix`, `edition` or `shape`
 * @example
 * ```ts
 * parseProcedureCode('1.001193') // => { ok: true, value: '1.001193' }
 * parseProcedureCode('1,001193').ok // => false
 * ```
 */
export function parseProcedureCode(text: string): Result<ProcedureCode, CoreProblem> {
  if (isProcedureCode(text)) return ok(text)
  return fail({ code: 'core.bad-procedure-code', params: { text, reason: reasonAgainst(text) } })
}

function reasonAgainst(text: string): string {
  if (/^\d,\d+/.test(text)) return 'comma'
  if (/^[1-6]\.\d{6}\./.test(text)) return 'edition'
  if (/^[1-6]\.\d*$/.test(text)) return 'digits'
  if (/^\d\.\d{6}/.test(text)) return 'prefix'
  return 'shape'
}

/**
 * A procedure code the programmer wrote or a trusted store gave back.
 *
 * @throws MotcuaError `core.bad-procedure-code` when it has another shape.
 */
export function procedureCode(text: string): ProcedureCode {
  if (isProcedureCode(text)) return text
  throw motcuaError('core.bad-procedure-code', `"${text}" is not a procedure code such as 1.001193.`)
}

/** The national part and the province's edition of a code. */
export function procedureCodeParts(code: ProcedureCode): ProcedureCodeParts {
  const [, national = code, edition] = shape.exec(code) ?? []
  return { national, edition: edition ?? null }
}

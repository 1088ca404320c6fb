import type { LegalSource } from '@motcua/core'
import type { CatalogueProblem, ProcedureProblemCode } from '../messages.ts'
import type { ProcedureDraft } from '../procedure.ts'

/** A problem before the procedure's code and name are put into it. */
export interface Finding {
  readonly code: ProcedureProblemCode
  readonly path: readonly (string | number)[]
  readonly params?: CatalogueProblem['params']
  readonly law?: LegalSource
}

export function findingToProblem(draft: ProcedureDraft, finding: Finding): CatalogueProblem {
  const { code, path, params, law } = finding
  return {
    code,
    params: { procedure: draft.code, name: draft.name, ...params },
    path,
    ...(law === undefined ? {} : { law: [law] }),
  }
}

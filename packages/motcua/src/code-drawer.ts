import { type OrganisationCode, plainDateOf, type Result } from '@motcua/core'
import { type DecisionContext, type Dossier, type DossierCode, formatDossierCode } from '@motcua/dossier'
import { asJson, type RecordWrite } from '@motcua/storage'
import type { DossierRequest } from './dossier-request.ts'
import { createLanes } from './internal/lanes.ts'
import { dossierCodeCounter, recordKinds } from './keys.ts'
import type { ShopProblem } from './messages.ts'
import type { OneStopShopOptions } from './options.ts'

/** What was drawn for a request: a code with the counter's next value, or nothing. */
export interface Draw {
  readonly context: Pick<DecisionContext, 'code'>
  readonly records: readonly RecordWrite[]
}

/** Draws dossier codes without gaps: the number is used up by the commit that uses it, or not at all. */
export interface CodeDrawer {
  withCode<T>(
    request: DossierRequest,
    context: DecisionContext,
    dossier: Dossier | null,
    use: (draw: Draw) => Promise<Result<T, ShopProblem>>,
  ): Promise<Result<T, ShopProblem>>
}

/** The code drawer of a shop. */
export function createCodeDrawer({ storage, units }: OneStopShopOptions): CodeDrawer {
  const organisations = new Map(units.map((unit): [string, OrganisationCode] => [unit.id, unit.organisation]))
  const lanes = createLanes()
  return {
    async withCode(request, { at }, dossier, use) {
      const organisation = dossier?.desk ? organisations.get(dossier.desk) : undefined
      // Only acceptance gives a code, and each dossier one (Nghị định 61/2018/NĐ-CP, Điều 17.3).
      if (request.command.type !== 'accept' || organisation === undefined || dossier?.code) {
        return use({ context: {}, records: [] })
      }
      const day = plainDateOf(at)
      const id = dossierCodeCounter(organisation, day)
      return lanes.run(id, async () => {
        const counter = await storage.getRecord(recordKinds.counter, id)
        const last = (counter?.value as { readonly last: number } | undefined)?.last ?? 0
        const code: Result<DossierCode, ShopProblem> = formatDossierCode(organisation, day, last + 1)
        if (!code.ok) return code
        const next: RecordWrite = {
          kind: recordKinds.counter,
          id,
          expectedVersion: counter?.version ?? 0,
          value: asJson({ last: last + 1 }),
        }
        return use({ context: { code: code.value }, records: [next] })
      })
    },
  }
}

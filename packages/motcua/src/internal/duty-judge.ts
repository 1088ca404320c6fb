import { versionsOf } from '@motcua/catalogue'
import { type Instant, motcuaError, plainDateOf } from '@motcua/core'
import { type Dossier, dossierPolicyOn, effectivePolicy } from '@motcua/dossier'
import { type DossierSweep, type KnownDuties, sweepDossier } from '@motcua/dossier/duties'
import type { CatalogueDesk } from '../catalogue-desk.ts'
import type { OneStopShopOptions } from '../options.ts'

/** A dossier a sweep could not judge, and why. */
export type SweepFailure = Extract<DossierSweep, { readonly outcome: 'failed' }>

/** Judges a dossier's duties by its unit's office hours and the version of the procedure it was lodged under. */
export function createDutyJudge(options: OneStopShopOptions, catalogue: CatalogueDesk) {
  const schedules = new Map(options.units.map(({ id, schedule }) => [id, schedule ?? options.schedule]))
  return async (dossier: Dossier, at: Instant, known: KnownDuties): Promise<DossierSweep> => {
    const { code, version } = dossier.procedure
    const found = versionsOf(await catalogue.current(), code).find((one) => one.version === version)
    const procedure =
      found ?? versionsOf(await catalogue.refresh(), code).find((one) => one.version === version)
    if (procedure === undefined) {
      throw motcuaError('motcua.lost-procedure', `The catalogue has lost version ${version} of ${code}.`)
    }
    const received = plainDateOf(dossier.acceptedAt ?? dossier.submittedAt ?? at)
    const policy = effectivePolicy(options.policy ?? dossierPolicyOn(received), procedure.policies)
    const schedule = (dossier.desk === null ? undefined : schedules.get(dossier.desk)) ?? options.schedule
    return sweepDossier(dossier, { schedule, at, policyOf: () => policy }, known)
  }
}

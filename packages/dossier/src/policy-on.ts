import { andThen, inForce, ok, type PlainDate, unwrap } from '@motcua/core'
import { dossierPolicies } from './data/policies.ts'
import type { DossierPolicy } from './policy.ts'

/**
 * The legal default policy for dossiers received on a day (*quy định áp dụng theo ngày tiếp nhận*). Days before
 * 2018-06-21 get the rules of 2018, the oldest ones modelled.
 *
 * @example
 * ```ts
 * dossierPolicyOn(plainDate('2021-05-31')).supplement // => 'restart'
 * dossierPolicyOn(plainDate('2026-07-13')).start // => 'unstated'
 * ```
 */
export function dossierPolicyOn(receivedOn: PlainDate): DossierPolicy {
  const first = dossierPolicies[0]
  const found = inForce(dossierPolicies, first && receivedOn < first.from ? first.from : receivedOn)
  return unwrap(andThen(found, ({ value }) => ok(value)))
}

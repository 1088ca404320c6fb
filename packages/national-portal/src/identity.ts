import { fail, ok, type Result } from '@motcua/core'
import type { IdentityKind } from './code-table.ts'
import type { NationalPortalProblem } from './messages.ts'

/** How many digits an identity number of each kind has. */
export const identityDigits: Readonly<Record<IdentityKind, number>> = { citizenCard: 12, oldIdentityCard: 9 }

/**
 * Whether an identity number has the digits of its kind; else `national-portal.bad-identity-number`, which never
 * repeats the number.
 *
 * @example
 * ```ts
 * checkIdentity('oldIdentityCard', '12345678').ok // => false
 * ```
 */
export function checkIdentity(kind: IdentityKind, number: string): Result<string, NationalPortalProblem> {
  const digits = identityDigits[kind]
  return /^\d+$/.test(number) && number.length === digits
    ? ok(number)
    : fail({ code: 'national-portal.bad-identity-number', params: { digits } })
}

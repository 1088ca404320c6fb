import type { Channel } from '@motcua/core'
import type { Term } from '@motcua/working-time'
import type { ProcedureDraft } from './procedure.ts'

/**
 * The time limit (*thời hạn giải quyết*) of a procedure for one way of lodging: the channel's own, else the one its
 * policy gives for channels without their own.
 *
 * @returns `null` when the channel is not offered, when it is stated to have no limit, or when none is known
 * @example
 * ```ts
 * const permit = createProcedure({
 *   code: procedureCode('1.013225'),
 *   name: 'Cấp giấy phép xây dựng mới',
 *   channels: [
 *     { channel: 'online', term: { unit: 'day', amount: 20 } },
 *     { channel: 'inPerson', term: { unit: 'day', amount: 15 } },
 *   ],
 * })
 * channelTerm(permit, 'inPerson') // => { unit: 'day', amount: 15 }
 * channelTerm(permit, 'post') // => null
 * ```
 */
export function channelTerm(procedure: ProcedureDraft, channel: Channel): Term | null {
  const found = procedure.channels.find((terms) => terms.channel === channel)
  if (found === undefined || found.termState === 'none') return null
  return found.term ?? procedure.policies.term
}

import { type Channel, channelNames, isVnd } from '@motcua/core'
import type { ChannelTerms, FeeStatement, ProcedureDraft } from '../procedure.ts'
import type { Finding } from './finding.ts'
import { termFault } from './term-fault.ts'

type Path = readonly (string | number)[]

/** Contradictions in the ways of lodging: a channel twice, its time limit, its fees. */
export function* channelProblems(draft: ProcedureDraft): Generator<Finding> {
  const seen = new Set<Channel>()
  for (const [i, channel] of draft.channels.entries()) {
    if (seen.has(channel.channel)) {
      yield { code: 'catalogue.channel-twice', path: ['channels', i], params: named(channel.channel) }
    }
    seen.add(channel.channel)
    yield* termProblems(channel, ['channels', i])
    if (channel.fees.state !== 'stated') continue
    for (const [j, fee] of channel.fees.value.entries()) {
      yield* feeProblems(fee, ['channels', i, 'fees', 'value', j])
    }
  }
}

function named(channel: Channel): NonNullable<Finding['params']> {
  const name = channelNames[channel] ?? { vi: channel, en: channel }
  return { channel, channelVi: name.vi, channelEn: name.en }
}

function* termProblems({ channel, term, termState }: ChannelTerms, path: Path): Generator<Finding> {
  if ((termState === 'stated') !== (term !== null)) {
    const params = { ...named(channel), termState }
    yield { code: 'catalogue.term-state-contradicts', path: [...path, 'term'], params }
  }
  const reason = term === null ? null : termFault(term)
  if (reason !== null) yield { code: 'catalogue.bad-term', path: [...path, 'term'], params: { reason } }
}

function* feeProblems({ amount, basis }: FeeStatement, path: Path): Generator<Finding> {
  if (amount === null) {
    if (basis === 'fixed') yield { code: 'catalogue.fee-without-amount', path }
    return
  }
  // A page shows 0 for what is free; an amount of 0 says nothing where the province decides.
  if (basis === 'delegated' || basis === 'unknown' || (basis === 'free' && amount !== 0)) {
    yield { code: 'catalogue.fee-with-amount', path: [...path, 'amount'], params: { basis, amount } }
  } else if (basis === 'fixed' && (!isVnd(amount) || amount <= 0)) {
    yield { code: 'catalogue.bad-fee-amount', path: [...path, 'amount'], params: { amount } }
  }
}

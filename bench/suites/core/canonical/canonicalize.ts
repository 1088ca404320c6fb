import canonicalize from 'canonicalize'
import type { Prepare } from '../../../suite.ts'

export const prepare: Prepare<unknown> = (event) => ({
  answers: () => [canonicalize(event) ?? ''],
  run: () => canonicalize(event),
})

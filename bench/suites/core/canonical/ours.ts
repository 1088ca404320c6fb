import { canonicalJson } from '@motcua/core'
import type { Prepare } from '../../../suite.ts'

export const prepare: Prepare<unknown> = (event) => ({
  answers: () => [canonicalJson(event)],
  run: () => canonicalJson(event),
})

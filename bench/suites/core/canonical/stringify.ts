import type { Prepare } from '../../../suite.ts'

/** What it costs to write the value at all, in an order that proves nothing. */
export const prepare: Prepare<unknown> = (event) => ({
  answers: () => [JSON.stringify(event)],
  run: () => JSON.stringify(event),
})

import { PlainTimeSchema } from '@motcua/core/schemas'
import type { Term } from '@motcua/working-time'
import * as z from 'zod'

/** A time limit; whether its amount can be computed is for `checkProcedure` to say. */
export function termSchema(): z.ZodType<Term> {
  return z.union([
    z.strictObject({
      unit: z.enum(['workingDay', 'workingHour', 'day', 'hour', 'week', 'month', 'year']),
      amount: z.number(),
    }),
    z.strictObject({ unit: z.literal('sameDay'), cutoff: PlainTimeSchema }),
  ])
}

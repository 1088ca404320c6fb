import * as z from 'zod'
import type { Stated } from '../stated.ts'

/** A part that is stated, stated as none, or missing. */
export function statedSchema<T>(value: z.ZodType<T>): z.ZodType<Stated<T>> {
  const raw = z.string().exactOptional()
  const schema = z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('stated'), value, raw }),
    z.strictObject({ state: z.enum(['none', 'missing']), raw }),
  ])
  return schema as unknown as z.ZodType<Stated<T>>
}

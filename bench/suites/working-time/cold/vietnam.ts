import { fresh } from './fresh.ts'

export const prepare = fresh(
  new URL('../../../../packages/working-time/dist/vietnam.js', import.meta.url).href,
)

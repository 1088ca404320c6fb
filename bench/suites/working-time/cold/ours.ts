import { fresh } from './fresh.ts'

export const prepare = fresh(new URL('../../../../packages/working-time/dist/index.js', import.meta.url).href)

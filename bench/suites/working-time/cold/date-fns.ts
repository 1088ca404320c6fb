import { fresh } from './fresh.ts'

export const prepare = fresh(import.meta.resolve('date-fns'))

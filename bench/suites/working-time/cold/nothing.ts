import { fresh } from './fresh.ts'

export const prepare = fresh('node:path')

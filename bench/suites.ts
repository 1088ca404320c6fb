import type { Suite } from './suite.ts'
import { canonical } from './suites/core/canonical.ts'
import { add8, add250 } from './suites/working-time/add.ts'
import { coldImport } from './suites/working-time/cold-import.ts'
import { countYear } from './suites/working-time/count.ts'
import { wholeDeadline } from './suites/working-time/due.ts'
import { bulk8, bulk250, integers1, integers2000 } from './suites/working-time/integers.ts'
import { addMinutes } from './suites/working-time/minutes.ts'
import { recomputeMillion } from './suites/working-time/recompute.ts'

/** Every suite, in the order of the page. */
export const suites: readonly Suite[] = [
  add8,
  add250,
  countYear,
  integers1,
  integers2000,
  bulk8,
  bulk250,
  addMinutes,
  wholeDeadline,
  recomputeMillion,
  coldImport,
  canonical,
]

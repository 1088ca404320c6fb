import type { LegalSource, PlainDate, Regime } from '@motcua/core'
import { decree118 } from './law.ts'

const R3_FROM = '2025-07-01' as PlainDate

/**
 * Sources of law as they stand in a regime: from 2025-07-01 a text that has ended is cited as the rule carried on under
 * Nghị định 118/2025/NĐ-CP, which was not read in these articles; a text that was not yet in force is left out.
 */
export function lawIn(sources: readonly LegalSource[], regime: Regime): readonly LegalSource[] {
  if (regime !== 'R3' && regime !== 'R4') {
    const known = sources.filter(({ from }) => from === null || from < R3_FROM)
    return known.length > 0 ? known : sources
  }
  return sources.map((source) => {
    if (source.to === undefined || source.to >= R3_FROM) return source
    const place = source.article === undefined ? source.document : `${source.article} ${source.document}`
    return decree118(`Not read; the rule of ${place} is carried on.`)
  })
}

import { type Catalogue, catalogueOn, channelTerm, type Posting } from '@motcua/catalogue'
import { channels } from '@motcua/core'
import { formatTerm } from '@motcua/working-time'
import type { PostedProcedure } from '../report/data.ts'
import { period } from '../world/period.ts'

/** The catalogue in force on the last day, with where and when each procedure was first posted. */
export function postedCatalogue(
  catalogue: Catalogue,
  register: readonly Posting[],
): readonly PostedProcedure[] {
  const first = new Map<string, Posting>()
  for (const posting of register) {
    const key = `${posting.code}/${posting.version}`
    const known = first.get(key)
    if (known === undefined || earlier(posting, known)) first.set(key, posting)
  }
  return catalogueOn(catalogue, period.to).map((version) => {
    const posting = first.get(`${version.code}/${version.version}`)
    const term = channels.map((channel) => channelTerm(version, channel)).find((found) => found !== null)
    return {
      code: version.code,
      name: version.name,
      field: version.field.state === 'stated' ? version.field.value.name : '',
      level: version.levels[0] ?? 'other',
      term: term ? formatTerm(term, 'vi') : 'Trang thủ tục không nêu',
      decision: version.announcedBy ?? '',
      postedOn: posting?.postedOn ?? null,
      place: posting?.place ?? '',
    }
  })
}

function earlier(a: Posting, b: Posting): boolean {
  return a.postedOn === b.postedOn ? a.place < b.place : a.postedOn < b.postedOn
}

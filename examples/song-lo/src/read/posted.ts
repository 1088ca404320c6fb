import { type Catalogue, catalogueOn, channelTerm, type Posting } from '@motcua/catalogue'
import { channels } from '@motcua/core'
import { formatTerm } from '@motcua/working-time'
import type { PostedProcedure } from '../report/data.ts'
import { period } from '../world/period.ts'
import { placeOf } from '../world/units.ts'

/** The catalogue in force on the last day, with when and where each procedure was first posted. */
export function postedCatalogue(
  catalogue: Catalogue,
  register: readonly Posting[],
): readonly PostedProcedure[] {
  const byVersion = new Map<string, Posting[]>()
  for (const posting of register) {
    const key = `${posting.code}/${posting.version}`
    const same = byVersion.get(key)
    if (same) same.push(posting)
    else byVersion.set(key, [posting])
  }
  return catalogueOn(catalogue, period.to).map((version) => {
    const postings = byVersion.get(`${version.code}/${version.version}`) ?? []
    const days = postings.map((posting) => posting.postedOn).sort()
    const term = channels.map((channel) => channelTerm(version, channel)).find((found) => found !== null)
    return {
      code: version.code,
      name: version.name,
      field: version.field.state === 'stated' ? version.field.value.name : '',
      level: version.levels[0] ?? 'other',
      term: term ? formatTerm(term, 'vi') : 'Trang thủ tục không nêu',
      decision: version.announcedBy ?? '',
      postedOn: days[0] ?? null,
      place: placesOf(postings),
    }
  })
}

/** One desk by its name, several by their number; the boards and pages of each count as one place. */
function placesOf(postings: readonly Posting[]): string {
  const units = [...new Set(postings.map((posting) => posting.unit))]
  const [first] = units
  if (first === undefined) return ''
  const where = units.length === 1 ? placeOf(first).name : `${units.length} bộ phận một cửa cấp xã`
  return `bảng niêm yết và trang thông tin của ${where}`
}

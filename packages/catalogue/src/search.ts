import { foldVietnamese } from '@motcua/core'
import type { ProcedureVersion } from './procedure.ts'

/** A prepared search over procedures: build it once for a list that is searched often. */
export interface ProcedureIndex {
  /** The procedures, in the order given. */
  readonly versions: readonly ProcedureVersion[]
  /** Their names without diacritics. */
  readonly names: readonly string[]
  /** Every word of names, fields and codes, sorted, each once. */
  readonly words: readonly string[]
  /** For each word the places in `versions` that hold it. */
  readonly places: readonly (readonly number[])[]
}

/** What a search gives at most. */
export interface SearchOptions {
  /** The greatest number of hits; all by default. */
  readonly limit?: number
}

/**
 * Prepares a search by name, field (*lĩnh vực*) and code.
 *
 * @example
 * ```ts
 * indexProcedures([]).words // => []
 * ```
 */
export function indexProcedures(versions: readonly ProcedureVersion[]): ProcedureIndex {
  const names = versions.map(({ name }) => foldVietnamese(name))
  const found = new Map<string, number[]>()
  for (const [place, version] of versions.entries()) {
    const field = version.field.state === 'stated' ? version.field.value.name : ''
    for (const word of new Set(wordsOf(`${version.code} ${version.name} ${field}`))) {
      const places = found.get(word)
      if (places === undefined) found.set(word, [place])
      else places.push(place)
    }
  }
  const words = [...found.keys()].sort()
  return { versions, names, words, places: words.map((word) => found.get(word) ?? []) }
}

/**
 * The procedures that hold every word of a text, or a word beginning with it, without regard to diacritics and case.
 * Those whose name holds the text as it stands come first, then shorter names, then the order of the list.
 *
 * @param searchable the procedures themselves, or an index of them when they are searched often
 * @returns nothing for a blank text
 * @example
 * ```ts
 * const birth = createProcedure({ code: procedureCode('1.001193'), name: 'Thủ tục đăng ký khai sinh' })
 * const versions = [versionOf(birth, { from: plainDate('2021-01-01') })]
 * searchProcedures(versions, 'dang ky khai').length // => 1
 * searchProcedures(versions, '1.001193').length // => 1
 * searchProcedures(versions, 'kết hôn').length // => 0
 * ```
 */
export function searchProcedures(
  searchable: ProcedureIndex | readonly ProcedureVersion[],
  text: string,
  options: SearchOptions = {},
): readonly ProcedureVersion[] {
  const index = 'places' in searchable ? searchable : indexProcedures(searchable)
  const [first, ...rest] = wordsOf(text).map((word) => placesWith(index, word))
  if (first === undefined) return []
  const phrase = foldVietnamese(text)
  const hits = [...first].filter((place) => rest.every((places) => places.has(place)))
  const rank = (place: number) => {
    const name = index.names[place] ?? ''
    return { place, length: name.length, apart: ` ${name} `.includes(` ${phrase}`) ? 0 : 1 }
  }
  return hits
    .map(rank)
    .sort((a, b) => a.apart - b.apart || a.length - b.length || a.place - b.place)
    .slice(0, options.limit)
    .flatMap(({ place }) => index.versions[place] ?? [])
}

function wordsOf(text: string): readonly string[] {
  return foldVietnamese(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Every place with a word that begins so: the words are sorted, so that they stand together. */
function placesWith({ words, places }: ProcedureIndex, prefix: string): ReadonlySet<number> {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  const found = new Set<number>()
  for (let i = low; words[i]?.startsWith(prefix); i++) {
    for (const place of places[i] ?? []) found.add(place)
  }
  return found
}

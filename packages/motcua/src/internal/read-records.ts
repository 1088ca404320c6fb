import type { Cursor, IndexSelection, Storage, StoredRecord } from '@motcua/storage'

const PAGE = 500

/** Every record of a kind, or of a part of one of its indexes, page by page. */
export async function* readRecords(
  storage: Storage,
  kind: string,
  index?: IndexSelection,
): AsyncGenerator<StoredRecord> {
  let after: Cursor | undefined
  do {
    const page = await storage.findRecords(kind, {
      ...(index === undefined ? {} : { index }),
      ...(after === undefined ? {} : { after }),
      order: 'ascending',
      limit: PAGE,
    })
    yield* page.items
    after = page.next ?? undefined
  } while (after !== undefined)
}

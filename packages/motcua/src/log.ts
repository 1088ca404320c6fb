import type { Position, Storage, StoredEvent } from '@motcua/storage'

const PAGE = 2_000

/**
 * Every event of a store in the order it was written, page by page: the memory it takes does not grow with the log.
 *
 * @param from the place to go on after; from the first event when absent
 */
export async function* readWholeLog(storage: Storage, from?: Position): AsyncGenerator<StoredEvent> {
  let after = from
  do {
    const page = await storage.readLog(after === undefined ? { limit: PAGE } : { after, limit: PAGE })
    yield* page.items
    after = page.next ?? undefined
  } while (after !== undefined)
}

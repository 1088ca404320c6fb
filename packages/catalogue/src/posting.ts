import type { PlainDate, ProcedureCode, UnitId } from '@motcua/core'

/**
 * Where a procedure is made public (*công khai*, Nghị định 63/2010/NĐ-CP, Điều 16–17 and 24): the national database, the
 * board or screen of a receiving office (*niêm yết*), or a portal.
 */
export type PostingChannel = 'database' | 'board' | 'portal'

/** The channels in the order the law lists them. */
export const postingChannels: readonly PostingChannel[] = ['database', 'board', 'portal']

/** One entry of the posting register (*sổ niêm yết, công khai thủ tục hành chính*). */
export interface Posting {
  /** The procedure. */
  readonly code: ProcedureCode
  /** The number of the version that was posted. */
  readonly version: number
  /** Where it was made public. */
  readonly channel: PostingChannel
  /** The day it was posted. */
  readonly postedOn: PlainDate
  /** The day it was taken down; `null` while it hangs. A newer version at the same place replaces it too. */
  readonly removedOn: PlainDate | null
  /** The place: a board's location, a page's address. */
  readonly place: string
  /** The unit that posted it. */
  readonly unit: UnitId
}

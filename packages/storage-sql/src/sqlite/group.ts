import type { CommitReceipt } from '@motcua/storage'
import type { Prepare } from './database.ts'
import { faultOf } from './faults.ts'
import type { PreparedBatch } from './prepare-batch.ts'
import { receiptOf, writeBatch } from './write-batch.ts'

interface Waiting {
  readonly batch: PreparedBatch
  readonly resolve: (receipt: CommitReceipt) => void
  readonly reject: (error: unknown) => void
}

/** Commits that wait for their turn. */
export interface Group {
  /** Puts a batch into the next transaction. */
  readonly add: (batch: PreparedBatch) => Promise<CommitReceipt>
  /** Writes what waits, now. */
  readonly flush: () => void
}

// More than this in one transaction gains little and lets other processes wait.
const MOST = 256

/**
 * Gathers the commits made in one turn of the event loop into one transaction, a savepoint for each: they share one
 * write to the disk, and a refused one leaves the others alone. All are answered after the transaction is stored.
 *
 * @param later calls back after the running tasks have had their turn
 */
export function grouping(sql: Prepare, later: (work: () => void) => void): Group {
  const waiting: Waiting[] = []
  const flush = (): void => {
    while (waiting.length > 0) writeGroup(sql, waiting.splice(0, MOST))
  }
  return {
    add: (batch) =>
      new Promise((resolve, reject) => {
        if (waiting.push({ batch, resolve, reject }) === 1) later(flush)
      }),
    flush,
  }
}

function writeGroup(sql: Prepare, group: readonly Waiting[]): void {
  let settle: readonly (() => void)[]
  try {
    sql('begin immediate').run()
    try {
      settle = writeAll(sql, group)
      sql('commit').run()
    } catch (error) {
      sql('rollback').run()
      throw error
    }
  } catch (error) {
    const fault = faultOf(error)
    settle = group.map(
      ({ reject }) =>
        () =>
          reject(fault),
    )
  }
  for (const answer of settle) answer()
}

function writeAll(sql: Prepare, group: readonly Waiting[]): readonly (() => void)[] {
  const end = sql('select max(position) as position from motcua_event').get() as { position: number | null }
  let last = end.position ?? 0
  return group.map(({ batch, resolve, reject }) => {
    let refusal: unknown
    sql('savepoint batch').run()
    try {
      const receipt = writeBatch(sql, batch, last)
      if (receipt !== null) {
        sql('release batch').run()
        last = receipt.lastPosition ?? last
        return () => resolve(receipt)
      }
    } catch (error) {
      refusal = error
    }
    sql('rollback to batch').run()
    sql('release batch').run()
    // A command stored before changed what its own repetition expects: the first receipt is the answer, not the
    // refusal. New commands are spared the look-up.
    const first = receiptOf(sql, batch.commandId)
    return first === null ? () => reject(faultOf(refusal)) : () => resolve(first)
  })
}

import type { CommitReceipt } from '@motcua/storage'
import type { Prepare } from './database.ts'
import { faultOf } from './faults.ts'
import type { PreparedBatch } from './prepare-batch.ts'
import { immediately, rollBack } from './transaction.ts'
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
  for (const answer of inTransaction(sql, group)) answer()
}

/** Writes a group in one transaction; the answers are given only once it is stored. */
function inTransaction(sql: Prepare, group: readonly Waiting[]): readonly (() => void)[] {
  try {
    return immediately(sql, () => writeAll(sql, group) ?? startAgain(sql, group))
  } catch (error) {
    const fault = faultOf(error)
    return group.map(
      ({ reject }) =>
        () =>
          reject(fault),
    )
  }
}

function endOfLog(sql: Prepare): number {
  const end = sql('select max(position) as position from motcua_event').get() as { position: number | null }
  return end.position ?? 0
}

/** Writes all batches without savepoints, as nearly always none is refused. Null: one was, and nothing may stay. */
function writeAll(sql: Prepare, group: readonly Waiting[]): readonly (() => void)[] | null {
  let last = endOfLog(sql)
  const answers: (() => void)[] = []
  for (const { batch, resolve } of group) {
    const receipt = attempt(sql, batch, last)
    if (!('commandId' in receipt)) return null
    last = receipt.lastPosition ?? last
    answers.push(() => resolve(receipt))
  }
  return answers
}

/** What became of a batch: its receipt, or why it has none; null stands for a command stored before. */
function attempt(
  sql: Prepare,
  batch: PreparedBatch,
  last: number,
): CommitReceipt | { readonly refusal: unknown } {
  try {
    return writeBatch(sql, batch, last) ?? { refusal: null }
  } catch (error) {
    return { refusal: error }
  }
}

/** Writes the group anew, each batch in a savepoint of its own, so that a refused one leaves the others alone. */
function startAgain(sql: Prepare, group: readonly Waiting[]): readonly (() => void)[] {
  rollBack(sql)
  sql('begin immediate').run()
  let last = endOfLog(sql)
  return group.map(({ batch, resolve, reject }) => {
    sql('savepoint batch').run()
    const receipt = attempt(sql, batch, last)
    if ('commandId' in receipt) {
      sql('release batch').run()
      last = receipt.lastPosition ?? last
      return () => resolve(receipt)
    }
    leaveOut(sql, receipt.refusal)
    // A command stored before changed what its own repetition expects: the first receipt is the answer, not the
    // refusal. New commands are spared the look-up.
    const first = receiptOf(sql, batch.commandId)
    return first === null ? () => reject(faultOf(receipt.refusal)) : () => resolve(first)
  })
}

/** Undoes the batch that was refused; when SQLite has undone the whole group already, the group fails for its reason. */
function leaveOut(sql: Prepare, refusal: unknown): void {
  try {
    sql('rollback to batch').run()
    sql('release batch').run()
  } catch (error) {
    throw refusal ?? error
  }
}

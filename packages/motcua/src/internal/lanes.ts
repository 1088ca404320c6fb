/** Runs tasks of the same key one after another, and tasks of different keys at once. */
export interface Lanes {
  /** Queues a task behind those of its key; gives back what the task gives. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>
}

/**
 * One queue per key, within this process. It only spares lost races: what keeps two processes apart is the expected
 * version of every write.
 */
export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run(key, task) {
      const before = tails.get(key)
      const mine = before === undefined ? task() : before.then(task, task)
      tails.set(key, mine)
      const clear = () => {
        if (tails.get(key) === mine) tails.delete(key)
      }
      mine.then(clear, clear)
      return mine
    },
  }
}

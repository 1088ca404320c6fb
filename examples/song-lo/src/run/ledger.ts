import { type CommandId, id } from '@motcua/core'
import { asJson, type Storage } from '@motcua/storage'

/** What a store remembers of the run it holds. */
export interface RunState {
  readonly seed: string
  readonly scale: number
  /** The version of the generator: another one plans another year. */
  readonly generator: number
  /** How many steps of the plan are surely stored. */
  readonly done: number
}

/** Raised with every change that makes the generator plan another year from the same seed. */
export const GENERATOR = 1

const KIND = 'run'
const ID = 'song-lo'

/** Reads what a store holds; null for an empty one. */
export async function readRun(storage: Storage): Promise<RunState | null> {
  return ((await storage.getRecord(KIND, ID))?.value as RunState | undefined) ?? null
}

/** Notes how far a run is. A run that is told the same twice is told nothing new. */
export async function noteRun(storage: Storage, state: RunState): Promise<void> {
  const stored = await storage.getRecord(KIND, ID)
  await storage.commit({
    commandId: id<CommandId>(`run:${ID}:${state.done}:${stored?.version ?? 0}`),
    events: [],
    records: [{ kind: KIND, id: ID, expectedVersion: stored?.version ?? 0, value: asJson(state) }],
    messages: [],
  })
}

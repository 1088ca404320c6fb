import { isMotcuaError } from '@motcua/core'

const TRIES = 5

/**
 * Does a piece of work again, from its reading on, when somebody else wrote first. The work must decide anew each
 * time: nothing decided on an old state is ever written.
 */
export async function retryConflicts<T>(
  work: () => Promise<T>,
  onConflict: () => void = () => {},
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries === TRIES || !isMotcuaError(error, 'storage.version-conflict')) throw error
      onConflict()
    }
  }
}

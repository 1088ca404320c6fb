import { type CommandId, type MotcuaError, motcuaError } from '@motcua/core'

/** The error for a command id that stands for another request already. */
export function commandIdReused(commandId: CommandId): MotcuaError {
  const message = `The command ${commandId} was used for something else: give every request an id of its own.`
  return motcuaError('motcua.command-id-reused', message, { details: { commandId } })
}

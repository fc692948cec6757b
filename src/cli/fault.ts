/** What ends the whole run and is neither the call's fault nor a file's. */
import { CallError } from './exit.ts'
import { UnreadableError, UnwritableError } from './unreadable.ts'

/** Its message says what is wrong and what to do. */
export function isTold(error: unknown): error is Error {
  return [CallError, UnreadableError, UnwritableError].some((kind) => error instanceof kind)
}

/** A file of the program itself is not where it was installed. */
export class MissingPartError extends Error {
  override name = 'MissingPartError'
}

/** For standard error: what is wrong and what to do. */
export function faultWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  // Node adds lines of its own about what else may have been meant.
  const detail = message.split('\n', 1).join('')
  return isMissingPart(error)
    ? `Beredd är inte helt installerat: en del av programmet saknas (${detail}). Installera om Beredd.`
    : `Beredd avbröts av ett fel i programmet (${detail}). Rapportera gärna felet.`
}

/** Node's own word for a module that is gone. */
function isMissingPart(error: unknown): boolean {
  if (error instanceof MissingPartError) return true
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
}

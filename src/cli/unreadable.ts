/** A file that cannot be read; the message is for the report. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
}

/** A result that cannot be written; the message says why and what to do. */
export class UnwritableError extends Error {
  override name = 'UnwritableError'
}

/** A fault of ours must not stop the other files, nor look like a clean bill. */
export function internalFault(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  return `Filen kunde inte granskas på grund av ett fel i Beredd (${detail}). Rapportera gärna felet.`
}

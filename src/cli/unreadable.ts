/** A file that cannot be read; the message is for the report. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
}

/** Exit codes: 0 nothing at error level, 1 findings at error level, 2 something unreadable or a wrong call (2 before 1). */
import type { Totals } from '../report/part.ts'

/** 130 and 143: ended by Ctrl-C or SIGTERM, as shells count. */
export type ExitCode = 0 | 1 | 2 | 130 | 143

export function exitCodeOf({ unreadable, counts }: Totals): ExitCode {
  if (unreadable > 0) return 2
  return counts.error > 0 ? 1 : 0
}

/** A call that cannot be carried out as given: what is wrong and what to write instead. Ends with exit code 2. */
export class CallError extends Error {
  override name = 'CallError'
}

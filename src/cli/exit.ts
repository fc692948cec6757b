/** Exit codes: 0 nothing at error level, 1 findings at error level, 2 something unreadable or a wrong call (2 before 1). */
import { levelOf, type FileReport } from '../report/model.ts'

export type ExitCode = 0 | 1 | 2

export function exitCodeOf(files: readonly FileReport[]): ExitCode {
  if (files.some((file) => !file.readable)) return 2
  const hasError = files.some(
    (file) => file.readable && file.findings.some(({ finding }) => levelOf(finding) === 'error'),
  )
  return hasError ? 1 : 0
}

/** A call that cannot be carried out as given: what is wrong and what to write instead. Ends with exit code 2. */
export class CallError extends Error {
  override name = 'CallError'
}

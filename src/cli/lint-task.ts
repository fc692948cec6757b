/** What `beredd lint` asks of whoever reads a file, and the answer: plain data, for it may be a worker. */
import type { FilePart, ReportForm } from '../report/part.ts'
import type { KnownFindings, NotedFinding } from './baseline.ts'
import type { Wishes } from './checking.ts'
import type { Look } from './report-form.ts'

/** The same for every file of a call. */
export interface LintPlan extends Wishes, Look {
  /** Settings that cannot be used end a call for one file; an archive goes on with its other folders. */
  single: boolean
}

export interface LintTask {
  path: string
  /** Null without a baseline. */
  known: KnownFindings | null
}

export interface LintedFile {
  part: FilePart
  /** For a new baseline. */
  noted: readonly NotedFinding[]
  /** How many the baseline already had, or has now. */
  left: number
}

export type LintFile = (task: LintTask) => Promise<LintedFile>

/** For a file that gave no answer. */
export function failedFile(path: string, message: string, form: ReportForm): LintedFile {
  return { part: form.part({ path, readable: false, message }), noted: [], left: 0 }
}

/** One file of `beredd lint`, from its path to its part of the report: in this thread or in a worker. */
import type { FileReport } from '../report/model.ts'
import { siftKnown } from './baseline.ts'
import { checkFile } from './check.ts'
import { checkingFor, type Checking } from './checking.ts'
import { CallError } from './exit.ts'
import type { LintFile, LintPlan } from './lint-task.ts'
import { formFor } from './report-form.ts'
import { internalFault, UnreadableError } from './unreadable.ts'

/** The function that it gives throws CallError for settings that cannot be used, where `plan.single`; else for nothing. */
export async function lintFileFor(plan: LintPlan): Promise<LintFile> {
  const [checking, form] = await Promise.all([checkingFor(plan), formFor(plan)])
  return async ({ path, known }) => {
    const report = await reportFile(path, checking, plan.single)
    if (known === null) return { part: form.part(report), noted: [], left: 0 }
    const { report: sifted, noted, left } = siftKnown(report, known)
    return { part: form.part(sifted), noted, left }
  }
}

/** The report of a file, also of one that cannot be read. */
async function reportFile(path: string, checking: Checking, single: boolean): Promise<FileReport> {
  try {
    return (await checkFile(path, checking)).report
  } catch (error) {
    if (error instanceof CallError && single) throw error
    const isTold = error instanceof UnreadableError || error instanceof CallError
    return { path, readable: false, message: isTold ? error.message : internalFault(error) }
  }
}

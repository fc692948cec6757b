/** What runs in each worker: files in, their parts of the report out. */
import '../engine.ts'
import { lintFileFor } from '../lint-file.ts'
import type { LintedFile, LintFile, LintPlan, LintTask } from '../lint-task.ts'

// A terminal's Ctrl-C reaches every process: only the one that writes the report is to end by it.
process.on('SIGINT', () => undefined)
// Nobody is left to answer. A read that never ends would hold an orderly exit for ever.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))

let lintFile: Promise<LintFile> | null = null

/** The plan is the same every time: a pool serves one call. */
export default async function work({
  plan,
  task,
}: {
  plan: LintPlan
  task: LintTask
}): Promise<LintedFile> {
  lintFile ??= lintFileFor(plan)
  return (await lintFile)(task)
}

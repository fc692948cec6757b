/** Who reads the files of `beredd lint`: this thread for a few small ones, else workers. */
import { availableParallelism } from 'node:os'
import type { ReportForm } from '../report/part.ts'
import type { Call } from './arguments.ts'
import { CallError } from './exit.ts'
import { sizeOf } from './files.ts'
import type { LintedFile, LintPlan, LintTask } from './lint-task.ts'

export interface Readers {
  /** How many files are read at the same time. */
  lanes: number
  lintFile(task: LintTask): Promise<LintedFile | null>
  close(): void
}

export interface Reading {
  jobs: number
  /** Seconds for one file; null where the call does not say. */
  timeLimit: number | null
}

/** Fewer files, or bytes, are read sooner than a worker has started. */
const fewFiles = 40
const fewBytes = 2_000_000
/** A worker with fewer files than this is not worth its start. */
const filesForWorker = 20
const mostJobs = 256
/** What our limits let through takes at most ten seconds, on a slow machine too. */
const usualTimeLimit = 60

/** Throws CallError for what is no number of workers, or no time. */
export function readingOf(call: Call): Reading {
  const jobs = numberOf(call, 'jobs')
  if (jobs !== null && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs)) {
    throw new CallError(`--jobs tar ett heltal från 1 till ${mostJobs}.`)
  }
  const timeLimit = numberOf(call, 'time-limit')
  if (timeLimit !== null && !(timeLimit > 0 && timeLimit <= 86_400)) {
    throw new CallError('--time-limit tar ett antal sekunder, till exempel 60.')
  }
  return { jobs: jobs ?? availableParallelism(), timeLimit }
}

function numberOf(call: Call, option: string): number | null {
  const word = call.text(option)
  if (word === null) return null
  return /^\d+(?:[.,]\d+)?$/u.test(word) ? Number(word.replace(',', '.')) : NaN
}

/** Standard input belongs to this thread. A time limit that is asked for needs a worker that can be ended. */
export async function readersFor(
  plan: LintPlan,
  form: ReportForm,
  paths: readonly string[],
  { jobs, timeLimit, stop }: Reading & { stop: AbortSignal },
): Promise<Readers> {
  const isFew = paths.length < fewFiles && (await sizeOf(paths)) < fewBytes
  if (paths.includes('-') || (isFew && timeLimit === null)) {
    const { lintFileFor } = await import('./lint-file.ts')
    return { lanes: 1, lintFile: await lintFileFor(plan), close() {} }
  }
  const { openPool } = await import('./archive/pool.ts')
  const lanes = Math.min(jobs, Math.ceil(paths.length / filesForWorker))
  const pool = openPool(plan, form, { jobs: lanes, timeLimit: timeLimit ?? usualTimeLimit, stop })
  return { lanes, ...pool }
}

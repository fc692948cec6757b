/**
 * Files read by worker processes: one that never ends, or takes its worker with it, costs that file alone. Threads would
 * not do: one that waits for a stalled network share cannot be ended, and holds the whole process.
 */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import Tinypool from 'tinypool'
import type { ReportForm } from '../../report/part.ts'
import { MissingPartError } from '../fault.ts'
import { failedFile, type LintedFile, type LintPlan, type LintTask } from '../lint-task.ts'
import { internalFault } from '../unreadable.ts'

export interface PoolOptions {
  jobs: number
  /** Seconds that one file may take. */
  timeLimit: number
  /** Aborted when the run is to end. */
  stop: AbortSignal
}

export interface Pool {
  /** Null for a file that was not ready when the run was ended. */
  lintFile(task: LintTask): Promise<LintedFile | null>
  close(): void
}

/** Throws MissingPartError where the worker's program is gone: each file would be told to be at fault for it. */
export function openPool(plan: LintPlan, form: ReportForm, options: PoolOptions): Pool {
  const { jobs, timeLimit, stop } = options
  // Beside this file once both are bundled.
  const worker = new URL('./worker.mjs', import.meta.url)
  if (!existsSync(worker)) throw new MissingPartError(fileURLToPath(worker))
  const pool = new Tinypool({
    filename: worker.href,
    runtime: 'child_process',
    // Without it a worker would not find the user's settings.
    env: definedIn(process.env),
    execArgv: [...process.execArgv, ...collectorFor(jobs)],
    minThreads: jobs,
    maxThreads: jobs,
  })
  // A worker that dies with no file at hand: the next file gets a new one.
  pool.on('error', () => undefined)

  const attempt = async (task: LintTask): Promise<LintedFile | 'late' | { error: unknown }> => {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), timeLimit * 1000)
    try {
      const linted: LintedFile = await pool.run({ plan, task }, { signal: late.signal })
      return linted
    } catch (error) {
      return late.signal.aborted ? 'late' : { error }
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    async lintFile(task) {
      let outcome = await attempt(task)
      // It may not have been the file: a worker is also ended from outside, by whoever is short of memory.
      if (isCrash(outcome) && !stop.aborted) outcome = await attempt(task)
      if (outcome === 'late') return failedFile(task.path, tooLate(timeLimit), form)
      if (!('error' in outcome)) return outcome
      return stop.aborted ? null : failedFile(task.path, faultOf(outcome.error), form)
    },
    close: () => void pool.destroy().catch(() => undefined),
  }
}

/**
 * Where every core has its worker, a collector that shares its work with threads of its own takes them from the other
 * workers, and the sharing costs more than it gives.
 */
function collectorFor(jobs: number): string[] {
  return jobs >= availableParallelism() ? ['--single-threaded-gc'] : []
}

const crash = 'Worker exited unexpectedly'

function isCrash(outcome: LintedFile | 'late' | { error: unknown }): boolean {
  return outcome !== 'late' && 'error' in outcome && messageOf(outcome.error) === crash
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : ''
}

function tooLate(seconds: number): string {
  const limit = `${seconds.toLocaleString('sv-SE')} ${seconds === 1 ? 'sekund' : 'sekunder'}`
  return `Filen hann inte granskas på ${limit} och hoppades över. Med --time-limit kan den få längre tid.`
}

function faultOf(error: unknown): string {
  return messageOf(error) === crash
    ? 'Granskningen av filen dog två gånger, troligen för att minnet tog slut. Filen hoppades över.'
    : internalFault(error)
}

function definedIn(environment: NodeJS.ProcessEnv): Record<string, string> {
  const defined: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined) defined[name] = value
  }
  return defined
}

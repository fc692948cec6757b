/**
 * Tasks measured in turns, a little of each in every round, in processor time of all threads: neither what else the machine
 * does nor how warm it is by then favours one of them.
 */
import { processorTime } from './processor-time.ts'
import { undisturbed } from './undisturbed.ts'

type Task = () => unknown

/**
 * A round gives each task about this long: enough that what the task before left in the caches does not count, and that a
 * task pays for collecting what it throws away itself.
 */
const turn = 250
/** The engine compiles a program of some size, function by function, for thousands of milliseconds. */
const warmUp = 5000

/** Milliseconds of processor time for one call of each task; null is a task that cannot be run here. */
export async function inTurns<Name extends string>(
  tasks: Readonly<Record<Name, Task | null>>,
  seconds = 6,
): Promise<Map<Name, number>> {
  const measures = []
  for (const [name, task] of Object.entries<Task | null>(tasks)) {
    if (task !== null)
      measures.push({ name, task, calls: await callsInTurn(task), times: [] as number[] })
  }
  const until = performance.now() + seconds * 1000
  do {
    for (const { task, calls, times } of measures) times.push(await timeOf(task, calls))
  } while (performance.now() < until)
  return new Map(measures.map(({ name, times }) => [name as Name, undisturbed(times)]))
}

async function callsInTurn(task: Task): Promise<number> {
  const until = performance.now() + warmUp
  let last = await timeOf(task, 1)
  while (performance.now() < until) last = await timeOf(task, 1)
  return Math.max(1, Math.round(turn / Math.max(last, 0.001)))
}

async function timeOf(task: Task, calls: number): Promise<number> {
  const start = processorTime()
  for (let call = 0; call < calls; call += 1) await task()
  return (processorTime() - start) / calls
}

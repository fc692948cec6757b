/** Programs of others, and work done by several at once. */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

export interface Ended {
  /** Null where it was ended from outside, or by its time. */
  status: number | null
  stdout: string
  stderr: string
}

interface Run {
  /** So long it may take. */
  seconds: number
  environment?: Readonly<Record<string, string>>
}

/** In a process group of its own, so that nothing that it starts outlives its time. */
export function run(
  program: string,
  words: readonly string[],
  { seconds, environment = {} }: Run,
): Promise<Ended> {
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    detached: true,
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  return new Promise((done, fail) => {
    const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), seconds * 1000)
    child.on('error', (error) => {
      clearTimeout(timer)
      fail(error)
    })
    child.on('close', (status) => {
      clearTimeout(timer)
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8')
      done({ status, stdout: text(stdout), stderr: text(stderr) })
    })
  })
}

/** One lane for each processor. */
export const lanes = availableParallelism()

/** The results in the order of the items. */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

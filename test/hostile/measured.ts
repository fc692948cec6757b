/** A process run to its end, with what it cost. */
import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'

export interface Measured {
  status: number | null
  stdout: string
  stderr: string
  /** Processor time of all its threads: the same on a busy machine as on an idle one. */
  seconds: number
  /** The most memory it had at any time. */
  megabytes: number
}

/** A process that takes much longer than it may, however busy the machine is, hangs. */
const patience = 120_000

/** Tells the cost on a fourth channel as the process ends; its workers take part in it. */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  import { isMainThread } from 'node:worker_threads'
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]))
  })`)}`

/** Runs Node with these words. Throws where the process did not come to its own end. */
export async function runMeasured(words: readonly string[], cwd: string): Promise<Measured> {
  const child = spawn(process.execPath, ['--import', meter, ...words], {
    cwd,
    env: { ...process.env, XDG_CONFIG_HOME: cwd },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: patience,
  })
  const closed = new Promise<number | null>((done) => child.on('close', done))
  const [stdout, stderr, cost] = await Promise.all(
    [child.stdout, child.stderr, child.stdio[3]].map(async (stream) =>
      (await buffer(stream as NodeJS.ReadableStream)).toString(),
    ),
  )
  const status = await closed
  if (cost === undefined || cost === '') throw new Error(`ended by ${child.signalCode}: ${stderr}`)
  const [seconds = NaN, megabytes = NaN] = JSON.parse(cost) as number[]
  return { status, stdout: stdout ?? '', stderr: stderr ?? '', seconds, megabytes }
}

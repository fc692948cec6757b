/**
 * `beredd lint FOLDER` as a whole process, over archives of memos of different lengths: how the time and the memory follow
 * the number of files, and what a second core gives.
 *
 *     node scripts/run.mjs bench/archive.ts [COUNT…]
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { undisturbed } from './undisturbed.ts'
import { measured } from './measured.ts'
import { memoOfPages } from './memos.ts'

const commandLine = resolve('dist/cli/beredd.mjs')
const asked = process.argv.slice(2).map(Number)
const counts = asked.length > 0 ? asked : [100, 1000, 10_000]
/** How many pages the memos of an archive have: most are short. Mean: 5. */
const pages = [1, 2, 2, 3, 3, 4, 4, 5, 8, 18]
const cores = availableParallelism()
const canPin = findPin()

interface Ran {
  seconds: number
  /** Of the process and its workers together, at its highest. */
  peakMegabytes: number
}

const root = mkdtempSync(join(tmpdir(), 'beredd-archive-'))
try {
  await measureGrowth()
  if (cores > 1) await measureCores()
} finally {
  rmSync(root, { recursive: true })
}

async function measureGrowth(): Promise<void> {
  const rows = []
  const runs = []
  for (const count of counts) {
    const ran = await lintFolder(folderOf(count), cores)
    const { seconds, peakMegabytes } = ran
    runs.push({ count, ...ran })
    rows.push({
      files: count,
      seconds: seconds.toFixed(1),
      'files/s': (count / seconds).toFixed(0),
      'ms/file': ((seconds * 1000) / count).toFixed(2),
      'peak MB': peakMegabytes.toFixed(0),
    })
  }
  console.log(`archives, ${cores} workers, ${mean(pages)} pages a memo on average`)
  console.table(rows)
  const [last, before] = runs.toReversed()
  if (last === undefined || before === undefined) return
  const files = `${last.count.toLocaleString('en')} files`
  const fewer = `of ${before.count.toLocaleString('en')}`
  measured({
    what: `archive of ${files}, ${cores} cores`,
    value: last.count / last.seconds,
    unit: 'files/s',
  })
  measured({
    what: `archive, time a file with ${files}, ${fewer}`,
    value: last.seconds / last.count / (before.seconds / before.count),
    unit: '×',
  })
  measured({
    what: `archive, peak memory with ${files}, all processes together`,
    value: last.peakMegabytes,
    unit: 'MB',
  })
  measured({
    what: `archive, peak memory with ${files}, ${fewer}`,
    value: last.peakMegabytes / before.peakMegabytes,
    unit: '×',
  })
}

/**
 * In turns, so that whatever else the machine does meets both. The largest archive: each worker needs some three seconds
 * to begin, rules to compile and a compiler to warm, which is to be little of the whole.
 */
async function measureCores(): Promise<void> {
  const folder = folderOf(Math.max(...counts))
  const one: number[] = []
  const two: number[] = []
  for (let round = 0; round < 2; round += 1) {
    one.push((await lintFolder(folder, 1, '0')).seconds)
    two.push((await lintFolder(folder, 2, '0,1')).seconds)
  }
  if (!canPin) console.log('one core: one worker, whose helper threads may use another')
  measured({
    what: `archive of ${Math.max(...counts).toLocaleString('en')} files, throughput on two cores, of one`,
    value: undisturbed(one) / undisturbed(two),
    unit: '×',
    target: { least: 1.7 },
  })
}

/** On Linux one core is one core; elsewhere one worker, whose helper threads may use another. */
function findPin(): boolean {
  try {
    execFileSync('taskset', ['-c', '0', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function folderOf(count: number): string {
  const folder = join(root, String(count))
  try {
    mkdirSync(folder)
  } catch {
    return folder
  }
  const memos = pages.map((count) => memoOfPages(count))
  for (let index = 0; index < count; index += 1) {
    const month = join(folder, String(index % 12))
    mkdirSync(month, { recursive: true })
    const memo = memos[index % memos.length]
    if (memo !== undefined) writeFileSync(join(month, `${index}.docx`), memo)
  }
  return folder
}

async function lintFolder(folder: string, jobs: number, pin: string | null = null): Promise<Ran> {
  const words = [commandLine, 'lint', '--jobs', String(jobs), '--format', 'json', folder]
  const command =
    pin !== null && canPin
      ? ['taskset', '-c', pin, process.execPath, ...words]
      : [process.execPath, ...words]
  const [program = '', ...rest] = command
  const started = performance.now()
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout.resume()
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(child.pid ?? 0))
  }, 200)
  const status = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(watch)
  if (status === null || status > 1) throw new Error(`beredd lint ended with ${String(status)}`)
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: peak }
}

/** Of a process and its children, from /proc; 0 where there is none. */
function residentMegabytes(parent: number): number {
  let bytes = 0
  for (const entry of safely(() => readdirSync('/proc')) ?? []) {
    const stat = /^\d+$/u.test(entry)
      ? safely(() => readFileSync(`/proc/${entry}/stat`, 'utf8'))
      : null
    // After the name, which may hold anything: state, parent, …, resident pages as the 22nd.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
    if (Number(entry) === parent || Number(fields[1]) === parent) bytes += Number(fields[21]) * 4096
  }
  return bytes / 1024 / 1024
}

function safely<Result>(read: () => Result): Result | null {
  try {
    return read()
  } catch {
    return null
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

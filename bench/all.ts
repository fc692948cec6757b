/**
 * Every benchmark, one after the other, and what they found beside the targets: `npm run bench`. With `--write`, also into
 * docs/performance.md, with the kind of machine.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { format } from 'prettier'
import { measuresFile, outcome, targetOf, valueOf, type Measured } from './measured.ts'

const benchmarks = [
  'lint',
  'plain-text',
  'keystroke',
  'rules',
  'phrases',
  'cli-start',
  'archive',
  'script-size',
]
const page = 'docs/performance.md'
const [begin, end] = ['<!-- measured -->', '<!-- /measured -->']

const folder = mkdtempSync(join(tmpdir(), 'beredd-bench-'))
const file = join(folder, 'measures.jsonl')
writeFileSync(file, '')
try {
  for (const name of benchmarks) run(name)
  const found = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Measured)
  const table = tableOf(found)
  console.log(`\n${machine()}\n\n${table}`)
  if (process.argv.includes('--write')) await write(`${machine()}\n\n${table}`)
} finally {
  rmSync(folder, { recursive: true })
}

function run(name: string): void {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', `bench/${name}.ts`], {
    stdio: 'inherit',
    env: { ...process.env, [measuresFile]: file },
  })
  if (status !== 0) throw new Error(`bench/${name}.ts ended with ${String(status)}`)
}

function tableOf(found: readonly Measured[]): string {
  const rows = found.map((each) => {
    const cells = [each.what, valueOf(each), targetOf(each), outcome(each).met]
    return `| ${cells.join(' | ')} |`
  })
  return ['| what | measured | target | |', '|---|---|---|---|', ...rows].join('\n')
}

/** The kind, never the name. */
function machine(): string {
  const memory = Math.round(totalmem() / 1024 ** 3)
  const day = new Date().toISOString().slice(0, 10)
  return `${day}: ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unknown processor'}, ${memory} GB, ${process.platform}, Node ${process.versions.node}.`
}

async function write(measures: string): Promise<void> {
  const text = readFileSync(page, 'utf8')
  const [before, rest] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))]
  const whole = `${before}${begin}\n\n${measures}\n\n${rest}`
  writeFileSync(page, await format(whole, { parser: 'markdown' }))
  console.log(`\nWritten to ${page}.`)
}

/** Whole processes: how long the command line takes to start, beside a `node` that does nothing. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { measured } from './measured.ts'
import { undisturbed } from './undisturbed.ts'

const rounds = 25
const commandLine = resolve('dist/cli/beredd.mjs')
const memo = 'examples/norrkoping-tjansteskrivelse.docx'

const calls = {
  'node, nothing': ['--eval', '0'],
  'beredd --version': [commandLine, '--version'],
  'beredd --help': [commandLine, '--help'],
  'beredd lint, a wrong call': [commandLine, 'lint', '--jobs', '0'],
  'beredd lint, one memo': [commandLine, 'lint', memo],
} as const
type Name = keyof typeof calls

const times = new Map<Name, number[]>()
for (let round = 0; round < rounds; round += 1) {
  for (const [name, words] of Object.entries(calls) as [Name, readonly string[]][]) {
    const start = performance.now()
    const { status } = spawnSync(process.execPath, words, { stdio: 'ignore' })
    const took = performance.now() - start
    if (status === null || status > 2) throw new Error(`${name} ended with ${String(status)}`)
    times.set(name, [...(times.get(name) ?? []), took])
  }
}
const time = (name: Name): number => undisturbed(times.get(name) ?? [])
const bare = time('node, nothing')
console.table(
  [...times.keys()].map((name) => ({
    name,
    ms: time(name).toFixed(0),
    'of node': (time(name) / bare).toFixed(2),
  })),
)
measured({
  what: 'start of the command line (`--help`), of bare node',
  value: time('beredd --help') / bare,
  unit: '×',
  target: { most: 2.5 },
})
measured({
  what: 'from nothing to the report of one memo, of bare node',
  value: time('beredd lint, one memo') / bare,
  unit: '×',
})

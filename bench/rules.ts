/** A full lint of the same memo with ever more rules: those of a municipality, ten times as many, fifty times as many. */
import '../src/cli/engine.ts'
import { openDocx } from '../src/docx/open.ts'
import { lint } from '../src/lint/lint.ts'
import { bundledPacks } from '../src/packs/bundled.ts'
import { inTurns } from './in-turns.ts'
import { packOfRules } from './many-rules.ts'
import { measured } from './measured.ts'
import { memoOfPages } from './memos.ts'
import { processorTime } from './processor-time.ts'

const municipality = 'norrkoping'
const loaded = new Set([municipality, ...(extendedBy(municipality) ?? [])])
const ordinary = bundledPacks
  .filter(({ id }) => loaded.has(id))
  .reduce((sum, { rules }) => sum + rules.length, 0)

const { tree } = openDocx(memoOfPages(20))
const lintWith = (times: number): (() => { findings: readonly unknown[] }) => {
  if (times === 1) return () => lint(tree, { packs: bundledPacks, asked: [municipality] })
  const pack = packOfRules(ordinary * (times - 1), municipality)
  const packs = [...bundledPacks, pack]
  return () => lint(tree, { packs, asked: [pack.id] })
}
const tasks = { '× 1': lintWith(1), '× 10': lintWith(10), '× 50': lintWith(50) }

/** The first lint prepares the rules, which a program does once. */
const first = Object.entries(tasks).map(([name, task]) => {
  const start = processorTime()
  const { findings } = task()
  return { name, first: processorTime() - start, findings: findings.length }
})
const times = await inTurns(tasks, 12)
const one = times.get('× 1') ?? NaN
console.log(`a memo of 20 pages; ${ordinary} rules of ${municipality} and the packs it extends`)
console.table(
  first.map(({ name, first: cold, findings }) => {
    const ms = times.get(name as keyof typeof tasks) ?? NaN
    return {
      rules: name,
      findings,
      'first, with the rules made ready, ms': cold.toFixed(0),
      'ms after': ms.toFixed(2),
      'of × 1': (ms / one).toFixed(2),
    }
  }),
)
measured({
  what: 'ten times the rules, time of a lint',
  value: (times.get('× 10') ?? NaN) / one,
  unit: '×',
  target: { most: 1.3 },
})
measured({
  what: 'fifty times the rules, time of a lint',
  value: (times.get('× 50') ?? NaN) / one,
  unit: '×',
})

function extendedBy(id: string): readonly string[] | undefined {
  return bundledPacks.find((pack) => pack.id === id)?.extends
}

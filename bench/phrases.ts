/**
 * What finding phrases costs for each word of ordinary official text, with ever more phrases.
 *
 *     node scripts/run.mjs bench/phrases.ts
 */
import { readFileSync } from 'node:fs'
import { Bench } from 'tinybench'
import { readFacts } from '../src/memo/read-facts.ts'
import { prepareVocabulary } from '../src/memo/vocabulary.ts'
import { createPhraseTable } from '../src/phrases/table.ts'
import { emptySettings } from '../src/settings/merge.ts'
import { manyPhrases } from './many-phrases.ts'

const vocabulary = prepareVocabulary(emptySettings)
const paragraphs = ['norrkoping', 'partille']
  .flatMap((name) => readFileSync(`test/fixtures/${name}-instruktion.txt`, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => readFacts(line, vocabulary))
const words = paragraphs.reduce((sum, facts) => sum + facts.words.length, 0)

function compile(count: number) {
  const table = createPhraseTable()
  for (const phrase of manyPhrases(count)) table.add(phrase)
  return table.compile()
}

const rows = []
for (const count of [150, 1500, 15_000]) {
  const started = performance.now()
  const automaton = compile(count)
  const compiled = performance.now() - started
  const first = performance.now()
  for (const facts of paragraphs) automaton.match(facts)
  const cold = performance.now() - first
  const before = automaton.steps
  const hits = paragraphs.reduce((sum, facts) => sum + automaton.match(facts).length, 0)
  const steps = automaton.steps - before
  const bench = new Bench({ time: 1000, warmupTime: 300 })
  bench.add('match', () => {
    for (const facts of paragraphs) automaton.match(facts)
  })
  await bench.run()
  const result = bench.tasks[0]?.result
  const warm = result !== undefined && 'latency' in result ? result.latency.p50 : Number.NaN
  rows.push({
    phrases: count,
    'compile ms': compiled.toFixed(1),
    'first reading, µs/word': ((cold * 1000) / words).toFixed(2),
    'µs/word': ((warm * 1000) / words).toFixed(3),
    'steps/word': (steps / words).toFixed(3),
    hits,
  })
}
console.log(`${paragraphs.length} paragraphs, ${words} words`)
console.table(rows)

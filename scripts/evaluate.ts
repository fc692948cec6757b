/**
 * How well the rules find what a person found: labelled memos in, recall and precision of each rule out.
 *
 *     node scripts/run.mjs scripts/evaluate.ts FOLDER [RULE…]
 *
 * A memo is `NAME.md`; `NAME.json` beside it says which reports it should give:
 * `{"pack": "norrkoping", "expect": [{"rule": "norrkoping/office-term", "level": "hint", "quote": "förvaltningarna"}]}`.
 * Only rules that some label of the folder names are judged, or the ones asked for.
 */
import { resolve } from 'node:path'
import { lint } from '../src/lint/lint.ts'
import { parseMarkdown } from '../src/markdown/parse.ts'
import { compilePacks } from './compile-packs.ts'
import { readLabelledMemos, type LabelledMemo } from './evaluate/read.ts'
import { score, type Report, type Score } from './evaluate/score.ts'
import { precision, recall, tally, type Weight } from './evaluate/tally.ts'

const [folder, ...asked] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: evaluate.ts FOLDER [RULE…]')
const packs = compilePacks(resolve('packs')).map(({ pack }) => pack)
const memos = readLabelledMemos(folder)
const judged = new Set(
  asked.length > 0 ? asked : memos.flatMap(({ expect }) => expect.map(({ rule }) => rule)),
)

const results = memos.map((memo) => ({
  memo,
  score: score(
    memo.expect.filter(({ rule }) => judged.has(rule)),
    reportsOf(memo).filter(({ rule }) => judged.has(rule)),
  ),
}))
for (const { memo, score } of results) printFaults(memo, score)
const scores = results.map(({ score }) => score)
printTallies(scores, 'error or warning')
printTallies(scores, 'hint')

function reportsOf(memo: LabelledMemo): Report[] {
  const { findings } = lint(parseMarkdown(memo.source), { packs, asked: [memo.pack] })
  return findings.map(({ source, ruleId, fatal, actual }) => ({
    rule: `${source}/${ruleId}`,
    level: fatal === true ? 'error' : fatal === false ? 'warning' : 'hint',
    quote: actual,
  }))
}

function printFaults({ name }: LabelledMemo, { missed, wrong }: Score): void {
  const line = (what: string, { rule, level, quote }: Report) =>
    console.log(`${name}  ${what}  ${rule} ${level}${quote === null ? '' : `  «${quote}»`}`)
  for (const label of missed) line('missed', label)
  for (const report of wrong) line('wrong ', report)
}

function printTallies(scores: readonly Score[], weight: Weight): void {
  const rows = tally(scores, weight)
  const sum = (column: 'found' | 'missed' | 'wrong') =>
    rows.reduce((total, row) => total + row[column], 0)
  const all = { rule: 'all', found: sum('found'), missed: sum('missed'), wrong: sum('wrong') }
  const percent = (part: number | null) =>
    (part === null ? '–' : `${(part * 100).toFixed(1)} %`).padStart(9)
  console.log(
    `\n${weight.padEnd(36)}${'found'.padStart(7)}${'missed'.padStart(8)}${'wrong'.padStart(7)}${'recall'.padStart(10)}${'precision'.padStart(11)}`,
  )
  for (const row of [...rows, all]) {
    const { rule, found, missed, wrong } = row
    console.log(
      `${rule.padEnd(36)}${String(found).padStart(7)}${String(missed).padStart(8)}${String(wrong).padStart(7)} ${percent(recall(row))}  ${percent(precision(row))}`,
    )
  }
}

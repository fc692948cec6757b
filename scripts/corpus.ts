/**
 * Opens every Word file below a folder and compares the paragraphs of the main part with the folder's `truth.jsonl`.
 *
 *     node scripts/run.mjs scripts/corpus.ts DIR
 *
 * Prints a line for each deviation. Exit code 1 where something crashed, took more than ten seconds, was read though it
 * must not be (or the other way round), or differs in a way that `corpus-explained.ts` does not explain.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { glob } from 'tinyglobby'
import { DocxError } from '../src/docx/errors.ts'
import { openDocx } from '../src/docx/open.ts'
import { numberParagraphs } from '../src/memo/numbering.ts'
import { explained } from './corpus-explained.ts'

const SLOW_MS = 10_000
const SHOWN = 60

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node scripts/run.mjs scripts/corpus.ts DIR')
const truth = readTruth(join(folder, 'truth.jsonl'))
const expected = readExpected(join(folder, 'subset.tsv'))
const files = (await glob('**/*.{docx,docm,dotx,dotm}', { cwd: folder })).sort()
const counts = { read: 0, same: 0, refused: 0, explained: 0, faults: 0 }

for (const file of files) {
  const started = performance.now()
  const deviation = check(file)
  const took = performance.now() - started
  if (took > SLOW_MS) fault(file, `took ${Math.round(took)} ms`)
  if (deviation === null) continue
  const reason = explained[file]
  if (reason === undefined) fault(file, deviation)
  else {
    counts.explained++
    console.log(`explained  ${file}: ${reason}`)
  }
}
for (const file of Object.keys(explained)) {
  if (!files.includes(file)) console.log(`not here   ${file}`)
}
console.log(
  `${files.length} files: ${counts.read} read (${counts.same} as in truth.jsonl), ${counts.refused} refused, ` +
    `${counts.explained} explained, ${counts.faults} faults`,
)
process.exitCode = counts.faults > 0 ? 1 : 0

function fault(file: string, what: string): void {
  counts.faults++
  console.log(`FAULT      ${file}: ${what}`)
}

/** Null where all is as expected. */
function check(file: string): string | null {
  const should = expected.get(file) ?? 'either'
  let paragraphs: string[]
  try {
    const document = openDocx(readFileSync(join(folder as string, file)))
    const numbered = numberParagraphs(document.tree)
    const main = new Set(document.main.ranges.keys())
    paragraphs = numbered.filter(({ id }) => main.has(id)).map(({ node }) => wholeText(node))
    if (main.size !== paragraphs.length)
      return `${main.size} ranges, ${paragraphs.length} paragraphs`
  } catch (error) {
    if (!(error instanceof DocxError)) return `crashed: ${String((error as Error).stack)}`
    counts.refused++
    console.log(`refused    ${file}: ${error.code}: ${error.message}`)
    return should === 'parse' ? 'refused, but must be read' : null
  }
  counts.read++
  if (should === 'refuse') return 'read, but must be refused'
  const right = truth.get(file)
  if (right === undefined) return null
  const difference = firstDifference(paragraphs, right)
  if (difference === null) counts.same++
  return difference
}

/** Hidden text too, which truth.jsonl has in its place. */
function wholeText(node: Nodes): string {
  if ('children' in node) return node.children.map(wholeText).join('')
  return 'value' in node ? node.value : ''
}

function firstDifference(ours: readonly string[], right: readonly string[]): string | null {
  const length = Math.max(ours.length, right.length)
  for (let index = 0; index < length; index++) {
    if (ours[index] === right[index]) continue
    const [mine, theirs] = [ours[index], right[index]]
    return `paragraph ${index + 1} of ${ours.length}/${right.length}: ${around(mine, theirs)} ≠ ${around(theirs, mine)}`
  }
  return null
}

/** The text from shortly before it differs. */
function around(text: string | undefined, other: string | undefined): string {
  if (text === undefined) return 'nothing'
  let at = 0
  while (other !== undefined && at < text.length && text[at] === other[at]) at++
  return JSON.stringify(text.slice(Math.max(0, at - 20), at + SHOWN))
}

function readTruth(path: string): Map<string, string[]> {
  const rows = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []
  return new Map(
    rows.map((row) => {
      const { file, paragraphs } = JSON.parse(row) as { file: string; paragraphs: string[] }
      return [file, paragraphs]
    }),
  )
}

function readExpected(path: string): Map<string, string> {
  const rows = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []
  return new Map(
    rows.map((row) => {
      const cells = row.split('\t')
      return [cells[0] ?? '', cells[6] ?? '']
    }),
  )
}

/** What somebody else read in the files of a folder: `truth.jsonl` and `subset.tsv`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import type { DocxDocument } from '../../src/docx/model.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'

/** How much of a text is shown. */
const shown = 60

export interface Truth {
  /** Paragraphs of the main part, by file. */
  paragraphs: ReadonlyMap<string, readonly string[]>
  /** "parse", "refuse" or "either", by file. */
  expected: ReadonlyMap<string, string>
}

export function readTruth(folder: string): Truth {
  const paragraphs = linesOf(join(folder, 'truth.jsonl')).map((line): [string, string[]] => {
    const row = JSON.parse(line) as { file: string; paragraphs: string[] }
    return [row.file, row.paragraphs]
  })
  const expected = linesOf(join(folder, 'subset.tsv')).map((line): [string, string] => {
    const cells = line.split('\t')
    return [cells[0] ?? '', cells[6] ?? '']
  })
  return { paragraphs: new Map(paragraphs), expected: new Map(expected) }
}

function linesOf(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []
}

/** Where our reading of the main part begins to differ; null where it does not. */
export function differenceFrom(right: readonly string[], document: DocxDocument): string | null {
  const main = new Set(document.main.ranges.keys())
  const ours = numberParagraphs(document.tree)
    .filter(({ id }) => main.has(id))
    .map(({ node }) => wholeText(node))
  if (main.size !== ours.length) return `${main.size} ranges, ${ours.length} paragraphs`
  return firstDifference(ours, right)
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
  return JSON.stringify(text.slice(Math.max(0, at - 20), at + shown))
}

/** Edits on the source of a Markdown memo: only the lines that change are written, all others stay as they are. */
import { checkedText } from '../memo/flatten.ts'
import type { ParagraphNode, Root } from '../memo/tree.ts'
import type { Block, Edit, Place } from './model.ts'
import { rankOf } from './order.ts'
import { findPlace } from './place.ts'
import { refusals } from './refusals.ts'
import { resolveTextEdits, type TextChange } from './resolve.ts'
import { indexTree, type TreeIndex } from './tree-index.ts'
import { append } from '../memo/append.ts'

/** `source[start, end)` becomes `text`; offsets in UTF-16 units. */
interface SourceChange {
  start: number
  end: number
  text: string
}

const formatted =
  'Texten har formatering som inte kan ändras säkert i Markdown. Ändra den för hand i filen.'
const inTable = 'Ett block kan inte sättas in i en tabell. Sätt in det för hand.'

/**
 * All edits or none, with the reason in Swedish. `tree` is what `parseMarkdown(source)` gave. Blocks come in as plain
 * lines, since Markdown has no content controls; one that stands there already, word for word, is not put in again.
 */
export function applyToMarkdown(
  source: string,
  tree: Root,
  edits: readonly Edit[],
): { source: string } | { refused: string } {
  const index = indexTree(tree)
  const lines = lineStarts(source)
  const resolved = resolveTextEdits(edits, (place) => textAt(index, place))
  if ('refused' in resolved) return resolved
  const changes: SourceChange[] = []
  for (const [id, { changes: textChanges, removed }] of resolved.paragraphs) {
    const found = index.byId.get(id)
    if (found === undefined) return { refused: refusals.noParagraph }
    const { node, inCell } = found
    // A cell's line holds the rest of its row.
    const made =
      removed && !inCell
        ? removedLine(source, lines, node)
        : changedLine(source, lines, node, textChanges)
    if (made === null) return { refused: formatted }
    append(changes, made)
  }
  if (edits.some(({ type }) => type === 'update')) return { refused: refusals.noBlock }
  const inserts = edits
    .filter((edit) => edit.type === 'insert')
    .toSorted((one, other) => rankOf(one.block) - rankOf(other.block))
  for (const edit of inserts) {
    const made = insertedLines(source, lines, index, edit)
    if ('refused' in made) return made
    append(changes, made.changes)
  }
  return { source: changedSource(source, changes) }
}

function textAt(index: TreeIndex, place: Place): string | null {
  const found = index.byId.get(place.paragraph)
  return found?.part === place.part ? checkedText(found.node) : null
}

/** Where the paragraph's text begins in the source; null where Markdown's marks stand between. */
function textStart(source: string, lines: readonly number[], node: ParagraphNode): number | null {
  const at = node.children[0]?.position?.start ?? node.position?.start
  if (at === undefined) return null
  const start = (lines[at.line - 1] ?? 0) + at.column - 1
  return source.startsWith(checkedText(node), start) ? start : null
}

function changedLine(
  source: string,
  lines: readonly number[],
  node: ParagraphNode,
  changes: readonly TextChange[],
): SourceChange[] | null {
  const start = textStart(source, lines, node)
  if (start === null) return null
  return changes.map((change) => ({
    start: start + change.start,
    end: start + change.end,
    text: change.text,
  }))
}

function removedLine(
  source: string,
  lines: readonly number[],
  node: ParagraphNode,
): SourceChange[] | null {
  const line = node.position?.start.line
  if (line === undefined) return null
  return [{ start: lines[line - 1] ?? 0, end: lines[line] ?? source.length, text: '' }]
}

function insertedLines(
  source: string,
  lines: readonly number[],
  index: TreeIndex,
  edit: Extract<Edit, { type: 'insert' }>,
): { changes: SourceChange[] } | { refused: string } {
  const end = lineBreakOf(source)
  const text = edit.block.paragraphs
    .map(({ role, text: line }) => (role === 'heading' ? `## ${line}` : line))
    .join(end + end)
  if (standsThere(source, edit.block)) return { changes: [] }
  const below = (start: number): SourceChange => {
    const gap = start === 0 || /[\r\n]/u.test(source.charAt(start - 1)) ? end : end + end
    return { start, end: start, text: `${gap}${text}${end}` }
  }
  if (edit.where === 'end') return { changes: [below(source.length)] }
  const place = 'before' in edit.where ? edit.where.before : edit.where.after
  const anchor = index.byId.get(place.paragraph)
  const line = anchor?.node.position?.start.line
  if (anchor === undefined || line === undefined) return { refused: refusals.noParagraph }
  if (findPlace(place, checkedText(anchor.node)) === null)
    return { refused: refusals.gone(place.quote) }
  if (anchor.inCell) return { refused: inTable }
  if (isField(anchor.node)) {
    const start = endOfFields(source, lines)
    const isApart = start === source.length || /[\r\n]/u.test(source.charAt(start))
    const change = below(start)
    return { changes: [isApart ? change : { ...change, text: change.text + end }] }
  }
  if ('before' in edit.where) {
    const start = lines[line - 1] ?? 0
    return { changes: [{ start, end: start, text: `${text}${end}${end}` }] }
  }
  return { changes: [below(lines[line] ?? source.length)] }
}

function isField({ data }: ParagraphNode): boolean {
  return data !== undefined && 'frontMatter' in data
}

/** Just after the line that ends the fields at the top. */
function endOfFields(source: string, lines: readonly number[]): number {
  const closing = lines.findIndex(
    (start, at) => at > 0 && source.slice(start, lines[at + 1] ?? source.length).trim() === '---',
  )
  return lines[closing + 1] ?? source.length
}

/** As the source has them. */
function lineBreakOf(source: string): string {
  return /\r\n|\r|\n/u.exec(source)?.[0] ?? '\n'
}

function standsThere(source: string, block: Block): boolean {
  const lines = source.split(/\r\n|\r|\n/u).map((line) => line.replace(/^#+ /u, '').trim())
  return block.paragraphs.every(({ text }) => lines.includes(text.trim()))
}

/** From the end to the beginning, so that offsets hold; of changes at one point the last first, so that they stand in order. */
function changedSource(source: string, changes: readonly SourceChange[]): string {
  let result = source
  const backwards = changes.toReversed().toSorted((one, other) => other.start - one.start)
  for (const { start, end, text } of backwards) {
    result = result.slice(0, start) + text + result.slice(end)
  }
  return result
}

/** Offset of each line's first character. */
function lineStarts(source: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of source.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length)
  return starts
}

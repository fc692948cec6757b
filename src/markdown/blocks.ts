/** Plain mdast → the memo tree's blocks: each line a paragraph with its place in the source, lists flat with labels. */
import type { List, ListItem, Table, TableCell, TableRow } from 'mdast'
import type { ParagraphNode, Root, RootContent } from '../memo/tree.ts'
import { linesOf, type Line } from './lines.ts'

/** Makes paragraphs of one source text. Ids run on through `nextId`; positions are moved by `shift`. */
export interface BlockContext {
  lines: readonly string[]
  nextId(): string
  shift: { lines: number; columns: number }
}

interface Label {
  text: string
  level: number
}

/** Blocks of the memo tree; front matter is left out. */
export function blocksOf(root: Root, context: BlockContext): RootContent[] {
  return root.children.flatMap((node) => blockOf(node, null, -1, context))
}

function blockOf(
  node: RootContent,
  label: Label | null,
  level: number,
  context: BlockContext,
): RootContent[] {
  if (node.type === 'paragraph') return paragraphsOf(node, label, context)
  if (node.type === 'heading') {
    const [line] = linesOf(node.children)
    if (line === undefined || line.text === '') return []
    const at = placeOf(node.position?.start.line ?? 1, contentStart(node), line.text, context)
    return [
      {
        type: 'heading',
        depth: node.depth,
        children: [{ type: 'text', value: line.text, position: at }],
        data: { word: { id: context.nextId() } },
        position: at,
      },
    ]
  }
  if (node.type === 'list') return listOf(node, level + 1, context)
  if (node.type === 'table') return [tableOf(node, context)]
  return []
}

function paragraphsOf(
  node: ParagraphNode,
  label: Label | null,
  context: BlockContext,
): ParagraphNode[] {
  const first = node.position?.start
  return linesOf(node.children).map((line, index) =>
    paragraphOf(
      line,
      index === 0 ? label : null,
      placeOf(
        (first?.line ?? 1) + index,
        index === 0 ? (first?.column ?? 1) : 1,
        line.text,
        context,
      ),
      context,
    ),
  )
}

function paragraphOf(
  line: Line,
  label: Label | null,
  position: ReturnType<typeof placeOf>,
  context: BlockContext,
): ParagraphNode {
  return {
    type: 'paragraph',
    children: line.text === '' ? [] : [{ type: 'text', value: line.text, position }],
    data: {
      word: {
        id: context.nextId(),
        ...(label === null ? {} : { listLabel: label.text, listLevel: label.level }),
        ...(line.bold ? { bold: true } : {}),
      },
    },
    position,
  }
}

function listOf(list: List, level: number, context: BlockContext): RootContent[] {
  return list.children.flatMap((item) => {
    const label = { text: labelOf(item, context), level }
    return item.children.flatMap((child, index) =>
      blockOf(child, index === 0 ? label : null, level, context),
    )
  })
}

/** The marker as it is written ("2.", "-"); the star and the plus are what Word shows as a bullet. */
function labelOf(item: ListItem, context: BlockContext): string {
  const start = item.position?.start
  const source = context.lines[(start?.line ?? 1) - 1]?.slice((start?.column ?? 1) - 1) ?? ''
  const marker = /^\s*(\d+[.)]|[-+*])/.exec(source)?.[1] ?? '-'
  return marker === '*' || marker === '+' ? '•' : marker
}

function tableOf(table: Table, context: BlockContext): Table {
  return {
    ...table,
    children: table.children.map((row): TableRow => ({
      ...row,
      children: row.children.map((cell) => cellOf(cell, context)),
    })),
  }
}

function cellOf(cell: TableCell, context: BlockContext): TableCell {
  const start = cell.children[0]?.position?.start ?? cell.position?.start
  let column = start?.column ?? 1
  const paragraphs = linesOf(cell.children)
    .flatMap((line) =>
      line.text.split('\n').map((text) => ({ text: text.trim(), bold: line.bold })),
    )
    .map((line) => {
      const at = placeOf(start?.line ?? 1, column, line.text, context)
      column = at.end.column - context.shift.columns
      return paragraphOf(line, null, at, context)
    })
  // The memo tree lets a cell hold paragraphs; mdast's own types know phrasing only.
  return { ...cell, children: paragraphs as unknown as TableCell['children'] }
}

function contentStart(node: ParagraphNode): number {
  return node.children[0]?.position?.start.column ?? node.position?.start.column ?? 1
}

/** Where a line's text stands in the source: from the first character that is text, past marks and blanks. */
function placeOf(line: number, from: number, text: string, context: BlockContext) {
  const source = context.lines[line - 1] ?? ''
  const found = text === '' ? -1 : source.indexOf(text, from - 1)
  let start = found === -1 ? from - 1 : found
  if (found === -1) {
    while (
      start < source.length &&
      source[start] !== text[0] &&
      ' \t*_\\|'.includes(source[start] ?? '')
    ) {
      start += 1
    }
  }
  const point = (column: number) => ({
    line: line + context.shift.lines,
    column: column + 1 + context.shift.columns,
  })
  return { start: point(start), end: point(Math.min(start + text.length, source.length)) }
}

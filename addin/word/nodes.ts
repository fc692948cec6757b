/** Paragraphs in reading order → blocks of the memo tree, with the tables around them. */
import type { Table, TableCell, TableRow } from 'mdast'
import type { ParagraphNode, RootContent, WordData } from '../../src/memo/tree.ts'
import type { KnownParagraph } from './paragraph-facts.ts'

const deepestHeading = 6

export function nodeOf(paragraph: KnownParagraph): ParagraphNode {
  const { id, style, outlineLevel, listLabel, listLevel, tag, bold } = paragraph
  const word: WordData = { id, style }
  if (outlineLevel !== null) word.outlineLevel = outlineLevel
  if (listLabel !== null) word.listLabel = listLabel
  if (listLevel !== null) word.listLevel = listLevel
  if (tag !== null) word.tag = tag
  if (bold) word.bold = true
  const children = paragraph.text === '' ? [] : [{ type: 'text' as const, value: paragraph.text }]
  if (outlineLevel === null) return { type: 'paragraph', children, data: { word } }
  const depth = Math.min(outlineLevel, deepestHeading) as 1 | 2 | 3 | 4 | 5 | 6
  return { type: 'heading', depth, children, data: { word } }
}

/** A table that is being filled, and where its last paragraph stood. */
interface OpenTable {
  table: Table
  row: number
  column: number
  /** Content of the last cell: paragraphs and tables, where mdast's own type knows phrasing only. */
  cell: RootContent[]
}

export function blocksOf(paragraphs: readonly KnownParagraph[]): RootContent[] {
  const blocks: RootContent[] = []
  const open: OpenTable[] = []
  for (const paragraph of paragraphs) {
    const { nesting } = paragraph
    open.length = Math.min(open.length, nesting)
    const cell = paragraph.cell ?? { row: 0, column: 0 }
    const last = open.at(-1)
    if (last !== undefined && open.length === nesting && isBefore(cell, last)) open.pop()
    while (open.length < nesting) {
      const table: Table = { type: 'table', children: [] }
      const around = open.at(-1)?.cell ?? blocks
      around.push(table)
      open.push({ table, row: -1, column: -1, cell: [] })
      if (open.length < nesting) enterCell(open.at(-1), { row: 0, column: 0 })
    }
    const innermost = open.at(-1)
    if (innermost === undefined) blocks.push(nodeOf(paragraph))
    else {
      enterCell(innermost, cell)
      innermost.cell.push(nodeOf(paragraph))
    }
  }
  return blocks
}

type Position = Pick<OpenTable, 'row' | 'column'>

function isBefore(one: Position, other: Position): boolean {
  return one.row < other.row || (one.row === other.row && one.column < other.column)
}

/** Cells that Word leaves out, being merged with others, are put in empty: the numbers of rows and columns stay true. */
function enterCell(open: OpenTable | undefined, { row, column }: Position): void {
  if (open === undefined || (open.row === row && open.column === column)) return
  const rows = open.table.children
  while (rows.length <= row) rows.push({ type: 'tableRow', children: [] })
  const cells: TableRow['children'] = rows[row]?.children ?? []
  while (cells.length <= column) {
    const children: RootContent[] = []
    open.cell = children
    cells.push({ type: 'tableCell', children: children as unknown as TableCell['children'] })
  }
  open.row = row
  open.column = column
}

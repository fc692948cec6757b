/** Paragraphs → the order in which a signature block is read: columns one after the other, cells column by column. */
import type { MemoParagraph } from './model.ts'
import { shapeOf, trimmed, type Segment, type Shape } from './signature-shapes.ts'
import { append } from './append.ts'
import { KeptWithParagraph } from './paragraph.ts'

export interface SignatureLine {
  segment: Segment
  shape: Shape
}

/** Columns are set apart by a tab or at least two blanks; so are two persons, "Per Lind, kommundirektör, och Eva Dahl, ekonom". */
const columnGap = /\t+|[ \u00a0]{2,}|(?:,? och| \/) (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/gu

/** Shapes of a paragraph's lines and columns, by the paragraph's identity: rows of columns. */
const known = new KeptWithParagraph<SignatureLine[][]>()

export function signatureLines(paragraphs: readonly MemoParagraph[]): SignatureLine[] {
  const lines: SignatureLine[] = []
  let columns: SignatureLine[][] = []
  const flush = (): void => {
    append(lines, columns.flat())
    columns = []
  }
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index]
    if (paragraph === undefined) continue
    if (paragraph.cell !== null) {
      flush()
      const { table } = paragraph.cell
      let end = index
      while (paragraphs[end]?.cell?.table === table) end += 1
      append(lines, tableLines(paragraphs.slice(index, end)))
      index = end - 1
      continue
    }
    for (const row of rowsOf(paragraph)) {
      // Under two names on one line stand two titles: rows of columns that follow each other are read downwards.
      if (row.length === 1 && columns.length < 2) flush()
      if (row.length === 1 && columns.length >= 2 && !isUnder(row, columns)) flush()
      row.forEach((line, column) => {
        columns[column] = [...(columns[column] ?? []), line]
      })
    }
  }
  flush()
  return lines
}

/** A single title under two names belongs to the first. */
function isUnder(row: readonly SignatureLine[], columns: readonly SignatureLine[][]): boolean {
  const above = columns[0]?.at(-1)?.shape.is
  return (above === 'name' || above === 'rule') && row[0]?.shape.is !== 'other'
}

function rowsOf(paragraph: MemoParagraph): SignatureLine[][] {
  const before = known.get(paragraph)
  if (before !== undefined) return before
  const rows: SignatureLine[][] = []
  let start = 0
  for (const text of paragraph.text.split('\n')) {
    const row = columnsOf(paragraph, start, text)
    if (row.length > 0) rows.push(row)
    start += text.length + 1
  }
  known.set(paragraph, rows)
  return rows
}

function columnsOf(paragraph: MemoParagraph, start: number, text: string): SignatureLine[] {
  const columns: SignatureLine[] = []
  let from = 0
  const add = (to: number): void => {
    const segment = trimmed({ paragraph, start: start + from, end: start + to })
    if (segment.start < segment.end) columns.push({ segment, shape: shapeOf(segment) })
  }
  for (const gap of text.matchAll(columnGap)) {
    add(gap.index)
    from = gap.index + gap[0].length
  }
  add(text.length)
  return columns
}

/** Downwards, column by column; along the rows where a row has the name and its title side by side. */
function tableLines(paragraphs: readonly MemoParagraph[]): SignatureLine[] {
  if (isStaffTable(paragraphs)) return []
  const cells = paragraphs.flatMap((paragraph) => rowsOf(paragraph).flat())
  const columnOf = (line: SignatureLine): number => line.segment.paragraph.cell?.column ?? 0
  const rowOf = (line: SignatureLine): number => line.segment.paragraph.cell?.row ?? 0
  const sideBySide = cells.some((line, index) => {
    const next = cells[index + 1]
    return (
      line.shape.is === 'name' &&
      next?.shape.is === 'title' &&
      rowOf(line) === rowOf(next) &&
      columnOf(line) !== columnOf(next)
    )
  })
  return sideBySide ? cells : cells.toSorted((a, b) => columnOf(a) - columnOf(b))
}

/** "Namn | Roll", "Aktivitet | Ansvarig": a table of who takes part in something. Signatures stand under no heading but their own. */
function isStaffTable(paragraphs: readonly MemoParagraph[]): boolean {
  const row = paragraphs[0]?.cell?.row
  const headings = paragraphs.filter(({ cell }) => cell?.row === row)
  if (headings.length < 2 || headings.length === paragraphs.length) return false
  if (headings.some(({ text }) => /underskrift|underteckn|sign|namn[ft]/iu.test(text))) return false
  const staff =
    /^(?:namn|roll|funktion|befattning|titel|uppdrag|organisation|förvaltning|kontor|deltagare)$/i
  if (headings.every(({ text }) => staff.test(text.trim()))) return true
  const shapes = signatureShapes(headings)
  return !shapes.some(({ is }) => is === 'name' || is === 'both') && headings.some(isHeading)
}

/** Words of their own, and no date or sender over a signature. */
function isHeading(paragraph: MemoParagraph): boolean {
  const shapes = signatureShapes([paragraph])
  return (
    shapes.some(({ is }) => is === 'other') &&
    !/\d/.test(paragraph.text) &&
    !paragraph.facts.facts.some(({ kind }) => kind !== 'title')
  )
}

function signatureShapes(paragraphs: readonly MemoParagraph[]): Shape[] {
  return paragraphs.flatMap((paragraph) => rowsOf(paragraph).flat()).map(({ shape }) => shape)
}

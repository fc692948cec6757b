/** The head of a document as label and value pieces: what columns, cells and line breaks hold, in reading order. */
import type { MemoParagraph, Section } from './model.ts'
import { plainTypeWord } from './type-words.ts'
import { KeptWithParagraph } from './paragraph.ts'

/** One column of one line. */
export interface HeadPiece {
  paragraph: MemoParagraph
  start: number
  end: number
  text: string
  /** The text as type words are compared. */
  typeLine: string
  /** Pieces of one line, or of one row of cells, share it. */
  row: string
  column: number
}

/** At most so many paragraphs before the first section are looked at. */
const longestHead = 80
const columnGap = /\t+|[ \u00a0]{2,}/g

/** Paragraphs that fields may stand in: before the first section, in headers, footers and text boxes. */
export function headParagraphs(
  head: Section | undefined,
  furniture: readonly MemoParagraph[],
): MemoParagraph[] {
  return [...(head?.paragraphs.slice(0, longestHead) ?? []), ...furniture]
}

const known = new KeptWithParagraph<HeadPiece[]>()

export function headPieces(paragraphs: readonly MemoParagraph[]): HeadPiece[] {
  return paragraphs.flatMap((paragraph) => {
    const before = known.get(paragraph)
    if (before !== undefined) return before
    const pieces = piecesOf(paragraph)
    known.set(paragraph, pieces)
    return pieces
  })
}

function piecesOf(paragraph: MemoParagraph): HeadPiece[] {
  const pieces: HeadPiece[] = []
  const { cell } = paragraph
  let start = 0
  for (const [line, text] of paragraph.text.split('\n').entries()) {
    let from = 0
    let column = cell?.column ?? 0
    const row =
      cell === null
        ? `${paragraph.id}/${line}`
        : `${paragraph.part}/table ${cell.table}/${cell.row}`
    for (const gap of [...text.matchAll(columnGap), { index: text.length, 0: '' }]) {
      const piece = text.slice(from, gap.index)
      const trimmed = piece.trim()
      if (trimmed !== '') {
        const at = start + from + piece.indexOf(trimmed)
        const [end, typeLine] = [at + trimmed.length, plainTypeWord(trimmed)]
        pieces.push({ paragraph, start: at, end, text: trimmed, typeLine, row, column })
        column += 1
      }
      from = gap.index + gap[0].length
    }
    start += text.length + 1
  }
  return pieces
}

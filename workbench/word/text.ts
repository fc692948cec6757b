/** A paragraph's text, and where each of its characters stands. Offsets are UTF-16 units. */
import type { Mark, Node } from 'prosemirror-model'

export interface TextOptions {
  /** With text that a tracked change has deleted. */
  deleted: boolean
  hidden: boolean
  /** With marks that stand for notes, pictures and the like. */
  marks: boolean
}

/** What `Paragraph.text` gives: all that is drawn with markup on. */
const everything: TextOptions = { deleted: true, hidden: true, marks: true }

interface Piece {
  text: string
  /** Offset in the text where it begins. */
  at: number
  /** Position inside the paragraph where it begins, from 0, and its size: an atom is 1 whatever it reads as. */
  from: number
  size: number
  marks: readonly Mark[]
}

export class ParagraphText {
  readonly text: string
  readonly #pieces: Piece[] = []

  constructor(
    private readonly paragraph: Node,
    options: TextOptions = everything,
  ) {
    let text = ''
    paragraph.forEach((node, from) => {
      const own = textOf(node, options)
      if (own === '') return
      this.#pieces.push({
        text: own,
        at: text.length,
        from,
        size: node.nodeSize,
        marks: node.marks,
      })
      text += own
    })
    this.text = text
  }

  /** Position inside the paragraph of the character at `offset`; the end of the last character at the text's end. */
  positionBefore(offset: number): number {
    const piece = this.#pieces.find(({ at, text }) => offset < at + text.length)
    if (piece === undefined) return this.positionAfter(offset)
    return piece.from + Math.min(offset - piece.at, piece.size)
  }

  /** Position just after the character that ends at `offset`. */
  positionAfter(offset: number): number {
    if (offset <= 0 || this.#pieces.length === 0) return this.#pieces[0]?.from ?? 0
    const piece =
      this.#pieces.find(({ at, text }) => offset <= at + text.length) ?? this.#pieces.at(-1)
    if (piece === undefined) return this.paragraph.content.size
    const inside = offset - piece.at
    return inside >= piece.text.length ? piece.from + piece.size : piece.from + inside
  }

  /** The text between two offsets but for what a revision of this kind holds. */
  without(revision: 'insertion' | 'deletion', start: number, end: number): string {
    return this.#pieces
      .filter(({ marks }) => !marks.some(({ type }) => type.name === revision))
      .map(({ text, at }) => text.slice(Math.max(start - at, 0), Math.max(end - at, 0)))
      .join('')
  }

  /** Offset in the text of a position inside the paragraph. */
  offsetOf(position: number): number {
    let offset = 0
    for (const { at, from, size, text } of this.#pieces) {
      if (position <= from) return at
      offset = at + (position >= from + size ? text.length : Math.min(position - from, text.length))
      if (position < from + size) return offset
    }
    return offset
  }
}

function textOf(node: Node, options: TextOptions): string {
  if (!options.deleted && node.marks.some(({ type }) => type.name === 'deletion')) return ''
  if (!options.hidden && node.marks.some(({ attrs }) => attrs['hidden'] === true)) return ''
  if (node.isText) return node.text ?? ''
  if (node.type.name === 'lineBreak') return '\v'
  const kind = node.attrs['kind'] as string
  // A symbol, a tab or a page break is text; the others are marks.
  if (!options.marks && !['sym', 'ptab', 'br'].includes(kind)) return ''
  return node.attrs['text'] as string
}

/** Text between two positions of the document: paragraphs parted by "\r", as `Range.text` gives it. */
export function textBetween(
  doc: Node,
  from: number,
  to: number,
  options: TextOptions = everything,
): string {
  const texts: string[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true
    const text = new ParagraphText(node, options)
    const start = text.offsetOf(Math.max(from - pos - 1, 0))
    const end = to >= pos + node.nodeSize ? text.text.length : text.offsetOf(to - pos - 1)
    texts.push(text.text.slice(start, end))
    return false
  })
  return texts.join('\r')
}

/** Inline Markdown → lines of text. Every line break starts a new one; `<br>` is a break inside. */
import type { PhrasingContent } from 'mdast'

export interface Line {
  text: string
  /** Every visible character is bold. */
  bold: boolean
}

interface Piece {
  text: string
  bold: boolean
  breaksLine: boolean
}

const lineBreakTag = /^<br\s*\/?>$/i

/** Lines of a paragraph, a heading or a cell, in order; at least one. */
export function linesOf(nodes: readonly PhrasingContent[]): Line[] {
  const lines: Piece[][] = [[]]
  for (const piece of nodes.flatMap((node) => piecesOf(node, false))) {
    if (piece.breaksLine) lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.map(lineOf)
}

function piecesOf(node: PhrasingContent, bold: boolean): Piece[] {
  if (node.type === 'break') return [lineBreak]
  if (node.type === 'html' && lineBreakTag.test(node.value)) {
    return [{ text: '\n', bold, breaksLine: false }]
  }
  if ('value' in node) {
    return node.value
      .split(/\r\n?|\n/)
      .flatMap((text, index) => [
        ...(index === 0 ? [] : [lineBreak]),
        { text, bold, breaksLine: false },
      ])
  }
  if ('children' in node) {
    const inner = bold || node.type === 'strong'
    return node.children.flatMap((child) => piecesOf(child, inner))
  }
  return []
}

const lineBreak: Piece = { text: '', bold: false, breaksLine: true }

function lineOf(pieces: readonly Piece[]): Line {
  const visible = pieces.filter((piece) => piece.text.trim() !== '')
  return {
    text: pieces.map((piece) => piece.text).join(''),
    bold: visible.length > 0 && visible.every((piece) => piece.bold),
  }
}

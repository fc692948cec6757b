/** A planned change of text → the fewest bytes of XML: inside w:t where it can be, and nothing else of the run. */
import type { PartNames } from './part-names.ts'
import { hasEdgeBlank, isPlainText, runContent } from './run-content.ts'
import type { ParagraphMap } from './run-map.ts'
import type { Splice } from './splice.ts'
import type { PieceChange, TextPlan } from './text-plan.ts'
import type { TextPiece } from './text-piece.ts'
import { escapeText, rawOffset } from './xml-text.ts'
import { append } from '../memo/append.ts'

export function textSplices(
  xml: string,
  map: ParagraphMap,
  plan: TextPlan,
  names: PartNames,
): Splice[] {
  const splices: Splice[] = []
  for (const [piece, { changes }] of plan.pieces) {
    if (piece.kind === 'text') append(splices, pieceSplices(xml, piece, changes, names))
    else {
      for (const { start, end, text } of changes) {
        const from = start === 0 ? piece.start : piece.end
        const to = end === start ? from : piece.end
        splices.push({ start: from, end: to, text: runContent(text, names) })
      }
    }
  }
  if (plan.added !== '')
    splices.push(runInEmptyParagraph(xml, map, runOf(plan.added, '', names), names))
  return splices
}

/** The run with the paragraph mark's own look, which is what Word gives to the first words typed. */
export function runOf(text: string, properties: string, names: PartNames): string {
  const run = names.element('r')
  return `<${run}>${properties}${runContent(text, names)}</${run}>`
}

export function runInEmptyParagraph(
  xml: string,
  map: ParagraphMap,
  run: string,
  names: PartNames,
): Splice {
  const { range, openEnd, properties } = map
  if (openEnd < range.end) {
    const at = properties?.end ?? openEnd
    return { start: at, end: at, text: run }
  }
  const slash = xml.lastIndexOf('/', openEnd)
  return { start: slash, end: openEnd, text: `>${run}</${names.element('p')}>` }
}

function pieceSplices(
  xml: string,
  piece: TextPiece,
  changes: readonly PieceChange[],
  names: PartNames,
): Splice[] {
  const { content, inner } = piece
  const texts = changes.map(({ text }) => text)
  const result = changed(piece.text, changes)
  if (!texts.every(isPlainText)) {
    return [{ start: piece.start, end: piece.end, text: runContent(result, names) }]
  }
  const preserve = !piece.preserved && hasEdgeBlank(result)
  const splices: Splice[] = []
  if (preserve) {
    // With the attribute the blanks around, which did not count, would.
    const tagEnd = content.start - 1
    splices.push({ start: tagEnd, end: tagEnd, text: ' xml:space="preserve"' })
    if (piece.plain)
      splices.push(...[without(content.start, inner.start), without(inner.end, content.end)])
  }
  if (!piece.plain) return [...splices, { ...content, text: escapeText(result) }]
  const raw = xml.slice(inner.start, inner.end)
  for (const { start, end, text } of changes) {
    splices.push({
      start: inner.start + rawOffset(raw, start),
      end: inner.start + rawOffset(raw, end),
      text: escapeText(text),
    })
  }
  return splices.filter(({ start, end, text }) => start < end || text !== '')
}

function without(start: number, end: number): Splice {
  return { start, end, text: '' }
}

function changed(text: string, changes: readonly PieceChange[]): string {
  let result = text
  for (const change of changes.toReversed()) {
    result = result.slice(0, change.start) + change.text + result.slice(change.end)
  }
  return result
}

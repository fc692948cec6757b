/** getTextRanges and split: a stretch cut at marks. */
import type { HostObject } from '../../host/rich-api/model.ts'
import { ParagraphText } from '../text.ts'
import { collection } from './collection.ts'
import type { WordModel } from './model.ts'

/** Pieces that end with one of the marks, or with their paragraph. */
export function sentenceRanges(
  model: WordModel,
  { from, to }: { from: number; to: number },
  marks: unknown,
  trim: unknown,
): HostObject {
  const ends = Array.isArray(marks) ? marks.map(String) : []
  const ranges = model.document.structure.between(from, to).flatMap(({ node, pos }) => {
    const content = new ParagraphText(node)
    const start = content.offsetOf(Math.max(from - pos - 1, 0))
    const end = content.offsetOf(Math.min(to - pos - 1, node.content.size))
    return cut(content.text.slice(start, end), ends, trim === true).map(([first, last]) =>
      model.range(
        pos + 1 + content.positionBefore(start + first),
        pos + 1 + content.positionAfter(start + last),
      ),
    )
  })
  return collection(model, 'RangeCollection', () => ranges)
}

function cut(text: string, marks: readonly string[], trim: boolean): [number, number][] {
  const pieces: [number, number][] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const mark = at === text.length ? '' : marks.find((other) => text.startsWith(other, at))
    if (mark === undefined) continue
    const end = at + mark.length
    const piece = text.slice(start, end)
    const lead = trim ? piece.length - piece.trimStart().length : 0
    const tail = trim ? piece.length - piece.trimEnd().length : 0
    if (lead + tail < piece.length) pieces.push([start + lead, end - tail])
    start = end
  }
  return pieces
}

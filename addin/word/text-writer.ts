/** Changes of words within paragraphs: asked for with the questions of a mend, made with its writes. */
import type { ParagraphEdit, TextChange } from '../../src/edit/resolve.ts'
import { wordText } from './characters.ts'
import type { Located } from './locate.ts'
import { foundRange, search } from './search.ts'

/** One change, prepared: null where Word does not find its words. */
export type PlannedWrite = () => (() => void) | null

/** Words before a point that are enough to find it. */
const pointReach = 24

/** `located` is what the paragraph says now; the plans are called after the sync that follows. */
export function planText(located: Located, edit: ParagraphEdit, isAlone: boolean): PlannedWrite[] {
  const { paragraph } = located
  if (edit.removed) return [() => () => (isAlone ? paragraph.clear() : paragraph.delete())]
  // From the end: what is written does not move what is still to be written.
  return edit.changes.toReversed().map((change) => planChange(located, change))
}

function planChange({ paragraph, text, raw }: Located, change: TextChange): PlannedWrite {
  const { start, end } = change
  const written = wordText(change.text)
  if (start === end) return planPoint(paragraph, text, start, written)
  if (start === 0 && end === text.length && raw === text) {
    const content = paragraph.getRange('Content')
    return () => () => replace(content, written)
  }
  const searched = search(paragraph, text, start, end)
  return () => {
    const range = foundRange(searched)
    return range === null ? null : () => replace(range, written)
  }
}

function planPoint(
  paragraph: Word.Paragraph,
  text: string,
  at: number,
  written: string,
): PlannedWrite {
  if (at === 0) return () => () => void paragraph.insertText(written, 'Start')
  if (at === text.length) return () => () => void paragraph.insertText(written, 'End')
  const searched = search(paragraph, text, Math.max(0, at - pointReach), at)
  return () => {
    const range = foundRange(searched)
    return range === null ? null : () => void range.insertText(written, 'End')
  }
}

function replace(range: Word.Range, written: string): void {
  if (written === '') range.delete()
  else range.insertText(written, 'Replace')
}

/** The paragraph's text after the changes, and the changes that take it back. */
export function reversed(
  text: string,
  changes: readonly TextChange[],
): { text: string; back: TextChange[] } {
  const back: TextChange[] = []
  let after = ''
  let at = 0
  for (const change of changes) {
    after += text.slice(at, change.start)
    const start = after.length
    after += change.text
    back.push({ start, end: after.length, text: text.slice(change.start, change.end) })
    at = change.end
  }
  return { text: after + text.slice(at), back }
}

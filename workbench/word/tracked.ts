/** A change turned into a tracked one: what it takes out stays, marked as deleted; what it puts in is marked too. */
import type { Mark, Node } from 'prosemirror-model'
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state'
import { schema } from './schema.ts'

export interface Author {
  name: string
  /** ISO 8601, without fractions of a second. */
  date: string
}

/** Null where the change is none inside one paragraph, which is let through as it is. */
export function trackedTransaction(
  state: EditorState,
  tr: Transaction,
  author: Author,
): Transaction | null {
  const [map] = tr.mapping.maps
  if (tr.steps.length !== 1 || map === undefined) return null
  const ranges: [number, number, number, number][] = []
  map.forEach((...range) => ranges.push(range))
  const [range] = ranges
  if (ranges.length !== 1 || range === undefined) return null
  const [from, to, newFrom, newTo] = range
  const [start, end] = [state.doc.resolve(from), state.doc.resolve(to)]
  const inserted = tr.doc.slice(newFrom, newTo)
  if (!start.parent.isTextblock || !start.sameParent(end) || inserted.openStart > 0) return null
  const tracked = state.tr
  const mark = insertionMark(author)
  const content: Node[] = []
  inserted.content.forEach((node) => {
    content.push(node.mark(mark.addToSet(withoutRevisions(node.marks))))
  })
  tracked.insert(to, content)
  markDeleted(tracked, from, to, author)
  const backwards = from < to && state.selection.from === to && state.selection.empty
  const caret = tracked.mapping.map(backwards && content.length === 0 ? from : to)
  tracked.setSelection(TextSelection.create(tracked.doc, caret))
  return tracked
}

/** Marks text as deleted; what its own author put in is taken out. */
export function markDeleted(tr: Transaction, from: number, to: number, author: Author): void {
  const own: [number, number][] = []
  const others: [number, number][] = []
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isInline) return
    const piece: [number, number] = [Math.max(pos, from), Math.min(pos + node.nodeSize, to)]
    const insertion = node.marks.find(({ type }) => type.name === 'insertion')
    if (insertion?.attrs['author'] === author.name) own.push(piece)
    else if (!node.marks.some(({ type }) => type.name === 'deletion')) others.push(piece)
  })
  const mark = schema.mark('deletion', { author: author.name, date: author.date })
  for (const [start, end] of others) tr.addMark(start, end, mark)
  for (const [start, end] of own.toReversed()) tr.delete(start, end)
}

export function insertionMark(author: Author): Mark {
  return schema.mark('insertion', { author: author.name, date: author.date })
}

function withoutRevisions(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ type }) => type.name !== 'insertion' && type.name !== 'deletion')
}

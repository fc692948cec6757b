/** Where a paragraph stands in a list. */
import type { Node } from 'prosemirror-model'
import { listPosition, type ListPosition } from '../../src/docx/numbering.ts'
import type { ReadContext } from './read/context.ts'

/** Null where neither the paragraph nor its style names a list. */
export function listOf(paragraph: Node, { styles, numbering }: ReadContext): ListPosition | null {
  const attrs = paragraph.attrs as { style: string | null; numId: string | null; listLevel: number }
  const style = styles.paragraph(attrs.style ?? undefined)
  if (attrs.numId === null && style.numId === undefined) return null
  const level = attrs.numId === null ? undefined : attrs.listLevel
  return listPosition(numbering, { numId: attrs.numId ?? undefined, level, style })
}

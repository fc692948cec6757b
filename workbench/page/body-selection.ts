/**
 * All of the body, as Ctrl+A selects it: without headers, footers and notes, which no selection takes away. Where the cursor
 * stands in one of those, all of that.
 */
import { Fragment, Slice, type Node, type ResolvedPos } from 'prosemirror-model'
import {
  Selection,
  TextSelection,
  type Command,
  type SelectionBookmark,
  type Transaction,
} from 'prosemirror-state'
import { schema } from '../word/schema.ts'

class BodySelection extends Selection {
  constructor(doc: Node) {
    super(doc.resolve(0), doc.resolve(endOfBody(doc)))
  }

  override content(): Slice {
    return new Slice(this.$from.doc.content.cut(0, this.to), 0, 0)
  }

  /** An empty paragraph is left, and what comes instead goes there. */
  override replace(tr: Transaction, content = Slice.empty): void {
    const empty = schema.nodes.section.create(null, schema.nodes.paragraph.create())
    tr.replaceWith(0, endOfBody(tr.doc), Fragment.from(empty))
    tr.setSelection(TextSelection.create(tr.doc, 2))
    if (content.size > 0) tr.replaceSelection(content)
  }

  override replaceWith(tr: Transaction, node: Node): void {
    this.replace(tr, new Slice(Fragment.from(node), 0, 0))
  }

  map(doc: Node): Selection {
    return new BodySelection(doc)
  }

  eq(other: Selection): boolean {
    return other instanceof BodySelection && other.to === this.to
  }

  toJSON(): { type: string } {
    return { type: 'body' }
  }

  override getBookmark(): SelectionBookmark {
    return bookmark
  }
}

const bookmark: SelectionBookmark = {
  map: () => bookmark,
  resolve: (doc) => new BodySelection(doc),
}

function endOfBody(doc: Node): number {
  let end = 0
  doc.forEach((child, offset) => {
    if (child.type.name === 'section') end = offset + child.nodeSize
  })
  return end
}

export const selectBody: Command = (state, dispatch) => {
  const { $from } = state.selection
  const story = storyAround($from)
  dispatch?.(state.tr.setSelection(story ?? new BodySelection(state.doc)))
  return true
}

function storyAround($from: ResolvedPos): Selection | null {
  if ($from.depth === 0 || $from.node(1).type.name !== 'story') return null
  const { doc } = $from
  return TextSelection.between(doc.resolve($from.start(1)), doc.resolve($from.end(1)))
}

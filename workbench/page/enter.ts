/** Enter as Word has it: the next paragraph looks like this one, after a heading comes body text, an empty item ends its list. */
import { chainCommands, splitBlockAs } from 'prosemirror-commands'
import type { Attrs } from 'prosemirror-model'
import type { Command, Transaction } from 'prosemirror-state'
import { likeParagraph } from '../word/edits.ts'

const split = splitBlockAs((block, atEnd) => {
  const afterHeading = atEnd && block.attrs['outlineLevel'] !== null
  return { type: block.type, attrs: afterHeading ? {} : likeParagraph(block.attrs) }
})

/** What is written next looks as what was written before. */
const splitParagraph: Command = (state, dispatch, view) => {
  const look = state.selection.$from.marks().filter(({ type }) => type.name === 'run')
  const keep = (tr: Transaction): void => dispatch?.(tr.ensureMarks(look))
  return split(state, dispatch === undefined ? undefined : keep, view)
}

const endList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { parent } = $from
  if (!empty || !parent.isTextblock || parent.content.size > 0 || parent.attrs['label'] === null) {
    return false
  }
  const { source, before, open, paraId, localId }: Attrs = parent.attrs
  const plain = { source, before, open, paraId, localId }
  dispatch?.(state.tr.setNodeMarkup($from.before(), null, plain).scrollIntoView())
  return true
}

export const enter = chainCommands(endList, splitParagraph)

/** Keys of the writing surface. Sections are no matter of the writer's: at their borders text is joined as anywhere else. */
import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { Selection, type Command, type EditorState, type Plugin } from 'prosemirror-state'
import { canJoin } from 'prosemirror-transform'
import { selectBody } from './body-selection.ts'
import { nextCell, previousCell } from './cells.ts'
import { enter } from './enter.ts'

export interface Keys {
  undo(): void
  redo(): void
  save(): void
  open(): void
  /** Alt+Down: the popup of the underline at the cursor. */
  openPopup(): boolean
}

export function keys(actions: Keys): Plugin {
  const run =
    (action: () => void): Command =>
    () => {
      action()
      return true
    }
  return keymap({
    ...baseKeymap,
    Enter: enter,
    Tab: nextCell,
    'Shift-Tab': previousCell,
    'Mod-a': selectBody,
    'Mod-z': run(actions.undo),
    'Mod-y': run(actions.redo),
    'Shift-Mod-z': run(actions.redo),
    'Mod-s': run(actions.save),
    'Mod-o': run(actions.open),
    'Alt-ArrowDown': () => actions.openPopup(),
    Backspace: chainCommands(joinSections(-1), fallback('Backspace')),
    Delete: chainCommands(joinSections(1), fallback('Delete')),
  })
}

function fallback(key: string): Command {
  return baseKeymap[key] ?? (() => false)
}

/** At a section's edge: the two paragraphs on each side become one, and with them their sections. */
function joinSections(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const boundary = sectionBoundary(state, direction)
    if (boundary === null) return false
    if (dispatch === undefined) return true
    const { tr } = state
    // Two levels at once: the sections, and in them the paragraphs.
    const deep = canJoin(tr.doc, boundary) && joinable(state, boundary)
    tr.join(boundary, deep ? 2 : 1)
    if (!deep) tr.setSelection(Selection.near(tr.doc.resolve(boundary - 1), direction))
    dispatch(tr.scrollIntoView())
    return true
  }
}

function sectionBoundary(state: EditorState, direction: -1 | 1): number | null {
  const { selection } = state
  if (!selection.empty) return null
  const { $from } = selection
  const atEdge =
    direction === -1 ? $from.parentOffset === 0 : $from.parentOffset === $from.parent.content.size
  if (!atEdge || $from.depth !== 2 || $from.node(1).type.name !== 'section') return null
  const index = $from.index(1)
  const isLast = direction === -1 ? index === 0 : index === $from.node(1).childCount - 1
  if (!isLast) return null
  const boundary = direction === -1 ? $from.before(1) : $from.after(1)
  const { nodeBefore, nodeAfter } = state.doc.resolve(boundary)
  const isBetween = nodeBefore?.type.name === 'section' && nodeAfter?.type.name === 'section'
  return isBetween ? boundary : null
}

function joinable(state: EditorState, boundary: number): boolean {
  const { nodeBefore, nodeAfter } = state.doc.resolve(boundary)
  return (
    nodeBefore?.lastChild?.type.name === 'paragraph' &&
    nodeAfter?.firstChild?.type.name === 'paragraph'
  )
}

/**
 * What must hold after every change, whoever made it: ids are unique, list labels are counted, sections stay small, and
 * no header or note disappears with a selection.
 */
import type { Node } from 'prosemirror-model'
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state'
import { ListCounters } from '../../src/docx/numbering.ts'
import { listOf } from './lists.ts'
import type { ReadContext } from './read/context.ts'
import { structureOf } from './structure.ts'

const largestSection = 100
const cutSection = 50

export function keeper(context: ReadContext): Plugin {
  return new Plugin({
    filterTransaction: (tr, state) =>
      !tr.docChanged || storyCount(tr.doc) === storyCount(state.doc),
    appendTransaction(transactions, _before, state) {
      if (!transactions.some(touchesBlocks)) return null
      const tr = state.tr
      giveIds(tr, state, context)
      setLabels(tr, context)
      splitSections(tr)
      return tr.docChanged ? tr.setMeta('addToHistory', false).setMeta('keeper', true) : null
    },
  })
}

function storyCount(doc: Node): number {
  let count = 0
  doc.forEach((child) => (count += child.type.name === 'story' ? 1 : 0))
  return count
}

/** False for what happens inside one paragraph: nearly every keystroke. */
function touchesBlocks(tr: Transaction): boolean {
  return tr.steps.some((step, index) => {
    const { slice, from, to, attr } = step as unknown as {
      slice?: { content: { firstChild: Node | null } }
      from?: number
      to?: number
      attr?: string
    }
    if (attr !== undefined) return true
    if (slice?.content.firstChild?.isBlock === true) return true
    const before = tr.docs[index]
    if (slice === undefined || before === undefined || from === undefined || to === undefined) {
      return false
    }
    const start = before.resolve(from)
    return !start.parent.isTextblock || !start.sameParent(before.resolve(to))
  })
}

/** A copy or a split carries the ids of what it came from. */
function giveIds(tr: Transaction, state: EditorState, context: ReadContext): void {
  const ids = new Set<string>()
  const uids = new Set<number>()
  state.doc.descendants((node, pos) => {
    const { localId, uid } = node.attrs as { localId?: string; uid?: number }
    if (localId !== undefined) {
      if (localId === '' || ids.has(localId)) {
        tr.setNodeAttribute(pos, 'localId', crypto.randomUUID())
      } else ids.add(localId)
    }
    if (uid !== undefined) {
      if (uid === 0 || uids.has(uid)) tr.setNodeAttribute(pos, 'uid', context.next())
      else uids.add(uid)
    }
    return !node.isTextblock
  })
}

function setLabels(tr: Transaction, context: ReadContext): void {
  for (const [pos, label] of wrongLabels(tr.doc, context)) tr.setNodeAttribute(pos, 'label', label)
}

/** Positions of paragraphs whose label is not what it should be. */
function wrongLabels(doc: Node, context: ReadContext): [number, string | null][] {
  const wrong: [number, string | null][] = []
  for (const story of structureOf(doc).stories.values()) {
    const counters = new ListCounters(context.styles)
    for (const { node, pos } of story.paragraphs) {
      const position = listOf(node, context)
      const label = position === null ? null : counters.next(context.numbering, position)
      if (label !== node.attrs['label']) wrong.push([pos, label])
    }
  }
  return wrong
}

/** The document as it was read, with its labels. */
export function withLabels(state: EditorState, context: ReadContext): EditorState {
  const tr = state.tr
  setLabels(tr, context)
  return tr.docChanged ? state.apply(tr.setMeta('addToHistory', false)) : state
}

function splitSections(tr: Transaction): void {
  const cuts: number[] = []
  tr.doc.forEach((section, pos) => {
    if (section.type.name !== 'section' || section.childCount <= largestSection) return
    section.forEach((_child, offset, index) => {
      if (index > 0 && index % cutSection === 0) cuts.push(pos + 1 + offset)
    })
  })
  for (const cut of cuts.toReversed()) tr.split(cut, 1)
}

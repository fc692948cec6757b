/** Content controls, around blocks or inside a paragraph. */
import { NodeRange, type Mark, type Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import type { WordDocument } from './document.ts'
import { schema } from './schema.ts'

/** A control where it is now. Its uid tells it apart; ids of a file may be missing or the same. */
export interface Control {
  uid: number
  id: number
  tag: string
  title: string
  appearance: string
  isBlock: boolean
  /** Of its content. */
  from: number
  to: number
}

export type ControlAttributes = Partial<Pick<Control, 'tag' | 'title' | 'appearance'>>

const known = new WeakMap<Node, readonly Control[]>()

/** All controls in the order they begin. */
export function controlsOf(doc: Node): readonly Control[] {
  let controls = known.get(doc)
  if (controls === undefined) {
    controls = findControls(doc)
    known.set(doc, controls)
  }
  return controls
}

function findControls(doc: Node): Control[] {
  const controls = new Map<number, Control>()
  doc.descendants((node, pos) => {
    if (node.type.name === 'container' && node.attrs['control'] === true) {
      const facts = factsOf(node)
      controls.set(facts.uid, {
        ...facts,
        isBlock: true,
        from: pos + 1,
        to: pos + node.nodeSize - 1,
      })
    }
    if (!node.isInline) return
    for (const mark of node.marks) {
      if (mark.type.name !== 'control') continue
      const uid = mark.attrs['uid'] as number
      const before = controls.get(uid)
      const to = pos + node.nodeSize
      if (before === undefined) {
        controls.set(uid, { ...factsOf(mark), isBlock: false, from: pos, to })
      } else before.to = to
    }
  })
  return [...controls.values()]
}

function factsOf({ attrs }: Node | Mark): Omit<Control, 'isBlock' | 'from' | 'to'> {
  const { uid, id, tag, title, appearance } = attrs as Omit<Control, 'isBlock' | 'from' | 'to'>
  return { uid, id: id === 0 ? uid : id, tag, title, appearance }
}

/** Puts a control around whole blocks, or around text of one paragraph. Null where that cannot be. */
export function insertControl(
  document: WordDocument,
  from: number,
  to: number,
  isBlock: boolean,
): number | null {
  const uid = document.context.next()
  const id = freshId(document)
  let done = false
  document.edit((tr) => {
    tr.setMeta('tracked', true)
    done = isBlock ? wrapBlocks(tr, from, to, { uid, id }) : wrapText(tr, from, to, { uid, id })
  })
  return done ? uid : null
}

function freshId(document: WordDocument): number {
  const taken = new Set(controlsOf(document.state.doc).map(({ id }) => id))
  let id = 1_800_000_000 + taken.size
  while (taken.has(id)) id++
  return id
}

function wrapBlocks(
  tr: Transaction,
  from: number,
  to: number,
  attrs: { uid: number; id: number },
): boolean {
  joinSections(tr, from, to)
  const [start, end] = [tr.mapping.map(from, 1), tr.mapping.map(to, -1)]
  // Inside the first and the last block, so that their common parent is the one that holds both.
  const [first, last] = [tr.doc.resolve(start + 1), tr.doc.resolve(end - 1)]
  const range = first.blockRange(
    last,
    (node) => node.type.name !== 'row' && node.type.name !== 'table',
  )
  if (range === null || range.depth === 0) return false
  const around = new NodeRange(range.$from, range.$to, range.depth)
  tr.wrap(around, [{ type: schema.nodes.container, attrs }])
  return true
}

/** Sections are no matter of Word's: blocks of two can share a control. */
function joinSections(tr: Transaction, from: number, to: number): void {
  const cuts: number[] = []
  tr.doc.forEach((node, pos) => {
    if (node.type.name === 'section' && pos > from && pos < to) cuts.push(pos)
  })
  for (const cut of cuts.toReversed()) tr.join(cut, 1)
}

function wrapText(
  tr: Transaction,
  from: number,
  to: number,
  attrs: { uid: number; id: number },
): boolean {
  const [start, end] = [tr.doc.resolve(from), tr.doc.resolve(to)]
  if (!start.sameParent(end) || !start.parent.isTextblock || from >= to) return false
  tr.addMark(from, to, schema.mark('control', attrs))
  return true
}

/** Sets what a control says of itself. */
export function setControl(
  document: WordDocument,
  control: Control,
  attributes: ControlAttributes,
): void {
  document.edit((tr) => {
    tr.setMeta('tracked', true)
    if (control.isBlock) {
      for (const [name, value] of Object.entries(attributes)) {
        tr.setNodeAttribute(control.from - 1, name, value)
      }
      return
    }
    for (const mark of marksOf(tr, control)) {
      tr.removeMark(control.from, control.to, mark)
      tr.addMark(control.from, control.to, schema.mark('control', { ...mark.attrs, ...attributes }))
    }
  })
}

/** Takes the control away; with or without what it holds. */
export function deleteControl(
  document: WordDocument,
  control: Control,
  keepContent: boolean,
  removeBlock: (tr: Transaction, pos: number) => void,
): void {
  document.edit((tr) => {
    tr.setMeta('tracked', keepContent)
    if (!control.isBlock) {
      if (keepContent)
        for (const mark of marksOf(tr, control)) tr.removeMark(control.from, control.to, mark)
      else tr.delete(control.from, control.to)
    } else if (keepContent) {
      const inside = tr.doc.resolve(control.from)
      const end = tr.doc.resolve(control.to)
      tr.lift(new NodeRange(inside, end, inside.depth), inside.depth - 1)
    } else removeBlock(tr, control.from - 1)
  })
}

function marksOf(tr: Transaction, control: Control): Mark[] {
  const marks = new Set<Mark>()
  tr.doc.nodesBetween(control.from, control.to, (node) => {
    for (const mark of node.marks) {
      if (mark.type.name === 'control' && mark.attrs['uid'] === control.uid) marks.add(mark)
    }
  })
  return [...marks]
}

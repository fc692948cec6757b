/** What the object model does to the document. Each call is one change, and one undo step. */
import { Fragment, Slice, type Attrs, type Mark, type Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import type { WordDocument } from './document.ts'
import { paragraphFacts, runFacts } from './read/facts.ts'
import { schema } from './schema.ts'
import type { ParagraphPlace } from './structure.ts'
import { insertionMark, markDeleted } from './tracked.ts'
import { propertyOf, withProperty } from './write/properties.ts'

/** Plain text as inline content: a vertical tab is a line break, as the API gives it. */
function inlineContent(text: string, marks: readonly Mark[]): Node[] {
  return text
    .split(/(\v)/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '\v' ? schema.node('lineBreak', null, undefined, marks) : schema.text(piece, marks),
    )
}

/** Puts text in place of `from`–`to`; a line feed makes a paragraph. Gives where the text stands. */
export function replaceText(
  document: WordDocument,
  from: number,
  to: number,
  text: string,
): { from: number; to: number } {
  const lines = text.split(/\r\n|\r|\n/u)
  const marks = marksAt(document, from, to)
  const last = document.structure.at(from)
  const isTracked = document.changeTrackingMode !== 'Off'
  const sizeBefore = document.state.doc.content.size
  document.edit((tr) => {
    if (lines.length === 1 || last === null) {
      const content = inlineContent(lines[0] ?? '', marks)
      if (content.length === 0) tr.delete(from, to)
      else tr.replaceWith(from, to, content)
      return
    }
    const paragraphs = lines.map((line) =>
      schema.node('paragraph', likeParagraph(last.node.attrs), inlineContent(line, marks)),
    )
    tr.replace(from, to, new Slice(Fragment.from(paragraphs), 1, 1))
  })
  const grown = document.state.doc.content.size - sizeBefore
  // Tracked, the old text stands before the new.
  return isTracked && grown >= 0 && lines.length === 1 && from < to
    ? { from: to, to: to + sizeOf(lines[0] ?? '') }
    : { from, to: to + grown }
}

function sizeOf(text: string): number {
  return text.length
}

/** Runs' marks for text put in between two positions: those of the first character replaced, else of what precedes. */
function marksAt(document: WordDocument, from: number, to: number): readonly Mark[] {
  const { doc } = document.state
  const start = doc.resolve(from)
  const after = from < to ? start.nodeAfter : null
  const marks = after?.isInline === true ? after.marks : start.marks()
  return marks.filter(({ type }) => type.name === 'run' || type.name === 'control')
}

/** A new paragraph's attributes: the look of another, and none of its identity. */
export function likeParagraph(attrs: Attrs): Attrs {
  const pPr = withProperty(attrs['pPr'] as string, 'pPr', 'sectPr', null)
  return {
    ...attrs,
    source: null,
    before: '',
    open: '',
    paraId: null,
    localId: crypto.randomUUID(),
    label: null,
    pPr,
  }
}

/** Gives the new paragraph's local id. `like` is the paragraph whose look it gets. */
export function insertParagraph(
  document: WordDocument,
  pos: number,
  text: string,
  like: Node | null,
): string {
  const [author, isTracked] = [document.author, document.changeTrackingMode !== 'Off']
  const run = like === null ? [] : runMarks(like)
  const marks = isTracked ? insertionMark(author).addToSet(run) : run
  const lines = text.split(/\r\n|\r|\n/u)
  const nodes = lines.map((line) => {
    const attrs = like === null ? { localId: crypto.randomUUID() } : likeParagraph(like.attrs)
    const revised = isTracked ? { ...attrs, pPr: withRevision(attrs, 'ins', author) } : attrs
    return schema.node('paragraph', revised, inlineContent(line, marks))
  })
  document.edit((tr) => {
    tr.insert(pos, nodes).setMeta('tracked', true)
  })
  return nodes[0]?.attrs['localId'] as string
}

function runMarks(paragraph: Node): readonly Mark[] {
  const marks = paragraph.lastChild?.marks ?? []
  return marks.filter(({ type }) => type.name === 'run')
}

/** A paragraph mark that has been put in or taken out (17.13.5.15, 17.13.5.20). */
function withRevision(
  attrs: Attrs,
  kind: 'ins' | 'del',
  author: { name: string; date: string },
): string {
  const pPr = (attrs['pPr'] as string | undefined) ?? ''
  const revision = `<w:${kind} w:id="0" w:author="${author.name}" w:date="${author.date}"/>`
  const rPr = withProperty(propertyOf(pPr, 'rPr'), 'rPr', kind, revision)
  return withProperty(pPr, 'pPr', 'rPr', rPr)
}

/** Takes a paragraph out; the only one of its cell, story or document is emptied instead. */
export function deleteParagraph(document: WordDocument, place: ParagraphPlace): void {
  const { pos, node } = place
  document.edit((tr) => {
    tr.setMeta('tracked', true)
    if (document.changeTrackingMode !== 'Off') {
      tr.setNodeMarkup(pos, null, {
        ...node.attrs,
        pPr: withRevision(node.attrs, 'del', document.author),
      })
      markDeleted(tr, pos + 1, pos + 1 + node.content.size, document.author)
    } else removeBlock(tr, pos)
  })
}

/** Takes the block at `pos` out, with what holds nothing else. */
export function removeBlock(tr: Transaction, pos: number): void {
  let at = tr.doc.resolve(pos)
  while (at.parent.childCount === 1 && isHolder(at.parent, tr.doc)) {
    at = tr.doc.resolve(at.before())
  }
  const node = at.nodeAfter
  if (node === null) return
  if (at.parent.childCount > 1) tr.delete(at.pos, at.pos + node.nodeSize)
  else tr.replaceWith(at.pos, at.pos + node.nodeSize, emptyParagraph())
}

/** Sections and controls go with their last block; cells and stories stay. */
function isHolder(parent: Node, doc: Node): boolean {
  if (parent.type.name === 'container') return true
  return parent.type.name === 'section' && doc.childCount > 1 && doc.child(1).type === parent.type
}

function emptyParagraph(): Node {
  return schema.node('paragraph', { localId: crypto.randomUUID() })
}

/** Sets the style by its id; null is the default style. */
export function setStyle(document: WordDocument, place: ParagraphPlace, id: string | null): void {
  const { node, pos } = place
  const child = id === null ? null : `<w:pStyle w:val="${id}"/>`
  setParagraphProperty(document, pos, node, 'pStyle', child)
}

export function setParagraphProperty(
  document: WordDocument,
  pos: number,
  node: Node,
  name: string,
  child: string | null,
): void {
  const pPr = withProperty(node.attrs['pPr'] as string, 'pPr', name, child)
  const facts = paragraphFacts(pPr, document.context.styles)
  document.edit((tr) => {
    tr.setNodeMarkup(pos, null, { ...node.attrs, pPr, ...facts })
  })
}

/** Changes one property of every run between two positions. `child` null takes it away. */
export function setRunProperty(
  document: WordDocument,
  from: number,
  to: number,
  name: string,
  child: string | null,
): void {
  document.edit((tr) => {
    tr.setMeta('tracked', true)
    document.state.doc.nodesBetween(from, to, (node, pos) => {
      if (!node.isInline) return
      const run = node.marks.find(({ type }) => type.name === 'run')
      const rPr = withProperty((run?.attrs['rPr'] as string | undefined) ?? '', 'rPr', name, child)
      const mark = schema.mark('run', { ...runFacts(rPr) })
      tr.addMark(Math.max(pos, from), Math.min(pos + node.nodeSize, to), mark)
    })
  })
}

/** The memo tree as one row of paragraphs in reading order, without facts. Cheap enough for every keystroke. */
import type { Cell, MemoParagraph } from './model.ts'
import type { ParagraphNode, Root, RootContent, Story, WordPart } from './tree.ts'

export type FlatParagraph = Omit<MemoParagraph, 'facts'>

/** What depends on where a node stands, not on the node. */
interface Surroundings {
  story: Story
  part: string
  cell: Cell | null
}

interface Walk {
  paragraphs: FlatParagraph[]
  /** Text boxes by the paragraph they hang on; null where there are none. */
  boxes: Map<string, WordPart[]> | null
  tables: number
}

/** Same node in the same place gives the same object, so that what is known of it can be kept by identity. */
const known = new WeakMap<ParagraphNode, FlatParagraph>()

/** Body first with each text box after its host, then notes, headers and footers as the root has them. */
export function flatten(root: Root): FlatParagraph[] {
  const parts = root.children.filter((node) => node.type === 'wordPart')
  const walk: Walk = { paragraphs: [], boxes: boxesByHost(parts), tables: 0 }
  const body: Surroundings = { story: 'body', part: 'body', cell: null }
  for (const node of root.children) {
    if (node.type !== 'wordPart') visit(node, body, walk)
  }
  for (const part of parts) {
    if (part.story !== 'textBox' || part.host === undefined) visitPart(part, walk)
  }
  // A text box whose host is gone is still text of the document.
  for (const boxes of walk.boxes?.values() ?? []) boxes.forEach((box) => visitPart(box, walk))
  return walk.paragraphs
}

function boxesByHost(parts: readonly WordPart[]): Map<string, WordPart[]> | null {
  const hosted = parts.filter((part) => part.story === 'textBox' && part.host !== undefined)
  if (hosted.length === 0) return null
  const boxes = new Map<string, WordPart[]>()
  for (const part of hosted) {
    const host = part.host ?? ''
    const before = boxes.get(host)
    if (before === undefined) boxes.set(host, [part])
    else before.push(part)
  }
  return boxes
}

function visitPart(part: WordPart, walk: Walk): void {
  const inside: Surroundings = { story: part.story, part: part.part, cell: null }
  part.children.forEach((node) => visit(node, inside, walk))
}

function visit(node: RootContent, around: Surroundings, walk: Walk): void {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const paragraph = flatParagraph(node, around)
    walk.paragraphs.push(paragraph)
    if (walk.boxes !== null) visitBoxes(paragraph.id, walk.boxes, walk)
  } else if (node.type === 'table') {
    const table = walk.tables
    walk.tables += 1
    node.children.forEach((row, rowIndex) =>
      row.children.forEach((cell, column) => {
        const inside = { ...around, cell: { table, row: rowIndex, column } }
        // A cell holds paragraphs here; mdast's own types know phrasing only.
        cell.children.forEach((child) => visit(child as RootContent, inside, walk))
      }),
    )
  } else if ('children' in node) {
    node.children.forEach((child) => visit(child as RootContent, around, walk))
  }
}

function visitBoxes(host: string, boxes: Map<string, WordPart[]>, walk: Walk): void {
  const hanging = boxes.get(host)
  if (hanging === undefined) return
  boxes.delete(host)
  hanging.forEach((box) => visitPart(box, walk))
}

/** The paragraph of a node that has taken another's place in the tree: what `flatten` would give there. */
export function flattenInstead(
  node: ParagraphNode,
  { story, part, cell }: FlatParagraph,
): FlatParagraph {
  return flatParagraph(node, { story, part, cell })
}

function flatParagraph(node: ParagraphNode, around: Surroundings): FlatParagraph {
  const before = known.get(node)
  if (before !== undefined && standsIn(before, around)) return before
  const word = node.data?.word
  const paragraph: FlatParagraph = {
    id: word?.id ?? '',
    part: around.part,
    story: around.story,
    text: checkedText(node),
    depth: node.type === 'heading' ? node.depth : (word?.outlineLevel ?? null),
    bold: word?.bold ?? false,
    listLabel: word?.listLabel ?? null,
    tag: word?.tag ?? null,
    cell: around.cell,
    node,
  }
  known.set(node, paragraph)
  return paragraph
}

function standsIn(paragraph: FlatParagraph, around: Surroundings): boolean {
  if (paragraph.story !== around.story || paragraph.part !== around.part) return false
  const [was, is] = [paragraph.cell, around.cell]
  if (was === null || is === null) return was === is
  return was.table === is.table && was.row === is.row && was.column === is.column
}

/** Hidden text is left out. */
export function checkedText(node: ParagraphNode): string {
  if (node.data?.word?.hidden === true) return ''
  let text = ''
  for (const child of node.children) {
    if (child.type === 'text' && child.data?.hidden !== true) text += child.value
  }
  return text
}

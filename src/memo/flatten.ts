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
  before: Before
}

/**
 * Body first with each text box after its host, then notes, headers and footers as the root has them.
 *
 * @param before What it gave the last time: the same node in the same place gives the same object, so that what is known of
 *   it can be kept by identity.
 */
export function flatten(root: Root, before: readonly FlatParagraph[] = []): FlatParagraph[] {
  const parts = root.children.filter((node) => node.type === 'wordPart')
  const walk: Walk = {
    paragraphs: [],
    boxes: boxesByHost(parts),
    tables: 0,
    before: new Before(before),
  }
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
    const known = walk.before.of(node)
    const same = known !== undefined && standsIn(known, around)
    const paragraph = same ? known : flatParagraph(node, around)
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
  const word = node.data?.word
  return {
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
}

/** The paragraphs of the last time, by node: most are asked for in the order they stood in. */
class Before {
  readonly #paragraphs: readonly FlatParagraph[]
  #next = 0
  #places: Map<ParagraphNode, number> | null = null

  constructor(paragraphs: readonly FlatParagraph[]) {
    this.#paragraphs = paragraphs
  }

  of(node: ParagraphNode): FlatParagraph | undefined {
    const all = this.#paragraphs
    if (all.length === 0) return undefined
    if (all[this.#next]?.node !== node) {
      this.#places ??= new Map(all.map((paragraph, index) => [paragraph.node, index]))
      const place = this.#places.get(node)
      if (place === undefined) return undefined
      this.#next = place
    }
    this.#next += 1
    return all[this.#next - 1]
  }
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

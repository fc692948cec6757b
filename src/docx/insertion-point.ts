/** Where in a part's XML a block goes. */
import { rankOfTag } from '../edit/order.ts'
import type { DocxPart } from './model.ts'
import { mapPart, type BlockNode, type PartMap } from './part-map.ts'
import { attributeOf, scanTags } from './tag-scan.ts'
import { writeRefusals } from './write-refusals.ts'

/** What holds paragraphs; content controls between it and a paragraph are left before a block is put in. */
const holders = ['body', 'hdr', 'ftr', 'tc', 'txbxContent', 'footnote', 'endnote', '']

type Point = { offset: number } | { refused: string }

/**
 * Beside the paragraph that begins at `start`: outside content controls around it, never inside a field that runs over
 * several paragraphs, and in the order of `rank` with blocks that stand there already.
 */
export function pointBeside(
  part: DocxPart,
  start: number,
  side: 'before' | 'after',
  rank: number,
): Point {
  const map = mapPart(part)
  const paragraph = map.paragraphs.get(start)
  if (paragraph === undefined) return { refused: writeRefusals.unsure }
  const beside = outsideFields(map, outermost(paragraph), side)
  if (beside === null) return { refused: writeRefusals.field }
  const siblings = beside.parent?.children ?? []
  let at = siblings.indexOf(beside)
  if (side === 'after') {
    while (rankOfNode(part, siblings[at + 1]) < rank) at += 1
    return { offset: siblings[at]?.end ?? beside.end }
  }
  return { offset: pastHigher(part, siblings, at, rank) }
}

/** Last in the main part, before the properties of its last section. */
export function pointAtEnd(part: DocxPart, rank: number): Point {
  const holder = mapPart(part).root.children.find(({ name }) => name === 'body')
  if (holder === undefined || holder.closeStart === holder.end) {
    return { refused: writeRefusals.unsure }
  }
  const { children } = holder
  const section = children.findLastIndex(({ name }) => name === 'sectPr')
  if (section === -1) {
    const last = children.at(-1)
    const end = pastHigher(part, children, children.length, rank)
    return { offset: last === undefined || end > last.start ? holder.closeStart : end }
  }
  return { offset: pastHigher(part, children, section, rank) }
}

/** The offset before `siblings[index]`, and before the blocks right above it that belong after this one. */
function pastHigher(
  part: DocxPart,
  siblings: readonly BlockNode[],
  index: number,
  rank: number,
): number {
  let at = index
  while (at > 0) {
    const before = rankOfNode(part, siblings[at - 1])
    if (before === Infinity || before <= rank) break
    at -= 1
  }
  return siblings[at]?.start ?? siblings[at - 1]?.end ?? 0
}

function outermost(paragraph: BlockNode): BlockNode {
  let node = paragraph
  while (node.parent !== null && !holders.includes(node.parent.name)) node = node.parent
  return node
}

/** The node itself, or the one that the field around this side of it begins or ends in; null where they lie apart. */
function outsideFields(map: PartMap, node: BlockNode, side: 'before' | 'after'): BlockNode | null {
  let at = node
  for (const { begin, end } of map.fields) {
    const point = side === 'before' ? at.start : at.end
    if (point <= begin.start || point >= end.end) continue
    const edge = outermost(side === 'before' ? begin : end)
    if (edge.parent !== at.parent) return null
    at = edge
  }
  return at
}

function rankOfNode(part: DocxPart, node: BlockNode | undefined): number {
  const properties =
    node?.name === 'sdt' ? node.children.find(({ name }) => name === 'sdtPr') : undefined
  return properties === undefined ? Infinity : rankOfTag(tagIn(part.xml, properties))
}

function tagIn(xml: string, properties: BlockNode): string | undefined {
  for (const tag of scanTags(xml, properties.openEnd, properties.closeStart)) {
    if (tag.name.endsWith(':tag') || tag.name === 'tag') {
      return attributeOf(xml.slice(tag.start, tag.end), 'val') ?? undefined
    }
  }
  return undefined
}

/** Blocks as nodes of the tree. */
import type { Heading } from 'mdast'
import type { ParagraphNode, Root, RootContent } from '../memo/tree.ts'
import { fitBlock } from './fit-block.ts'
import { checkedText } from '../memo/flatten.ts'
import type { Block, Edit } from './model.ts'
import { rankOf, rankOfTag } from './order.ts'
import type { TreeIndex } from './tree-index.ts'

type Where = Extract<Edit, { type: 'insert' }>['where']

/** The anchor is known to be there. Blocks that stand at the same point keep the order of `rankOf`. */
export function insertNodes(root: Root, index: TreeIndex, where: Where, block: Block): void {
  const anchor =
    where === 'end'
      ? undefined
      : index.byId.get('before' in where ? where.before.paragraph : where.after.paragraph)
  const siblings = anchor?.siblings ?? root.children
  const nodes = nodesOf(block, headingDepth(root))
  siblings.splice(insertionIndex(siblings, where, anchor?.node, rankOf(block)), 0, ...nodes)
}

function insertionIndex(
  siblings: readonly RootContent[],
  where: Where,
  anchor: ParagraphNode | undefined,
  rank: number,
): number {
  if (where === 'end' || anchor === undefined) {
    const stories = siblings.findIndex((node) => node.type === 'wordPart')
    return pastHigher(siblings, stories === -1 ? siblings.length : stories, rank)
  }
  const tag = anchor.data?.word?.tag
  let at = siblings.indexOf(anchor)
  if ('before' in where) {
    // A content control around the anchor is not entered.
    while (tag !== undefined && tagOf(siblings[at - 1]) === tag) at -= 1
    return pastHigher(siblings, at, rank)
  }
  at += 1
  while (tag !== undefined && tagOf(siblings[at]) === tag) at += 1
  while (at < siblings.length && rankOfTag(tagOf(siblings[at])) < rank) at += 1
  return at
}

/** Back over blocks that belong after this one. */
function pastHigher(siblings: readonly RootContent[], from: number, rank: number): number {
  let at = from
  while (at > 0) {
    const before = rankOfTag(tagOf(siblings[at - 1]))
    if (before === Infinity || before <= rank) break
    at -= 1
  }
  return at
}

/** False where no paragraph has the tag. */
export function updateNodes(index: TreeIndex, tag: string, block: Block): boolean {
  const [first, ...others] = index.byTag.get(tag) ?? []
  if (first === undefined) return false
  const old = [first, ...others]
  const fitting = fitBlock(
    { ...block, tag },
    old.map(({ node }) => checkedText(node)),
  )
  if (fitting.paragraphs.length === old.length) {
    fitting.paragraphs.forEach(({ text }, position) => {
      const node = old[position]?.node
      if (node === undefined || checkedText(node) === text) return
      node.children = [{ type: 'text', value: text }]
      delete node.position
    })
    return true
  }
  const nodes = nodesOf(fitting, depthIn(old.map(({ node }) => node)) ?? 2)
  first.siblings.splice(first.siblings.indexOf(first.node), 0, ...nodes)
  for (const { node, siblings } of old) siblings.splice(siblings.indexOf(node), 1)
  return true
}

function nodesOf(block: Block, depth: Heading['depth']): ParagraphNode[] {
  return block.paragraphs.map(({ role, text }, position) => {
    const word = { id: `${block.tag}/${position + 1}`, tag: block.tag }
    const children = [{ type: 'text' as const, value: text }]
    return role === 'heading'
      ? { type: 'heading', depth, children, data: { word } }
      : { type: 'paragraph', children, data: { word } }
  })
}

function tagOf(node: RootContent | undefined): string | undefined {
  return node?.type === 'paragraph' || node?.type === 'heading' ? node.data?.word?.tag : undefined
}

/** The rank most headings of the body have, the deeper of two: that of sections, since there is one title. */
function headingDepth(root: Root): Heading['depth'] {
  return depthIn(root.children) ?? 2
}

function depthIn(nodes: readonly RootContent[]): Heading['depth'] | null {
  const counts = new Map<Heading['depth'], number>()
  for (const node of nodes) {
    if (node.type === 'heading') counts.set(node.depth, (counts.get(node.depth) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, many], [b, more]) => more - many || b - a)
  return most?.[0] ?? null
}

/** Edits on the memo tree: for memos in Markdown, for the examples of packs, and for whoever wants to see the result. */
import { checkedText } from '../memo/flatten.ts'
import type { Root } from '../memo/tree.ts'
import type { Edit } from './model.ts'
import { settleInserts } from './order.ts'
import { findPlace } from './place.ts'
import { refusals } from './refusals.ts'
import { resolveTextEdits } from './resolve.ts'
import { insertNodes, updateNodes } from './tree-blocks.ts'
import { changeText } from './tree-text.ts'
import { indexTree, type TreeIndex } from './tree-index.ts'

/**
 * All edits on a copy of the tree, or none and the reason in Swedish. Places refer to the tree as it is given. A block
 * becomes paragraphs and a heading with the block's tag in `data.word`; a tag that is there already is updated.
 */
export function applyToTree(
  root: Root,
  edits: readonly Edit[],
): { root: Root } | { refused: string } {
  const copy = structuredClone(root)
  const index = indexTree(copy)
  const settled = settleInserts(edits, new Set(index.byTag.keys()))
  const resolved = resolveTextEdits(settled, (place) => {
    const found = index.byId.get(place.paragraph)
    return found?.part === place.part ? checkedText(found.node) : null
  })
  if ('refused' in resolved) return resolved
  const anchors = findAnchors(settled, index)
  if ('refused' in anchors) return anchors
  for (const edit of settled) {
    if (edit.type === 'update' && !updateNodes(index, edit.tag, edit.block)) {
      return { refused: refusals.noBlock }
    }
    if (edit.type === 'insert') insertNodes(copy, index, edit.where, edit.block)
  }
  const hosts = textBoxHosts(copy)
  for (const [id, { changes, removed }] of resolved.paragraphs) {
    const found = index.byId.get(id)
    if (found === undefined) continue
    changeText(found.node, changes)
    if (removed && !hosts.has(id) && !(found.inCell && found.siblings.length === 1)) {
      found.siblings.splice(found.siblings.indexOf(found.node), 1)
    }
  }
  return { root: copy }
}

/** Paragraphs that a text box hangs on: they stay when their text goes, as in a file, so that the box keeps its place. */
function textBoxHosts(root: Root): ReadonlySet<string> {
  const hosts = new Set<string>()
  for (const node of root.children) {
    if (node.type === 'wordPart' && node.host !== undefined) hosts.add(node.host)
  }
  return hosts
}

/** Every anchor must be there before anything is done. */
function findAnchors(
  edits: readonly Edit[],
  index: TreeIndex,
): { refused: string } | Record<never, never> {
  for (const edit of edits) {
    if (edit.type !== 'insert' || edit.where === 'end') continue
    const place = 'before' in edit.where ? edit.where.before : edit.where.after
    const found = index.byId.get(place.paragraph)
    if (found?.part !== place.part) return { refused: refusals.noParagraph }
    if (findPlace(place, checkedText(found.node)) === null) {
      return { refused: refusals.gone(place.quote) }
    }
  }
  return {}
}

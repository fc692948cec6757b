/** Changing a paragraph's text in the tree: text nodes that are not touched stay as they are. */
import type { Text } from 'mdast'
import type { ParagraphNode } from '../memo/tree.ts'
import type { TextChange } from './resolve.ts'

/** Offsets are of the checked text. A change across nodes goes into the first; the others lose their part. */
export function changeText(node: ParagraphNode, changes: readonly TextChange[]): void {
  const leaves = node.children.filter(
    (child): child is Text => child.type === 'text' && child.data?.hidden !== true,
  )
  for (const change of changes.toReversed()) changeLeaves(node, leaves, change)
  node.children = node.children.filter((child) => child.type !== 'text' || child.value !== '')
  if (changes.length > 0) delete node.position
  const word = node.data?.word
  const shows = node.children.some((child) => child.type === 'text' && child.data?.hidden !== true)
  if (word?.hidden === true && shows) delete word.hidden
}

function changeLeaves(node: ParagraphNode, leaves: readonly Text[], change: TextChange): void {
  let offset = 0
  let written = false
  for (const leaf of leaves) {
    const [from, to] = [change.start - offset, change.end - offset]
    const length = leaf.value.length
    offset += length
    const touched = change.start === change.end ? from <= length : from < length && to > 0
    if (!touched || (written && change.start === change.end)) continue
    leaf.value =
      leaf.value.slice(0, Math.max(0, from)) +
      (written ? '' : change.text) +
      leaf.value.slice(Math.min(length, to))
    delete leaf.position
    written = true
  }
  if (!written && change.text !== '') node.children.push({ type: 'text', value: change.text })
}

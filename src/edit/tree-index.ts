/** Paragraphs of a tree with the lists they stand in, so that nodes can be put beside them. */
import type { ParagraphNode, Root, RootContent } from '../memo/tree.ts'

interface TreeParagraph {
  node: ParagraphNode
  part: string
  /** The children of the parent: body, cell or story. */
  siblings: RootContent[]
  inCell: boolean
}

export interface TreeIndex {
  byId: ReadonlyMap<string, TreeParagraph>
  /** In reading order. */
  byTag: ReadonlyMap<string, TreeParagraph[]>
}

export function indexTree(root: Root): TreeIndex {
  const byId = new Map<string, TreeParagraph>()
  const byTag = new Map<string, TreeParagraph[]>()
  const visit = (siblings: RootContent[], part: string, inCell: boolean): void => {
    for (const node of siblings) {
      if (node.type === 'paragraph' || node.type === 'heading') {
        const paragraph = { node, part, siblings, inCell }
        const word = node.data?.word
        if (word !== undefined) byId.set(word.id, paragraph)
        if (word?.tag !== undefined) {
          byTag.set(word.tag, [...(byTag.get(word.tag) ?? []), paragraph])
        }
      } else if ('children' in node) {
        const inside = node.type === 'wordPart' ? node.part : part
        // A cell holds paragraphs here; mdast's own types know phrasing only.
        visit(node.children as RootContent[], inside, inCell || node.type === 'tableCell')
      }
    }
  }
  visit(root.children, 'body', false)
  return { byId, byTag }
}

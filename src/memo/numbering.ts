/** The paragraphs of a tree with their numbers, which are what a report calls `line`. */
import type { Nodes } from 'mdast'
import type { ParagraphNode, Root, Story, WordPart } from './tree.ts'

export interface NumberedParagraph {
  /** `data.word.id`; in a tree without ids "p" and the number. */
  id: string
  /** From 1. */
  line: number
  /** The checked text: hidden text is left out. */
  text: string
  /** "body", or the base name of the part. */
  part: string
  story: Story
  node: ParagraphNode
}

/**
 * Every paragraph once: the main part in document order, a text box's after their host, then footnotes and endnotes,
 * headers, footers, as they stand at the end of the root.
 */
export function numberParagraphs(root: Root): NumberedParagraph[] {
  const boxes = new Map<string, WordPart[]>()
  for (const node of root.children) {
    if (node.type !== 'wordPart' || node.story !== 'textBox' || node.host === undefined) continue
    const siblings = boxes.get(node.host)
    if (siblings === undefined) boxes.set(node.host, [node])
    else siblings.push(node)
  }
  const numbered: NumberedParagraph[] = []
  const visit = (node: Nodes, part: string, story: Story): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const line = numbered.length + 1
      const id = node.data?.word?.id ?? `p${line}`
      numbered.push({ id, line, text: paragraphText(node), part, story, node })
      const hosted = boxes.get(id)
      // Taken out first: a box cannot stand in itself.
      boxes.delete(id)
      for (const box of hosted ?? []) visitAll(box.children, box.part, 'textBox')
    } else if ('children' in node) {
      visitAll(node.children, part, story)
    }
  }
  const visitAll = (nodes: readonly Nodes[], part: string, story: Story): void => {
    for (const node of nodes) visit(node, part, story)
  }
  visitAll(
    root.children.filter((node) => node.type !== 'wordPart'),
    'body',
    'body',
  )
  for (const node of root.children) {
    if (node.type !== 'wordPart') continue
    if (node.story !== 'textBox') visitAll(node.children, node.part, node.story)
  }
  // A box whose host is not in the tree still has its paragraphs.
  for (const [host, orphans] of boxes) {
    boxes.delete(host)
    for (const box of orphans) visitAll(box.children, box.part, 'textBox')
  }
  return numbered
}

/** What is checked of a paragraph: all its text but the hidden. */
export function paragraphText(node: ParagraphNode): string {
  const [only] = node.children
  if (node.children.length === 1 && only?.type === 'text') {
    return only.data?.hidden === true ? '' : only.value
  }
  return textOf(node)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.data?.hidden === true ? '' : node.value
  if (node.type === 'break') return '\n'
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}

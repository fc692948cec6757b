/** All parts that hold text → one document, and what each part has around its stories. */
import type { Node } from 'prosemirror-model'
import { namesOf } from '../../../src/docx/part-names.ts'
import type { DocxPart } from '../../../src/docx/model.ts'
import type { DocxPackage } from '../package/package.ts'
import { schema } from '../schema.ts'
import { attribute, childOf, parseElements, type XmlElement } from '../xml/element.ts'
import { BlockReader } from './blocks.ts'
import type { ReadContext } from './context.ts'

/** A part's XML around the blocks of its stories, in their order. */
export interface StoryFrame {
  part: string
  entry: string
  xml: string
  /** Story key → range of its blocks. */
  ranges: Map<string, { start: number; end: number }>
}

const blocksInSection = 50
const noteKinds: Readonly<Record<string, string>> = { footnotes: 'footnote', endnotes: 'endnote' }
const marginKinds: Readonly<Record<string, string>> = { hdr: 'header', ftr: 'footer' }

export function readStories(
  { docx }: DocxPackage,
  context: ReadContext,
): { doc: Node; frames: Map<string, StoryFrame> } {
  const frames = new Map<string, StoryFrame>()
  let body: readonly Node[] = []
  const stories: Node[] = []
  for (const part of docx.parts.values()) {
    const { xml, entry } = part
    const frame: StoryFrame = { part: part.part, entry, xml, ranges: new Map() }
    frames.set(part.part, frame)
    const root = rootOf(part)
    const story = (key: string, element: XmlElement): readonly Node[] => {
      const { nodes, start, end } = new BlockReader(xml, context).read(element, element.openEnd)
      frame.ranges.set(key, { start, end })
      return atLeastOne(nodes, context)
    }
    if (root.name === 'document') {
      const element = childOf(root, 'body')
      if (element !== undefined) body = story('body', element)
      continue
    }
    const margin = marginKinds[root.name]
    if (margin !== undefined) {
      stories.push(storyNode(margin, part.part, '', story(`${margin}:${part.part}`, root)))
      continue
    }
    const kind = noteKinds[root.name]
    if (kind === undefined) continue
    for (const note of root.children) {
      if (note.name !== kind || (attribute(xml, note, 'type') ?? 'normal') !== 'normal') continue
      const id = attribute(xml, note, 'id') ?? ''
      stories.push(storyNode(kind, part.part, id, story(`${kind}:${part.part}:${id}`, note)))
    }
  }
  return { doc: schema.node('doc', null, [...sections(body), ...stories]), frames }
}

function rootOf(part: DocxPart): XmlElement {
  const names = namesOf(part)
  const root = parseElements(part.xml, names.local).children[0]
  if (root === undefined) throw new Error(`${part.entry} has no root element`)
  return root
}

function storyNode(kind: string, part: string, id: string, nodes: readonly Node[]): Node {
  return schema.node('story', { kind, part, id }, nodes)
}

function sections(blocks: readonly Node[]): Node[] {
  const found: Node[] = []
  for (let at = 0; at < blocks.length; at += blocksInSection) {
    found.push(schema.node('section', null, blocks.slice(at, at + blocksInSection)))
  }
  return found
}

/** A story has a paragraph at least; one that the file does not have is not written until it is used. */
function atLeastOne(nodes: readonly Node[], { sources }: ReadContext): readonly Node[] {
  if (nodes.length > 0) return nodes
  const attrs = { localId: crypto.randomUUID(), source: sources.length }
  const node = schema.node('paragraph', attrs)
  sources.push({ xml: '', node })
  return [node]
}

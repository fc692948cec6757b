/** The block structure of a part: what lies in what, and where fields run over paragraphs. */
import type { DocxPart } from './model.ts'
import { namesOf } from './part-names.ts'
import { attributeOf, scanTags } from './tag-scan.ts'

export interface BlockNode {
  /** Local name: "p", "tbl", "sdt" … */
  name: string
  start: number
  /** Just after its start tag. */
  openEnd: number
  /** Offset of its end tag; equal to `end` for an empty one. */
  closeStart: number
  end: number
  parent: BlockNode | null
  children: BlockNode[]
}

export interface PartMap {
  root: BlockNode
  /** By the offset they begin at. */
  paragraphs: ReadonlyMap<number, BlockNode>
  /** Content controls by tag, in order. */
  controls: ReadonlyMap<string, BlockNode[]>
  /** From the mark that begins a field to the one that ends it, in paragraphs apart. */
  fields: readonly { begin: BlockNode; end: BlockNode }[]
}

const kept = new Set([
  'body',
  'customXml',
  'endnote',
  'footnote',
  'ftr',
  'hdr',
  'p',
  'sdt',
  'sdtContent',
  'sdtPr',
  'sectPr',
  'tbl',
  'tc',
  'tr',
  'txbxContent',
])

const known = new WeakMap<DocxPart, PartMap>()

export function mapPart(part: DocxPart): PartMap {
  const before = known.get(part)
  if (before !== undefined) return before
  const map = readPart(part)
  known.set(part, map)
  return map
}

function readPart(part: DocxPart): PartMap {
  const { xml } = part
  const names = namesOf(part)
  const root: BlockNode = {
    name: '',
    start: 0,
    openEnd: 0,
    closeStart: xml.length,
    end: xml.length,
    parent: null,
    children: [],
  }
  const paragraphs = new Map<number, BlockNode>()
  const controls = new Map<string, BlockNode[]>()
  const fields: { begin: BlockNode; end: BlockNode }[] = []
  const openFields: BlockNode[] = []
  let current = root
  for (const tag of scanTags(xml)) {
    const name = names.local(tag.name)
    if (name === null) continue
    if (name === 'fldChar' && tag.kind !== 'close') {
      const paragraph = nearest(current, 'p')
      const type = attributeOf(xml.slice(tag.start, tag.end), 'fldCharType')
      if (type === 'begin' && paragraph !== null) openFields.push(paragraph)
      const begin = type === 'end' ? openFields.pop() : undefined
      if (begin !== undefined && paragraph !== null && begin !== paragraph) {
        fields.push({ begin, end: paragraph })
      }
    }
    if (name === 'tag' && current.name === 'sdtPr' && current.parent !== null) {
      const value = attributeOf(xml.slice(tag.start, tag.end), 'val') ?? ''
      controls.set(value, [...(controls.get(value) ?? []), current.parent])
    }
    if (!kept.has(name)) continue
    if (tag.kind === 'close') {
      current.closeStart = tag.start
      current.end = tag.end
      current = current.parent ?? root
      continue
    }
    const node: BlockNode = {
      name,
      start: tag.start,
      openEnd: tag.end,
      closeStart: tag.end,
      end: tag.end,
      parent: current,
      children: [],
    }
    current.children.push(node)
    if (name === 'p') paragraphs.set(tag.start, node)
    if (tag.kind === 'open') current = node
  }
  return { root, paragraphs, controls, fields }
}

function nearest(node: BlockNode, name: string): BlockNode | null {
  for (let at: BlockNode | null = node; at !== null; at = at.parent) {
    if (at.name === name) return at
  }
  return null
}

/** Every node of that name inside, in order, not looking into those found. */
export function within(node: BlockNode, name: string): BlockNode[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : within(child, name)))
}

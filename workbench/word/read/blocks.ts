/** Elements that hold paragraphs → nodes. */
import type { Attrs, Node, NodeType } from 'prosemirror-model'
import { attribute, childOf, outerXml, type XmlElement } from '../xml/element.ts'
import { schema } from '../schema.ts'
import type { ReadContext } from './context.ts'
import { controlFacts, paragraphFacts } from './facts.ts'
import { readInline } from './inline.ts'

/** Stand between blocks and are kept there. */
const markers = new Set([
  'bookmarkStart',
  'bookmarkEnd',
  'proofErr',
  'commentRangeStart',
  'commentRangeEnd',
  'permStart',
  'permEnd',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
])
const holders = new Set(['customXml', 'ins', 'del', 'moveFrom', 'moveTo', 'smartTag'])

/** Blocks, and where the last of them ends: what follows belongs to the parent. */
export interface ReadBlocks {
  nodes: Node[]
  /** Where the first block's `before` begins, and the last block ends. */
  start: number
  end: number
}

export class BlockReader {
  constructor(
    private readonly xml: string,
    private readonly context: ReadContext,
  ) {}

  /** `from`: end of the last child that belongs to the parent's own head (w:tcPr). */
  read(parent: XmlElement, from: number): ReadBlocks {
    const nodes: Node[] = []
    let end = from
    for (const child of parent.children) {
      if (child.start < from || markers.has(child.name) || child.name === 'sectPr') continue
      nodes.push(this.#block(child, this.xml.slice(end, child.start)))
      end = child.end
    }
    return { nodes, start: from, end }
  }

  #block(element: XmlElement, before: string): Node {
    switch (element.name) {
      case 'p':
        return this.#paragraph(element, before)
      case 'tbl':
        return this.#table(element, before) ?? this.#opaque(element, before)
      case 'sdt':
        return this.#control(element, before) ?? this.#opaque(element, before)
      default:
        return (
          (holders.has(element.name) ? this.#holder(element, before) : null) ??
          this.#opaque(element, before)
        )
    }
  }

  #opaque(element: XmlElement, before: string): Node {
    return this.#sourced(
      element,
      schema.nodes.opaqueBlock,
      { before, xml: outerXml(this.xml, element) },
      [],
    )
  }

  #paragraph(element: XmlElement, before: string): Node {
    const properties = childOf(element, 'pPr')
    const pPr = properties === undefined ? '' : outerXml(this.xml, properties)
    const attrs = {
      before,
      open: openTag(this.xml, element),
      paraId: attribute(this.xml, element, 'paraId'),
      localId: crypto.randomUUID(),
      pPr,
      ...paragraphFacts(pPr, this.context.styles),
    }
    const content = readInline(this.xml, element, this.context)
    return this.#sourced(element, schema.nodes.paragraph, attrs, content)
  }

  #table(element: XmlElement, before: string): Node | null {
    const rows: Node[] = []
    const from = endOfHead(element, ['tblPr', 'tblGrid'])
    let end = from
    for (const child of element.children) {
      if (child.start < from || markers.has(child.name)) continue
      const row = child.name === 'tr' ? this.#row(child, this.xml.slice(end, child.start)) : null
      if (row === null) return null
      rows.push(row)
      end = child.end
    }
    return rows.length === 0
      ? null
      : this.#held(element, schema.nodes.table, before, from, end, rows, {
          uid: this.context.next(),
        })
  }

  #row(element: XmlElement, before: string): Node | null {
    const cells: Node[] = []
    const from = endOfHead(element, ['tblPrEx', 'trPr'])
    let end = from
    for (const child of element.children) {
      if (child.start < from || markers.has(child.name)) continue
      const cell = child.name === 'tc' ? this.#cell(child, this.xml.slice(end, child.start)) : null
      if (cell === null) return null
      cells.push(cell)
      end = child.end
    }
    return cells.length === 0
      ? null
      : this.#held(element, schema.nodes.row, before, from, end, cells)
  }

  #cell(element: XmlElement, before: string): Node | null {
    const from = endOfHead(element, ['tcPr'])
    const { nodes, end } = this.read(element, from)
    if (nodes.length === 0) return null
    const properties = childOf(element, 'tcPr')
    const gridSpan = properties === undefined ? undefined : childOf(properties, 'gridSpan')
    const span = gridSpan === undefined ? 1 : Number(attribute(this.xml, gridSpan, 'val') ?? 1)
    return this.#held(element, schema.nodes.cell, before, from, end, nodes, { span })
  }

  #control(element: XmlElement, before: string): Node | null {
    const content = childOf(element, 'sdtContent')
    if (content === undefined) return null
    const { nodes, end } = this.read(content, content.openEnd)
    if (nodes.length === 0) return null
    const { head, ...facts } = controlFacts(this.xml, element)
    const tail = this.xml.slice(end, content.closeStart)
    return this.#sourced(
      element,
      schema.nodes.container,
      { before, uid: this.context.next(), ...facts, head, tail },
      nodes,
    )
  }

  #holder(element: XmlElement, before: string): Node | null {
    const from = endOfHead(element, ['customXmlPr', 'smartTagPr'])
    const { nodes, end } = this.read(element, from)
    if (nodes.length === 0) return null
    const head = this.xml.slice(element.start, from)
    const tail = this.xml.slice(end, element.end)
    return this.#sourced(
      element,
      schema.nodes.container,
      { before, uid: this.context.next(), control: false, head, tail },
      nodes,
    )
  }

  #held(
    element: XmlElement,
    type: NodeType,
    before: string,
    from: number,
    end: number,
    children: readonly Node[],
    more: Attrs = {},
  ): Node {
    const attrs = {
      before,
      open: openTag(this.xml, element),
      head: this.xml.slice(element.openEnd, from),
      tail: this.xml.slice(end, element.closeStart),
      ...more,
    }
    return this.#sourced(element, type, attrs, children)
  }

  #sourced(element: XmlElement, type: NodeType, attrs: Attrs, content: readonly Node[]): Node {
    const { sources } = this.context
    const node = type.createChecked({ ...attrs, source: sources.length }, content)
    sources.push({ xml: outerXml(this.xml, element), node })
    return node
  }
}

/** An empty element's tag is opened. */
function openTag(xml: string, element: XmlElement): string {
  const tag = xml.slice(element.start, element.openEnd)
  return tag.endsWith('/>') ? `${tag.slice(0, -2)}>` : tag
}

function endOfHead(element: XmlElement, names: readonly string[]): number {
  let end = element.openEnd
  for (const child of element.children) {
    if (!names.includes(child.name)) break
    end = child.end
  }
  return end
}

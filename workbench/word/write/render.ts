/** Nodes → XML. What is still as it was read is written as it was; only the rest is written anew. */
import type { Node } from 'prosemirror-model'
import type { Source } from '../read/context.ts'
import { sdtProperties } from './control.ts'
import { renderInline } from './inline.ts'

/** Labels are counted, and these ids are the session's: neither is written. */
const notWritten = new Set(['label', 'localId', 'uid', 'source', 'before'])

export class Renderer {
  /** A source is written once: a copy must not carry the same ids. */
  readonly #used = new Set<number>()

  constructor(
    private readonly sources: readonly Source[],
    /** For revisions. */
    private readonly nextId: () => number,
  ) {}

  /** The children of a story, cell or control, with what stands before each. */
  children(parent: Node): string {
    let xml = ''
    parent.forEach((child) => (xml += this.block(child)))
    return xml
  }

  block(node: Node): string {
    return (node.attrs['before'] as string) + (this.#original(node) ?? this.#anew(node))
  }

  #original(node: Node): string | null {
    const index = node.attrs['source'] as number | null
    const source = index === null ? undefined : this.sources[index]
    if (index === null || source === undefined || this.#used.has(index)) return null
    if (!isSame(node, source.node)) return null
    this.#use(node)
    return source.xml
  }

  /** Everything inside is written with it. */
  #use(node: Node): void {
    const index = node.attrs['source'] as number | null
    if (index !== null) this.#used.add(index)
    if (!node.isTextblock) node.forEach((child) => this.#use(child))
  }

  #anew(node: Node): string {
    const attrs = node.attrs as Record<string, string>
    switch (node.type.name) {
      case 'paragraph':
        return this.#paragraph(node)
      case 'opaqueBlock':
        return attrs['xml'] ?? ''
      case 'container':
        return node.attrs['control'] === true
          ? `<w:sdt>${sdtProperties(node.attrs)}<w:sdtContent>${this.children(node)}${attrs['tail']}</w:sdtContent></w:sdt>`
          : `${attrs['head']}${this.children(node)}${attrs['tail']}`
      default: {
        const name = elementNames[node.type.name] ?? ''
        const open = attrs['open'] === '' ? `<${name}>` : attrs['open']
        return `${open}${attrs['head']}${this.children(node)}${attrs['tail']}</${name}>`
      }
    }
  }

  #paragraph(node: Node): string {
    const { source, open, pPr } = node.attrs as { source: number | null; open: string; pPr: string }
    const isFirst = source !== null && !this.#used.has(source)
    if (source !== null) this.#used.add(source)
    const tag = isFirst && open !== '' ? open : '<w:p>'
    return `${tag}${pPr}${renderInline(node, this.nextId)}</w:p>`
  }
}

const elementNames: Readonly<Record<string, string>> = {
  table: 'w:tbl',
  row: 'w:tr',
  cell: 'w:tc',
}

/** Whether both would be written alike. */
function isSame(a: Node, b: Node): boolean {
  if (a === b) return true
  if (a.type !== b.type || a.childCount !== b.childCount) return false
  if (a.isText || a.isInline) return a.eq(b)
  for (const name of Object.keys(a.attrs)) {
    if (!notWritten.has(name) && a.attrs[name] !== b.attrs[name]) return false
  }
  for (let index = 0; index < a.childCount; index++) {
    const [left, right] = [a.child(index), b.child(index)]
    if (!isSame(left, right)) return false
    // A child's `before` lies inside the slice that would be written.
    if (!left.isInline && left.attrs['before'] !== right.attrs['before']) return false
  }
  return true
}

/** Where everything stands in one version of the document: walked once, kept as long as the version. */
import type { Node } from 'prosemirror-model'

/** A table, row, cell or container around a paragraph. */
export interface Ancestor {
  type: 'table' | 'row' | 'cell' | 'container'
  node: Node
  pos: number
  /** Number among its siblings. */
  index: number
}

export interface ParagraphPlace {
  node: Node
  pos: number
  localId: string
  /** "body", or "header:header1" and the like. */
  story: string
  /** Number in its story. */
  index: number
  /** From the outside in. */
  ancestors: readonly Ancestor[]
}

export interface StoryPlace {
  key: string
  kind: string
  part: string
  id: string
  node: Node
  /** Where its content begins and ends. */
  from: number
  to: number
  paragraphs: ParagraphPlace[]
}

export class Structure {
  readonly paragraphs: ParagraphPlace[] = []
  readonly byId = new Map<string, ParagraphPlace>()
  readonly stories = new Map<string, StoryPlace>()
  /** Tables and containers by their uid. */
  readonly held = new Map<number, Ancestor>()

  constructor(readonly doc: Node) {
    const body: StoryPlace = {
      key: 'body',
      kind: 'body',
      part: 'body',
      id: '',
      node: doc,
      from: 0,
      to: 0,
      paragraphs: [],
    }
    this.stories.set('body', body)
    doc.forEach((child, pos) => {
      if (child.type.name === 'section') {
        body.to = pos + child.nodeSize
        this.#walk(child, pos + 1, body, [])
        return
      }
      const { kind, part, id } = child.attrs as Record<'kind' | 'part' | 'id', string>
      const key = id === '' ? `${kind}:${part}` : `${kind}:${part}:${id}`
      const from = pos + 1
      const story = { key, kind, part, id, node: child, from, to: pos + child.nodeSize - 1 }
      this.stories.set(key, { ...story, paragraphs: [] })
      this.#walk(child, from, this.story(key), [])
    })
  }

  story(key: string): StoryPlace {
    const story = this.stories.get(key)
    if (story === undefined) throw new Error(`There is no story ${key}`)
    return story
  }

  /** Paragraphs that lie between two positions, wholly or in part. */
  between(from: number, to: number): ParagraphPlace[] {
    const found: ParagraphPlace[] = []
    for (let at = this.#firstEndingAfter(from); at < this.paragraphs.length; at++) {
      const place = this.paragraphs[at]
      if (place === undefined || place.pos >= Math.max(to, from + 1)) break
      found.push(place)
    }
    return found
  }

  /** The paragraph around a position, or the next one. */
  at(pos: number): ParagraphPlace | null {
    return this.paragraphs[this.#firstEndingAfter(pos)] ?? this.paragraphs.at(-1) ?? null
  }

  #firstEndingAfter(pos: number): number {
    let low = 0
    let high = this.paragraphs.length
    while (low < high) {
      const middle = (low + high) >> 1
      const place = this.paragraphs[middle]
      if (place !== undefined && place.pos + place.node.nodeSize <= pos) low = middle + 1
      else high = middle
    }
    return low
  }

  #walk(parent: Node, start: number, story: StoryPlace, ancestors: readonly Ancestor[]): void {
    parent.forEach((node, offset, index) => {
      const pos = start + offset
      const { name } = node.type
      if (name === 'paragraph') {
        const localId = node.attrs['localId'] as string
        const place: ParagraphPlace = {
          node,
          pos,
          localId,
          story: story.key,
          index: story.paragraphs.length,
          ancestors,
        }
        this.paragraphs.push(place)
        story.paragraphs.push(place)
        this.byId.set(localId, place)
      } else if (name === 'table' || name === 'row' || name === 'cell' || name === 'container') {
        const ancestor: Ancestor = { type: name, node, pos, index }
        if (name === 'table' || name === 'container') {
          this.held.set(node.attrs['uid'] as number, ancestor)
        }
        this.#walk(node, pos + 1, story, [...ancestors, ancestor])
      }
    })
  }
}

const known = new WeakMap<Node, Structure>()

export function structureOf(doc: Node): Structure {
  let structure = known.get(doc)
  if (structure === undefined) {
    structure = new Structure(doc)
    known.set(doc, structure)
  }
  return structure
}

/** The session's own tree: its containers copied, its paragraphs shared, changed paragraph by paragraph. */
import type { ParagraphChange } from '../edit/model.ts'
import type { ParagraphNode, Root, RootContent } from '../memo/tree.ts'

type Siblings = RootContent[]

/** A paragraph's node with another in its place; nothing else of the tree changed. */
export interface NodeInstead {
  id: string
  before: ParagraphNode
  now: ParagraphNode
}

/** A copy whose lists can be changed without touching the host's tree. Paragraph nodes are the same objects. */
export class TreeCopy {
  readonly root: Root
  /** The list each paragraph stands in. */
  readonly #siblings = new Map<string, Siblings>()
  /** Where among them it was found; others may have come and gone before it since. */
  readonly #lastIndex = new Map<string, number>()

  constructor(root: Root) {
    this.root = { ...root, children: this.#copyChildren(root.children) }
  }

  #copyChildren(children: readonly RootContent[]): Siblings {
    const copies: Siblings = []
    for (const child of children) {
      if (isParagraph(child)) {
        this.#siblings.set(idOf(child), copies)
        copies.push(child)
      } else if ('children' in child) {
        // The copy has the same type and the same kind of children.
        const inner = this.#copyChildren(child.children as RootContent[])
        copies.push({ ...child, children: inner } as RootContent)
      } else copies.push(child)
    }
    return copies
  }

  /**
   * Does what the change says; a change of a paragraph that is not there does nothing.
   *
   * @returns What changed, where that is the paragraph's own node alone.
   */
  apply({ id, after, node, removed }: ParagraphChange): NodeInstead | null {
    const siblings = this.#siblings.get(id)
    const index = siblings === undefined ? -1 : this.#indexIn(siblings, id)
    const old = siblings?.[index]
    if (removed === true) {
      this.#remove(id, siblings, index)
      return null
    }
    const next = node === undefined ? old : own(node, id, old)
    if (next === undefined) return null
    if (after === undefined && siblings !== undefined && old !== undefined) {
      siblings[index] = next
      return isParagraph(old) && isParagraph(next) ? { id, before: old, now: next } : null
    }
    this.#remove(id, siblings, index)
    this.#insert(id, next, after ?? null, after === undefined)
    return null
  }

  /** Where it stood the last time, in most cases. */
  #indexIn(siblings: Siblings, id: string): number {
    const last = this.#lastIndex.get(id)
    const there = last === undefined ? undefined : siblings[last]
    if (last !== undefined && there !== undefined && isNamed(there, id)) return last
    const index = siblings.findIndex((child) => isNamed(child, id))
    this.#lastIndex.set(id, index)
    return index
  }

  #remove(id: string, siblings: Siblings | undefined, index: number): void {
    if (siblings === undefined || index === -1) return
    siblings.splice(index, 1)
    this.#siblings.delete(id)
  }

  /** What stands after nothing known comes last in the body. */
  #insert(id: string, node: RootContent, after: string | null, last: boolean): void {
    const beside = after === null ? undefined : this.#siblings.get(after)
    const index = beside === undefined ? -1 : this.#indexIn(beside, after ?? '')
    if (beside !== undefined && index !== -1) {
      beside.splice(index + 1, 0, node)
      this.#siblings.set(id, beside)
      return
    }
    const { children } = this.root
    const firstPart = children.findIndex(({ type }) => type === 'wordPart')
    const end = firstPart === -1 ? children.length : firstPart
    children.splice(after === null && !last ? 0 : end, 0, node)
    this.#siblings.set(id, children)
  }
}

/** What is known of a paragraph is kept by its node, so a node changed in place must become another. */
function own(node: ParagraphNode, id: string, old: RootContent | undefined): ParagraphNode {
  if (node !== old && node.data?.word?.id === id) return node
  return { ...node, data: { ...node.data, word: { ...node.data?.word, id } } }
}

function isParagraph(node: RootContent): node is ParagraphNode {
  return node.type === 'paragraph' || node.type === 'heading'
}

function isNamed(node: RootContent, id: string): boolean {
  return isParagraph(node) && idOf(node) === id
}

function idOf(node: ParagraphNode): string {
  return node.data?.word?.id ?? ''
}

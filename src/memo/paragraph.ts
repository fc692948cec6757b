/**
 * A paragraph that has been read, and what has been worked out of it since: each thing once, as long as the paragraph is the same.
 *
 * It lies in the paragraph itself. A WeakMap would say the same, but the engine's small collections take all that a
 * WeakMap holds for alive, whoever else has let go of it: every memo read would live on until the next great collection.
 */
import type { FlatParagraph } from './flatten.ts'
import type { MemoParagraph, ParagraphFacts } from './model.ts'

interface Keeping {
  kind: object
  value: unknown
  next: Keeping | null
}

/** The fields are set one by one: spreading an object costs several times more, and this is done for every paragraph. */
class ReadParagraph implements MemoParagraph {
  readonly id
  readonly part
  readonly story
  readonly text
  readonly depth
  readonly bold
  readonly listLabel
  readonly tag
  readonly cell
  readonly node
  readonly facts
  /** Few things each; no part of a copy. */
  #kept: Keeping | null = null

  constructor(flat: FlatParagraph, facts: ParagraphFacts) {
    this.id = flat.id
    this.part = flat.part
    this.story = flat.story
    this.text = flat.text
    this.depth = flat.depth
    this.bold = flat.bold
    this.listLabel = flat.listLabel
    this.tag = flat.tag
    this.cell = flat.cell
    this.node = flat.node
    this.facts = facts
  }

  static keepingOf(paragraph: MemoParagraph, kind: object): Keeping | null {
    if (!(#kept in paragraph)) return null
    let keeping = paragraph.#kept
    while (keeping !== null && keeping.kind !== kind) keeping = keeping.next
    return keeping
  }

  static keep(paragraph: MemoParagraph, kind: object, value: unknown): void {
    if (#kept in paragraph) paragraph.#kept = { kind, value, next: paragraph.#kept }
  }
}

export function paragraphOf(flat: FlatParagraph, facts: ParagraphFacts): MemoParagraph {
  return new ReadParagraph(flat, facts)
}

/** One kind of thing that is kept with paragraphs. A paragraph that was not made by `paragraphOf` keeps nothing. */
export class KeptWithParagraph<Value> {
  get(paragraph: MemoParagraph): Value | undefined {
    // What is kept under a kind was put there by it.
    return ReadParagraph.keepingOf(paragraph, this)?.value as Value | undefined
  }

  set(paragraph: MemoParagraph, value: Value): void {
    const keeping = ReadParagraph.keepingOf(paragraph, this)
    if (keeping === null) ReadParagraph.keep(paragraph, this, value)
    else keeping.value = value
  }
}

/** Critiques as underlines: decorations that move with the text, and only those that changed are touched. */
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Annotation } from '../word/annotations.ts'
import type { DocumentEvent, WordDocument } from '../word/document.ts'

export class Underlines {
  #set = DecorationSet.empty
  #shown = new Set<string>()

  constructor(private readonly document: WordDocument) {
    this.#showNew()
  }

  get decorations(): DecorationSet {
    return this.#set
  }

  /** Follows the document; true where the view has to be drawn again. */
  follow(event: DocumentEvent): boolean {
    if (event.type === 'change') {
      const { doc } = this.document.state
      if (event.transaction.doc.content.size === doc.content.size) {
        this.#set = this.#set.map(event.transaction.mapping, doc)
      } else this.#rebuild()
      return true
    }
    if (event.type !== 'annotations') return false
    this.#removeGone()
    this.#showNew()
    return true
  }

  /** The critique at a position of the document; the innermost where several overlap. */
  at(position: number): Annotation | null {
    const [found] = this.#set
      .find(position, position)
      .toSorted((a, b) => a.to - a.from - (b.to - b.from))
    const id: unknown = found?.spec.id
    return typeof id === 'string' ? this.document.annotations.find(id) : null
  }

  /** A section was split or joined on the way: positions are taken from the critiques themselves. */
  #rebuild(): void {
    this.#set = DecorationSet.empty
    this.#shown = new Set()
    this.#showNew()
  }

  #removeGone(): void {
    const gone = [...this.#shown].filter((id) => this.document.annotations.find(id) === null)
    if (gone.length === 0) return
    const ids = new Set(gone)
    for (const id of gone) this.#shown.delete(id)
    this.#set = this.#set.remove(
      this.#set.find(undefined, undefined, (spec) => ids.has(String(spec['id']))),
    )
  }

  #showNew(): void {
    const added = this.document.annotations.all.filter(({ id }) => !this.#shown.has(id))
    if (added.length === 0) return
    for (const { id } of added) this.#shown.add(id)
    this.#set = this.#set.add(this.document.state.doc, added.map(decorationOf))
  }
}

function decorationOf({ id, range, critique }: Annotation): Decoration {
  const colour = critique.colorScheme.toLowerCase()
  return Decoration.inline(
    range.from,
    range.to,
    { class: `underline underline-${colour}`, 'data-annotation': id },
    { id },
  )
}

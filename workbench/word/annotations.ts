/** Critiques that an add-in has put on paragraphs. They live in memory only, as Word's do. */
import type { WordDocument } from './document.ts'
import { ParagraphText } from './text.ts'
import { TrackedRange } from './tracked-range.ts'

type AnnotationState = 'Created' | 'Accepted' | 'Rejected'

/** A critique as the add-in gives it; offsets count in `Paragraph.getText()`. */
export interface Critique {
  colorScheme: string
  start: number
  length: number
  popupOptions?: {
    titleResourceId: string
    subtitleResourceId: string
    brandingTextResourceId: string
    suggestions: readonly string[]
  }
}

export interface Annotation {
  id: string
  /** The paragraph's local id. */
  paragraph: string
  critique: Critique
  range: TrackedRange
  state: AnnotationState
}

export type AnnotationEvent =
  | { type: 'AnnotationInserted' | 'AnnotationRemoved'; ids: string[] }
  | { type: 'AnnotationClicked' | 'AnnotationHovered'; id: string }
  | {
      type: 'AnnotationPopupAction'
      id: string
      action: 'Accept' | 'Reject'
      critiqueSuggestion: string | null
    }

/** What `getText` counts: neither deleted nor hidden text, nor marks. */
const counted = { deleted: false, hidden: false, marks: false }

export class Annotations {
  readonly #all = new Map<string, Annotation>()
  readonly #listeners = new Set<(event: AnnotationEvent) => void>()
  #last = 0

  constructor(private readonly document: WordDocument) {}

  get all(): readonly Annotation[] {
    return [...this.#all.values()]
  }

  of(paragraph: string): readonly Annotation[] {
    return this.all.filter((annotation) => annotation.paragraph === paragraph)
  }

  find(id: string): Annotation | null {
    return this.#all.get(id) ?? null
  }

  /** Null where an offset lies outside the paragraph's text. */
  insert(paragraph: string, critiques: readonly Critique[]): string[] | null {
    const place = this.document.structure.byId.get(paragraph)
    if (place === undefined) return null
    const text = new ParagraphText(place.node, counted)
    const isInside = ({ start, length }: Critique): boolean =>
      start >= 0 && length > 0 && start + length <= text.text.length
    if (!critiques.every(isInside)) return null
    const ids = critiques.map((critique) => {
      const id = String(++this.#last)
      const from = place.pos + 1 + text.positionBefore(critique.start)
      const to = place.pos + 1 + text.positionAfter(critique.start + critique.length)
      const range = new TrackedRange(this.document, from, to)
      this.#all.set(id, { id, paragraph, critique, range, state: 'Created' })
      return id
    })
    this.#tell({ type: 'AnnotationInserted', ids })
    return ids
  }

  remove(ids: readonly string[]): void {
    const removed = ids.filter((id) => this.#all.delete(id))
    if (removed.length > 0) this.#tell({ type: 'AnnotationRemoved', ids: removed })
  }

  /** Annotations do not outlive their words. */
  sweep(): void {
    const { structure } = this.document
    const gone = this.all.filter(
      ({ paragraph, range }) => !structure.byId.has(paragraph) || range.from >= range.to,
    )
    this.remove(gone.map(({ id }) => id))
  }

  settle(id: string, state: 'Accepted' | 'Rejected'): void {
    const annotation = this.#all.get(id)
    if (annotation === undefined) return
    annotation.state = state
    this.document.emit({ type: 'annotations' })
  }

  /** The person clicks, or presses Alt+Down, on an underline. */
  click(id: string): void {
    this.#tell({ type: 'AnnotationClicked', id })
  }

  hover(id: string): void {
    this.#tell({ type: 'AnnotationHovered', id })
  }

  /** The person answers the popup. Word changes nothing itself. */
  answerPopup(id: string, action: 'Accept' | 'Reject', suggestion: string | null): void {
    this.#tell({ type: 'AnnotationPopupAction', id, action, critiqueSuggestion: suggestion })
  }

  subscribe(listener: (event: AnnotationEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(event: AnnotationEvent): void {
    for (const listener of [...this.#listeners]) listener(event)
    this.document.emit({ type: 'annotations' })
  }
}

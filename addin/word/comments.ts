/** Findings as comments in the margin, for a Word without underlines and only where somebody asks for it. */
import type { Finding, Place } from '../../src/edit/model.ts'
import { findPlace } from '../../src/edit/place.ts'
import { locate, type Document } from './locate.ts'
import { foundRange, search, type Searched } from './search.ts'
import type { Turns } from './turns.ts'

/** How our comments are told from people's. */
const mark = 'Beredd: '

interface Wanted {
  key: string
  text: string
  at: Place
}

export class Commenter {
  readonly #turns: Turns
  readonly #document: Document
  /** Comments that are in the document, by what they are about; null before the first look. */
  #written: Map<string, string> | null = null

  constructor(turns: Turns, document: Document) {
    this.#turns = turns
    this.#document = document
  }

  /** Puts in those that are new and takes out those that no longer hold. */
  async mark(findings: readonly Finding[]): Promise<void> {
    // Whoever never asked for comments has none to take out.
    if (findings.length === 0 && this.#written === null) return
    const wanted = this.#wanted(findings)
    const before = this.#written
    const fresh = [...wanted.values()].filter(({ key }) => before?.has(key) !== true)
    const isSettled = fresh.length === 0 && before?.size === wanted.size
    if (isSettled) return
    this.#written = await this.#turns.run((context) => this.#write(context, wanted, fresh))
  }

  #wanted(findings: readonly Finding[]): Map<string, Wanted> {
    const { known } = this.#document
    const wanted = new Map<string, Wanted>()
    for (const { at, reason } of findings) {
      if (at === null || known.indexOf(at.paragraph) === -1) continue
      const key = JSON.stringify([at.paragraph, at.quote, at.occurrence, reason])
      wanted.set(key, { key, text: `${mark}${reason}`, at })
    }
    return wanted
  }

  async #write(
    context: Word.RequestContext,
    wanted: ReadonlyMap<string, Wanted>,
    fresh: readonly Wanted[],
  ): Promise<Map<string, string>> {
    const existing = context.document.body.getComments()
    existing.load({ content: true, id: true })
    const located = await locate(
      context,
      this.#document,
      fresh.map(({ at }) => at.paragraph),
    )
    const placed = fresh.flatMap(({ key, text, at }) => {
      const found = located.get(at.paragraph)
      if (found === undefined) return []
      const span = findPlace(at, found.text)
      const isPoint = span === null || span[0] === span[1]
      const searched = isPoint ? null : search(found.paragraph, found.text, ...span)
      return [{ key, text, paragraph: found.paragraph, searched }]
    })
    await context.sync()
    const kept = new Map<string, string>()
    for (const [key, id] of this.#written ?? []) if (wanted.has(key)) kept.set(key, id)
    const keptIds = new Set(kept.values())
    for (const comment of existing.items) {
      if (comment.content.startsWith(mark) && !keptIds.has(comment.id)) comment.delete()
    }
    const added = placed.map(({ key, text, paragraph, searched }) => {
      const comment = rangeFor(paragraph, searched).insertComment(text)
      comment.load({ id: true })
      return { key, comment }
    })
    await context.sync()
    for (const { key, comment } of added) kept.set(key, comment.id)
    return kept
  }
}

function rangeFor(paragraph: Word.Paragraph, searched: Searched | null): Word.Range {
  const range = searched === null ? null : foundRange(searched)
  return range ?? paragraph.getRange('Content')
}

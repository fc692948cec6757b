/** What was last seen of the document, so that changes can be told and places found again. */
import type { ParagraphChange } from '../../src/edit/model.ts'
import { nodeOf } from './nodes.ts'
import { OwnIds } from './own-ids.ts'
import type { KnownParagraph } from './paragraph-facts.ts'

/** A header or footer: where Word keeps it. */
export interface Furniture {
  story: 'header' | 'footer'
  /** "header1" */
  part: string
  section: number
  type: 'Primary' | 'FirstPage' | 'EvenPages'
  paragraphs: readonly KnownParagraph[]
}

export class KnownDocument {
  readonly ownIds = new OwnIds()
  /** The body's, in reading order. */
  #body: readonly KnownParagraph[] = []
  #index = new Map<string, number>()
  furniture: readonly Furniture[] = []
  /** Grows with every change seen: whoever noted it knows whether something has happened since. */
  revision = 0

  get body(): readonly KnownParagraph[] {
    return this.#body
  }

  setBody(paragraphs: readonly KnownParagraph[]): void {
    this.#keep(paragraphs)
    this.revision += 1
  }

  #keep(paragraphs: readonly KnownParagraph[]): void {
    this.#body = paragraphs
    this.#index = new Map(paragraphs.map(({ id }, index) => [id, index]))
  }

  /** A paragraph of the body. */
  find(id: string): KnownParagraph | null {
    return this.#body[this.indexOf(id)] ?? null
  }

  /** -1 where it is not in the body. */
  indexOf(id: string): number {
    return this.#index.get(id) ?? -1
  }

  /** Of the body, a header or a footer. */
  findAnywhere(id: string): { paragraph: KnownParagraph; part: string } | null {
    const paragraph = this.find(id)
    if (paragraph !== null) return { paragraph, part: 'body' }
    for (const { part, paragraphs } of this.furniture) {
      const found = paragraphs.find((each) => each.id === id)
      if (found !== undefined) return { paragraph: found, part }
    }
    return null
  }

  /**
   * Takes over what is in the body now, and tells what changed; null where more changed than paragraphs (tables, order),
   * so that everything is to be read again.
   */
  update(now: readonly KnownParagraph[], remote: ReadonlySet<string>): ParagraphChange[] | null {
    const before = this.#body
    const changes = changesBetween(before, now, this.#index, remote)
    this.#keep(now)
    if (changes === null || changes.length > 0) this.revision += 1
    return changes
  }
}

function changesBetween(
  before: readonly KnownParagraph[],
  now: readonly KnownParagraph[],
  index: ReadonlyMap<string, number>,
  remote: ReadonlySet<string>,
): ParagraphChange[] | null {
  const changes: ParagraphChange[] = []
  const kept = new Set(now.map(({ id }) => id))
  if (kept.size < now.length) return null
  for (const { id, nesting } of before) {
    if (kept.has(id)) continue
    if (nesting > 0) return null
    changes.push({ id, removed: true, remote: remote.has(id) })
  }
  let last = -1
  for (const [position, paragraph] of now.entries()) {
    const { id } = paragraph
    const was = index.get(id)
    if (was === undefined) {
      const previous = now[position - 1]
      if (paragraph.nesting > 0 || (previous?.nesting ?? 0) > 0) return null
      const after = previous?.id ?? null
      changes.push({ id, after, node: nodeOf(paragraph), remote: remote.has(id) })
      continue
    }
    if (was < last) return null
    last = was
    const old = before[was]
    if (old === undefined || isSame(old, paragraph)) continue
    if (!isSameCell(old, paragraph)) return null
    changes.push({ id, node: nodeOf(paragraph), remote: remote.has(id) })
  }
  return changes
}

/** Word's own text may differ where what is read of it does not: deleted words that are shown or not. */
function isSame(one: KnownParagraph, other: KnownParagraph): boolean {
  return contentOf(one) === contentOf(other) && isSameCell(one, other)
}

function contentOf(known: KnownParagraph): string {
  const { text, style, outlineLevel, listLabel, listLevel, bold, tag } = known
  return JSON.stringify([text, style, outlineLevel, listLabel, listLevel, bold, tag])
}

function isSameCell(one: KnownParagraph, other: KnownParagraph): boolean {
  return (
    one.nesting === other.nesting &&
    one.cell?.row === other.cell?.row &&
    one.cell?.column === other.cell?.column
  )
}

/** Marks of tracked changes: author, date, and an id that nothing else in the document has. */
import type { DocxDocument } from './model.ts'
import type { PartNames } from './part-names.ts'
import { escapeAttribute } from './xml-text.ts'

export interface Track {
  author: string
  /** ISO 8601, as Word writes it: "2026-03-04T09:30:00Z". */
  date: string
}

/** `w:id="7"` of a mark, `<w:id w:val="7"/>` of a control. Longer numbers are never reached. */
const numbers = /\bid(?:\s+[\w.-]*:?val)?\s*=\s*["'](\d{1,9})["']/g

/** Numbers that no mark and no content control of the document has: one sequence for all. */
export class FreshIds {
  private last: number

  constructor(document: DocxDocument) {
    this.last = 0
    for (const { xml } of document.parts.values()) {
      for (const [, number] of xml.matchAll(numbers)) {
        this.last = Math.max(this.last, Number(number))
      }
    }
  }

  next(): number {
    this.last += 1
    return this.last
  }
}

/** Writes the marks of one author at one time. */
export class Revisions {
  private readonly track: Track
  private readonly ids: FreshIds
  private readonly names: PartNames

  constructor(track: Track, ids: FreshIds, names: PartNames) {
    this.track = track
    this.ids = ids
    this.names = names
  }

  deleted(runs: string): string {
    return this.around('del', runs)
  }

  inserted(runs: string): string {
    return this.around('ins', runs)
  }

  /** In the properties of a paragraph mark that comes or goes. */
  mark(kind: 'ins' | 'del'): string {
    return `<${this.names.element(kind)}${this.attributes()}/>`
  }

  /** The properties of a run once more: a change of its look that somebody has tracked is another there, with its own id. */
  again(properties: string): string {
    const tag = new RegExp(`<${this.names.element('rPrChange')}\\b[^>]*>`, 'u')
    return properties.replace(tag, (change) =>
      change.replace(/(\bid\s*=\s*["'])\d+/u, (_id, before: string) => before + this.ids.next()),
    )
  }

  /**
   * A content control that comes is marked by two pairs: around its beginning and around its end (17.13.5.4). `start`
   * and `end` are what stands before the control and right inside it.
   */
  control(): { before: string; first: string; last: string; after: string } {
    const [begin, end] = [this.ids.next(), this.ids.next()]
    return {
      before: this.rangeStart(begin),
      first: this.rangeEnd(begin),
      last: this.rangeStart(end),
      after: this.rangeEnd(end),
    }
  }

  private rangeStart(id: number): string {
    return `<${this.names.element('customXmlInsRangeStart')}${this.attributes(id)}/>`
  }

  private rangeEnd(id: number): string {
    return `<${this.names.element('customXmlInsRangeEnd')} ${this.names.attribute('id')}="${id}"/>`
  }

  private around(kind: 'ins' | 'del', content: string): string {
    const name = this.names.element(kind)
    return `<${name}${this.attributes()}>${content}</${name}>`
  }

  private attributes(id = this.ids.next()): string {
    const { names, track } = this
    return (
      `${names.declaration} ${names.attribute('id')}="${id}"` +
      ` ${names.attribute('author')}="${escapeAttribute(track.author)}"` +
      ` ${names.attribute('date')}="${escapeAttribute(track.date)}"`
    )
  }
}

import type { DocxPart, XmlRange } from './model.ts'
import type { ParagraphRecord } from './paragraph-builder.ts'

type Source = Pick<DocxPart, 'entry' | 'part' | 'xml' | 'readOnly' | 'prefix'>

/** A part that has been read. Where its paragraphs lie is put together when it is asked for: to read takes none of it. */
export class TextPart implements DocxPart {
  readonly entry: string
  readonly part: string
  readonly xml: string
  readonly readOnly: string | null
  readonly prefix: string
  private readonly records: readonly ParagraphRecord[]
  private known: ReadonlyMap<string, XmlRange> | null = null

  /** The paragraphs have got their ids. */
  constructor({ entry, part, xml, readOnly, prefix }: Source, records: readonly ParagraphRecord[]) {
    this.entry = entry
    this.part = part
    this.xml = xml
    this.readOnly = readOnly
    this.prefix = prefix
    this.records = records
  }

  get ranges(): ReadonlyMap<string, XmlRange> {
    return (this.known ??= new Map(this.records.map(({ word, range }) => [word.id, range])))
  }
}

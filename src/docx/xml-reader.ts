/** One streaming pass over an XML part: saxes with limits, DOCTYPE refused, names resolved, errors in our own words. */
import { SaxesParser } from 'saxes'
import type { SaxesTagPlain } from 'saxes'
import { hasLongAsides } from './asides.ts'
import { DocxError } from './errors.ts'
import type { Limits } from './limits.ts'
import { NamespaceScope } from './namespaces.ts'

export type Tag = SaxesTagPlain

/** What is told of a part. Each `open` has its `close`, except where `skip` was called in it. */
export interface XmlHandler {
  /** `key`: the resolved name ("w:p"), "" where the namespace is not one that is read. */
  open(key: string, tag: Tag): void
  close(): void
  text?(text: string): void
}

export class XmlReader {
  readonly names = new NamespaceScope()
  private readonly parser = new SaxesParser({ xmlns: false, position: true })
  private readonly xml: string
  /** Named in errors: "word/document.xml". */
  private readonly part: string
  private readonly limits: Limits
  private depth = 0
  private elements = 0
  private attributes = 0
  /** Elements open inside one that is left out, that one included. */
  private skipping = 0

  constructor(xml: string, part: string, limits: Limits) {
    this.xml = xml
    this.part = part
    this.limits = limits
  }

  /** Leaves out the element whose `open` is being told: nothing inside it is told, nor its end. */
  skip(): void {
    this.skipping = 1
  }

  get isSkipping(): boolean {
    return this.skipping > 0
  }

  /** Offset just after the tag that is being told. */
  get position(): number {
    return this.parser.position
  }

  /** Offset of the "<" of the tag that is being told: in no attribute can there be another. */
  get tagStart(): number {
    return this.xml.lastIndexOf('<', this.parser.position - 1)
  }

  /** Reads the whole part. Throws DocxError. */
  run(handler: XmlHandler): void {
    this.begin(handler)
    this.attempt(() => this.parser.write(this.xml).close())
  }

  /** Reads a part piece by piece with `feed`; what is left out must leave whole elements. */
  begin(handler: XmlHandler): void {
    const { parser } = this
    if (hasLongAsides(this.xml)) throw this.tooLarge('kommentarer')
    parser.on('doctype', () => {
      throw new DocxError('doctype', `delen ${this.part}`)
    })
    parser.on('attribute', ({ name, value }) => {
      if (++this.attributes > this.limits.attributes) throw this.tooLarge('attribut på ett element')
      if (name.startsWith('xmlns')) this.declare(name, value)
    })
    parser.on('opentag', (tag) => {
      this.attributes = 0
      this.depth++
      if (this.skipping > 0) this.skipping++
      else handler.open(this.names.key(tag.name), tag)
      if (this.depth > this.limits.depth) throw new DocxError('too-deep', `delen ${this.part}`)
      if (++this.elements > this.limits.elements) throw this.tooLarge('element')
    })
    parser.on('closetag', () => {
      if (this.skipping === 0) handler.close()
      else this.skipping--
      this.names.leave(this.depth--)
    })
    if (handler.text !== undefined) {
      const text = (value: string): void => {
        if (this.skipping === 0) handler.text?.(value)
      }
      parser.on('text', text)
      parser.on('cdata', text)
    }
  }

  /** Throws DocxError. */
  feed(xml: string): void {
    this.attempt(() => this.parser.write(xml))
  }

  private attempt(read: () => void): void {
    try {
      read()
    } catch (error) {
      throw error instanceof DocxError ? error : this.broken(error)
    }
  }

  /** Told before the element is open: one deeper than now. */
  private declare(name: string, uri: string): void {
    if (name === 'xmlns') this.names.declare('', uri, this.depth + 1)
    else if (name.startsWith('xmlns:')) this.names.declare(name.slice(6), uri, this.depth + 1)
  }

  private tooLarge(what: string): DocxError {
    return new DocxError('too-large', `delen ${this.part} har orimligt många ${what}`)
  }

  private broken(cause: unknown): DocxError {
    return new DocxError('broken-xml', `delen ${this.part} är inte korrekt XML`, { cause })
  }
}

/** One streaming pass over an XML part: limits, DOCTYPE refused, names resolved, errors in our own words. */
import { DocxError } from './errors.ts'
import type { Limits } from './limits.ts'
import { NamespaceScope } from './namespaces.ts'
import type { XmlAttributes } from './xml-attributes.ts'
import { XmlError } from './xml-error.ts'
import type { XmlName } from './xml-names.ts'
import { XmlScanner } from './xml-scanner.ts'
import type { XmlEvents } from './xml-scanner.ts'

/** The attributes of the element that is told of; another's as soon as the call returns. */
export type Tag = XmlAttributes

/** What is told of a part. Each `open` has its `close`, except where `skip` was called in it. */
export interface XmlHandler {
  /** `key`: the resolved name ("w:p"), "" where the namespace is not one that is read. */
  open(key: string, tag: Tag): void
  close(): void
  text?(text: string): void
}

/** UTF-16 units in comments, CDATA sections and instructions: in a part from Word there are next to none. */
const LARGEST_ASIDES = 1_000_000

const nobody: XmlHandler = {
  open() {
    // Nothing has begun.
  },
  close() {
    // Nothing has begun.
  },
}

export class XmlReader implements XmlEvents {
  readonly names = new NamespaceScope()
  private readonly scanner: XmlScanner
  private readonly xml: string
  /** Named in errors: "word/document.xml". */
  private readonly part: string
  private readonly limits: Limits
  private handler = nobody
  private elements = 0
  private asides = 0
  /** Elements open inside one that is left out, that one included. */
  private skipping = 0

  constructor(xml: string, part: string, limits: Limits) {
    this.xml = xml
    this.part = part
    this.limits = limits
    this.scanner = new XmlScanner(this, limits.attributes)
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
    return this.scanner.position
  }

  /** Offset of the "<" of the tag that is being told. */
  get tagStart(): number {
    return this.scanner.tagStart
  }

  /** The name of the element that is being opened, as written. */
  get tagName(): string {
    return this.scanner.tagName
  }

  /** Reads the whole part. Throws DocxError. */
  run(handler: XmlHandler): void {
    this.begin(handler)
    this.attempt(() => {
      this.scanner.write(this.xml)
      this.scanner.end()
    })
  }

  /** Reads a part piece by piece with `feed`; what is left out must leave whole elements. */
  begin(handler: XmlHandler): void {
    this.handler = handler
  }

  /** Throws DocxError. */
  feed(xml: string): void {
    this.attempt(() => {
      this.scanner.write(xml)
    })
  }

  open(name: XmlName): void {
    const { names, limits, scanner } = this
    const { attributes, depth } = scanner
    if (attributes.hasDeclaration) this.declare(attributes, depth)
    if (this.skipping > 0) this.skipping++
    else this.handler.open(names.key(name), attributes)
    if (depth > limits.depth) throw new DocxError('too-deep', `delen ${this.part}`)
    if (++this.elements > limits.elements) throw this.tooLarge('element')
  }

  close(): void {
    if (this.skipping === 0) this.handler.close()
    else this.skipping--
    this.names.leave(this.scanner.depth)
  }

  text(): void {
    if (this.skipping === 0) this.handler.text?.(this.scanner.text)
  }

  tooManyAttributes(): never {
    throw this.tooLarge('attribut på ett element')
  }

  aside(length: number): void {
    this.asides += length
    if (this.asides > LARGEST_ASIDES) throw this.tooLarge('kommentarer')
  }

  doctype(): never {
    throw new DocxError('doctype', `delen ${this.part}`)
  }

  private declare(attributes: XmlAttributes, depth: number): void {
    for (let index = 0; index < attributes.count; index++) {
      const name = attributes.name(index)
      if (name === 'xmlns') this.names.declare('', attributes.value(index), depth)
      else if (name.startsWith('xmlns:')) {
        this.names.declare(name.slice(6), attributes.value(index), depth)
      }
    }
  }

  private attempt(read: () => void): void {
    try {
      read()
    } catch (error) {
      if (!(error instanceof XmlError)) throw error
      throw new DocxError('broken-xml', `delen ${this.part} är inte korrekt XML`, { cause: error })
    }
  }

  private tooLarge(what: string): DocxError {
    return new DocxError('too-large', `delen ${this.part} har orimligt många ${what}`)
  }
}

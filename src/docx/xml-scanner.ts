/**
 * A streaming XML scanner over a string. It refuses what a parser must refuse (XML 1.0, well-formedness); namespaces and
 * DOCTYPE are the caller's. It stands here instead of a library because of what opening a file may cost: a library looks
 * at every character and makes an object of every tag and a string of every value; here the runtime's own searches leap
 * from sign to sign, and strings are made of what somebody asks for. saxes is what the tests hold it against: both take
 * and refuse the same parts, and tell the same of them.
 */
import { isBlank } from './blanks.ts'
import { asideAt, endOfProlog } from './xml-aside.ts'
import { XmlAttributes } from './xml-attributes.ts'
import { illegalIn, readCharacterData, readLines } from './xml-characters.ts'
import { XmlError } from './xml-error.ts'
import { XmlMark } from './xml-mark.ts'
import { XmlName, xmlNames } from './xml-names.ts'

/** What is told; of what, the scanner says until the call returns. An empty element is told as opened and closed. */
export interface XmlEvents {
  open(name: XmlName): void
  close(): void
  /** Text in the outermost element up to the next "<", or of a CDATA section. */
  text(): void
  /** A comment, CDATA section or instruction of this length. */
  aside(length: number): void
  doctype(): never
  tooManyAttributes(): never
}

const BANG = 0x21
const SLASH = 0x2f
const GREATER = 0x3e
const QUESTION = 0x3f

export class XmlScanner {
  /** The name of the element that is opened, as written. */
  tagName = ''
  /** Of the tag that is told: its "<", and just after it. */
  tagStart = 0
  position = 0
  readonly attributes: XmlAttributes
  private readonly events: XmlEvents
  private readonly elements: XmlName[] = []
  private xml = ''
  /** The element of the last tag, and whether that tag ended it. */
  private last = new XmlName('', 0)
  private lastEnded = false
  private sawRoot = false
  private readonly ampersand = new XmlMark('&')
  private readonly carriageReturn = new XmlMark('\r')
  private readonly sectionEnd = new XmlMark(']]>')
  private textStart = 0
  private textEnd = 0
  private textKind: 'plain' | 'written' | 'cdata' = 'plain'

  constructor(events: XmlEvents, mostAttributes: number) {
    this.events = events
    this.attributes = new XmlAttributes(mostAttributes)
  }

  /** Elements open, the one that is told included. */
  get depth(): number {
    return this.elements.length
  }

  /** The text that is told. */
  get text(): string {
    const raw = this.xml.slice(this.textStart, this.textEnd)
    if (this.textKind === 'plain') return raw
    return this.textKind === 'cdata' ? readLines(raw) : (readCharacterData(raw) ?? '')
  }

  /** Reads a part, or a piece of one that ends between tags. Throws XmlError. */
  write(xml: string): void {
    const { length } = xml
    const illegal = illegalIn(xml)
    this.begin(xml)
    if (illegal !== -1) this.fail('disallowed character', illegal)
    let at = this.sawRoot ? 0 : endOfProlog(xml)
    let less = xml.indexOf('<', at)
    while (less !== -1) {
      if (less > at) this.readText(at, less)
      const open = less
      const next = xml.charCodeAt(open + 1)
      if (next === BANG || next === QUESTION) {
        at = this.readAside(open)
        less = xml.indexOf('<', at)
      } else {
        less = xml.indexOf('<', open + 1)
        at = next === SLASH ? this.readEnd(open) : this.readStart(open, less === -1 ? length : less)
      }
    }
    if (at < length) this.readText(at, length)
  }

  /** All has been written. Throws XmlError where something is missing. */
  end(): void {
    if (this.elements.length > 0 || !this.sawRoot) this.fail('unexpected end', this.xml.length)
  }

  private begin(xml: string): void {
    this.xml = xml
    this.ampersand.begin(xml)
    this.carriageReturn.begin(xml)
    this.sectionEnd.begin(xml)
  }

  private readText(start: number, end: number): void {
    const hasReference = this.ampersand.isWithin(start, end)
    if (hasReference && readCharacterData(this.xml.slice(start, end)) === null) {
      this.fail('malformed reference', start)
    }
    if (this.sectionEnd.isWithin(start, end)) this.fail('"]]>" in text', start)
    if (this.elements.length === 0) this.refuseText(start, end)
    else {
      const isWritten = hasReference || this.carriageReturn.isWithin(start, end)
      this.tellText(start, end, isWritten ? 'written' : 'plain')
    }
  }

  private refuseText(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (!isBlank(this.xml.charCodeAt(at))) this.fail('text outside the root', at)
    }
  }

  private tellText(start: number, end: number, kind: 'plain' | 'written' | 'cdata'): void {
    this.textStart = start
    this.textEnd = end
    this.textKind = kind
    this.events.text()
  }

  private readAside(open: number): number {
    const aside = asideAt(this.xml, open)
    if (aside === null) return this.fail('disallowed character after "<"', open)
    const { kind, fault, contentStart, contentEnd, end } = aside
    if (kind === 'doctype') {
      return this.sawRoot ? this.fail('misplaced DOCTYPE', open) : this.events.doctype()
    }
    this.events.aside(end - open)
    if (fault !== null) this.fail(fault, open)
    if (kind === 'cdata') {
      if (this.elements.length === 0) this.fail('text outside the root', open)
      this.tellText(contentStart, contentEnd, 'cdata')
    }
    return end
  }

  private readEnd(open: number): number {
    const { xml } = this
    const name = this.elements[this.elements.length - 1]
    if (name === undefined || !xml.startsWith(name.ending, open)) {
      return this.fail('unexpected end tag', open)
    }
    let at = open + name.ending.length
    while (isBlank(xml.charCodeAt(at))) at++
    if (xml.charCodeAt(at) !== GREATER) this.fail('unexpected end tag', open)
    this.tagStart = open
    this.position = at + 1
    this.last = name
    this.lastEnded = true
    this.events.close()
    this.elements.pop()
    return at + 1
  }

  /** `limit` is the next "<". */
  private readStart(open: number, limit: number): number {
    const { xml, attributes } = this
    const name = xmlNames.after(this.last, this.lastEnded, xml, open + 1)
    if (name === null) return this.fail('disallowed character in a tag name', open)
    if (this.sawRoot && this.elements.length === 0) this.fail('more than one root', open)
    this.sawRoot = true
    let at = open + 1 + name.text.length
    if (xml.charCodeAt(at) === GREATER) attributes.count = 0
    else at = attributes.read(xml, name, at, limit)
    if (attributes.count > attributes.most) this.events.tooManyAttributes()
    const isEmpty = xml.charCodeAt(at) === SLASH
    if (isEmpty) at++
    if (xml.charCodeAt(at) !== GREATER) this.fail('disallowed character in a tag', at)
    at++
    if (this.ampersand.isWithin(open, at)) attributes.refuseReferences()
    this.tagName = name.text
    this.tagStart = open
    this.position = at
    this.elements.push(name)
    this.last = name
    this.lastEnded = isEmpty
    this.events.open(name)
    if (isEmpty) {
      this.events.close()
      this.elements.pop()
    }
    return at
  }

  private fail(reason: string, at: number): never {
    throw new XmlError(reason, this.xml, at)
  }
}

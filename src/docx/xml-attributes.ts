/** The attributes of the tag that goes by: checked as they come, made into strings only when they are asked for. */
import { isBlank } from './blanks.ts'
import { readAttributeValue } from './xml-characters.ts'
import { XmlError } from './xml-error.ts'
import { xmlNames } from './xml-names.ts'
import type { XmlName } from './xml-names.ts'

const SLASH = 0x2f
const EQUALS = 0x3d
const GREATER = 0x3e
/** Above this many they are compared by a set. */
const FEW = 16

export class XmlAttributes {
  count = 0
  readonly most: number
  /** One of them declares a namespace. */
  hasDeclaration = false
  private xml = ''
  private readonly names: XmlName[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  /** `most` are read: where `count` is more, the caller is to give up. */
  constructor(most: number) {
    this.most = most
  }

  /** By name as written; undefined where the tag does not have it. */
  get(name: string): string | undefined {
    for (let index = 0; index < this.count; index++) {
      if (this.names[index]?.text === name) return this.value(index)
    }
    return undefined
  }

  name(index: number): string {
    return this.names[index]?.text ?? ''
  }

  value(index: number): string {
    return readAttributeValue(this.raw(index)) ?? ''
  }

  /**
   * Reads those of the tag of `element`, whose name ends at `start`; `limit` is the next "<". Returns where no more
   * follows. Throws XmlError.
   */
  read(xml: string, element: XmlName, start: number, limit: number): number {
    this.xml = xml
    this.count = 0
    this.hasDeclaration = false
    let before = element
    let at = start
    while (this.count <= this.most) {
      let name = before.nextAttribute
      let quote = '"'
      // What came here last time comes again most often.
      if (name !== null && xml.startsWith(name.beginning, at)) at += name.beginning.length
      else {
        if (!isBlank(xml.charCodeAt(at))) break
        at = pastBlanks(xml, at)
        const code = xml.charCodeAt(at)
        if (code === GREATER || code === SLASH) break
        name = xmlNames.at(xml, at)
        if (name === null) return this.fail('disallowed character in an attribute name', at)
        before.nextAttribute = name
        at = this.valueStart(xmlNames.end)
        quote = xml.charAt(at - 1)
      }
      const end = xml.indexOf(quote, at)
      if (end === -1 || end > limit) this.fail('"<" in an attribute value, or no end of it', at)
      this.names[this.count] = name
      this.starts[this.count] = at
      this.ends[this.count] = end
      this.count++
      if (name.isDeclaration) this.hasDeclaration = true
      before = name
      at = end + 1
    }
    if (this.count > 1) this.refuseTwice(start)
    return at
  }

  /** Throws XmlError where a value has an "&" that begins no reference. */
  refuseReferences(): void {
    for (let index = 0; index < this.count; index++) {
      if (readAttributeValue(this.raw(index)) === null) {
        this.fail('malformed reference', this.starts[index] ?? 0)
      }
    }
  }

  private raw(index: number): string {
    return this.xml.slice(this.starts[index], this.ends[index])
  }

  /** Just after the quote that follows a name that ends at `nameEnd`. */
  private valueStart(nameEnd: number): number {
    const { xml } = this
    let at = pastBlanks(xml, nameEnd)
    if (xml.charCodeAt(at) !== EQUALS) this.fail('attribute without a value', at)
    at = pastBlanks(xml, at + 1)
    const quote = xml.charAt(at)
    if (quote !== '"' && quote !== "'") this.fail('unquoted attribute value', at)
    return at + 1
  }

  private refuseTwice(start: number): void {
    const { names, count } = this
    if (count > FEW) {
      const texts = new Set(names.slice(0, count).map(({ text }) => text))
      if (texts.size < count) this.fail('the same attribute twice', start)
      return
    }
    for (let index = 1; index < count; index++) {
      const name = names[index]
      for (let before = 0; before < index; before++) {
        const other = names[before]
        if (other?.hash === name?.hash && other?.text === name?.text) {
          this.fail('the same attribute twice', start)
        }
      }
    }
  }

  private fail(reason: string, at: number): never {
    throw new XmlError(reason, this.xml, at)
  }
}

function pastBlanks(xml: string, start: number): number {
  let at = start
  while (isBlank(xml.charCodeAt(at))) at++
  return at
}

/**
 * In place of `src/docx/xml-reader.ts` where Word's own package is read (`addin/word/package/README.md`): the same events of the
 * same elements, without the checks that only a file from elsewhere needs. What is no XML at all is refused.
 */
import type { Limits } from '../../../src/docx/limits.ts'
import { PackageNames } from './names.ts'
import { textOf, PackageTag } from './tag.ts'

interface XmlHandler {
  open(key: string, tag: PackageTag): void
  close(): void
  text?(text: string): void
}

/** A comment, a CDATA section with its text, an instruction, an end tag with its name, or a start tag with all it has. */
const token =
  /<(?:!--[^]*?--|!\[CDATA\[(?<cdata>[^]*?)\]\]|\?[^]*?\?|\/(?<ended>[^\s>]+)\s*|(?<name>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<empty>\/?))>/g

export class XmlReader {
  readonly names = new PackageNames()
  /** The name of the element that is being opened, as written. */
  tagName = ''
  /** Offsets of the "<" of the tag that is being told, and just after it. */
  tagStart = 0
  position = 0
  readonly #xml: string
  readonly #limits: Limits
  readonly #open: string[] = []
  #elements = 0
  #skipping = 0

  constructor(xml: string, _part: string, limits: Limits) {
    this.#xml = xml
    this.#limits = limits
  }

  skip(): void {
    this.#skipping = 1
  }

  get isSkipping(): boolean {
    return this.#skipping > 0
  }

  /** Throws where the part is no XML, or asks for too much. */
  run(handler: XmlHandler): void {
    for (const { 0: all, index, groups = {} } of this.#xml.matchAll(token)) {
      const { cdata, ended, name, attributes = '', empty } = groups
      if (index > this.position) this.#text(handler, this.#xml.slice(this.position, index))
      this.tagStart = index
      this.position = index + all.length
      if (cdata !== undefined) this.#tell(handler, cdata.replace(/\r\n?/g, '\n'))
      else if (ended !== undefined) this.#close(handler, ended)
      else if (name !== undefined) {
        this.#begin(handler, name, attributes)
        if (empty !== '') this.#close(handler, name)
      }
    }
    const isWhole = this.#open.length === 0 && this.#elements > 0
    if (!isWhole || this.#xml.slice(this.position).trim() !== '') throw new Error('no XML')
  }

  #begin(handler: XmlHandler, name: string, attributes: string): void {
    const { names } = this
    this.#open.push(name)
    this.#elements += 1
    const { depth, elements } = this.#limits
    if (this.#open.length > depth || this.#elements > elements) throw new Error('too large')
    const tag = new PackageTag(attributes)
    names.enter(tag)
    this.tagName = name
    if (this.#skipping > 0) this.#skipping += 1
    else handler.open(names.key(name), tag)
  }

  #close(handler: XmlHandler, name: string): void {
    if (this.#open.pop() !== name) throw new Error('no XML')
    if (this.#skipping === 0) handler.close()
    else this.#skipping -= 1
    this.names.leave()
  }

  #text(handler: XmlHandler, written: string): void {
    // A tag that the token does not know.
    if (written.includes('<')) throw new Error('no XML')
    this.#tell(handler, textOf(written))
  }

  #tell(handler: XmlHandler, text: string): void {
    if (this.#skipping === 0 && this.#open.length > 0) handler.text?.(text)
  }
}

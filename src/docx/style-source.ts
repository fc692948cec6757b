/**
 * The styles part, of which only the styles that a document uses are read: Word writes hundreds. Where they lie is found
 * by their start tags alone; a part that is not as Word and its like write it is read whole.
 */
import type { Limits } from './limits.ts'
import { StyleDefinitions } from './style-definition.ts'
import type { StyleDefinition } from './style-definition.ts'
import { XmlReader } from './xml-reader.ts'

export interface StyleSource {
  readonly defaults: StyleDefinition
  /** Id of the default paragraph style; null where there is none. */
  readonly normal: string | null
  /** Throws DocxError where the style is not XML. */
  definition(id: string): StyleDefinition | undefined
  /** Every style, in no particular order. */
  all(): Iterable<StyleDefinition>
}

/** `xml` is null where the document has no styles. Throws DocxError. */
export function openStyles(xml: string | null, part: string, limits: Limits): StyleSource {
  const definitions = new StyleDefinitions()
  if (xml === null) return new WholeSource(definitions)
  const reader = new XmlReader(xml, part, limits)
  const handler = {
    open(key: string, tag: Parameters<StyleDefinitions['open']>[2]): void {
      definitions.open(reader, key, tag)
    },
    close(): void {
      // A style ends where the next begins.
    },
  }
  const index = indexStyles(xml)
  if (index === null) {
    reader.run(handler)
    return new WholeSource(definitions)
  }
  reader.begin(handler)
  reader.feed(index.head)
  return new IndexedSource(definitions, reader, index)
}

class WholeSource implements StyleSource {
  private readonly definitions: StyleDefinitions

  constructor(definitions: StyleDefinitions) {
    this.definitions = definitions
  }

  get defaults(): StyleDefinition {
    return this.definitions.defaults
  }

  get normal(): string | null {
    return this.definitions.normal
  }

  definition(id: string): StyleDefinition | undefined {
    return this.definitions.byId.get(id)
  }

  all(): Iterable<StyleDefinition> {
    return this.definitions.byId.values()
  }
}

/** Where each style lies in the part. */
interface StyleIndex {
  /** What stands before the first style, without the list of latent styles. */
  head: string
  normal: string | null
  /** The style's element by id. */
  elements: Map<string, string>
}

class IndexedSource implements StyleSource {
  readonly defaults: StyleDefinition
  readonly normal: string | null
  private readonly definitions: StyleDefinitions
  private readonly reader: XmlReader
  private readonly elements: Map<string, string>

  constructor(definitions: StyleDefinitions, reader: XmlReader, index: StyleIndex) {
    this.definitions = definitions
    this.defaults = definitions.defaults
    this.reader = reader
    this.normal = index.normal
    this.elements = index.elements
  }

  definition(id: string): StyleDefinition | undefined {
    const element = this.elements.get(id)
    if (element !== undefined) {
      this.elements.delete(id)
      this.reader.feed(element)
    }
    return this.definitions.byId.get(id)
  }

  all(): Iterable<StyleDefinition> {
    for (const id of [...this.elements.keys()]) this.definition(id)
    return this.definitions.byId.values()
  }
}

/** Null where the part must be read whole: comments, CDATA, a DOCTYPE, or start tags written in another way. */
function indexStyles(xml: string): StyleIndex | null {
  const prefix = xml.includes('<!') ? null : rootPrefix(xml)
  if (prefix === null) return null
  const startTag = `<${prefix}style `
  const first = xml.indexOf(startTag)
  const last = xml.lastIndexOf(`</${prefix}styles>`)
  if (first === -1 || last < first) return null
  const elements = new Map<string, string>()
  let normal: string | null = null
  for (let start = first; start !== -1;) {
    const next = xml.indexOf(startTag, start + 1)
    const tag = xml.slice(start, xml.indexOf('>', start))
    const id = attribute(tag, `${prefix}styleId`)
    if (id === null) return null
    if (!elements.has(id)) elements.set(id, xml.slice(start, next === -1 ? last : next))
    if (attribute(tag, `${prefix}type`) === 'paragraph' && isDefault(tag, prefix)) normal = id
    start = next
  }
  return { head: withoutLatentStyles(xml.slice(0, first), prefix), normal, elements }
}

/** The prefix of the outermost element, with colon. */
function rootPrefix(xml: string): string | null {
  const declaration = xml.indexOf('?>')
  const start = xml.indexOf('<', declaration === -1 ? 0 : declaration)
  const name = xml.indexOf('styles', start)
  const prefix = xml.slice(start + 1, name)
  return name === -1 || (prefix !== '' && prefix.indexOf(':') !== prefix.length - 1) ? null : prefix
}

/** The value of an attribute in a start tag; null where it is missing or needs a parser. */
function attribute(tag: string, name: string): string | null {
  const at = tag.indexOf(` ${name}="`)
  if (at === -1) return null
  const start = at + name.length + 3
  const value = tag.slice(start, tag.indexOf('"', start))
  return value.includes('&') ? null : value
}

function isDefault(tag: string, prefix: string): boolean {
  const value = attribute(tag, `${prefix}default`)
  return value === '1' || value === 'true' || value === 'on'
}

/** Hundreds of names that Word would use for styles that the document does not have. */
function withoutLatentStyles(head: string, prefix: string): string {
  const start = head.indexOf(`<${prefix}latentStyles`)
  const endTag = `</${prefix}latentStyles>`
  const end = head.indexOf(endTag, start)
  return start === -1 || end === -1 ? head : head.slice(0, start) + head.slice(end + endTag.length)
}

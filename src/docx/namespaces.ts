/**
 * Names of elements and attributes without regard to which prefix a file has chosen. Prefixes are resolved when they
 * are declared; after that a name costs one look-up.
 */
import type { SaxesTagPlain } from 'saxes'

type Short = 'w' | 'w14' | 'm' | 'mc' | 'r' | 'v' | 'pkg'

/** Transitional (ECMA-376) and Strict (ISO 29500) names of the same thing, and Microsoft's extensions. */
const SHORT_NAMES: Readonly<Record<string, Short>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.microsoft.com/office/2006/xmlPackage': 'pkg',
}

/** The name of an element in no namespace that is read. */
export const OTHER = ''

interface Shadowed {
  depth: number
  prefix: string
  short: Short | undefined
}

export class NamespaceScope {
  /** Prefix of attributes in the WordprocessingML namespace, with colon. */
  wordAttribute = 'w:'
  private readonly bindings = new Map<string, Short | undefined>()
  private keys = new Map<string, string>()
  private readonly shadowed: Shadowed[] = []
  private readonly attributeNames = new Map<Short, string>()

  /** Binds a prefix ("" for the default namespace) inside the element at `depth`. */
  declare(prefix: string, uri: string, depth: number): void {
    const short = SHORT_NAMES[uri]
    if (this.bindings.has(prefix)) {
      const before = this.bindings.get(prefix)
      if (before === short) return
      this.shadowed.push({ depth, prefix, short: before })
    } else if (prefix === '') {
      // Names without a prefix meant nothing until now, and will again when this element ends.
      this.shadowed.push({ depth, prefix, short: undefined })
    }
    this.bind(prefix, short)
  }

  /** Forgets what was declared in the element at `depth`. A prefix that shadowed nothing stays: nobody else uses it. */
  leave(depth: number): void {
    for (let last = this.shadowed.at(-1); last?.depth === depth; last = this.shadowed.at(-1)) {
      this.shadowed.pop()
      this.bind(last.prefix, last.short)
    }
  }

  /** "w:p" for a paragraph whatever its prefix; OTHER for what is not read. */
  key(name: string): string {
    const known = this.keys.get(name)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const short = this.bindings.get(colon === -1 ? '' : name.slice(0, colon))
    const key = short === undefined ? OTHER : `${short}:${name.slice(colon + 1)}`
    this.keys.set(name, key)
    return key
  }

  /** An attribute in the WordprocessingML namespace, or without prefix as some programs write it. */
  word(tag: SaxesTagPlain, local: string): string | undefined {
    return tag.attributes[this.wordAttribute + local] ?? tag.attributes[local]
  }

  /** An attribute in another namespace. */
  attribute(tag: SaxesTagPlain, short: Short, local: string): string | undefined {
    const prefix = this.attributeNames.get(short)
    return prefix === undefined ? undefined : tag.attributes[prefix + local]
  }

  private bind(prefix: string, short: Short | undefined): void {
    const isNew = !this.bindings.has(prefix)
    this.bindings.set(prefix, short)
    // Roots declare dozens of prefixes that nobody reads: they change nothing.
    if (isNew && short === undefined) return
    if (this.keys.size > 0) this.keys = new Map()
    if (!isNew) this.attributeNames.clear()
    for (const [name, bound] of isNew ? [[prefix, short] as const] : this.bindings) {
      if (name === '' || bound === undefined || this.attributeNames.has(bound)) continue
      this.attributeNames.set(bound, `${name}:`)
    }
    this.wordAttribute = this.attributeNames.get('w') ?? 'w:'
  }
}

/**
 * Names of elements and attributes without regard to which prefix a file has chosen. Prefixes are resolved when they
 * are declared; after that a name costs one look-up.
 */
import { shortNames, type Short } from './namespace-names.ts'
import type { XmlAttributes } from './xml-attributes.ts'
import type { XmlName } from './xml-names.ts'

/** The name of an element in no namespace that is read. */
const OTHER = ''

interface Shadowed {
  depth: number
  prefix: string
  short: Short | undefined
}

let states = 0

/** Names are shared between parts: no two parts, and no two places in one where prefixes differ, have the same state. */
function newState(): number {
  return ++states
}

/** A prefix that attributes have, with colon, and their names as written by local name. */
interface BoundPrefix {
  prefix: string
  names: Map<string, string>
}

export class NamespaceScope {
  private readonly bindings = new Map<string, Short | undefined>()
  private state = newState()
  private readonly shadowed: Shadowed[] = []
  private readonly prefixes = new Map<Short, BoundPrefix>()

  /** Binds a prefix ("" for the default namespace) inside the element at `depth`. */
  declare(prefix: string, uri: string, depth: number): void {
    const short = shortNames.get(uri)
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
  key(name: XmlName): string {
    if (name.state === this.state) return name.key
    const { text } = name
    const colon = text.indexOf(':')
    const prefix = colon === -1 ? '' : text.slice(0, colon)
    const short = this.bindings.get(prefix)
    if (short === undefined) name.key = OTHER
    else name.key = short === prefix ? text : `${short}:${text.slice(colon + 1)}`
    name.state = this.state
    return name.key
  }

  /** An attribute in the WordprocessingML namespace, or without prefix as some programs write it. */
  word(tag: XmlAttributes, local: string): string | undefined {
    if (tag.count === 0) return undefined
    return tag.get(this.attributeName('w', local) ?? `w:${local}`) ?? tag.get(local)
  }

  /** An attribute in another namespace. */
  attribute(tag: XmlAttributes, short: Short, local: string): string | undefined {
    const name = this.attributeName(short, local)
    return name === undefined ? undefined : tag.get(name)
  }

  /** As it is written here; undefined where the namespace has no prefix. */
  private attributeName(short: Short, local: string): string | undefined {
    const bound = this.prefixes.get(short)
    if (bound === undefined) return undefined
    const known = bound.names.get(local)
    if (known !== undefined) return known
    const name = bound.prefix + local
    bound.names.set(local, name)
    return name
  }

  private bind(prefix: string, short: Short | undefined): void {
    const isNew = !this.bindings.has(prefix)
    this.bindings.set(prefix, short)
    // Roots declare dozens of prefixes that nobody reads: they change nothing.
    if (isNew && short === undefined) return
    this.state = newState()
    if (!isNew) this.prefixes.clear()
    for (const [name, bound] of isNew ? [[prefix, short] as const] : this.bindings) {
      if (name === '' || bound === undefined || this.prefixes.has(bound)) continue
      this.prefixes.set(bound, { prefix: `${name}:`, names: new Map() })
    }
  }
}

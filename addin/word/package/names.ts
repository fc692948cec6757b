/** Names of elements and attributes without regard to prefixes, as far as the namespaces go that are read. */
import { shortNames } from '../../../src/docx/namespace-names.ts'
import type { PackageTag } from './tag.ts'

type Bindings = ReadonlyMap<string, string | undefined>

export class PackageNames {
  /** What each prefix means inside each open element. */
  readonly #scopes: Bindings[] = [new Map()]

  /** An element begins. */
  enter(tag: PackageTag): void {
    const around = this.#bindings
    this.#scopes.push(tag.declares ? withDeclared(around, tag) : around)
  }

  leave(): void {
    this.#scopes.pop()
  }

  get #bindings(): Bindings {
    return this.#scopes.at(-1) ?? new Map()
  }

  /** "w:p" for a paragraph whatever its prefix; "" for what is not read. */
  key(name: string): string {
    const colon = name.indexOf(':')
    const short = this.#bindings.get(name.slice(0, Math.max(0, colon)))
    return short === undefined ? '' : `${short}:${name.slice(colon + 1)}`
  }

  /** An attribute in the WordprocessingML namespace, or without prefix as some programs write it. */
  word(tag: PackageTag, local: string): string | undefined {
    return tag.get(this.#attributeName('w', local) ?? `w:${local}`) ?? tag.get(local)
  }

  /** An attribute in another namespace. */
  attribute(tag: PackageTag, short: string, local: string): string | undefined {
    const name = this.#attributeName(short, local)
    return name === null ? undefined : tag.get(name)
  }

  #attributeName(short: string, local: string): string | null {
    for (const [prefix, bound] of this.#bindings) {
      if (prefix !== '' && bound === short) return `${prefix}:${local}`
    }
    return null
  }
}

function withDeclared(around: Bindings, { values }: PackageTag): Bindings {
  const bindings = new Map(around)
  for (const [name, uri] of values) {
    if (name === 'xmlns') bindings.set('', shortNames.get(uri))
    else if (name.startsWith('xmlns:')) bindings.set(name.slice(6), shortNames.get(uri))
  }
  return bindings
}

/** A .docx as parts that can be read, changed, added and taken out. */
import { defaultLimits } from '../../../src/docx/limits.ts'
import type { DocxDocument } from '../../../src/docx/model.ts'
import { openDocx } from '../../../src/docx/open.ts'
import {
  readRelationships,
  relationshipsOf,
  type Relationship,
} from '../../../src/docx/relationships.ts'
import { escapeAttribute } from '../../../src/docx/xml-text.ts'
import { rewriteZip } from '../../../src/docx/zip-write.ts'
import { changeEntries } from './zip.ts'

const contentTypes = '[Content_Types].xml'
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

export class DocxPackage {
  readonly docx: DocxDocument
  readonly #changed = new Map<string, Uint8Array>()
  readonly #removed = new Set<string>()

  /** Throws DocxError. */
  constructor(bytes: Uint8Array) {
    this.docx = openDocx(bytes)
  }

  get names(): string[] {
    const old = this.docx.entries.map(({ name }) => name)
    return [...new Set([...old, ...this.#changed.keys()])].filter(
      (name) => !this.#removed.has(name),
    )
  }

  read(name: string): Uint8Array | null {
    if (this.#removed.has(name)) return null
    return this.#changed.get(name) ?? this.docx.read(name)
  }

  text(name: string): string | null {
    const bytes = this.read(name)
    return bytes === null ? null : new TextDecoder().decode(bytes)
  }

  write(name: string, content: string | Uint8Array): void {
    this.#removed.delete(name)
    this.#changed.set(
      name,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    )
  }

  remove(name: string): void {
    this.#changed.delete(name)
    this.#removed.add(name)
  }

  relationships(part: string): Relationship[] {
    const xml = this.text(relationshipsOf(part))
    return xml === null ? [] : readRelationships(xml, part, defaultLimits)
  }

  /** Relates `part` to a target, and gives the relationship's id. */
  relate(part: string, type: string, target: string): string {
    const name = relationshipsOf(part)
    const xml = this.text(name) ?? emptyRelationships
    const taken = new Set(this.relationships(part).map(({ id }) => id))
    let number = taken.size + 1
    while (taken.has(`rId${number}`)) number++
    const id = `rId${number}`
    const element = `<Relationship Id="${id}" Type="${relationshipType(type)}" Target="/${escapeAttribute(target)}"/>`
    this.write(
      name,
      xml.replace('</Relationships>', () => `${element}</Relationships>`),
    )
    return id
  }

  unrelate(part: string, target: string): void {
    const name = relationshipsOf(part)
    const ids = this.relationships(part).filter((relationship) => relationship.target === target)
    let xml = this.text(name) ?? ''
    for (const { id } of ids) {
      const at = xml.indexOf(`Id="${id}"`)
      const start = xml.lastIndexOf('<', at)
      xml = xml.slice(0, start) + xml.slice(xml.indexOf('>', at) + 1)
    }
    if (ids.length > 0) this.write(name, xml)
  }

  /** Says what kind of part this is; once is enough. */
  declare(part: string, type: string): void {
    const xml = this.text(contentTypes) ?? ''
    if (xml.includes(`PartName="/${part}"`)) return
    const element = `<Override PartName="/${part}" ContentType="${type}"/>`
    this.write(
      contentTypes,
      xml.replace('</Types>', () => `${element}</Types>`),
    )
  }

  contentType(part: string): string {
    const xml = this.text(contentTypes) ?? ''
    const own = typeAt(xml, `PartName="/${part}"`)
    return own ?? typeAt(xml, `Extension="${part.slice(part.lastIndexOf('.') + 1)}"`) ?? ''
  }

  /** The file with `contents` in place of these parts; what is not named stays byte for byte. */
  save(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const { bytes, entries } = this.docx
    const old = new Set(entries.map(({ name }) => name))
    const replaced = new Map<string, Uint8Array>()
    const added = new Map<string, Uint8Array>()
    for (const [name, content] of [...this.#changed, ...contents]) {
      ;(old.has(name) ? replaced : added).set(name, content)
    }
    const rewritten = replaced.size === 0 ? bytes : rewriteZip(bytes, entries, replaced)
    const removed = new Set([...this.#removed].filter((name) => old.has(name)))
    return changeEntries(rewritten, added, removed)
  }
}

function relationshipType(type: string): string {
  return type.includes('/') ? type : `${relationshipTypes}/${type}`
}

function typeAt(xml: string, key: string): string | null {
  const at = xml.indexOf(key)
  if (at === -1) return null
  const tag = xml.slice(xml.lastIndexOf('<', at), xml.indexOf('>', at))
  return /ContentType="([^"]*)"/u.exec(tag)?.[1] ?? null
}

/** The document's own XML parts (ISO 29500-1, 15.2.5): kept with the file, found by namespace. */
import { attributeOf, scanTags } from '../../src/docx/tag-scan.ts'
import { relationshipsOf } from '../../src/docx/relationships.ts'
import type { DocxPackage } from './package/package.ts'

export interface CustomXmlPart {
  /** "{GUID}" */
  id: string
  namespace: string
  xml: string
}

interface KeptPart extends CustomXmlPart {
  /** Null until it is saved. */
  entry: string | null
}

const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'

export class CustomXml {
  readonly #parts: KeptPart[]
  readonly #removed: string[] = []

  constructor(private readonly files: DocxPackage) {
    this.#parts = files.docx.customXml.flatMap((entry) => {
      const xml = files.text(entry)
      return xml === null
        ? []
        : [{ id: idOf(files, entry), namespace: namespaceOf(xml), xml, entry }]
    })
  }

  list(): readonly CustomXmlPart[] {
    return this.#parts
  }

  add(xml: string): CustomXmlPart {
    const id = `{${crypto.randomUUID().toUpperCase()}}`
    const part: KeptPart = { id, namespace: namespaceOf(xml), xml, entry: null }
    this.#parts.push(part)
    return part
  }

  remove(id: string): boolean {
    const at = this.#parts.findIndex((part) => part.id === id)
    const [part] = at === -1 ? [] : this.#parts.splice(at, 1)
    if (part?.entry) this.#removed.push(part.entry)
    return part !== undefined
  }

  /** Puts what has come into the package, and takes out what is gone. */
  write(): void {
    const main = this.files.docx.main.entry
    for (const entry of this.#removed.splice(0)) {
      const properties = this.files.relationships(entry)[0]?.target
      if (properties) this.files.remove(properties)
      this.files.remove(relationshipsOf(entry))
      this.files.remove(entry)
      this.files.unrelate(main, entry)
      this.files.unrelate('', entry)
    }
    for (const part of this.#parts) {
      if (part.entry === null) this.#writeNew(part, main)
    }
  }

  #writeNew(part: KeptPart, main: string): void {
    const taken = new Set(this.files.names)
    let number = 1
    while (taken.has(`customXml/item${number}.xml`)) number++
    const entry = `customXml/item${number}.xml`
    const properties = `customXml/itemProps${number}.xml`
    this.files.write(entry, part.xml)
    this.files.write(
      properties,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${part.id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    )
    this.files.declare(properties, propertiesType)
    this.files.relate(entry, 'customXmlProps', properties)
    this.files.relate(main, 'customXml', entry)
    part.entry = entry
  }
}

function idOf(files: DocxPackage, entry: string): string {
  const properties = files.relationships(entry).find(({ type }) => type === 'customXmlProps')
  const xml = properties?.target ? files.text(properties.target) : null
  const id = xml === null ? undefined : /itemID\s*=\s*"([^"]*)"/u.exec(xml)?.[1]
  return id ?? `{${crypto.randomUUID().toUpperCase()}}`
}

/** Of the root element. */
function namespaceOf(xml: string): string {
  for (const { name, start, end } of scanTags(xml)) {
    const colon = name.indexOf(':')
    const declared = colon === -1 ? 'xmlns' : name.slice(0, colon)
    return attributeOf(xml.slice(start, end), declared) ?? ''
  }
  return ''
}

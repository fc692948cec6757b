/** The flat package (one XML file, pkg:package) that Word's `getOoxml` gives and takes. */
import { readDocument } from './document.ts'
import type { ReadDocument, SourceText } from './document.ts'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { XmlReader } from './xml-reader.ts'

/** Reads the tree of a flat package. Ranges count from the first character of their own part. Throws DocxError. */
export function openFlatOpc(xml: string, limits: Partial<Limits> = {}): ReadDocument {
  const all = { ...defaultLimits, ...limits }
  const parts = readParts(xml, all)
  return readDocument({ text: (name) => parts.get(partKey(name)) ?? null }, all)
}

/** The XML parts by name; pictures and other binary parts are left out. */
function readParts(xml: string, limits: Limits): Map<string, SourceText> {
  const parts = new Map<string, SourceText>()
  const reader = new XmlReader(xml, 'pkg:package', limits)
  let entry = ''
  let depth = 0
  /** Depth of the open pkg:xmlData, and where its content begins. */
  let data: { depth: number; start: number } | null = null
  reader.run({
    open(key, tag) {
      depth++
      if (data !== null) return
      if (key === 'pkg:part') entry = reader.names.attribute(tag, 'pkg', 'name') ?? ''
      else if (key === 'pkg:xmlData') data = { depth, start: reader.position }
    },
    close() {
      if (data?.depth === depth) {
        const part = xml.slice(data.start, reader.tagStart)
        parts.set(partKey(entry), { entry: withoutSlash(entry), xml: part, readOnly: null })
        data = null
      }
      depth--
    },
  })
  return parts
}

function withoutSlash(name: string): string {
  return name.startsWith('/') ? name.slice(1) : name
}

function partKey(name: string): string {
  return withoutSlash(name).toLowerCase()
}

/** Names as one part writes them. */
import { attributeOf, scanTags } from './tag-scan.ts'
import type { DocxPart } from './model.ts'

const namespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

export interface PartNames {
  /** A WordprocessingML element's name with the part's prefix: "w:p". */
  element(local: string): string
  /** An attribute's: qualified always, since the default namespace does not reach attributes. */
  attribute(local: string): string
  /** The local name of an element in the WordprocessingML namespace; null for another's. */
  local(name: string): string | null
  /** To be declared on what is put in, where the part has no prefix for attributes; else empty. */
  declaration: string
}

const known = new WeakMap<DocxPart, PartNames>()

export function namesOf(part: DocxPart): PartNames {
  const before = known.get(part)
  if (before !== undefined) return before
  const { prefix, xml } = part
  const root = rootTag(xml)
  const bound = prefix === '' ? attributePrefix(root) : prefix
  const names: PartNames = {
    element: (local) => prefix + local,
    attribute: (local) => (bound ?? 'w:') + local,
    local: (name) => {
      if (prefix === '') return name.includes(':') ? null : name
      return name.startsWith(prefix) ? name.slice(prefix.length) : null
    },
    declaration:
      bound === null ? ` xmlns:w="${attributeOf(root, 'xmlns') ?? namespaces[0] ?? ''}"` : '',
  }
  known.set(part, names)
  return names
}

function rootTag(xml: string): string {
  for (const tag of scanTags(xml)) return xml.slice(tag.start, tag.end)
  return ''
}

/** A prefix the root binds to the namespace, with colon. */
function attributePrefix(root: string): string | null {
  for (const [, prefix, value] of root.matchAll(/\bxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)) {
    if (prefix !== undefined && namespaces.includes(value ?? '')) return `${prefix}:`
  }
  return null
}

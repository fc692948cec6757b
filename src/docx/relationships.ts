/** Relationships between parts (ISO 29500-2, 6.5): where the main part, styles, headers and the rest lie. */
import type { Limits } from './limits.ts'
import { XmlReader } from './xml-reader.ts'

export interface Relationship {
  id: string
  /** The last word of the type, the same in Transitional and Strict: "officeDocument", "styles", "header". */
  type: string
  /** Entry name without leading slash; null for what lies outside the file. */
  target: string | null
}

/** The relationships that `xml` tells of `source` ("" for the package). */
export function readRelationships(xml: string, source: string, limits: Limits): Relationship[] {
  const relationships: Relationship[] = []
  new XmlReader(xml, relationshipsOf(source), limits).run({
    open(_key, tag) {
      const type = tag.get('Type')
      const target = tag.get('Target')
      if (type === undefined || target === undefined) return
      const external = tag.get('TargetMode')?.toLowerCase() === 'external'
      relationships.push({
        id: tag.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? null : resolveTarget(source, target),
      })
    },
    close() {
      // Nothing is nested.
    },
  })
  return relationships
}

/** Where the relationships of a part lie: "word/document.xml" → "word/_rels/document.xml.rels". */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** A target is relative to the folder of its source, or absolute from the package; it never leaves the package. */
function resolveTarget(source: string, target: string): string {
  const path = unescapePath(target.replaceAll('\\', '/').split('#')[0] ?? '')
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function unescapePath(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Sections (ISO 29500-1, 17.6): where they end, and which headers and footers they have. */
import type { WordDocument } from './document.ts'
import { attribute, childOf, parseElements } from './xml/element.ts'
import { propertyOf } from './write/properties.ts'

export interface SectionPlace {
  from: number
  to: number
  /** "header:Primary" → story key. */
  margins: ReadonlyMap<string, string>
}

const types: Readonly<Record<string, string>> = {
  default: 'Primary',
  first: 'FirstPage',
  even: 'EvenPages',
}

/** A section without a reference of a kind has what the one before it has. */
export function sectionsOf(document: WordDocument): SectionPlace[] {
  const { main } = document.package.docx
  const targets = new Map(
    document.package.relationships(main.entry).map(({ id, target }) => [id, target]),
  )
  const stories = new Map<string, string>()
  for (const part of document.package.docx.parts.values()) {
    for (const kind of ['header', 'footer']) {
      const key = `${kind}:${part.part}`
      if (document.structure.stories.has(key)) stories.set(part.entry.toLowerCase(), key)
    }
  }
  const sections: SectionPlace[] = []
  let margins = new Map<string, string>()
  const body = document.structure.story('body')
  let from = body.from
  const end = (to: number, sectPr: string): void => {
    margins = new Map(margins)
    const element = sectPr === '' ? undefined : parseElements(sectPr).children[0]
    for (const reference of element?.children ?? []) {
      const kind = reference.name.replace('Reference', '')
      const type = types[attribute(sectPr, reference, 'type') ?? 'default']
      const target = targets.get(
        attribute(sectPr, reference, 'r:id') ?? attribute(sectPr, reference, 'id') ?? '',
      )
      const story = stories.get((target ?? '').toLowerCase())
      if (type !== undefined && story !== undefined) margins.set(`${kind}:${type}`, story)
    }
    sections.push({ from, to, margins })
    from = to
  }
  for (const { node, pos } of body.paragraphs) {
    const sectPr = propertyOf(node.attrs['pPr'] as string, 'sectPr')
    if (sectPr !== '') end(pos + node.nodeSize, sectPr)
  }
  end(body.to, lastSection(document))
  return sections
}

/** The section properties after the last block of the body. */
function lastSection(document: WordDocument): string {
  const frame = document.frames.get('body')
  const end = frame?.ranges.get('body')?.end
  if (frame === undefined || end === undefined) return ''
  const root = parseElements(frame.xml).children[0]
  const body = root === undefined ? undefined : childOf(root, 'body')
  const element = body?.children.findLast(({ name }) => name === 'sectPr')
  return element === undefined ? '' : frame.xml.slice(element.start, element.end)
}

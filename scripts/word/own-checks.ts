/** What Word does not bear and the schema does not tell: cells without a paragraph, unknown styles, doubled ids. */
import { openDocx } from '../../src/docx/open.ts'
import type { DocxDocument, DocxPart } from '../../src/docx/model.ts'
import { namesOf } from '../../src/docx/part-names.ts'
import { attributeOf, scanTags } from '../../src/docx/tag-scan.ts'

/** A line for each fault. */
export function ownFaults(bytes: Uint8Array): string[] {
  const document = openDocx(bytes)
  const parts = [...document.parts.values()]
  const elements = parts.flatMap(elementsOf)
  const styles = definedStyles(document)
  return [
    ...parts.flatMap(cellsWithoutParagraph),
    ...elements.flatMap(({ name, attribute, part }) => {
      const style = styleElements.includes(name) ? attribute('val') : null
      return style === null || styles.has(style)
        ? []
        : [`${part}: the style ${style} is not defined`]
    }),
    ...doubled(
      elements.flatMap(({ name, attribute }) => (name === 'p' ? (attribute('paraId') ?? []) : [])),
    ).map((id) => `the paragraph id ${id} stands twice`),
    ...doubled(
      elements.flatMap(({ name, parent, attribute }) =>
        name === 'id' && parent === 'sdtPr' ? (attribute('val') ?? []) : [],
      ),
    ).map((id) => `the control id ${id} stands twice`),
  ]
}

const styleElements = ['pStyle', 'rStyle', 'tblStyle']

interface Element {
  part: string
  /** Local names: of others' namespaces with their prefix. */
  name: string
  parent: string
  attribute(local: string): string | null
}

function elementsOf(part: DocxPart): Element[] {
  const names = namesOf(part)
  const path: string[] = []
  const elements: Element[] = []
  for (const tag of scanTags(part.xml)) {
    const name = names.local(tag.name) ?? tag.name
    if (tag.kind === 'close') path.pop()
    else {
      const raw = part.xml.slice(tag.start, tag.end)
      elements.push({
        part: part.entry,
        name,
        parent: path.at(-1) ?? '',
        attribute: (local) => attributeOf(raw, local),
      })
      if (tag.kind === 'open') path.push(name)
    }
  }
  return elements
}

/** They hold blocks without being one. */
const wrappers = ['sdt', 'sdtContent', 'customXml', 'ins', 'del', 'moveFrom', 'moveTo']

/** The last block in a cell is a paragraph, whatever control is around it. */
function cellsWithoutParagraph(part: DocxPart): string[] {
  const names = namesOf(part)
  const faults: string[] = []
  const cells: string[] = []
  const path: string[] = []
  for (const tag of scanTags(part.xml)) {
    const name = names.local(tag.name) ?? tag.name
    if (tag.kind === 'close') {
      path.pop()
      if (name !== 'tc') continue
      const last = cells.pop()
      if (last !== 'p')
        faults.push(`${part.entry}: a cell ends with ${last === '' ? 'nothing' : last}`)
      continue
    }
    // Straight in the cell, or in wrappers that are.
    const inside = path.findLast((each) => !wrappers.includes(each))
    if (inside === 'tc' && (name === 'p' || name === 'tbl')) cells[cells.length - 1] = name
    if (tag.kind === 'empty') {
      if (name === 'tc') faults.push(`${part.entry}: a cell is empty`)
      continue
    }
    path.push(name)
    if (name === 'tc') cells.push('')
  }
  return faults
}

function definedStyles(document: DocxDocument): Set<string> {
  const ids = new Set<string>()
  for (const { name } of document.entries) {
    const bytes = /\/styles\d*\.xml$/iu.test(name) ? document.read(name) : null
    if (bytes === null) continue
    const xml = new TextDecoder().decode(bytes)
    for (const tag of scanTags(xml)) {
      const id = tag.kind === 'close' ? null : attributeOf(xml.slice(tag.start, tag.end), 'styleId')
      if (id !== null) ids.add(id)
    }
  }
  return ids
}

/** From the second time on. */
function doubled(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return ids.filter((id) => (seen.has(id) ? true : !seen.add(id)))
}

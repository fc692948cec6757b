/** A part's elements with their offsets, so that what is not understood can be kept as it was written. */
import { attributeOf, scanTags } from '../../../src/docx/tag-scan.ts'
import { decodeText } from '../../../src/docx/xml-text.ts'

export interface XmlElement {
  /** Local name in the WordprocessingML namespace ("p"); else as written ("m:oMath"). */
  name: string
  /** Offset of "<". */
  start: number
  /** Just after the start tag. */
  openEnd: number
  /** Where the end tag begins; `openEnd` for an empty element. */
  closeStart: number
  end: number
  children: XmlElement[]
}

/** Well-formed XML only. `local` gives the name without the part's prefix, null for another namespace. */
export function parseElements(
  xml: string,
  local: (name: string) => string | null = localName,
): XmlElement {
  const document: XmlElement = {
    name: '',
    start: 0,
    openEnd: 0,
    closeStart: xml.length,
    end: xml.length,
    children: [],
  }
  const open = [document]
  for (const tag of scanTags(xml)) {
    if (tag.kind === 'close') {
      const element = open.pop()
      if (element === undefined) break
      element.closeStart = tag.start
      element.end = tag.end
      continue
    }
    const element: XmlElement = {
      name: local(tag.name) ?? tag.name,
      start: tag.start,
      openEnd: tag.end,
      closeStart: tag.end,
      end: tag.end,
      children: [],
    }
    open.at(-1)?.children.push(element)
    if (tag.kind === 'open') open.push(element)
  }
  return document
}

/** For fragments that are written with the usual prefix. */
function localName(name: string): string | null {
  return name.startsWith('w:') ? name.slice(2) : null
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name)
}

/** The first element with this name, whatever its depth. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : findElement(child, name)
    if (found !== undefined) return found
  }
  return undefined
}

export function attribute(xml: string, element: XmlElement, local: string): string | null {
  const raw = attributeOf(xml.slice(element.start, element.openEnd), local)
  return raw === null ? null : decodeText(raw)
}

export function outerXml(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.end)
}

/** What w:pPr, w:rPr and w:sdtPr say, as far as the document needs to know. */
import {
  attribute,
  childOf,
  findElement,
  outerXml,
  parseElements,
  type XmlElement,
} from '../xml/element.ts'
import type { Styles } from '../../../src/docx/styles.ts'

export interface ParagraphFacts {
  style: string | null
  outlineLevel: number | null
  numId: string | null
  listLevel: number
  align: string
}

/** `pPr` is the whole element, or "". Fragments are read with the prefix "w:". */
export function paragraphFacts(pPr: string, styles: Styles): ParagraphFacts {
  const properties = pPr === '' ? undefined : parseElements(pPr).children[0]
  const value = (name: string, within = properties): string | null => {
    const child = within === undefined ? undefined : childOf(within, name)
    return child === undefined ? null : attribute(pPr, child, 'val')
  }
  const style = value('pStyle')
  const resolved = styles.paragraph(style ?? undefined)
  const numPr = properties === undefined ? undefined : childOf(properties, 'numPr')
  const own = value('outlineLvl')
  const level = own === null ? (resolved.outlineLevel ?? 10) : Number(own) + 1
  return {
    style,
    outlineLevel: level >= 1 && level <= 9 ? level : null,
    numId: numPr === undefined ? null : value('numId', numPr),
    listLevel: numPr === undefined ? 0 : Number(value('ilvl', numPr) ?? 0),
    align: alignment(value('jc')),
  }
}

function alignment(jc: string | null): string {
  if (jc === 'center' || jc === 'both') return jc
  return jc === 'right' || jc === 'end' ? 'right' : 'left'
}

export interface RunFacts {
  rPr: string
  style: string | null
  bold: boolean
  italic: boolean
  underline: boolean
  hidden: boolean
}

const known = new Map<string, RunFacts>()

/** Runs repeat each other: each rPr is read once. */
export function runFacts(rPr: string): RunFacts {
  let facts = known.get(rPr)
  if (facts === undefined) {
    facts = readRun(rPr)
    known.set(rPr, facts)
  }
  return facts
}

function readRun(rPr: string): RunFacts {
  const properties = rPr === '' ? undefined : parseElements(rPr).children[0]
  const isOn = (name: string): boolean => {
    const child = properties === undefined ? undefined : childOf(properties, name)
    if (child === undefined) return false
    return !['0', 'false', 'off', 'none'].includes(attribute(rPr, child, 'val') ?? '1')
  }
  const style = properties === undefined ? undefined : childOf(properties, 'rStyle')
  return {
    rPr,
    style: style === undefined ? null : attribute(rPr, style, 'val'),
    bold: isOn('b'),
    italic: isOn('i'),
    underline: isOn('u'),
    hidden: isOn('vanish'),
  }
}

export interface ControlFacts {
  id: number
  tag: string
  title: string
  appearance: string
  /** The rest of w:sdtPr's children, and what follows it before the content. */
  head: string
}

const ownNames = new Set(['id', 'tag', 'alias', 'w15:appearance'])

/** `sdt` is the control's element in `xml`. */
export function controlFacts(xml: string, sdt: XmlElement): ControlFacts {
  const properties = childOf(sdt, 'sdtPr')
  const value = (name: string): string | null => {
    const child = properties === undefined ? undefined : findElement(properties, name)
    return child === undefined ? null : attribute(xml, child, 'val')
  }
  return {
    // Word writes ids as signed and as unsigned numbers.
    id: Number(value('id') ?? 0) | 0,
    tag: value('tag') ?? '',
    title: value('alias') ?? '',
    appearance: value('w15:appearance') ?? 'boundingBox',
    head: (properties?.children ?? [])
      .filter((child) => !ownNames.has(child.name))
      .map((child) => outerXml(xml, child))
      .join(''),
  }
}

/** What one style says itself (ISO 29500-1, 17.7.4.17), and the reading of it. */
import type { Tag, XmlReader } from './xml-reader.ts'

export interface StyleDefinition {
  id: string
  type: string
  name: string
  basedOn?: string
  /** 1–9, BODY_TEXT for body text. */
  outlineLevel?: number
  numId?: string
  listLevel?: number
  bold?: boolean
  hidden?: boolean
  language?: string
}

/** The outline level of what is no heading. */
export const BODY_TEXT = 10

/** What can hold the elements that are read without being the style's own properties. */
const LEFT_OUT = new Set(['w:latentStyles', 'w:tblStylePr', 'w:rPrChange', 'w:pPrChange'])

/** Takes the elements of a styles part as they come. */
export class StyleDefinitions {
  readonly byId = new Map<string, StyleDefinition>()
  /** The document defaults. */
  readonly defaults: StyleDefinition = { id: '', type: '', name: '' }
  /** Id of the default paragraph style. */
  normal: string | null = null
  private current = this.defaults

  open(reader: XmlReader, key: string, tag: Tag): void {
    if (LEFT_OUT.has(key)) reader.skip()
    else if (key === 'w:style') this.begin(reader, tag)
    else this.setProperty(key, reader.names.word(tag, 'val'))
  }

  private begin({ names }: XmlReader, tag: Tag): void {
    const id = names.word(tag, 'styleId') ?? ''
    const type = names.word(tag, 'type') ?? 'paragraph'
    this.current = { id, type, name: '' }
    if (!this.byId.has(id)) this.byId.set(id, this.current)
    if (type === 'paragraph' && isOn(names.word(tag, 'default') ?? '0')) this.normal = id
  }

  private setProperty(key: string, value: string | undefined): void {
    const { current } = this
    switch (key) {
      case 'w:name':
        current.name = value ?? ''
        break
      case 'w:basedOn':
        if (value !== undefined) current.basedOn = value
        break
      case 'w:outlineLvl':
        current.outlineLevel = outlineLevel(value)
        break
      case 'w:numId':
        if (value !== undefined) current.numId = value
        break
      case 'w:ilvl':
        current.listLevel = Number(value) || 0
        break
      case 'w:b':
        current.bold = isOn(value)
        break
      case 'w:vanish':
        current.hidden = isOn(value)
        break
      case 'w:lang':
        if (value !== undefined) current.language = value
        break
    }
  }
}

/** A toggle (17.17.4): on when it stands there without a value. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

/** From w:outlineLvl, which counts from 0. */
export function outlineLevel(value: string | undefined): number {
  const level = Number(value)
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : BODY_TEXT
}

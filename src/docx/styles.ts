/** Styles (ISO 29500-1, 17.7) as far as they say what a paragraph is: rank, list, bold, hidden, language. */
import type { Limits } from './limits.ts'
import { XmlReader } from './xml-reader.ts'
import type { Tag } from './xml-reader.ts'

/** What one style says itself. */
interface StyleDefinition {
  id: string
  type: string
  name: string
  basedOn?: string
  /** 1–9, 10 for body text. */
  outlineLevel?: number
  numId?: string
  listLevel?: number
  bold?: boolean
  hidden?: boolean
  language?: string
}

/** What a style says together with those that it is based on. */
export interface Style {
  id: string
  name: string
  /** 1–9; undefined for body text. */
  outlineLevel?: number
  numId?: string
  listLevel?: number
  bold?: boolean
  hidden?: boolean
  language?: string
  /** The style and those it is based on, nearest first. */
  chain: readonly string[]
}

const BODY_TEXT = 10
/** Names that Word gives its heading styles in English and Swedish; the ids are the same without the space. */
const HEADING_NAME = /^(?:heading|rubrik) ?([1-9])$/i
const UNKNOWN: Style = { id: '', name: '', chain: [] }

export class Styles {
  /** Id of the default paragraph style. */
  readonly normal: string | null
  /** The document's language: the default style's, else that of the document defaults. */
  readonly language: string | null
  private readonly definitions: ReadonlyMap<string, StyleDefinition>
  private readonly defaults: StyleDefinition
  private readonly resolved = new Map<string, Style>()

  constructor(
    definitions: ReadonlyMap<string, StyleDefinition>,
    defaults: StyleDefinition,
    normal: string | null,
  ) {
    this.definitions = definitions
    this.defaults = defaults
    this.normal = normal
    this.language = this.paragraph(undefined).language ?? defaults.language ?? null
  }

  /** The style of a paragraph; without one of its own, the default style. */
  paragraph(id: string | undefined): Style {
    return this.get(id ?? this.normal ?? '')
  }

  /** A character, table or numbering style. */
  get(id: string): Style {
    const known = this.resolved.get(id)
    if (known !== undefined) return known
    const style = this.resolve(id)
    this.resolved.set(id, style)
    return style
  }

  /** Bold where neither style nor run says anything. */
  get defaultBold(): boolean {
    return this.defaults.bold ?? false
  }

  get defaultHidden(): boolean {
    return this.defaults.hidden ?? false
  }

  /** Ids of paragraph styles with an outline level, and the level. */
  headings(): { id: string; level: number }[] {
    const found: { id: string; level: number }[] = []
    for (const { id, type } of this.definitions.values()) {
      const level = type === 'paragraph' ? this.get(id).outlineLevel : undefined
      if (level !== undefined) found.push({ id, level })
    }
    return found
  }

  private resolve(id: string): Style {
    if (!this.definitions.has(id)) {
      // A style that the file uses but does not define: Word's own ids still tell its headings.
      const level = headingLevel(id)
      return level === undefined ? UNKNOWN : { ...UNKNOWN, id, outlineLevel: level }
    }
    const chain: string[] = []
    const merged: Partial<StyleDefinition> = {}
    let next: string | undefined = id
    while (next !== undefined && !chain.includes(next) && chain.length < MAX_CHAIN) {
      const definition = this.definitions.get(next)
      if (definition === undefined) break
      chain.push(next)
      inherit(merged, definition)
      next = definition.basedOn
    }
    const { outlineLevel, basedOn: _basedOn, type: _type, ...rest } = merged
    const style: Style = { ...rest, id, name: this.definitions.get(id)?.name ?? '', chain }
    if (outlineLevel !== undefined && outlineLevel < BODY_TEXT) style.outlineLevel = outlineLevel
    return style
  }
}

/** Word allows eleven styles in a chain; more than this is a mistake or worse. */
const MAX_CHAIN = 32

function inherit(merged: Partial<StyleDefinition>, definition: StyleDefinition): void {
  const named = headingLevel(definition.name)
  if (merged.outlineLevel === undefined) {
    const level = definition.outlineLevel ?? named
    if (level !== undefined) merged.outlineLevel = level
  }
  const { numId, listLevel, bold, hidden, language } = definition
  if (merged.numId === undefined && numId !== undefined) merged.numId = numId
  if (merged.listLevel === undefined && listLevel !== undefined) merged.listLevel = listLevel
  if (merged.bold === undefined && bold !== undefined) merged.bold = bold
  if (merged.hidden === undefined && hidden !== undefined) merged.hidden = hidden
  if (merged.language === undefined && language !== undefined) merged.language = language
}

function headingLevel(name: string): number | undefined {
  const level = HEADING_NAME.exec(name)?.[1]
  return level === undefined ? undefined : Number(level)
}

/** Reads the styles part; null gives what a document without one has. Throws DocxError. */
export function readStyles(xml: string | null, part: string, limits: Limits): Styles {
  const builder = new StylesBuilder()
  if (xml !== null) {
    const reader = new XmlReader(xml, part, limits)
    reader.run({
      open(key, tag) {
        builder.open(reader, key, tag)
      },
      close() {
        // A style ends where the next begins.
      },
    })
  }
  return builder.build()
}

/** Everything that is not told of here and can hold the elements that are. */
const LEFT_OUT = new Set(['w:latentStyles', 'w:tblStylePr', 'w:rPrChange', 'w:pPrChange'])

class StylesBuilder {
  private readonly definitions = new Map<string, StyleDefinition>()
  private readonly defaults: StyleDefinition = { id: '', type: '', name: '' }
  private current = this.defaults
  private normal: string | null = null

  build(): Styles {
    return new Styles(this.definitions, this.defaults, this.normal)
  }

  open(reader: XmlReader, key: string, tag: Tag): void {
    if (LEFT_OUT.has(key)) {
      reader.skip()
      return
    }
    const { names } = reader
    const value = names.word(tag, 'val')
    switch (key) {
      case 'w:style':
        this.begin(
          names.word(tag, 'styleId') ?? '',
          names.word(tag, 'type') ?? 'paragraph',
          isOn(names.word(tag, 'default') ?? 'false'),
        )
        break
      case 'w:name':
        this.current.name = value ?? ''
        break
      case 'w:basedOn':
        if (value !== undefined) this.current.basedOn = value
        break
      case 'w:outlineLvl':
        this.current.outlineLevel = outlineLevel(value)
        break
      case 'w:numId':
        if (value !== undefined) this.current.numId = value
        break
      case 'w:ilvl':
        this.current.listLevel = Number(value) || 0
        break
      case 'w:b':
        this.current.bold = isOn(value)
        break
      case 'w:vanish':
        this.current.hidden = isOn(value)
        break
      case 'w:lang':
        if (value !== undefined) this.current.language = value
        break
    }
  }

  private begin(id: string, type: string, isDefault: boolean): void {
    this.current = { id, type, name: '' }
    if (!this.definitions.has(id)) this.definitions.set(id, this.current)
    if (isDefault && type === 'paragraph') this.normal = id
  }
}

/** A toggle (17.17.4): on when it stands there without a value. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

/** From w:outlineLvl, which counts from 0; 10 for body text. */
export function outlineLevel(value: string | undefined): number {
  const level = Number(value)
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : BODY_TEXT
}

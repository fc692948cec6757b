/** Styles (ISO 29500-1, 17.7) as far as they say what a paragraph is: rank, list, bold, hidden, language. */
import type { StyleDefinition } from './style-definition.ts'
import { BODY_TEXT } from './style-definition.ts'
import type { StyleSource } from './style-source.ts'

/** What a style says together with those that it is based on. */
export interface Style {
  id: string
  name: string
  /** 1–9; undefined for body text (BODY_TEXT while it is put together). */
  outlineLevel?: number
  numId?: string
  listLevel?: number
  bold?: boolean
  hidden?: boolean
  language?: string
  /** The style and those it is based on, nearest first. */
  chain: readonly string[]
}

/** Names that Word gives its heading styles in English and Swedish; the ids are the same without the space. */
const HEADING_NAME = /^(?:heading|rubrik) ?([1-9])$/i
const UNKNOWN: Style = { id: '', name: '', chain: [] }

export class Styles {
  /** Id of the default paragraph style. */
  readonly normal: string | null
  /** The document's language: the default style's, else that of the document defaults. */
  readonly language: string | null
  private readonly source: StyleSource
  private readonly resolved = new Map<string, Style>()

  constructor(source: StyleSource) {
    this.source = source
    this.normal = source.normal
    this.language = this.paragraph(undefined).language ?? source.defaults.language ?? null
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

  /** Whether the file says what the style is; many use Word's own without. */
  isDefined(id: string): boolean {
    return this.source.definition(id) !== undefined
  }

  /** Bold where neither style nor run says anything. */
  get defaultBold(): boolean {
    return this.source.defaults.bold ?? false
  }

  get defaultHidden(): boolean {
    return this.source.defaults.hidden ?? false
  }

  /** Ids of paragraph styles with an outline level, and the level. */
  headings(): { id: string; level: number }[] {
    const found: { id: string; level: number }[] = []
    for (const { id, type } of this.source.all()) {
      const level = type === 'paragraph' ? this.get(id).outlineLevel : undefined
      if (level !== undefined) found.push({ id, level })
    }
    return found
  }

  private resolve(id: string): Style {
    const own = this.source.definition(id)
    if (own === undefined) {
      // A style that the file uses but does not define: Word's own ids still tell its headings.
      const level = headingLevel(id)
      return level === undefined ? UNKNOWN : { ...UNKNOWN, id, outlineLevel: level }
    }
    const chain: string[] = []
    const merged: Style = { id, name: own.name, chain }
    let next: string | undefined = id
    while (next !== undefined && !chain.includes(next) && chain.length < MAX_CHAIN) {
      const definition = this.source.definition(next)
      if (definition === undefined) break
      chain.push(next)
      inherit(merged, definition)
      next = definition.basedOn
    }
    if (merged.outlineLevel === BODY_TEXT) delete merged.outlineLevel
    return merged
  }
}

/** Word allows eleven styles in a chain; more than this is a mistake or worse. */
const MAX_CHAIN = 32

function inherit(merged: Style, definition: StyleDefinition): void {
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

/** One paragraph of Word as plain data: what is asked for, and what is made of the answer. */
import { symbolCharacter } from '../../src/docx/symbols.ts'
import type { WordFeatures } from './capabilities.ts'
import { plainText } from './characters.ts'

export interface ParagraphFacts {
  /** Word's own, with its control characters. */
  raw: string
  /** The checked text: without marks, and without deleted and hidden words where Word can leave them out. */
  text: string
  /** `styleBuiltIn`, which is the same in every language; the style's own name where it is none of Word's. */
  style: string
  isBuiltIn: boolean
  /** 1–9, else null. */
  outlineLevel: number | null
  isListItem: boolean
  listLabel: string | null
  listLevel: number | null
  bold: boolean
  tag: string | null
  /** Tables around the paragraph. */
  nesting: number
  /** In the innermost of them; numbers from 0. */
  cell: { row: number; column: number } | null
}

export interface KnownParagraph extends ParagraphFacts {
  /** Word's own id, else one made on reading. */
  id: string
}

/** The properties of a paragraph that tell whether anything is new; cheap enough for every sweep. */
export const lightProperties = {
  text: true,
  style: true,
  styleBuiltIn: true,
  outlineLevel: true,
  isListItem: true,
  tableNestingLevel: true,
} as const

export const fullProperties = {
  ...lightProperties,
  font: { bold: true },
  listItemOrNullObject: { level: true, listString: true },
  parentContentControlOrNullObject: { tag: true },
  parentTableCellOrNullObject: { rowIndex: true, cellIndex: true },
} as const

export function withId<Properties extends object>(
  properties: Properties,
  { uniqueIds }: WordFeatures,
): Properties & { uniqueLocalId?: true } {
  return uniqueIds ? { ...properties, uniqueLocalId: true } : properties
}

/** What is asked beside the properties, in the same batch as soon as the paragraph's object is there. */
export interface Asked {
  checked: OfficeExtension.ClientResult<string> | null
  /** The paragraph without its mark, which alone may be plain in a bold line. */
  content: Word.Range | null
}

export function ask(paragraph: Word.Paragraph, features: WordFeatures, bold: boolean): Asked {
  const content = bold ? paragraph.getRange('Content') : null
  content?.load({ font: { bold: true } })
  return { checked: features.checkedText ? paragraph.getText() : null, content }
}

/** Longer lines are no headings, and whether they are bold does not matter. */
const longestLine = 120

export function mayBeHeading(text: string): boolean {
  return text.length <= longestLine && text.trim() !== ''
}

/** Word could not say whether the paragraph is bold: its mark may look otherwise than its words. */
export function isBoldUnsure({ font, text }: Word.Paragraph): boolean {
  return font.bold !== true && font.bold !== false && mayBeHeading(text)
}

/** @param paragraph With `fullProperties` loaded. */
export function factsOf(paragraph: Word.Paragraph, asked: Asked): ParagraphFacts {
  const raw = paragraph.text
  const text = plainText(asked.checked?.value ?? raw)
  const item = paragraph.listItemOrNullObject
  const control = paragraph.parentContentControlOrNullObject
  const cell = paragraph.parentTableCellOrNullObject
  const isItem = paragraph.isListItem && !item.isNullObject
  return {
    raw,
    text,
    style: styleOf(paragraph),
    isBuiltIn: paragraph.styleBuiltIn !== 'Other',
    outlineLevel: outlineLevelOf(paragraph),
    isListItem: paragraph.isListItem,
    listLabel: isItem ? labelOf(item.listString) : null,
    listLevel: isItem ? item.level : null,
    bold: text.trim() !== '' && (asked.content ?? paragraph).font.bold === true,
    tag: control.isNullObject || control.tag === '' ? null : control.tag,
    nesting: paragraph.tableNestingLevel,
    cell: cell.isNullObject ? null : { row: cell.rowIndex, column: cell.cellIndex },
  }
}

/** Tells two states of a paragraph apart by `lightProperties`. */
export function printOf(paragraph: Word.Paragraph): string {
  const { text, isListItem, tableNestingLevel } = paragraph
  return JSON.stringify([
    text,
    styleOf(paragraph),
    outlineLevelOf(paragraph),
    isListItem,
    tableNestingLevel,
  ])
}

export function printOfKnown(known: KnownParagraph): string {
  const { raw, style, outlineLevel, isListItem, nesting } = known
  return JSON.stringify([raw, style, outlineLevel, isListItem, nesting])
}

function styleOf({ style, styleBuiltIn }: Word.Paragraph): string {
  return styleBuiltIn === 'Other' ? style : styleBuiltIn
}

/** Word gives 10, or 0, for body text; a built-in heading has its level whatever Word says. */
function outlineLevelOf({ outlineLevel, styleBuiltIn }: Word.Paragraph): number | null {
  if (outlineLevel >= 1 && outlineLevel <= 9) return outlineLevel
  const level = /^Heading([1-9])$/.exec(styleBuiltIn)?.[1]
  return level === undefined ? null : Number(level)
}

/** Bullets are mostly characters of the symbol fonts; Word does not say of which. */
function labelOf(listString: string): string | null {
  const label = listString.trim()
  const code = label.charCodeAt(0)
  const isSymbol = label.length === 1 && code >= 0xf000 && code <= 0xf0ff
  if (isSymbol) return symbolCharacter(code, 'Symbol') ?? '•'
  return label === '' ? null : label
}

/** Which styles blocks take: those that the document's own text, lines and headings have most often. */
import type { BlockRole } from '../../src/edit/model.ts'
import type { KnownParagraph } from './paragraph-facts.ts'

export interface RoleLook {
  style: string
  /** The style is Word's own, and its name the same in every language. */
  isBuiltIn: boolean
  /** The document sets its headings as bold lines. */
  bold: boolean
  /** A paragraph that looks so. */
  sample: string | null
}
export type BlockLook = Readonly<Record<BlockRole, RoleLook>>

/** As in a file: shorter lines are no running text, longer ones no headings. */
const shortestText = 40
const longestHeading = 80
const mostSamples = 200
const normal = 'Normal'

export function blockLook(body: readonly KnownParagraph[]): BlockLook {
  const own = body.filter(
    ({ cell, text, tag }) =>
      cell === null && text.trim() !== '' && tag?.startsWith('beredd:') !== true,
  )
  const plain = own.filter(
    ({ outlineLevel, bold, isListItem }) => outlineLevel === null && !bold && !isListItem,
  )
  const texts = plain.filter(({ text }) => text.length > shortestText).slice(-mostSamples)
  const text = mostCommon(texts) ?? { style: normal, isBuiltIn: true, bold: false, sample: null }
  const lines = plain.filter(({ style }) => style === normal).slice(-mostSamples)
  const line = mostCommon(lines) ?? text
  const heading = headingLook(body, own)
  return { body: text, name: line, title: line, heading }
}

function headingLook(body: readonly KnownParagraph[], own: readonly KnownParagraph[]): RoleLook {
  const headings = body.filter(({ outlineLevel, text }) => outlineLevel !== null && text !== '')
  const bold = own.filter(
    (each) =>
      each.bold &&
      each.outlineLevel === null &&
      !each.isListItem &&
      each.text.length <= longestHeading,
  )
  const styled = mostCommon(headings)
  if (styled !== null) return styled
  const line = mostCommon(bold.slice(0, mostSamples))
  return line === null
    ? { style: 'Heading1', isBuiltIn: true, bold: false, sample: null }
    : { ...line, bold: true }
}

/** Of equals the first. */
function mostCommon(paragraphs: readonly KnownParagraph[]): RoleLook | null {
  const counts = new Map<string, number>()
  for (const { style } of paragraphs) counts.set(style, (counts.get(style) ?? 0) + 1)
  const [style] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
  if (style === undefined) return null
  const sample = paragraphs.find((each) => each.style === style)
  const isBuiltIn = sample?.isBuiltIn ?? false
  return { style, isBuiltIn, bold: false, sample: sample?.id ?? null }
}

export function setStyle(paragraph: Word.Paragraph, { style, isBuiltIn, bold }: RoleLook): void {
  // What was read as the style's built-in name is one of them.
  if (isBuiltIn) paragraph.styleBuiltIn = style as Word.BuiltInStyleName
  else paragraph.style = style
  if (bold) paragraph.font.bold = true
}

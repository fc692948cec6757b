/** Text as the content of a run. */
import type { PartNames } from './part-names.ts'
import { isBlank } from './text-piece.ts'
import { escapeText } from './xml-text.ts'

const elements: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\t': 'tab',
    '\n': 'br',
    '\u00ad': 'softHyphen',
    '\u2011': 'noBreakHyphen',
  }),
)

/** Texts and the elements between them: "a\tb" → ["a", <w:tab/>, "b"]. */
export function runContent(text: string, names: PartNames, textElement = 't'): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/([\t\n\u00ad\u2011])/)
    .map((piece) => {
      const element = elements.get(piece)
      if (element !== undefined) return `<${names.element(element)}/>`
      return piece === '' ? '' : textElementOf(piece, names, textElement)
    })
    .join('')
}

/** A w:t (or w:delText); blanks at its edges are kept. */
export function textElementOf(text: string, names: PartNames, element = 't'): string {
  const name = names.element(element)
  const preserve = hasEdgeBlank(text) ? ' xml:space="preserve"' : ''
  return `<${name}${preserve}>${escapeText(text)}</${name}>`
}

export function hasEdgeBlank(text: string): boolean {
  return text !== '' && (isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1)))
}

/** The text can stand in a w:t as it is. */
export function isPlainText(text: string): boolean {
  return !/[\t\n\r\u00ad\u2011]/.test(text)
}

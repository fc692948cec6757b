/** The texts that say which municipality a document belongs to. */
import type { FlatParagraph } from '../memo/flatten.ts'
import { sectionNames } from '../memo/section-names.ts'

/** Headers of published memos, tables included, are shorter than this. */
const mostParagraphs = 40
const headings = new Set(Object.values(sectionNames).flat())

export interface MunicipalityTexts {
  /** Headers and footers. */
  edges: readonly string[]
  /** The body up to its first section. */
  head: readonly string[]
  /** Index of the paragraph that the head ends before, whatever follows it says. */
  end: number
}

export function municipalityTexts(paragraphs: readonly FlatParagraph[]): MunicipalityTexts {
  const edges: string[] = []
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const { story, text } = paragraphs[index] ?? { story: 'body', text: '' }
    if (story === 'body' || story === 'textBox') break
    if (story === 'header' || story === 'footer') edges.push(text)
  }
  const head: string[] = []
  let end = 0
  for (const { story, text } of paragraphs) {
    if (head.length >= mostParagraphs || isSectionHeading(text)) break
    if (story === 'body' || story === 'textBox') head.push(text)
    end += 1
  }
  return { edges, head, end }
}

function isSectionHeading(text: string): boolean {
  const plain = text.trim().toLowerCase().replace(/:$/u, '')
  return headings.has(plain) || /^förslag till beslut\b/u.test(plain)
}

export function sameTexts(left: MunicipalityTexts, right: MunicipalityTexts): boolean {
  return sameList(left.edges, right.edges) && sameList(left.head, right.head)
}

function sameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index])
}

/** Text boxes and notes, which Word's paragraphs leave out: from the flat package that `getOoxml` gives. */
import { openFlatOpc } from '../../src/docx/flat-opc.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { WordPart } from '../../src/memo/tree.ts'

export interface Stories {
  parts: readonly StoryPart[]
  /** Words drawn across the page by a header. */
  watermarks: readonly string[]
}

export interface StoryPart {
  part: WordPart
  /** A text box's paragraph: its number among `total` in the body, from 0, and what it says. */
  host: { index: number; total: number; text: string } | null
}

/** @param xml The flat package. Throws DocxError. */
export function readStories(xml: string): Stories {
  const { tree } = openFlatOpc(xml)
  const body = flatten(tree).filter(({ story }) => story === 'body')
  const numbers = new Map(body.map(({ id }, index) => [id, index]))
  const parts = tree.children
    .filter((node) => node.type === 'wordPart')
    .filter(({ story }) => story === 'textBox' || story === 'footnote' || story === 'endnote')
    .filter(({ story, part }) => story !== 'textBox' || part === 'body')
    .map((part) => {
      const index = numbers.get(part.host ?? '')
      const host =
        index === undefined ? null : { index, total: body.length, text: body[index]?.text ?? '' }
      return { part, host }
    })
  return { parts, watermarks: tree.data?.memo?.watermarks ?? [] }
}

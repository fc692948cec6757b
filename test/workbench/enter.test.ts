/** Enter in the memo: what the next paragraph looks like, and that nothing of the file is written twice. */
import { describe, expect, it } from 'vitest'
import { enter } from '../../workbench/page/enter.ts'
import { WordDocument } from '../../workbench/word/document.ts'
import { buildDocx, paragraph } from '../docx/build.ts'
import { example } from './word-pane.ts'

/** Presses Enter in the paragraph that holds the words, that far from its end. */
function pressEnter(document: WordDocument, words: string, fromEnd = 0): void {
  const place = document.structure.paragraphs.find(({ node }) => node.textContent.includes(words))
  if (place === undefined) throw new Error(`Nowhere: ${words}`)
  const at = place.pos + 1 + place.node.content.size - fromEnd
  document.select(at, at)
  expect(enter(document.state, (tr) => document.dispatch(tr))).toBe(true)
}

/** Style, label and text of the paragraphs from those words on. */
function after({ structure }: WordDocument, words: string): string[] {
  const { paragraphs } = structure.story('body')
  const at = paragraphs.findIndex(({ node }) => node.textContent.includes(words))
  return paragraphs
    .slice(at, at + 2)
    .map(({ node: { attrs, textContent } }) =>
      [attrs['style'], attrs['label'], textContent.slice(0, 12)].map(String).join(' | '),
    )
}

const memo = (): WordDocument => WordDocument.open(example('norrkoping-tjansteskrivelse.docx'))

describe('Enter', () => {
  it.each([
    ['at the end of body text goes on in its style', 'Elevrådet vid', 'Brdtext | null | '],
    ['at the end of a heading goes on in body text', 'Tre lägen har', 'null | null | '],
    ['at the end of an item begins another', 'Läge A, vid', 'Punktlista | • | '],
  ])('%s', (_name, words, expected) => {
    const document = memo()
    pressEnter(document, words)
    expect(after(document, words)[1]).toBe(expected)
  })

  it('in an empty item ends the list', () => {
    const document = memo()
    pressEnter(document, 'Läge C, vid')
    const { state } = document
    expect(enter(state, (tr) => document.dispatch(tr))).toBe(true)
    expect(after(document, 'Läge C, vid')[1]).toBe('null | null | ')
  })

  it('within words parts them, both in the style they had', () => {
    const document = memo()
    pressEnter(document, 'Önskemålen förs', 'projekteringen.'.length)
    expect(after(document, 'Önskemålen förs')).toEqual([
      expect.stringMatching(/^Brdtext \| null/u),
      'Brdtext | null | projektering',
    ])
  })

  it('leaves the section break where it is, once', () => {
    const body =
      paragraph('Ett', '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>') + paragraph('Två')
    const document = WordDocument.open(buildDocx({ body }))
    pressEnter(document, 'Ett', 1)
    expect(document.structure.paragraphs.map(({ node }) => node.textContent).slice(0, 3)).toEqual([
      'Et',
      't',
      'Två',
    ])
    const again = WordDocument.open(document.save())
    const breaks = again.structure.paragraphs.filter(({ node }) =>
      String(node.attrs['pPr']).includes('w:sectPr'),
    )
    expect(breaks).toHaveLength(1)
  })
})

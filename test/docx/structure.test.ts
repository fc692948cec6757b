import { describe, expect, test } from 'vitest'
import { openDocx } from '../../src/docx/open.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'
import type { WordData } from '../../src/memo/tree.ts'
import { buildDocx, paragraph } from './build.ts'
import type { DocxContent } from './build.ts'

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:latentStyles w:count="1"><w:lsdException w:name="heading 9"/></w:latentStyles>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>' +
  '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Avsnitt"><w:name w:val="Kommunens avsnitt"/><w:basedOn w:val="Rubrik2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Namnlos"><w:name w:val="Rubrik 3"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="TOCRubrik"><w:name w:val="TOC Heading"/><w:basedOn w:val="Rubrik2"/>' +
  '<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Ett"><w:name w:val="Ett"/><w:basedOn w:val="Tva"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Tva"><w:name w:val="Två"/><w:basedOn w:val="Ett"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Dold"><w:name w:val="Dold"/><w:rPr><w:vanish/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Lagdold"><w:name w:val="Lagd åt sidan"/><w:rPr><w:vanish/></w:rPr></w:style>'

function open(content: DocxContent | string) {
  const document = openDocx(
    buildDocx(typeof content === 'string' ? { body: content, styles: STYLES } : content),
  )
  return { ...document, numbered: numberParagraphs(document.tree) }
}

const styled = (style: string, text = 'x'): string =>
  paragraph(text, `<w:pStyle w:val="${style}"/>`)

/** What Word knows of the only paragraph. */
function word(body: string): WordData | undefined {
  return open(body).numbered[0]?.node.data?.word
}

describe('headings', () => {
  test.each<[string, string, number | null]>([
    ['by the style', styled('Rubrik2'), 2],
    ['by a style that the style is based on', styled('Avsnitt'), 2],
    ['by the name of the style', styled('Namnlos'), 3],
    ['by the id of a style that is not there', styled('Heading1'), 1],
    ['by the paragraph itself', paragraph('x', '<w:outlineLvl w:val="0"/>'), 1],
    [
      'the paragraph goes before the style',
      paragraph('x', '<w:pStyle w:val="Rubrik2"/><w:outlineLvl w:val="3"/>'),
      4,
    ],
    ['deeper than Markdown knows', paragraph('x', '<w:outlineLvl w:val="8"/>'), 6],
    ['a style that says body text', styled('TOCRubrik'), null],
    [
      'a paragraph that says body text',
      paragraph('x', '<w:pStyle w:val="Rubrik2"/><w:outlineLvl w:val="9"/>'),
      null,
    ],
    ['styles based on each other', styled('Ett'), null],
    ['no style', paragraph('x'), null],
    [
      'former properties',
      paragraph(
        'x',
        '<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Rubrik2"/></w:pPr></w:pPrChange>',
      ),
      null,
    ],
  ])('%s', (_name, body, depth) => {
    const node = open(body).numbered[0]?.node
    expect(node?.type === 'heading' ? node.depth : null).toBe(depth)
  })

  test('the level is kept beyond what the depth can tell', () => {
    expect(word(paragraph('x', '<w:outlineLvl w:val="8"/>'))?.outlineLevel).toBe(9)
  })
})

describe('bold and hidden', () => {
  const run = (text: string, properties: string): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  test.each<[string, string, boolean]>([
    ['every run', run('a', '<w:b/>') + run('b', '<w:b w:val="1"/>'), true],
    ['blanks need not be', run('a', '<w:b/>') + run(' ', ''), true],
    ['one run is not', run('a', '<w:b/>') + run('b', ''), false],
    ['switched off', run('a', '<w:b w:val="0"/>'), false],
    ['by character style', run('a', '<w:rStyle w:val="Stark"/>'), true],
    ['by paragraph style', '<w:pPr><w:pStyle w:val="Rubrik2"/></w:pPr>' + run('a', ''), true],
    [
      'two styles undo each other',
      '<w:pPr><w:pStyle w:val="Rubrik2"/></w:pPr>' + run('a', '<w:rStyle w:val="Stark"/>'),
      false,
    ],
    ['hidden text does not count', run('a', '<w:b/>') + run('b', '<w:vanish/>'), true],
    ['the paragraph mark alone', '<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>' + run('a', ''), false],
    [
      'former properties',
      run('a', '<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>'),
      false,
    ],
    ['nothing', '', false],
  ])('bold: %s', (_name, runs, bold) => {
    expect(word(`<w:p>${runs}</w:p>`)?.bold ?? false).toBe(bold)
  })

  test.each<[string, string]>([
    ['the run', run('b', '<w:vanish/>')],
    ['a character style', run('b', '<w:rStyle w:val="Lagdold"/>')],
  ])('hidden by %s stays in the tree and out of the text', (_name, hidden) => {
    const { numbered } = open(`<w:p>${run('a', '')}${hidden}${run('c', '')}</w:p>`)
    expect(numbered[0]?.text).toBe('ac')
    expect(numbered[0]?.node.children).toEqual([
      { type: 'text', value: 'a' },
      { type: 'text', value: 'b', data: { hidden: true } },
      { type: 'text', value: 'c' },
    ])
    expect(numbered[0]?.node.data?.word?.hidden).toBeUndefined()
  })

  test('a paragraph that is all hidden says so', () => {
    const { numbered } = open(styled('Dold', 'borta'))
    expect(numbered[0]?.text).toBe('')
    expect(numbered[0]?.node.data?.word?.hidden).toBe(true)
  })
})

describe('tables', () => {
  const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`
  const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`

  test('cells hold paragraphs and tables', () => {
    const inner = `<w:tbl><w:tblPr/>${row(paragraph('inre'))}</w:tbl>`
    const { tree } = open(
      `<w:tbl><w:tblGrid/>${row(paragraph('a') + paragraph('b'), inner + paragraph('c'))}</w:tbl>${paragraph('d')}`,
    )
    const [table, last] = tree.children
    expect(tree.children).toHaveLength(2)
    expect(last?.type).toBe('paragraph')
    expect(table).toMatchObject({
      type: 'table',
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [{ type: 'paragraph' }, { type: 'paragraph' }] },
            { type: 'tableCell', children: [{ type: 'table' }, { type: 'paragraph' }] },
          ],
        },
      ],
    })
  })

  test('content controls around rows and cells are looked through', () => {
    const control = (tag: string, content: string): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const body = `<w:tbl>${control('rad', `<w:tr>${control('cell', cell(paragraph('a')))}${cell(paragraph('b'))}</w:tr>`)}</w:tbl>`
    const { numbered, tree } = open(body)
    expect(numbered.map(({ node }) => node.data?.word?.tag)).toEqual(['cell', 'rad'])
    expect(tree.children).toMatchObject([{ children: [{ children: [{}, {}] }] }])
  })
})

describe('content controls', () => {
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const tag = (value: string): string => `<w:tag w:val="${value}"/>`
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`

  test.each<[string, string, string | undefined]>([
    ['around the paragraph', control(tag('a'), paragraph('x')), 'a'],
    ['the nearest of two', control(tag('a'), control(tag('b'), paragraph('x'))), 'b'],
    [
      'the nearest that has a tag',
      control(tag('a'), control('<w:id w:val="1"/>', paragraph('x'))),
      'a',
    ],
    ['around all the text of the paragraph', `<w:p>${control(tag('a'), run('x'))}</w:p>`, 'a'],
    [
      'around a part of the text',
      `<w:p>${run('y')}${control(tag('a'), run('x'))}</w:p>`,
      undefined,
    ],
    [
      'around a word of a paragraph in another',
      control(tag('b'), `<w:p>${run('y')}${control(tag('a'), run('x'))}</w:p>`),
      'b',
    ],
    ['none', paragraph('x'), undefined],
  ])('%s', (_name, body, expected) => {
    expect(word(body)?.tag).toBe(expected)
  })

  test('ends with the control', () => {
    const { numbered } = open(control(tag('a'), paragraph('x')) + paragraph('y'))
    expect(numbered.map(({ node }) => node.data?.word?.tag)).toEqual(['a', undefined])
  })
})

describe('the styles of blocks', () => {
  test('the heading style that most headings have, the default style and the language', () => {
    const body = styled('Namnlos') + styled('Rubrik2') + styled('Rubrik2') + paragraph('y')
    const { normal, heading, language } = open(body).styles
    expect({ normal, heading, language }).toEqual({
      normal: 'Normal',
      heading: 'Rubrik2',
      language: 'sv-SE',
    })
  })

  test('without headings the highest that is defined', () => {
    expect(open(paragraph('x')).styles.heading).toBe('Rubrik2')
  })

  test('nothing without styles', () => {
    const { normal, heading, language } = open({ body: paragraph('x') }).styles
    expect({ normal, heading, language }).toEqual({ normal: null, heading: null, language: null })
  })
})

describe('a styles part written in another way is read whole', () => {
  test.each([
    [
      'with a comment',
      STYLES.replace('<w:latentStyles', '<!-- <w:style w:styleId="x"> --><w:latentStyles'),
    ],
    ['with other quotes', STYLES.replaceAll(/w:(\w+)="([^"]*)"/g, "w:$1='$2'")],
  ])('%s', (_name, styles) => {
    const { numbered } = open({ body: styled('Avsnitt'), styles })
    expect(numbered[0]?.node).toMatchObject({ type: 'heading', depth: 2 })
  })
})

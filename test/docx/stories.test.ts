import { describe, expect, test } from 'vitest'
import { openDocx } from '../../src/docx/open.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'
import { buildDocx, paragraph } from './build.ts'
import type { DocxContent } from './build.ts'

function open(content: DocxContent) {
  const document = openDocx(buildDocx(content))
  return { ...document, numbered: numberParagraphs(document.tree) }
}

const box = (content: string): string =>
  `<w:r><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></w:r>`
const oldBox = (content: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const note = (kind: string, id: number, text: string, type = ''): string =>
  `<w:${kind} w:id="${id}"${type}>${paragraph(text)}</w:${kind}>`
const reference = (kind: string): string => `<w:p><w:r><w:${kind}Reference w:id="2"/></w:r></w:p>`

describe('text boxes', () => {
  test.each([
    ['DrawingML', box],
    ['VML', oldBox],
  ])('%s: the paragraphs come after their host', (_name, boxOf) => {
    const body = `<w:p>${run('före')}${boxOf(paragraph('ruta'))}${run('efter')}</w:p>${paragraph('sist')}`
    const { tree, numbered } = open({ body })
    expect(numbered.map(({ id, line, text, story }) => [id, line, text, story])).toEqual([
      ['p1', 1, 'föreefter', 'body'],
      ['p2', 2, 'ruta', 'textBox'],
      ['p3', 3, 'sist', 'body'],
    ])
    expect(tree.children.at(-1)).toMatchObject({
      type: 'wordPart',
      story: 'textBox',
      part: 'body',
      host: 'p1',
    })
  })

  test('in both forms at once it is read once', () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box(paragraph('ny'))}</mc:Choice><mc:Fallback>${oldBox(paragraph('gammal'))}</mc:Fallback></mc:AlternateContent>`
    const { numbered, main } = open({ body: `<w:p>${run('a')}${both}</w:p>` })
    expect(numbered.map(({ text }) => text)).toEqual(['a', 'ny'])
    expect(main.ranges.size).toBe(2)
  })

  test('a box in a box, a list and a table in it, and run properties that go on after it', () => {
    const inner = box(paragraph('inre'))
    const body =
      `<w:p><w:r><w:rPr><w:b/></w:rPr>${box(`<w:tbl><w:tr><w:tc><w:p>${run('cell')}${inner}</w:p></w:tc></w:tr></w:tbl>${paragraph('yttre')}`).slice(5, -6)}` +
      `<w:t>fet</w:t></w:r></w:p>${paragraph('sist')}`
    const { numbered } = open({ body })
    expect(numbered.map(({ text }) => text)).toEqual(['fet', 'cell', 'inre', 'yttre', 'sist'])
    expect(numbered.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5'])
    expect(numbered[0]?.node.data?.word?.bold).toBe(true)
  })
})

describe('headers, footers and notes', () => {
  const content: DocxContent = {
    body:
      `<w:p>${run('text')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>` + reference('endnote'),
    footnotes:
      note('footnote', -1, 'streck', ' w:type="separator"') +
      note('footnote', 0, 'streck', ' w:type="continuationSeparator"') +
      note('footnote', 2, 'fotnot') +
      note('footnote', 3, 'fotnot två'),
    endnotes: note('endnote', 2, 'slutnot'),
    headers: [`<w:p>${run('huvud')}${box(paragraph('ruta'))}</w:p>`, paragraph('huvud två')],
    footers: [paragraph('fot')],
  }

  test('follow the body in their order', () => {
    const { numbered } = open(content)
    expect(numbered.map(({ line, text, part, story }) => [line, text, part, story])).toEqual([
      [1, 'text', 'body', 'body'],
      [2, '', 'body', 'body'],
      [3, 'fotnot', 'footnotes', 'footnote'],
      [4, 'fotnot två', 'footnotes', 'footnote'],
      [5, 'slutnot', 'endnotes', 'endnote'],
      [6, 'huvud', 'header1', 'header'],
      [7, 'ruta', 'header1', 'textBox'],
      [8, 'huvud två', 'header2', 'header'],
      [9, 'fot', 'footer1', 'footer'],
    ])
    expect(numbered.map(({ id }) => id)).toEqual(numbered.map(({ line }) => `p${line}`))
  })

  test('each paragraph has its range in its own part', () => {
    const { parts } = open(content)
    const found = [...parts.values()].map(({ part, xml, ranges }) => [
      part,
      [...ranges.values()].map(({ start, end }) =>
        xml.slice(start, end).replaceAll(/<[^>]*>/g, ''),
      ),
    ])
    expect(found).toEqual([
      ['body', ['text', '']],
      ['footnotes', ['fotnot', 'fotnot två']],
      ['endnotes', ['slutnot']],
      ['header1', ['huvudruta', 'ruta']],
      ['header2', ['huvud två']],
      ['footer1', ['fot']],
    ])
  })

  test('a header that two sections refer to is read once, one that nobody refers to is not', () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader1"/></w:sectPr>'
    const bytes = buildDocx({
      body: paragraph('a', section) + section,
      entries: {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          '<Relationship Id="rIdHeader1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>' +
          '<Relationship Id="rIdHeader2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header2.xml"/>' +
          '</Relationships>',
        'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('ett')}</w:hdr>`,
        'word/header2.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('två')}</w:hdr>`,
      },
    })
    expect(numberParagraphs(openDocx(bytes).tree).map(({ text }) => text)).toEqual(['a', 'ett'])
  })

  test('a watermark is told beside the text', () => {
    const shape =
      '<w:p><w:r><w:pict><v:shape><v:textpath string="UTKAST"/></v:shape></w:pict></w:r></w:p>'
    const { tree } = open({ body: paragraph('a'), headers: [shape, shape] })
    expect(tree.data?.memo?.watermarks).toEqual(['UTKAST'])
  })
})

describe('ids and ranges', () => {
  test("Word's id where it is unique, else the paragraph's number", () => {
    const body =
      '<w:p w14:paraId="0A0B0C0D"/><w:p w14:paraId="11111111"/><w:p/><w:p w14:paraId="22222222"/>'
    const headers = ['<w:p w14:paraId="11111111"/>']
    const { numbered } = open({ body, headers })
    expect(numbered.map(({ id }) => id)).toEqual(['0A0B0C0D', 'p2', 'p3', '22222222', 'p5'])
  })

  test('from the first character of the start tag to the last of the end tag', () => {
    const body =
      '<w:p/><w:p w:rsidR="00AB"><w:r><w:t>å😀</w:t></w:r></w:p ><w:p\n w14:paraId="1 > 0"></w:p>'
    const { main } = open({ body })
    expect([...main.ranges.values()].map(({ start, end }) => main.xml.slice(start, end))).toEqual([
      '<w:p/>',
      '<w:p w:rsidR="00AB"><w:r><w:t>å😀</w:t></w:r></w:p >',
      '<w:p\n w14:paraId="1 > 0"></w:p>',
    ])
  })

  test("a text box's range lies inside its host's", () => {
    const { main } = open({ body: `<w:p>${box('<w:p><w:r/></w:p>')}</w:p>` })
    const [host, inner] = [...main.ranges.values()]
    expect(main.xml.slice(inner?.start, inner?.end)).toBe('<w:p><w:r/></w:p>')
    expect(host && inner && host.start < inner.start && inner.end < host.end).toBe(true)
  })

  test('a paragraph whose text is all deleted keeps its number', () => {
    const gone =
      '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'
    const { numbered } = open({ body: gone + paragraph('kvar') })
    expect(numbered.map(({ line, text }) => [line, text])).toEqual([
      [1, ''],
      [2, 'kvar'],
    ])
  })
})

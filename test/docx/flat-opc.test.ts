import { expect, test } from 'vitest'
import { openFlatOpc } from '../../src/docx/flat-opc.ts'
import { defaultLimits } from '../../src/docx/limits.ts'
import { openDocx } from '../../src/docx/open.ts'
import { openZip } from '../../src/docx/zip.ts'
import { buildDocx, paragraph } from './build.ts'

/** The parts of a package in one XML file, as Word writes them. */
function flat(bytes: Uint8Array): string {
  const { entries, read } = openZip(bytes, defaultLimits)
  const parts = entries
    .filter(({ name }) => name !== '[Content_Types].xml')
    .map(({ name }) => {
      const xml = new TextDecoder().decode(read(name) ?? new Uint8Array(0))
      const content = xml.replace(/^<\?xml[^>]*\?>\s*/, '')
      return `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`
    })
  return (
    '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>' +
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}` +
    '<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png"><pkg:binaryData>aGVq</pkg:binaryData></pkg:part></pkg:package>'
  )
}

const PACKAGE = buildDocx({
  body:
    paragraph('Ärende', '<w:pStyle w:val="Rubrik1"/>') +
    `<w:tbl><w:tr><w:tc>${paragraph('a')}<w:p/></w:tc></w:tr></w:tbl>`,
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  headers: [paragraph('huvud')],
})

test('gives the tree that the zip gives', () => {
  expect(openFlatOpc(flat(PACKAGE)).tree).toEqual(openDocx(PACKAGE).tree)
})

test('ranges count within their part', () => {
  const { parts, styles } = openFlatOpc(flat(PACKAGE))
  const header = parts.get('header1')
  const [range] = [...(header?.ranges.values() ?? [])]
  expect(header?.xml.slice(range?.start, range?.end)).toBe(paragraph('huvud'))
  expect([header?.entry, styles.normal]).toEqual(['word/header1.xml', 'Normal'])
})

test('without a document in it there is no main part', () => {
  const empty = '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>'
  expect(() => openFlatOpc(empty)).toThrow(/huvuddelen går inte att hitta/)
})

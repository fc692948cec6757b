import { expect, test } from 'vitest'
import { openFlatOpc } from '../../src/docx/flat-opc.ts'
import { openDocx } from '../../src/docx/open.ts'
import { buildDocx, paragraph } from './build.ts'
import { flat } from './flat.ts'

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

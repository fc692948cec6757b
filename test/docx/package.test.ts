import { describe, expect, test } from 'vitest'
import { DocxError } from '../../src/docx/errors.ts'
import type { DocxErrorCode } from '../../src/docx/model.ts'
import { openDocx } from '../../src/docx/open.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'
import { buildDocx, paragraph, xmlPart } from './build.ts'
import type { DocxContent } from './build.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function read(content: Partial<DocxContent>) {
  const document = openDocx(buildDocx({ body: paragraph('Hej'), ...content }))
  return {
    ...document,
    text: numberParagraphs(document.tree)
      .map(({ text }) => text)
      .join('|'),
  }
}

/** The package with another main part, byte for byte. */
function withMain(main: string) {
  return read({ entries: { 'word/document.xml': main } })
}

function codeOf(entries: DocxContent['entries']): DocxErrorCode | null {
  try {
    read(entries === undefined ? {} : { entries })
    return null
  } catch (error) {
    if (error instanceof DocxError) return error.code
    throw error
  }
}

const rels = (...rows: string[]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${rows.join('')}</Relationships>`
const rel = (type: string, target: string, more = ''): string =>
  `<Relationship Id="r" Type="${OFFICE}/${type}" Target="${target}"${more}/>`

describe('where the main part lies', () => {
  test.each<[string, Partial<DocxContent>]>([
    ['where it mostly is', {}],
    ['by another name', { mainPart: 'word/document2.xml' }],
    ['at the top', { mainPart: 'memo.xml' }],
    ['Strict', { strict: true }],
    [
      'a template',
      {
        mainType:
          'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
      },
    ],
    ['with macros', { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }],
    [
      'a target from the top',
      { entries: { '_rels/.rels': rels(rel('officeDocument', '/word/document.xml')) } },
    ],
    [
      'a target with steps',
      { entries: { '_rels/.rels': rels(rel('officeDocument', './x/../word/document.xml')) } },
    ],
    [
      'a target that would leave the package',
      { entries: { '_rels/.rels': rels(rel('officeDocument', '../../word/document.xml')) } },
    ],
    [
      'an escaped target',
      { entries: { '_rels/.rels': rels(rel('officeDocument', 'word/%64ocument.xml')) } },
    ],
    ['relationships missing: by content type', { entries: { '_rels/.rels': null } }],
    [
      'relationships leading nowhere',
      { entries: { '_rels/.rels': rels(rel('officeDocument', 'word/gone.xml')) } },
    ],
    [
      'an external target is none',
      {
        entries: {
          '_rels/.rels': rels(rel('officeDocument', 'word/document.xml', ' TargetMode="External"')),
        },
      },
    ],
    ['without content types', { entries: { '[Content_Types].xml': null } }],
  ])('%s', (_name, content) => {
    expect(read(content).text).toBe('Hej')
  })

  test('its parts have the names that the zip has', () => {
    const { main, parts } = read({ mainPart: 'word/document2.xml', headers: [paragraph('h')] })
    expect([main.entry, main.part]).toEqual(['word/document2.xml', 'body'])
    expect(parts.get('header1')?.entry).toBe('word/header1.xml')
  })

  test('Strict styles and headers are found too', () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    const document = read({ strict: true, styles, headers: [paragraph('h')] })
    expect([document.text, document.styles.normal]).toEqual(['Hej|h', 'Normal'])
  })

  test('custom XML parts of the package and of the main part', () => {
    const { customXml } = read({
      entries: {
        '_rels/.rels': rels(
          rel('officeDocument', 'word/document.xml'),
          rel('customXml', 'customXml/item1.xml'),
        ),
        'word/_rels/document.xml.rels': rels(rel('customXml', '../customXml/item2.xml')),
      },
    })
    expect(customXml).toEqual(['customXml/item1.xml', 'customXml/item2.xml'])
  })

  test.each<[string, DocxContent['entries'], DocxErrorCode]>([
    [
      'a zip of something else',
      { '_rels/.rels': null, '[Content_Types].xml': null, 'word/document.xml': null },
      'no-main-part',
    ],
    ['a main part that is gone', { 'word/document.xml': null }, 'no-main-part'],
    [
      'a main part of another kind',
      { 'word/document.xml': '<workbook xmlns="urn:x"/>' },
      'no-main-part',
    ],
    ['an empty main part', { 'word/document.xml': '' }, 'broken-xml'],
    [
      'a main part that breaks off',
      { 'word/document.xml': `<w:document xmlns:w="${W}"><w:body>` },
      'broken-xml',
    ],
    [
      'tags that do not match',
      { 'word/document.xml': `<w:document xmlns:w="${W}"><w:body></w:p></w:document>` },
      'broken-xml',
    ],
    [
      'an entity nobody has declared',
      { 'word/document.xml': xmlPart('w:document', '&auml;') },
      'broken-xml',
    ],
    [
      'a DOCTYPE',
      {
        'word/document.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${xmlPart('w:document', '').slice(55)}`,
      },
      'doctype',
    ],
    ['a DOCTYPE in the relationships', { '_rels/.rels': `<!DOCTYPE x>${rels()}` }, 'doctype'],
    [
      'an unknown encoding',
      { 'word/document.xml': '<?xml version="1.0" encoding="klingon"?><a/>' },
      'encoding',
    ],
  ])('%s', (_name, entries, code) => {
    expect(codeOf(entries)).toBe(code)
  })

  test('a DOCTYPE in the styles', () => {
    const bytes = buildDocx({
      body: paragraph('x'),
      styles: '',
      entries: {
        'word/styles.xml': `<!DOCTYPE x><w:styles xmlns:w="${W}"><w:style w:styleId="a"/></w:styles>`,
      },
    })
    expect(() => openDocx(bytes)).toThrow(/word\/styles\.xml innehåller en dokumenttypsdeklaration/)
  })
})

describe('prefixes', () => {
  const inside = (content: string): string =>
    `<w:document xmlns:w="${W}"><w:body>${content}</w:body></w:document>`

  test.each<[string, string, string]>([
    [
      'another prefix',
      `<x:document xmlns:x="${W}"><x:body><x:p><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>`,
      'x:',
    ],
    [
      'the default namespace',
      `<document xmlns="${W}"><body><p><r><t>a</t></r></p></body></document>`,
      '',
    ],
    [
      'declared where it is used',
      inside(`<y:p xmlns:y="${W}"><y:r><y:t>a</y:t></y:r></y:p>`),
      'w:',
    ],
    [
      'w means something else inside',
      inside(`<w:p><w:r><w:t>a</w:t></w:r><o xmlns:w="urn:x"><w:t>b</w:t></o></w:p>`),
      'w:',
    ],
    [
      'and the same again after it',
      inside(`<o xmlns:w="urn:x"><w:p/></o><w:p><w:r><w:t>a</w:t></w:r></w:p>`),
      'w:',
    ],
    [
      'a default namespace that ends',
      inside(`<p xmlns="${W}"><r><t>a</t></r></p><p><r><t>b</t></r></p>`),
      'w:',
    ],
  ])('%s', (_name, xml, prefix) => {
    const { text, main } = withMain(xml)
    expect([text, main.prefix]).toEqual(['a', prefix])
  })

  test('attributes follow their own prefix', () => {
    const xml = `<document xmlns="${W}" xmlns:q="${W}"><body><p><pPr><outlineLvl q:val="1"/></pPr></p></body></document>`
    expect(withMain(xml).tree.children[0]).toMatchObject({ type: 'heading', depth: 2 })
  })
})

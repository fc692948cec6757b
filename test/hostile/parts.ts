/** XML parts made to harm: encodings, entities, depth, relationships. */
import { strToU8 } from 'fflate'
import { buildDocx, paragraph, xmlPart } from '../docx/build.ts'
import type { HostileFile } from './model.ts'

const main = 'word/document.xml'
const documentXml = (body: string): string => xmlPart('w:document', `<w:body>${body}</w:body>`)
const withMain = (content: string | Uint8Array): Uint8Array =>
  buildDocx({ body: '', entries: { [main]: content }, stored: true })

// --- entities -------------------------------------------------------------------------------------------------------

const laughs = Array.from(
  { length: 10 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join('')
const doctypes: readonly [name: string, subset: string][] = [
  ['a billion laughs', `<!ENTITY l0 "ha">${laughs}`],
  ['a long entity many times', `<!ENTITY l10 "${'a'.repeat(1_000_000)}">`],
  ['an entity from a file', '<!ENTITY l10 SYSTEM "file:///etc/passwd">'],
  ['an entity from the network', '<!ENTITY l10 SYSTEM "http://127.0.0.1:9/x">'],
  ['a parameter entity from a file', '<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;'],
]
const withDoctype = (subset: string, xml: string): string =>
  xml.replace('?>\n', `?>\n<!DOCTYPE w:document [${subset}]>`)

const entities = doctypes.flatMap(([name, subset]): HostileFile[] => [
  {
    name,
    make: () => withMain(withDoctype(subset, documentXml('<w:p>&l10;</w:p>'.repeat(1000)))),
    outcome: 'doctype',
  },
  {
    name: `${name}, in the styles`,
    make: () =>
      buildDocx({
        stored: true,
        body: paragraph('Hej'),
        styles: '',
        entries: { 'word/styles.xml': withDoctype(subset, xmlPart('w:styles', '<w:style/>')) },
      }),
    outcome: 'doctype',
  },
])

// --- encodings ------------------------------------------------------------------------------------------------------

const utf16 = (text: string, mark: boolean, big: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return big ? bytes.swap16() : bytes
}
const declared = (encoding: string): string =>
  documentXml(paragraph('Hej å')).replace('UTF-8', encoding)
const spliced = (bytes: readonly number[]): Uint8Array => {
  const [before = '', after = ''] = documentXml(paragraph('Hej |')).split('|')
  return Buffer.concat([strToU8(before), Uint8Array.from(bytes), strToU8(after)])
}
const encodings: readonly HostileFile[] = [
  {
    name: 'UTF-16, little end first',
    make: () => withMain(utf16(declared('UTF-16'), true, false)),
    outcome: 'read',
  },
  {
    name: 'UTF-16, big end first',
    make: () => withMain(utf16(declared('UTF-16'), true, true)),
    outcome: 'read',
  },
  {
    name: 'UTF-16 without a mark',
    make: () => withMain(utf16(declared('UTF-16'), false, false)),
    outcome: 'read',
  },
  {
    name: 'UTF-16 with half a character',
    make: () => withMain(utf16(declared('UTF-16').replace('å', '\ud800'), true, false)),
    outcome: 'read',
  },
  {
    name: 'UTF-8 with a mark',
    make: () => withMain(`\ufeff${documentXml(paragraph('Hej'))}`),
    outcome: 'read',
  },
  {
    name: 'bytes that are not UTF-8',
    make: () => withMain(spliced([0xff, 0xc0, 0xaf, 0xfe])),
    outcome: 'read',
  },
  {
    name: 'half a character, as bytes',
    make: () => withMain(spliced([0xed, 0xa0, 0x80])),
    outcome: 'read',
  },
  {
    name: 'half a character, by its number',
    make: () => withMain(documentXml('<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>')),
    outcome: 'broken-xml',
  },
  {
    name: 'a character that may not be',
    make: () => withMain(spliced([0])),
    outcome: 'broken-xml',
  },
  {
    name: 'an encoding that nobody knows',
    make: () => withMain(declared('klingon')),
    outcome: 'encoding',
  },
]

// --- depth ----------------------------------------------------------------------------------------------------------

const DEEP = 100_000
const nestedIn = (open: string, close: string, depth = DEEP, inside = paragraph('Hej')): string =>
  open.repeat(depth) + inside + close.repeat(depth)
const nestings: readonly [name: string, open: string, close: string][] = [
  ['elements', '<w:x>', '</w:x>'],
  ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
  ['paragraphs', '<w:p>', '</w:p>'],
  ['content controls', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
  ['insertions', '<w:ins>', '</w:ins>'],
  [
    'alternatives',
    '<mc:AlternateContent><mc:Choice Requires="wps">',
    '</mc:Choice></mc:AlternateContent>',
  ],
  ['text boxes', '<w:p><w:r><w:txbxContent>', '</w:txbxContent></w:r></w:p>'],
  ['elements of another kind', '<x:x xmlns:x="urn:x">', '</x:x>'],
]
const depths: readonly HostileFile[] = [
  ...nestings.map(([name, open, close]): HostileFile => ({
    name: `a hundred thousand ${name} in each other`,
    make: () => withMain(documentXml(nestedIn(open, close))),
    outcome: 'too-deep',
  })),
  ...nestings.map(([name, open, close]): HostileFile => ({
    name: `${name} in each other as deep as may be`,
    make: () => {
      const depth = Math.floor(1000 / (open.match(/</gu) ?? []).length)
      return withMain(documentXml(nestedIn(open, close, depth).repeat(20)))
    },
    outcome: 'read',
  })),
]

// --- parts and their relationships ----------------------------------------------------------------------------------

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = (rows: readonly [type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
    .map(
      ([type, target], index) =>
        `<Relationship Id="r${index}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`
const related = (rows: readonly [type: string, target: string][]): Uint8Array =>
  buildDocx({
    body: `${paragraph('Hej')}<w:sectPr><w:headerReference r:id="r0"/></w:sectPr>`,
    entries: { 'word/_rels/document.xml.rels': relationships(rows) },
  })
const links: readonly HostileFile[] = [
  {
    name: 'no main part',
    make: () => buildDocx({ body: '', entries: { [main]: null } }),
    outcome: 'no-main-part',
  },
  {
    name: 'no relationships, no content types, no main part',
    make: () =>
      buildDocx({
        stored: true,
        body: '',
        entries: { [main]: null, '_rels/.rels': null, '[Content_Types].xml': null },
      }),
    outcome: 'no-main-part',
  },
  {
    name: 'no relationships',
    make: () => buildDocx({ body: paragraph('Hej'), entries: { '_rels/.rels': null } }),
    outcome: 'read',
  },
  {
    name: 'parts that are not there',
    make: () =>
      related([
        ['header', 'gone.xml'],
        ['styles', 'gone.xml'],
        ['numbering', 'gone.xml'],
      ]),
    outcome: 'read',
  },
  {
    name: 'parts out of the package',
    make: () =>
      related([
        ['header', '../../../../etc/passwd'],
        ['styles', 'file:///etc/passwd'],
        ['numbering', 'http://127.0.0.1:9/x'],
      ]),
    outcome: 'read',
  },
  {
    name: 'a main part that is a picture',
    make: () =>
      buildDocx({
        stored: true,
        body: '',
        entries: {
          '_rels/.rels': relationships([['officeDocument', 'word/image.png']]),
          'word/image.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
        },
      }),
    outcome: 'broken-xml',
  },
  {
    name: 'a header that is the document',
    make: () => related([['header', 'document.xml']]),
    outcome: 'no-main-part',
  },
  {
    name: 'styles and lists that are the document',
    make: () =>
      related([
        ['header', 'gone.xml'],
        ['styles', 'document.xml'],
        ['numbering', 'document.xml'],
      ]),
    outcome: 'read',
  },
  {
    name: 'two hundred thousand relationships',
    make: () =>
      related(
        Array.from({ length: 200_000 }, (_, index): [string, string] => [
          'header',
          `../a/../b/./header${index}.xml`,
        ]),
      ),
    outcome: 'read',
  },
  {
    name: 'a hundred thousand styles, each based on the next',
    make: () =>
      buildDocx({
        stored: true,
        body: paragraph('Hej', '<w:pStyle w:val="s0"/>'),
        styles: Array.from(
          { length: DEEP },
          (_, index) =>
            `<w:style w:type="paragraph" w:styleId="s${index}"><w:name w:val="s${index}"/><w:basedOn w:val="s${(index + 1) % DEEP}"/></w:style>`,
        ).join(''),
      }),
    outcome: 'read',
  },
  {
    name: 'a list that begins at a thousand million, in Roman numbers',
    make: () =>
      buildDocx({
        stored: true,
        body: '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Hej</w:t></w:r></w:p>'.repeat(
          1000,
        ),
        numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${'%1.'.repeat(1000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      }),
    outcome: 'read',
  },
]

export const parts: readonly HostileFile[] = [...entities, ...encodings, ...depths, ...links]

/** Documents that are only too much: of paragraphs, runs, elements, text, and of faults to tell. */
import { buildDocx, paragraph, xmlPart } from '../docx/build.ts'
import type { HostileFile } from './model.ts'
import { faults, prose } from './text.ts'

const MILLION = 1_000_000
const head = ['Norrköpings kommun', 'Tjänsteskrivelse', 'Kommunstyrelsen', 'Förslag till beslut']
const memo = (body: string): Uint8Array =>
  buildDocx({ body: head.map((line) => paragraph(line)).join('') + body, stored: true })
const paragraphs = (text: string, length: number): string =>
  (text.match(new RegExp(`[^]{1,${length}}`, 'gu')) ?? []).map((part) => paragraph(part)).join('')
const run = '<w:r><w:t>a</w:t></w:r>'

const counts: readonly HostileFile[] = [
  {
    name: 'a million empty paragraphs',
    make: () => memo('<w:p/>'.repeat(MILLION)),
    outcome: 'too-large',
  },
  {
    name: 'as many paragraphs as may be',
    make: () => memo(paragraph('a').repeat(79_990)),
    outcome: 'read',
  },
  {
    name: 'as many footnotes as may be',
    make: () =>
      buildDocx({
        body: '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
        footnotes: `<w:footnote w:id="1">${paragraph('a')}</w:footnote>`.repeat(79_990),
        stored: true,
      }),
    outcome: 'read',
  },
  {
    name: 'as many text boxes as may be',
    make: () =>
      memo(
        `<w:p>${`<w:r><w:txbxContent>${paragraph('a')}</w:txbxContent></w:r>`.repeat(79_990)}</w:p>`,
      ),
    outcome: 'read',
  },
  {
    name: 'a hundred thousand runs of one character',
    make: () => memo(`<w:p>${run.repeat(100_000)}</w:p>`),
    outcome: 'read',
  },
  {
    name: 'a hundred thousand runs, each in a control, a field and a revision',
    make: () =>
      memo(
        `<w:p>${`<w:sdt><w:sdtContent><w:fldSimple w:instr="X"><w:ins w:id="1">${run}</w:ins></w:fldSimple></w:sdtContent></w:sdt>`.repeat(100_000)}</w:p>`,
      ),
    outcome: 'read',
  },
  {
    name: 'nearly four million elements',
    make: () => memo(`<w:p>${'<w:r/>'.repeat(3_900_000)}</w:p>`),
    outcome: 'read',
  },
  {
    name: 'five million elements',
    make: () => memo(`<w:p>${'<w:r/>'.repeat(5 * MILLION)}</w:p>`),
    outcome: 'too-large',
  },
  {
    name: 'a table of a thousand columns and seventy-nine rows',
    make: () =>
      memo(
        `<w:tbl>${`<w:tr>${`<w:tc>${paragraph('1')}</w:tc>`.repeat(1000)}</w:tr>`.repeat(79)}</w:tbl>`,
      ),
    outcome: 'read',
  },
  {
    name: 'a hundred thousand fields that never end',
    make: () =>
      memo(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000)}</w:p>`),
    outcome: 'read',
  },
  {
    name: 'a value of fifty megabytes',
    make: () => memo(`<w:p w:x="${prose(50 * MILLION)}"/>`),
    outcome: 'read',
  },
  {
    name: 'a hundred thousand namespaces',
    make: () =>
      buildDocx({
        body: '',
        stored: true,
        entries: {
          'word/document.xml': xmlPart(
            'w:document',
            `<w:body>${Array.from({ length: 100_000 }, (_, index) => `<n${index}:a xmlns:n${index}="urn:${index}"/>`).join('')}</w:body>`,
          ),
        },
      }),
    outcome: 'read',
  },
]

const texts: readonly HostileFile[] = [
  {
    name: 'a paragraph of fifty megabytes',
    make: () => memo(paragraph(prose(50 * MILLION))),
    outcome: 'too-large',
  },
  {
    name: 'fifty megabytes of text',
    make: () => memo(paragraphs(prose(50 * MILLION), 1000)),
    outcome: 'too-large',
  },
  {
    name: 'a paragraph as long as may be',
    make: () => memo(paragraph(prose(100_000))),
    outcome: 'read',
  },
  {
    name: 'as much text as may be',
    make: () => memo(paragraphs(prose(3_490_000), 1000)),
    outcome: 'read',
  },
  {
    name: 'as much text as may be, in paragraphs as long as may be',
    make: () => memo(paragraphs(prose(3_490_000), 100_000)),
    outcome: 'read',
  },
]

/** Signs that begin something which never ends, or that could belong to anything. */
const signs = [
  'a ',
  '1 ',
  '. ',
  '[',
  '”',
  '’a ',
  '(',
  '§ ',
  '- ',
  '1.',
  'Aa ',
  'å',
  '2024-',
  'kap. ',
  '\u00ad',
  '\u0301',
  '😀',
]
const dense: readonly HostileFile[] = [
  ...signs.map((sign): HostileFile => ({
    name: `nothing but ${JSON.stringify(sign)}`,
    make: () => {
      const text = sign.repeat(Math.floor(100_000 / sign.length))
      return memo(paragraph(text).repeat(5))
    },
    outcome: 'read',
  })),
  {
    name: 'every fault of every rule, a million characters of them',
    make: () =>
      memo(
        faults(MILLION)
          .map((line) => paragraph(line))
          .join(''),
      ),
    outcome: 'read',
  },
  {
    name: 'every fault of every rule in one paragraph',
    make: () => memo(paragraph(faults(99_000).join(' ').slice(0, 99_000))),
    outcome: 'read',
  },
]

export const sizes: readonly HostileFile[] = [...counts, ...texts, ...dense]

/** A small memo with one of everything, written by hand so that every expected value can be. */
import { buildDocx, paragraph } from '../docx/build.ts'

const styles = `
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Rutan"><w:name w:val="Kommunens ruta"/><w:basedOn w:val="Normal"/></w:style>`
const numbering = `
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const cell = (text: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`

/** Paragraphs of the body: 0 heading, 1 text, 2–3 list, 4–7 table, 8 in a control, 9 in a control inside, 10 with a note, 11 last. */
export const memoTexts = [
  'Beslut',
  'Nämnden beslutar om bidrag & lån.',
  'Bifalla ansökan',
  'Avslå motionen',
  'År',
  'Belopp',
  '2026',
  '40 000',
  'Eva Ek',
  'Datum 2026-03-04',
  'Se not\u0002.',
  'Slut',
]

export function memo(): Uint8Array {
  return buildDocx({
    styles,
    numbering,
    body: [
      paragraph(memoTexts[0] ?? '', '<w:pStyle w:val="Rubrik1"/>'),
      '<w:p><w:r><w:t xml:space="preserve">Nämnden </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>beslutar</w:t></w:r><w:r><w:t xml:space="preserve"> om bidrag &amp; lån.</w:t></w:r></w:p>',
      paragraph(memoTexts[2] ?? '', item),
      paragraph(memoTexts[3] ?? '', item),
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr>${cell('År')}${cell('Belopp')}</w:tr><w:tr>${cell('2026')}${cell('40 000')}</w:tr></w:tbl>`,
      `<w:sdt><w:sdtPr><w:alias w:val="Underskrift"/><w:tag w:val="beredd:signature"/><w:id w:val="17"/></w:sdtPr><w:sdtContent>${paragraph('Eva Ek')}</w:sdtContent></w:sdt>`,
      '<w:p><w:r><w:t xml:space="preserve">Datum </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="datum"/><w:id w:val="18"/></w:sdtPr><w:sdtContent><w:r><w:t>2026-03-04</w:t></w:r></w:sdtContent></w:sdt></w:p>',
      '<w:p><w:r><w:t>Se not</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>',
      paragraph('Slut'),
    ].join(''),
    footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${paragraph('Enligt budgeten.')}</w:footnote>`,
    headers: [paragraph('Tjänsteskrivelse')],
    footers: [paragraph('Kommunen, org.nr 212000-0456')],
  })
}

/** Small files with what writers trip over, each with something that the rules mend. */
import { buildDocx, paragraph, xmlPart } from '../../test/docx/build.ts'

const head = [
  'Norrköpings kommun',
  'TJÄNSTESKRIVELSE',
  'Diarienummer: KS 2025/0412',
  'Datum: 2025-03-04',
  'Kommunstyrelsen',
]
const assignment = 'Kommunstyrelsen ger ekonomidirektören i uppdrag att återkomma med ett förslag.'
const matter = 'Förvaltningscheferna har läst förslaget, som kostar 500 000 kronor under 2026.'
const opening =
  head.map((line) => paragraph(line)).join('') +
  paragraph('Förslag till beslut', '<w:pStyle w:val="Rubrik2"/>')
const second = paragraph('Ärendet', '<w:pStyle w:val="Rubrik2"/>')
const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const runs = (text: string, properties: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const mark = 'w:author="A" w:date="2025-01-01T00:00:00Z"'
const cell = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content}</w:tc>`
const table = (...cells: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="4000"/>'.repeat(cells.length)}</w:tblGrid><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`
const memo = (points: string, rest = paragraph(matter)): string => opening + points + second + rest

export const fixtures: Readonly<Record<string, Uint8Array>> = {
  'plain.docx': buildDocx({ body: memo(paragraph(assignment)), styles }),
  'no-styles.docx': buildDocx({ body: memo(paragraph(assignment)) }),
  'list.docx': buildDocx({
    body: memo(
      paragraph(assignment, listed) +
        paragraph('Kommunstyrelsen beviljar 2 500 000 kronor till Stadsmissionen.', listed),
    ),
    styles,
    numbering,
  }),
  'runs.docx': buildDocx({
    body: memo(
      `<w:p>${runs('Kommunstyrelsen ger ekonomi', '<w:b/>')}${runs('direktören i uppdrag att återkomma.', '<w:i/>')}</w:p>`,
    ),
    styles,
  }),
  'controls.docx': buildDocx({
    body: memo(
      `<w:sdt><w:sdtPr><w:alias w:val="Beslut"/><w:tag w:val="beslut"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>${paragraph(assignment)}</w:sdtContent></w:sdt>`,
    ),
    styles,
  }),
  'revisions.docx': buildDocx({
    body: memo(
      `<w:p>${runs('Kommunstyrelsen ', '')}<w:del w:id="1" ${mark}><w:r><w:delText xml:space="preserve">kan </w:delText></w:r></w:del><w:ins w:id="2" ${mark}>${runs('ger ekonomidirektören i uppdrag att återkomma.', '')}</w:ins></w:p>`,
    ),
    styles,
  }),
  'tables.docx': buildDocx({
    body: memo(
      paragraph(assignment),
      table(paragraph(matter), table(paragraph('Förvaltningschefen svarar.')) + paragraph('')),
    ),
    styles,
  }),
  'stories.docx': buildDocx({
    body: memo(
      paragraph(assignment),
      `<w:p>${runs(matter, '')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
    ),
    styles,
    headers: [paragraph('Norrköpings kommun')],
    footers: [paragraph('Sida')],
    footnotes: `<w:footnote w:id="1">${paragraph('Förvaltningschefen har godkänt noten.')}</w:footnote>`,
  }),
  'fields.docx': buildDocx({
    body: memo(
      paragraph(assignment),
      `<w:p><w:hyperlink w:anchor="x">${runs(matter, '')}</w:hyperlink></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${runs('Ärendet', '')}</w:p><w:p>${runs('Bilagor', '')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ),
    styles,
  }),
  'other-prefix.docx': buildDocx({
    body: '',
    styles,
    entries: {
      'word/document.xml': xmlPart('w:document', `<w:body>${memo(paragraph(assignment))}</w:body>`)
        .replaceAll(/(<\/?| )w:/gu, '$1x:')
        .replace('xmlns:w=', 'xmlns:x='),
    },
  }),
  'no-prefix.docx': buildDocx({
    body: '',
    styles,
    entries: {
      'word/document.xml': xmlPart('w:document', `<w:body>${memo(paragraph(assignment))}</w:body>`)
        .replaceAll(/(<\/?)w:/gu, '$1')
        .replace(/xmlns:(w="[^"]*")/u, (all, own: string) => `xmlns${own.slice(1)} ${all}`),
    },
  }),
  'strict.docx': buildDocx({ body: memo(paragraph(assignment)), styles, strict: true }),
  'hidden-style.docx': buildDocx({
    body: memo(
      `<w:p>${runs(assignment, '<w:vanish w:val="0"/>')}</w:p>`,
      `<w:p>${runs(matter, '<w:vanish w:val="0"/>')}</w:p>`,
    ),
    styles: styles.replace('<w:name w:val="Normal"/>', '$&<w:rPr><w:vanish/></w:rPr>'),
  }),
  'prompt.docx': buildDocx({
    body: memo(
      `<w:sdt><w:sdtPr><w:id w:val="7"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${paragraph(assignment)}</w:sdtContent></w:sdt>`,
      `<w:sdt><w:sdtPr><w:id w:val="8"/><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${paragraph(matter)}</w:sdtContent></w:sdt>`,
    ),
    styles,
  }),
  'inline-controls.docx': buildDocx({
    body: memo(
      `<w:p>${runs('Kommunstyrelsen ger ', '')}<w:sdt><w:sdtPr><w:id w:val="9"/></w:sdtPr><w:sdtContent>${runs('ekonomidirektören', '')}</w:sdtContent></w:sdt>${runs(' i uppdrag att återkomma.', '')}</w:p>`,
    ),
    styles,
  }),
  'points-in-table.docx': buildDocx({
    body: memo(
      table(paragraph(assignment), paragraph(matter)),
      table(paragraph(matter)) + paragraph(''),
    ),
    styles,
  }),
  'ends-with-table.docx': buildDocx({
    body: memo(paragraph(assignment), table(paragraph(matter)) + '<w:p/><w:sectPr/>'),
    styles,
  }),
  'cell-control.docx': buildDocx({
    body: memo(
      paragraph(assignment),
      table(
        `<w:sdt><w:sdtPr><w:id w:val="10"/></w:sdtPr><w:sdtContent>${paragraph(matter)}</w:sdtContent></w:sdt><w:p/>`,
      ),
    ),
    styles,
  }),
  'sections.docx': buildDocx({
    body: memo(
      paragraph(assignment) + paragraph('', '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>'),
      paragraph(matter, '<w:sectPr/>') + paragraph('Bilagor') + '<w:sectPr/>',
    ),
    styles,
  }),
  'changed-looks.docx': buildDocx({
    body: memo(
      `<w:p><w:pPr><w:rPr><w:ins w:id="4" ${mark}/></w:rPr><w:pPrChange w:id="5" ${mark}><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange></w:pPr>${runs(assignment, `<w:b/><w:rPrChange w:id="6" ${mark}><w:rPr/></w:rPrChange>`)}</w:p>`,
    ),
    styles,
  }),
  'marks.docx': buildDocx({
    body: memo(
      `<w:p w14:paraId="1A2B3C4D"><w:bookmarkStart w:id="1" w:name="b"/><w:r><w:t>Kommunstyrelsen ger</w:t><w:tab/><w:t>ekonomidirek</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>tören</w:t></w:r><w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="1"/><w:r><w:t xml:space="preserve"> i uppdrag</w:t><w:br/><w:t>att återkomma.</w:t></w:r></w:p>`,
    ),
    styles,
  }),
  'text-box.docx': buildDocx({
    body: memo(
      paragraph(assignment),
      `<w:p>${runs(matter, '')}<w:r><w:pict><v:shape style="width:100pt;height:50pt"><v:textbox><w:txbxContent>${paragraph('Förvaltningscheferna svarar för 500 000 kronor.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
    ),
    styles,
  }),
  'only-a-table.docx': buildDocx({ body: table(paragraph(assignment)) + '<w:p/>', styles }),
  'nothing.docx': buildDocx({ body: '<w:p/>', styles }),
}

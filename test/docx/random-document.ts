/** Random Word files: text of all that a paragraph can hold, in all the places where one can stand. */
import fc from 'fast-check'
import { openDocx } from '../../src/docx/open.ts'
import type { DocxDocument } from '../../src/docx/model.ts'
import { buildDocx, type DocxContent } from './build.ts'

export const words = fc.stringMatching(/^[a-zåäö &<>"'😀.\t]{0,14}$/u)

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&#62;')
    .replace(/\t/g, '</w:t><w:tab/><w:t xml:space="preserve">')
}

const run = fc
  .tuple(
    words,
    fc.constantFrom('', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:vanish/></w:rPr>'),
    fc.constantFrom('', ' xml:space="preserve"'),
  )
  .map(([text, properties, space]) => `<w:r>${properties}<w:t${space}>${escaped(text)}</w:t></w:r>`)

/** What stands around runs: links, changes that are tracked, controls, fields. */
const around = fc.constantFrom(
  ['<w:hyperlink w:anchor="x">', '</w:hyperlink>'],
  ['<w:ins w:id="7" w:author="x">', '</w:ins>'],
  ['<w:moveTo w:id="8" w:author="x">', '</w:moveTo>'],
  ['<w:smartTag w:uri="u" w:element="e">', '</w:smartTag>'],
  ['<w:sdt><w:sdtPr><w:tag w:val="inne"/></w:sdtPr><w:sdtContent>', '</w:sdtContent></w:sdt>'],
  ['<w:fldSimple w:instr=" TITLE ">', '</w:fldSimple>'],
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ],
)
const mark = fc.constantFrom(
  '<w:bookmarkStart w:id="1" w:name="b"/>',
  '<w:bookmarkEnd w:id="1"/>',
  '<w:commentRangeStart w:id="4"/>',
  '<w:commentRangeEnd w:id="4"/>',
  '<w:r><w:footnoteReference w:id="2"/></w:r>',
  '<w:r><w:br/></w:r>',
  '<w:proofErr w:type="spellStart"/>',
  '<w:del w:id="3"><w:r><w:delText>x</w:delText></w:r></w:del>',
  '<w:moveFrom w:id="5"><w:r><w:t>flyttat</w:t></w:r></w:moveFrom>',
)
const inline = fc.oneof(
  { weight: 6, arbitrary: run },
  {
    weight: 2,
    arbitrary: fc.tuple(around, run).map(([[open, close], inner]) => open + inner + close),
  },
  { weight: 1, arbitrary: mark },
)
const properties = fc.constantFrom(
  '',
  '',
  '<w:pPr><w:jc w:val="left"/></w:pPr>',
  '<w:pPr><w:rPr><w:ins w:id="9" w:author="x"/></w:rPr></w:pPr>',
  '<w:pPr><w:pPrChange w:id="6" w:author="x"><w:pPr/></w:pPrChange></w:pPr>',
)
const paragraph = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(properties, fc.array(inline, { maxLength: 6 }))
      .map(([own, content]) => `<w:p>${own}${content.join('')}</w:p>`),
  },
  { weight: 1, arbitrary: fc.constant('<w:p/>') },
)

/** In DrawingML, in VML, or in both, as Word itself writes them. */
const textBox = fc
  .tuple(paragraph, paragraph, fc.constantFrom('new', 'old', 'both'))
  .map(([host, inner, form]) => {
    const drawn = `<w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing>`
    const old = `<w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawn}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`
    const box = `<w:r>${{ new: drawn, old, both }[form]}</w:r>`
    return host === '<w:p/>' ? `<w:p>${box}</w:p>` : host.replace(/<\/w:p>$/u, `${box}</w:p>`)
  })

const cell = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: paragraph.map(
      (inner) => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl><w:p/>`,
    ),
  },
)
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: textBox },
  {
    weight: 1,
    arbitrary: paragraph.map(
      (inner) =>
        `<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(cell, cell, fc.constantFrom('', '<w:trPr><w:ins w:id="11" w:author="x"/></w:trPr>'))
      .map(
        ([left, right, row]) =>
          `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${row}<w:tc>${left}</w:tc><w:tc>${right}</w:tc></w:tr></w:tbl>`,
      ),
  },
)
export const contents: fc.Arbitrary<DocxContent> = fc.record({
  body: fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('')),
  footnotes: paragraph.map((inner) => `<w:footnote w:id="2">${inner}</w:footnote>`),
  endnotes: paragraph.map((inner) => `<w:endnote w:id="2">${inner}</w:endnote>`),
  headers: fc.tuple(fc.oneof(paragraph, textBox)),
  footers: fc.tuple(paragraph),
})

export function opened(content: DocxContent): DocxDocument {
  return openDocx(buildDocx(content))
}

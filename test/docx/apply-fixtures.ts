/** Small Word files for the writer's tests: the parts are given as they are to stand in the file. */
import { strToU8, zipSync } from 'fflate'
import { openDocx } from '../../src/docx/open.ts'
import type { DocxDocument } from '../../src/docx/model.ts'
import { placeOf } from '../../src/edit/place.ts'
import type { Place } from '../../src/edit/model.ts'
import { flatten, type FlatParagraph } from '../../src/memo/flatten.ts'

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
const partTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const fileStyles = `<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`

/** A document whose w:body holds `body`. */
export function document(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="${wordNamespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}<w:sectPr/></w:body></w:document>`
}

/** The bytes of a file with this main part, and with `others` between its parts. */
export function fileOf(main: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const entries: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${partTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${partTypes}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageNamespace}"><Relationship Id="rId1" Type="${officeNamespace}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': main,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packageNamespace}"><Relationship Id="rId1" Type="${officeNamespace}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': fileStyles,
    ...others,
  }
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
    { mtime: new Date(2026, 2, 4) },
  )
}

export function open(body: string, others: Readonly<Record<string, string>> = {}): DocxDocument {
  return openDocx(fileOf(document(body), others))
}

export function paragraphsOf(opened: DocxDocument): FlatParagraph[] {
  return flatten(opened.tree)
}

export function textsOf(opened: DocxDocument): string[] {
  return paragraphsOf(opened).map(({ text }) => text)
}

/** The place of the first `quote` in the document. */
export function placeIn(opened: DocxDocument, quote: string): Place {
  const paragraph = paragraphsOf(opened).find(({ text }) => text.includes(quote))
  if (paragraph === undefined) throw new Error(`no paragraph holds ${quote}`)
  const start = paragraph.text.indexOf(quote)
  return placeOf(paragraph, start, start + quote.length)
}

/** What stands between `<w:body>` and the final section's properties. */
export function bodyOf(opened: DocxDocument): string {
  const { xml } = opened.main
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.lastIndexOf('<w:sectPr'))
}

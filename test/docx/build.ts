/** Small .docx files from XML written by hand, for tests. */
import { strToU8, zipSync } from 'fflate'

const TRANSITIONAL = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const STRICT = {
  w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  m: 'http://purl.oclc.org/ooxml/officeDocument/math',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}
const EXTENSIONS = {
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
}
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const MAIN_TYPE = `${WORD_TYPE}.document.main+xml`

export interface DocxContent {
  /** What stands in w:body. */
  body: string
  /** What stands in w:styles, w:numbering. */
  styles?: string
  numbering?: string
  /** What stands in each w:hdr, w:ftr: related as rIdHeader1 …, referred to from a w:sectPr at the end of the body. */
  headers?: string[]
  footers?: string[]
  /** What stands in w:footnotes, w:endnotes: w:footnote elements. */
  footnotes?: string
  endnotes?: string
  /** ISO 29500 Strict namespaces and relationship types. */
  strict?: boolean
  /** Name of the main part. */
  mainPart?: string
  mainType?: string
  /** Further entries, or other content for those made here; null leaves one out. */
  entries?: Record<string, string | Uint8Array | null>
  /** Kept as it is instead of packed: what repeats itself would be refused for how well it packs. */
  stored?: boolean
}

/** A whole package; `entries` has the last word. */
export function buildDocx(content: DocxContent): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (const [name, value] of Object.entries({ ...buildEntries(content), ...content.entries })) {
    if (value !== null) files[name] = typeof value === 'string' ? strToU8(value) : value
  }
  return zipSync(files, { mtime: new Date(2020, 0, 1), level: content.stored === true ? 0 : 6 })
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
  const pPr = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`
  return `<w:p>${pPr}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
}

/** A document part around its content: "w:document", "w:hdr" … */
export function xmlPart(root: string, content: string, strict = false): string {
  const spaces = { ...(strict ? STRICT : TRANSITIONAL), ...EXTENSIONS }
  const declarations = Object.entries(spaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}${declarations.join('')}>${content}</${root}>`
}

function buildEntries(content: DocxContent): Record<string, string> {
  const main = content.mainPart ?? 'word/document.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const strict = content.strict ?? false
  const parts: { id: string; type: string; name: string; root: string; xml: string }[] = []
  const add = (type: string, name: string, root: string, xml: string | undefined): void => {
    if (xml === undefined) return
    const id = `rId${name.charAt(0).toUpperCase()}${name.slice(1)}`
    parts.push({ id, type, name: `${name}.xml`, root, xml })
  }
  add('styles', 'styles', 'w:styles', content.styles)
  add('numbering', 'numbering', 'w:numbering', content.numbering)
  add('footnotes', 'footnotes', 'w:footnotes', content.footnotes)
  add('endnotes', 'endnotes', 'w:endnotes', content.endnotes)
  content.headers?.forEach((xml, index) => add('header', `header${index + 1}`, 'w:hdr', xml))
  content.footers?.forEach((xml, index) => add('footer', `footer${index + 1}`, 'w:ftr', xml))
  const references = parts
    .filter(({ type }) => type === 'header' || type === 'footer')
    .map(({ id, type }) => `<w:${type}Reference w:type="default" r:id="${id}"/>`)
  const section = references.length === 0 ? '' : `<w:sectPr>${references.join('')}</w:sectPr>`
  const type = (name: string): string => `${(strict ? STRICT : TRANSITIONAL).r}/${name}`
  const entries: Record<string, string> = {
    '[Content_Types].xml': contentTypes([
      [main, content.mainType ?? MAIN_TYPE],
      ...parts.map(({ type, name }): [string, string] => [
        folder + name,
        `${WORD_TYPE}.${type}+xml`,
      ]),
    ]),
    '_rels/.rels': relationships([['rId1', type('officeDocument'), main]]),
    [main]: xmlPart('w:document', `<w:body>${content.body}${section}</w:body>`, strict),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: relationships(
      parts.map((part) => [part.id, type(part.type), part.name]),
    ),
  }
  for (const { name, root, xml } of parts) entries[folder + name] = xmlPart(root, xml, strict)
  return entries
}

function contentTypes(parts: readonly [name: string, type: string][]): string {
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  )
  return (
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  )
}

function relationships(rows: [id: string, type: string, target: string][]): string {
  const elements = rows.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

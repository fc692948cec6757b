/** What the smaller modules for Word's own package read is what `src/docx` reads of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStories } from '../../addin/word/stories.ts'
import { buildDocx, paragraph, type DocxContent } from '../docx/build.ts'
import { flat } from '../docx/flat.ts'
import { packageModules } from './package-modules.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'beredd-package-'))
let shipped: typeof readStories

beforeAll(async () => {
  const outfile = join(folder, 'stories.mjs')
  await build({
    entryPoints: [join(root, 'addin/word/stories.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'node20',
    plugins: [packageModules],
    logLevel: 'warning',
  })
  shipped = ((await import(pathToFileURL(outfile).href)) as { readStories: typeof readStories })
    .readStories
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const box = (content: string): string =>
  `<w:p>${run('värd')}<w:r><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>`
const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:latentStyles><w:lsdException w:name="heading 1"/></w:latentStyles>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Under"><w:name w:val="Under"/><w:basedOn w:val="Rubrik1"/></w:style>'

const documents: readonly (readonly [what: string, content: DocxContent])[] = [
  ['a text box', { body: box(paragraph('ruta')) + paragraph('sist') }],
  ['a box in a box', { body: box(box(paragraph('inre')) + paragraph('yttre')) }],
  [
    'a text box in both forms',
    {
      body: `<w:p>${run('a')}<mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph('ny')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('gammal')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>`,
    },
  ],
  [
    'headings and bold text by style, and lists',
    {
      body: box(
        paragraph('Rubrik', '<w:pStyle w:val="Under"/>') +
          paragraph('ett', list) +
          paragraph('två', list) +
          `<w:p>${run('fet', '<w:b/>')}${run('dold', '<w:vanish/>')}</w:p>`,
      ),
      styles,
      numbering,
    },
  ],
  [
    'notes, but not the lines above them',
    {
      body: '<w:p><w:r><w:footnoteReference w:id="2"/><w:endnoteReference w:id="2"/></w:r></w:p>',
      footnotes:
        `<w:footnote w:type="separator" w:id="0">${paragraph('streck')}</w:footnote>` +
        `<w:footnote w:id="2">${paragraph('fotnot')}<w:tbl><w:tr><w:tc>${paragraph('cell')}</w:tc></w:tr></w:tbl></w:footnote>`,
      endnotes: `<w:endnote w:id="2">${paragraph('slutnot')}</w:endnote>`,
    },
  ],
  [
    'references, blanks, lines and characters',
    {
      body: box(
        `<w:p>${run('a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos; &#229;&#xE4; \r\n f')}<w:r><w:t> kant </w:t><w:tab/><w:t>x</w:t><w:br/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Symbol" w:char="F0A3"/></w:r></w:p>`,
      ),
    },
  ],
  [
    'comments, CDATA sections and instructions',
    { body: box(`<w:p><!-- <w:t>nej</w:t> --><?x y?>${run('<![CDATA[<a> & b]]>')}</w:p>`) },
  ],
  [
    'deleted and moved text, and fields',
    {
      body: box(
        `<w:p>${run('kvar')}<w:del>${run('bort')}</w:del><w:moveFrom>${run('flyttad')}</w:moveFrom><w:ins>${run('ny')}</w:ins>` +
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>PAGE</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ),
    },
  ],
  [
    'other prefixes, one for something else inside',
    {
      body: box(
        `<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:t>annat</x:t></x:r><w:r xmlns:w="urn:x"><w:t>nej</w:t></w:r>${run('igen')}</x:p>`,
      ),
    },
  ],
  [
    'content controls',
    {
      body: box(
        `<w:sdt><w:sdtPr><w:tag w:val='a "b"'/></w:sdtPr><w:sdtContent>${paragraph('i')}</w:sdtContent></w:sdt>`,
      ),
    },
  ],
  [
    'the names of ISO 29500 Strict',
    { strict: true, body: box(paragraph('ruta', '<w:jc w:val="start"/>')), styles },
  ],
  [
    'a watermark',
    {
      body: paragraph('a'),
      headers: [
        '<w:p><w:r><w:pict><v:shape><v:textpath string="UT&amp;KAST"/></v:shape></w:pict></w:r></w:p>',
      ],
    },
  ],
]

describe('reads as src/docx does', () => {
  it.each(documents)('%s', (_what, content) => {
    const xml = flat(buildDocx(content))
    const read = readStories(xml)
    expect(read.parts.length + read.watermarks.length).toBeGreaterThan(0)
    expect(shipped(xml)).toEqual(read)
  })

  const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.docx'))
  it.each(examples)('%s', (name) => {
    const xml = flat(new Uint8Array(readFileSync(join(root, 'examples', name))))
    expect(shipped(xml)).toEqual(readStories(xml))
  })
})

describe('refuses', () => {
  const xml = flat(buildDocx({ body: box(paragraph('ruta')) }))
  it.each<[what: string, broken: string]>([
    ['an end tag for another element', xml.replace('</w:txbxContent>', '</w:txbxContents>')],
    ['a tag without end', xml.replace('<w:drawing>', '<w:drawing <')],
    ['half of it', xml.slice(0, xml.length / 2)],
    ['a document type', xml.replace('<pkg:package', '<!DOCTYPE a [<!ENTITY b "c">]><pkg:package')],
    ['nothing', ''],
    ['elements deeper than any document', xml.replace('<w:drawing>', '<w:drawing>'.repeat(2000))],
  ])('%s', (_what, broken) => {
    expect(() => readStories(broken)).toThrow()
    expect(() => shipped(broken)).toThrow()
  })
})

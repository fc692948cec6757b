/** Headers, footers and notes. */
import type { Example } from './model.ts'
import type { Writing } from './text.ts'
import { paragraph, run, runs } from './text.ts'
import { rootAttributes, xmlDeclaration } from './xml.ts'

/** A field as Word writes it once a person has updated it: instruction and result in runs of their own. */
function field(instruction: string, result: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    `<w:r><w:rPr><w:noProof/></w:rPr><w:t>${result}</w:t></w:r>` +
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
  )
}

const pageNumber = `${run('Sida ')}${field('PAGE', '1')}${run(' (')}<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>2</w:t></w:r></w:fldSimple>${run(')')}`
const header = '<w:pStyle w:val="Sidhuvud"/>'
const footer = '<w:pStyle w:val="Sidfot"/>'

/** Page 1: the municipality's name, the kind of document, the page. */
export function firstHeaderXml(example: Example, writing: Writing): string {
  const name = run(
    example.template.municipality,
    '<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>',
  )
  const type = run(example.documentType.toLocaleUpperCase('sv'), '<w:b/><w:bCs/>')
  const tab = '<w:r><w:tab/></w:r>'
  return part(
    'hdr',
    paragraph(writing, header, `${name}${tab}${tab}${pageNumber}`) +
      paragraph(writing, header, type),
  )
}

/** The pages after it: the diarienummer and the page. */
export function headerXml(example: Example, writing: Writing): string {
  const content = `${run(example.template.municipality)}<w:r><w:tab/></w:r>${run(example.caseNumber)}<w:r><w:tab/></w:r>${pageNumber}`
  return part('hdr', paragraph(writing, header, content))
}

export function firstFooterXml(example: Example, writing: Writing): string {
  const lines = example.template.footer.map((line) =>
    paragraph(
      writing,
      `${footer}<w:spacing w:after="0"/>`,
      run(line, '<w:sz w:val="16"/><w:szCs w:val="16"/>'),
    ),
  )
  return part('ftr', lines.join(''))
}

export function footerXml(writing: Writing): string {
  return part('ftr', paragraph(writing, footer, ''))
}

function part(name: 'hdr' | 'ftr', content: string): string {
  return `${xmlDeclaration}<w:${name} ${rootAttributes}>${content}</w:${name}>`
}

/** Footnotes or endnotes with the two separators that Word always writes first. */
export function notesXml(
  name: 'footnote' | 'endnote',
  texts: readonly string[],
  writing: Writing,
): string {
  const separators = (['separator', 'continuationSeparator'] as const).map(
    (type, index) =>
      `<w:${name} w:type="${type}" w:id="${String(index - 1)}">` +
      `${paragraph(writing, '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', `<w:r><w:${type}/></w:r>`)}</w:${name}>`,
  )
  const notes = texts.map((text, index) => {
    const mark = '<w:r><w:rPr><w:rStyle w:val="Fotnotsreferens"/></w:rPr><w:footnoteRef/></w:r>'
    const content = paragraph(
      writing,
      '<w:pStyle w:val="Fotnotstext"/>',
      `${mark}${runs(` ${text}`, writing)}`,
    )
    return `<w:${name} w:id="${String(index + 1)}">${content}</w:${name}>`
  })
  return `${xmlDeclaration}<w:${name}s ${rootAttributes}>${separators.join('')}${notes.join('')}</w:${name}s>`
}

/** A paragraph's text with its little markup → runs of WordprocessingML, split as Word splits them. */
import { escape, hash } from './xml.ts'

/** Gathers what one document's parts share while they are written. */
export interface Writing {
  /** Revision ids of the editing sessions: Word stamps runs and paragraphs with them. */
  rsids: readonly string[]
  /** Texts of the footnotes, in order. */
  footnotes: string[]
  nextParagraphId(): string
  nextControlId(): number
}

const markup = /\*\*([^*]+)\*\*|\*([^*]+)\*|\^\[([^\]]+)\]|\{date:(\d{4}-\d{2}-\d{2})\}/g

/** The runs of `source`; `properties` is the inside of each run's `w:rPr`. */
export function runs(source: string, writing: Writing, properties = ''): string {
  let result = ''
  let position = 0
  for (const match of source.matchAll(markup)) {
    result += plain(source.slice(position, match.index), writing, properties)
    result += marked(match, writing, properties)
    position = match.index + match[0].length
  }
  return result + plain(source.slice(position), writing, properties)
}

function marked(match: RegExpMatchArray, writing: Writing, properties: string): string {
  const [, bold, italic, note, date] = match
  if (bold !== undefined) return plain(bold, writing, `<w:b/><w:bCs/>${properties}`)
  if (italic !== undefined) return plain(italic, writing, `<w:i/><w:iCs/>${properties}`)
  if (note !== undefined) {
    writing.footnotes.push(note)
    const id = writing.footnotes.length
    return `<w:r><w:rPr><w:rStyle w:val="Fotnotsreferens"/></w:rPr><w:footnoteReference w:id="${String(id)}"/></w:r>`
  }
  return dateControl(date ?? '', writing, properties)
}

function dateControl(date: string, writing: Writing, properties: string): string {
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="Datum"/><w:tag w:val="Datum"/><w:id w:val="${String(writing.nextControlId())}"/>` +
    `<w:date w:fullDate="${date}T00:00:00Z"><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="sv-SE"/>` +
    '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr>' +
    `<w:sdtContent>${run(date, properties)}</w:sdtContent></w:sdt>`
  )
}

/**
 * Word splits a text into runs wherever an editing session or the spell checker left a trace: here between words,
 * at places that depend on the text alone.
 */
function plain(text: string, writing: Writing, properties: string): string {
  if (text === '') return ''
  const words = text.split(/(?<= )/)
  let result = ''
  let pending = ''
  for (const [index, word] of words.entries()) {
    pending += word
    const trace = hash(`${text}/${String(index)}`) % 11
    if (trace < 2) {
      const rsid = writing.rsids[trace] ?? ''
      result += run(pending, properties, ` w:rsidR="${rsid}"`)
      pending = ''
      if (trace === 1) result += '<w:proofErr w:type="spellEnd"/>'
    } else if (trace === 2) {
      result += '<w:proofErr w:type="spellStart"/>'
    }
  }
  return pending === '' ? result : result + run(pending, properties)
}

/** One run; tabs and hard spaces as Word writes them. */
export function run(text: string, properties = '', attributes = ''): string {
  const inside = text
    .replaceAll('~', '\u00a0')
    .split('\t')
    .map((part) =>
      part === ''
        ? ''
        : `<w:t${/^\s|\s$/.test(part) ? ' xml:space="preserve"' : ''}>${escape(part)}</w:t>`,
    )
    .join('<w:tab/>')
  const runProperties = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r${attributes}>${runProperties}${inside}</w:r>`
}

/** One paragraph; `properties` is the inside of `w:pPr`, `content` its runs. */
export function paragraph(writing: Writing, properties: string, content: string): string {
  const id = writing.nextParagraphId()
  const rsid = writing.rsids[0] ?? ''
  return (
    `<w:p w14:paraId="${id}" w14:textId="77777777" w:rsidR="${rsid}" w:rsidRDefault="${rsid}">` +
    `${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
  )
}

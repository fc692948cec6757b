/** How a document's own text looks where its styles do not say it: what blocks take over. */
import { flatten, type FlatParagraph } from '../memo/flatten.ts'
import type { DocxDocument, DocxPart, XmlRange } from './model.ts'
import { namesOf, type PartNames } from './part-names.ts'
import { attributeOf, scanTags } from './tag-scan.ts'

interface ParagraphLook {
  /** Style id; null for the default style. */
  style: string | null
  /** Elements of w:pPr and of w:rPr, in the schema's order. */
  paragraph: string
  run: string
}

export interface BlockLook {
  body: ParagraphLook
  /** Lines that are no running text: name and title. */
  line: ParagraphLook
  heading: ParagraphLook
}

/** Properties that are taken over, in the order of CT_PPr and CT_RPr (ISO 29500-1, 17.3.1.26 and 17.3.2.28). */
const paragraphProperties = ['spacing', 'ind', 'jc']
const runProperties = ['rFonts', 'b', 'bCs', 'caps', 'smallCaps', 'color', 'sz', 'szCs', 'u']
/** For text: what makes words stand out is not the look of the whole. */
const plainRunProperties = ['rFonts', 'sz', 'szCs']

const longestHeading = 80
const mostSamples = 200

/** The most common look of the body's text and of its section headings. */
export function lookOf(document: DocxDocument): BlockLook {
  const names = namesOf(document.main)
  const paragraphs = flatten(document.tree).filter(
    ({ story, cell, text, tag }) =>
      story === 'body' &&
      cell === null &&
      text.trim() !== '' &&
      tag?.startsWith('beredd:') !== true,
  )
  const look = (paragraph: FlatParagraph, kept: readonly string[]): ParagraphLook | null =>
    lookAt(document.main, document.main.ranges.get(paragraph.id), names, kept)
  const texts = paragraphs.filter(
    ({ depth, bold, listLabel, text }) =>
      depth === null && !bold && listLabel === null && text.length > longestHeading / 2,
  )
  const body = withLanguage(
    mostCommon(texts.slice(-mostSamples).map((each) => look(each, plainRunProperties))) ?? {
      style: document.styles.normal,
      paragraph: '',
      run: '',
    },
    document,
    names,
  )
  const shown = (own: ParagraphLook): ParagraphLook => shownLook(own, document, names)
  return {
    line: shown(lineLook(document, paragraphs, look) ?? body),
    body: shown({ ...body, style: body.style ?? document.styles.normal }),
    heading: shown(headingLook(document, paragraphs, body, look)),
  }
}

/** Run properties that stand before w:vanish. */
const beforeVanish = ['rFonts', 'b', 'bCs', 'caps', 'smallCaps']

/** Some documents hide all text in a style, and show it paragraph by paragraph: so must what is put in. */
function shownLook(look: ParagraphLook, document: DocxDocument, names: PartNames): ParagraphLook {
  if (!document.styles.hides(look.style)) return look
  let rest = look.run
  for (const name of beforeVanish) [, rest] = splitAfter(rest, names.element(name))
  const first = look.run.slice(0, look.run.length - rest.length)
  const vanish = `<${names.element('vanish')} ${names.attribute('val')}="0"/>`
  return { ...look, run: first + vanish + rest }
}

/** The default style where lines of the document have it; null where all is set in styles of its own. */
function lineLook(
  document: DocxDocument,
  paragraphs: readonly FlatParagraph[],
  look: (paragraph: FlatParagraph, kept: readonly string[]) => ParagraphLook | null,
): ParagraphLook | null {
  const { normal } = document.styles
  const lines = paragraphs.filter(({ depth, bold, listLabel, node }) => {
    const style = node.data?.word?.style ?? normal
    return depth === null && !bold && listLabel === null && style === normal
  })
  const own = mostCommon(lines.slice(-mostSamples).map((each) => look(each, plainRunProperties)))
  if (own === null) return null
  return withLanguage({ ...own, style: normal, paragraph: '' }, document, namesOf(document.main))
}

function headingLook(
  document: DocxDocument,
  paragraphs: readonly FlatParagraph[],
  body: ParagraphLook,
  look: (paragraph: FlatParagraph, kept: readonly string[]) => ParagraphLook | null,
): ParagraphLook {
  const names = namesOf(document.main)
  const style = document.styles.heading
  const styled = paragraphs.some(({ node }) => node.data?.word?.style === style)
  const keepNext = `<${names.element('keepNext')}/>`
  const bold = paragraphs.filter(
    ({ bold, depth, listLabel, text }) =>
      bold && depth === null && listLabel === null && text.length <= longestHeading,
  )
  if (style !== null && (styled || bold.length === 0)) {
    return withLanguage({ style, paragraph: '', run: '' }, document, names)
  }
  const own = mostCommon(bold.slice(0, mostSamples).map((each) => look(each, runProperties)))
  if (own !== null) {
    const look = withLanguage(own, document, names)
    return {
      ...look,
      style: own.style ?? document.styles.normal,
      paragraph: keepNext + own.paragraph,
    }
  }
  const [fonts, rest] = splitAfter(body.run, names.element('rFonts'))
  const weight = `<${names.element('b')}/><${names.element('bCs')}/>`
  return { style: body.style, paragraph: keepNext + body.paragraph, run: fonts + weight + rest }
}

/** `xml` after its first element, if that is the one named. */
function splitAfter(xml: string, name: string): [string, string] {
  if (!new RegExp(`^<${name}[\\s/>]`, 'u').test(xml)) return ['', xml]
  const end = xml.indexOf('>') + 1
  return [xml.slice(0, end), xml.slice(end)]
}

function withLanguage(
  look: ParagraphLook,
  document: DocxDocument,
  names: PartNames,
): ParagraphLook {
  const { language } = document.styles
  if (language === null) return look
  const element = `<${names.element('lang')} ${names.attribute('val')}="${language}"/>`
  return { ...look, run: look.run + element }
}

function lookAt(
  part: DocxPart,
  range: XmlRange | undefined,
  names: PartNames,
  kept: readonly string[],
): ParagraphLook | null {
  if (range === undefined) return null
  const found = new Map<string, string>()
  let style: string | null = null
  let inside: 'pPr' | 'rPr' | null = null
  let depth = 0
  let markDepth = 0
  for (const tag of scanTags(part.xml, range.start, range.end)) {
    const name = names.local(tag.name)
    if (tag.kind === 'close') {
      depth -= 1
      if (depth === markDepth && inside !== null) {
        if (inside === 'rPr') break
        inside = null
      }
      continue
    }
    const raw = part.xml.slice(tag.start, tag.end)
    if (inside === null && (name === 'pPr' || name === 'rPr') && tag.kind === 'open') {
      inside = name
      markDepth = depth
    } else if (inside === null && name === 't') break
    else if (inside !== null && depth === markDepth + 1 && name !== null) {
      if (inside === 'pPr' && name === 'pStyle') style = attributeOf(raw, 'val')
      const wanted = inside === 'pPr' ? paragraphProperties : kept
      if (wanted.includes(name) && tag.kind === 'empty') found.set(name, raw)
    }
    if (tag.kind === 'open') depth += 1
  }
  const join = (order: readonly string[]): string =>
    order.map((name) => found.get(name) ?? '').join('')
  return { style, paragraph: join(paragraphProperties), run: join(kept) }
}

/** Of equals the first; null where there is none. */
function mostCommon(looks: readonly (ParagraphLook | null)[]): ParagraphLook | null {
  const counts = new Map<string, { look: ParagraphLook; count: number }>()
  for (const look of looks) {
    if (look === null) continue
    const key = JSON.stringify(look)
    const entry = counts.get(key)
    if (entry === undefined) counts.set(key, { look, count: 1 })
    else entry.count += 1
  }
  let best: { look: ParagraphLook; count: number } | null = null
  for (const entry of counts.values()) if (best === null || entry.count > best.count) best = entry
  return best?.look ?? null
}

/** A paragraph's XML seen as runs, so that offsets in its text can be turned into ranges of the file. */
import { FieldStack } from './field-stack.ts'
import type { XmlRange } from './model.ts'
import type { PartNames } from './part-names.ts'
import { symbolCharacter } from './symbols.ts'
import { attributeOf, scanTags, type ScannedTag } from './tag-scan.ts'
import { textPiece, type Piece } from './text-piece.ts'

export interface Run {
  start: number
  /** Just after its start tag. */
  openEnd: number
  end: number
  /** Its w:rPr as written; empty where it has none. */
  properties: string
  pieces: Piece[]
  /** The links, fields and controls around it, by where they begin: text is never moved across these. */
  fence: string
  /** Inside a tracked insertion. */
  inserted: boolean
  /** Inside a tracked deletion: its text is no text. */
  deleted: boolean
  /** Text that Word keeps in two shapes or makes by itself (maths, ruby, alternatives): not written. */
  fixed: boolean
  /** Content controls around it inside the paragraph: where each begins. */
  controls: readonly number[]
}

/** A bookmark's or comment's beginning or end. */
interface Marker {
  kind: 'start' | 'end'
  id: string
  name: string
  offset: number
}

export interface ParagraphMap {
  range: XmlRange
  /** Just after the start tag; equal to the end of the range where the paragraph is a single empty tag. */
  openEnd: number
  properties: XmlRange | null
  runs: Run[]
  markers: Marker[]
  /** The whole text, hidden text included, as the reader has it. */
  text: string
}

const characters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: '\t',
    ptab: '\t',
    br: '\n',
    cr: '\n',
    noBreakHyphen: '\u2011',
    softHyphen: '\u00ad',
  }),
)
/** In a run, without text and without anything to lose. */
const harmless = ['lastRenderedPageBreak', 'rPr', 'fldChar', 'instrText', 'delInstrText', 'delText']
const fences = ['hyperlink', 'fldSimple', 'sdt']
const passedOver = ['rt', 'rubyPr', 'sdtPr', 'sdtEndPr', 'smartTagPr', 'customXmlPr']
const stories = ['txbxContent', 'p']

/** Maps the paragraph at `range`. */
export function mapParagraph(xml: string, range: XmlRange, names: PartNames): ParagraphMap {
  return new Mapper(xml, range, names).map
}

class Mapper {
  readonly map: ParagraphMap
  private readonly xml: string
  private readonly names: PartNames
  private readonly fields = new FieldStack()
  private readonly openFields: number[] = []
  private readonly open: { name: string; start: number }[] = []
  private readonly runs: Run[] = []
  private readonly taken = new Map<number, boolean>()

  constructor(xml: string, range: XmlRange, names: PartNames) {
    this.xml = xml
    this.names = names
    this.map = { range, openEnd: range.end, properties: null, runs: [], markers: [], text: '' }
    let skipUntil: { depth: number; start: number; name: string } | null = null
    let depth = 0
    for (const tag of scanTags(xml, range.start, range.end)) {
      if (tag.kind === 'close') depth -= 1
      if (skipUntil !== null) {
        if (tag.kind === 'close' && depth === skipUntil.depth) {
          this.skipped(skipUntil.name, { start: skipUntil.start, end: tag.end })
          skipUntil = null
        }
      } else if (tag.kind === 'close') this.close(tag)
      else {
        const name = this.shortName(tag.name)
        if (tag.kind === 'open' && this.isSkipped(name)) {
          skipUntil = { depth, start: tag.start, name }
        } else this.enter(tag, name)
      }
      if (tag.kind === 'open') depth += 1
    }
  }

  /** Local names for WordprocessingML; of others those that matter here; else empty. */
  private shortName(name: string): string {
    const local = this.names.local(name)
    if (local !== null) return local
    const other = name.slice(name.indexOf(':') + 1)
    if (other === 'AlternateContent' || other === 'Choice' || other === 'Fallback')
      return `mc:${other}`
    if (other === 'oMath' || (name.startsWith('m:') && (other === 't' || other === 'r'))) {
      return `m:${other}`
    }
    return ''
  }

  private isSkipped(name: string): boolean {
    if (name === 'pPr' || name === 'rPr' || passedOver.includes(name)) return true
    if (stories.includes(name)) return this.open.length > 0
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false
    const alternative = this.open.findLast((each) => each.name === 'mc:AlternateContent')
    if (alternative === undefined) return false
    const skip = this.taken.get(alternative.start) === true
    this.taken.set(alternative.start, true)
    return skip
  }

  private skipped(name: string, range: XmlRange): void {
    if (name === 'pPr' && this.run === null) {
      this.map.properties = { start: range.start, end: range.end }
    }
    if (name === 'rPr' && this.run !== null && this.run.properties === '') {
      this.run.properties = this.xml.slice(range.start, range.end)
    }
    if (name === 'txbxContent' || name === 'p') this.object()
  }

  private enter(tag: ScannedTag, name: string): void {
    const opens = tag.kind === 'open'
    if (this.open.length === 0) this.map.openEnd = tag.end
    if (name === 'pPr' && this.run === null) this.skipped(name, tag)
    if (name === 'r' || name === 'm:r') this.beginRun(tag, name === 'm:r')
    else if (name === 't' || name === 'm:t') this.text(tag)
    else if (name === 'fldChar') this.field(tag)
    else if (name.startsWith('bookmark') || name.startsWith('commentRange')) this.marker(tag, name)
    else if (this.run !== null && this.isDirect()) this.child(tag, name)
    if (opens) this.open.push({ name, start: tag.start })
    else if (name === 'r') this.runs.pop()
  }

  /** The innermost run that goes by. */
  private get run(): Run | null {
    return this.runs.at(-1) ?? null
  }

  private close(tag: ScannedTag): void {
    const opened = this.open.pop()
    if (opened?.name === 't' || opened?.name === 'm:t') this.endText(opened.start, tag)
    if (opened?.name === 'r' || opened?.name === 'm:r') {
      const run = this.runs.pop()
      if (run !== undefined) run.end = tag.end
    }
  }

  /** What goes by is a field's code or deleted. */
  private get isSilent(): boolean {
    return this.fields.hidesText || this.run?.deleted === true
  }

  /** The element that is entered stands right in the run. */
  private isDirect(): boolean {
    return this.open.at(-1)?.name === 'r'
  }

  private beginRun(tag: ScannedTag, fixed: boolean): void {
    const around = this.open.filter(({ name }) => fences.includes(name))
    const inside = (names: string[]): boolean => this.open.some(({ name }) => names.includes(name))
    const run: Run = {
      start: tag.start,
      openEnd: tag.end,
      end: tag.end,
      properties: '',
      pieces: [],
      fence: [...around.map(({ start }) => start), ...this.openFields].join(' '),
      inserted: inside(['ins', 'moveTo']),
      deleted: inside(['del', 'moveFrom']),
      fixed: fixed || inside(['m:oMath', 'mc:AlternateContent', 'r']),
      controls: around.filter(({ name }) => name === 'sdt').map(({ start }) => start),
    }
    this.runs.push(run)
    this.map.runs.push(run)
  }

  private text(tag: ScannedTag): void {
    if (tag.kind === 'empty') return
    if (this.open.at(-1)?.name !== 'r' && this.run !== null) this.run.fixed = true
  }

  private endText(start: number, close: ScannedTag): void {
    const piece = textPiece(this.xml, { start, end: close.end }, close.start, this.map.text.length)
    if (this.isSilent || piece.text === '') return
    this.run?.pieces.push(piece)
    this.map.text += piece.text
  }

  private child(tag: ScannedTag, name: string): void {
    const text = name === 'sym' ? this.symbol(tag) : characters.get(name)
    if (text === undefined) {
      if (!harmless.includes(name)) this.object()
      return
    }
    if (this.isSilent) return
    const offset = this.map.text.length
    this.run?.pieces.push({ kind: 'mark', start: tag.start, end: this.endOf(tag), text, offset })
    this.map.text += text
  }

  /** A mark's element: nobody puts anything in them, yet it may be written as two tags. */
  private endOf(tag: ScannedTag): number {
    if (tag.kind === 'empty') return tag.end
    return this.xml.indexOf('>', tag.end) + 1
  }

  private symbol(tag: ScannedTag): string {
    const raw = this.xml.slice(tag.start, tag.end)
    const code = Number.parseInt(attributeOf(raw, 'char') ?? '', 16)
    return symbolCharacter(code, attributeOf(raw, 'font') ?? '') ?? ''
  }

  /** A note reference, a picture: no text, and not to be lost. */
  private object(): void {
    if (this.run?.deleted === true) return
    const offset = this.map.text.length
    this.run?.pieces.push({ kind: 'object', start: 0, end: 0, text: '', offset })
  }

  private field(tag: ScannedTag): void {
    const type = attributeOf(this.xml.slice(tag.start, tag.end), 'fldCharType') ?? undefined
    this.fields.mark(type)
    if (type === 'begin') this.openFields.push(tag.start)
    if (type === 'end') this.openFields.pop()
  }

  private marker(tag: ScannedTag, name: string): void {
    const raw = this.xml.slice(tag.start, tag.end)
    this.map.markers.push({
      kind: name.endsWith('Start') ? 'start' : 'end',
      id: `${name.slice(0, 4)} ${attributeOf(raw, 'id') ?? ''}`,
      name: attributeOf(raw, 'name') ?? '',
      offset: this.map.text.length,
    })
  }
}

import type { Heading, Paragraph, Text } from 'mdast'
import type { ParagraphNode, WordData } from '../memo/tree.ts'
import type { ListProperties } from './numbering.ts'
import type { XmlRange } from './model.ts'
import type { Style, Styles } from './styles.ts'

/** A paragraph read; its id is given when the whole document is known. */
export interface ParagraphRecord {
  node: ParagraphNode
  word: WordData
  range: XmlRange
  /** Word's own id (w14:paraId), not yet known to be unique. */
  ownId: string | null
}

/** What a run says of itself; undefined where it leaves it to the styles. */
export interface RunProperties {
  style?: string
  bold?: boolean
  hidden?: boolean
}

const DEEPEST_HEADING = 6

/** What is known of a paragraph while it goes by. */
export class ParagraphBuilder {
  readonly record: ParagraphRecord
  /** The paragraph around this one: broken files have them. */
  readonly outer: ParagraphBuilder | null
  /** Content controls open around the paragraph. */
  readonly controls: number
  /** Its place among its siblings. */
  slot = 0
  /** Of its text, in UTF-16 units. */
  length = 0
  style: string | undefined
  outlineLevel: number | undefined
  numId: string | undefined
  listLevel: number | undefined
  /** The paragraph mark is deleted or moved away: with no text left, nothing of it is seen. */
  markDeleted = false
  run: RunProperties = {}
  /** Known when the paragraph is finished; null where neither it nor its style names a list. */
  list: ListProperties | null = null

  private readonly styles: Styles
  private children: Text[] = []
  private resolvedStyle: { id: string | undefined; style: Style } | null = null
  private lastHidden = false
  private sawBold = false
  private sawPlain = false
  private sawHidden = false
  private runResolved = false
  private runBold = false
  private runHidden = false
  /** Tag of the control inside the paragraph that holds its text; null where text stands outside such a one. */
  private innerTag: string | null | undefined

  constructor(
    styles: Styles,
    start: number,
    ownId: string | null,
    outer: ParagraphBuilder | null,
    controls: number,
    tag: string | null,
  ) {
    const word: WordData = { id: '' }
    if (tag !== null) word.tag = tag
    this.styles = styles
    this.outer = outer
    this.controls = controls
    this.record = {
      node: { type: 'paragraph', children: this.children, data: { word } },
      word,
      range: { start, end: start },
      ownId,
    }
  }

  /** Nothing of the paragraph is left once its deletion is accepted. */
  get isGone(): boolean {
    return this.markDeleted && this.children.length === 0
  }

  /** A run begins: what the last one said no longer holds. */
  beginRun(): void {
    this.run = {}
    this.runResolved = false
  }

  /** `tag` is that of the control inside the paragraph that the text stands in. */
  append(text: string, tag: string | null): void {
    if (!this.runResolved) this.resolveRun()
    this.length += text.length
    const hidden = this.runHidden
    const last = this.children.at(-1)
    if (last !== undefined && this.lastHidden === hidden) last.value += text
    else this.add(hidden ? hiddenText(text) : { type: 'text', value: text })
    this.lastHidden = hidden
    if (hidden) this.sawHidden = true
    else this.noteVisible(text)
    if (this.innerTag === undefined) this.innerTag = tag
    else if (this.innerTag !== tag) this.innerTag = null
  }

  /** Completes the paragraph; `end` is the offset just after it. */
  finish(end: number): ParagraphNode {
    const { record } = this
    const { word } = record
    const style = this.paragraphStyle
    record.range.end = end
    if (this.style !== undefined) word.style = this.style
    if (typeof this.innerTag === 'string') word.tag = this.innerTag
    if (this.sawBold && !this.sawPlain) word.bold = true
    const visible = this.sawBold || this.sawPlain || this.children.some((child) => !child.data)
    if (this.sawHidden && !visible) word.hidden = true
    if (this.numId !== undefined || style.numId !== undefined) {
      this.list = { numId: this.numId, level: this.listLevel, style }
    }
    const level = this.outlineLevel ?? style.outlineLevel ?? 0
    if (level < 1 || level > 9) return record.node
    word.outlineLevel = level
    return (record.node = headingOf(record.node, level, word))
  }

  private add(text: Text): void {
    // Nearly every paragraph has one text: a list made for one takes a tenth of the memory of a list that grows.
    if (this.children.length > 0) this.children.push(text)
    else this.record.node.children = this.children = [text]
  }

  private get paragraphStyle(): Style {
    if (this.resolvedStyle?.id !== this.style || this.resolvedStyle === null) {
      this.resolvedStyle = { id: this.style, style: this.styles.paragraph(this.style) }
    }
    return this.resolvedStyle.style
  }

  private noteVisible(text: string): void {
    if (this.runBold ? this.sawBold : this.sawPlain) return
    if (text.trim() === '') return
    if (this.runBold) this.sawBold = true
    else this.sawPlain = true
  }

  /** Toggles (17.7.3): what the run says holds; else paragraph and character style together, one undoing the other. */
  private resolveRun(): void {
    const { styles, run } = this
    const paragraph = this.paragraphStyle
    const character = run.style === undefined ? undefined : styles.get(run.style)
    this.runBold = run.bold ?? toggle(paragraph.bold, character?.bold) ?? styles.defaultBold
    this.runHidden =
      run.hidden ?? toggle(paragraph.hidden, character?.hidden) ?? styles.defaultHidden
    this.runResolved = true
  }
}

function toggle(
  paragraph: boolean | undefined,
  character: boolean | undefined,
): boolean | undefined {
  if (paragraph === undefined || character === undefined) return paragraph ?? character
  return paragraph !== character
}

function hiddenText(value: string): Text {
  return { type: 'text', value, data: { hidden: true } }
}

function headingOf(node: ParagraphNode, level: number, word: WordData): Heading {
  const depth = Math.min(level, DEEPEST_HEADING) as Heading['depth']
  const { children } = node as Paragraph
  return { type: 'heading', depth, children, data: { word } }
}

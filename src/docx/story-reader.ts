/** State of one pass over a part that holds text: what the rules for its elements work on. */
import type { RootContent, Table, TableCell, TableRow } from 'mdast'
import type { ParagraphNode, WordPart } from '../memo/tree.ts'
import { trimBlanks } from './blanks.ts'
import { FieldStack } from './field-stack.ts'
import type { Limits } from './limits.ts'
import { ListCounters, listPosition } from './numbering.ts'
import type { NumberingDefinitions } from './numbering-reader.ts'
import { ParagraphBuilder } from './paragraph-builder.ts'
import type { ParagraphRecord } from './paragraph-builder.ts'
import type { Styles } from './styles.ts'
import type { TextMeter } from './text-meter.ts'
import type { Tag, XmlReader } from './xml-reader.ts'

/** What is done where an element begins and ends. Without a rule an element is looked through. */
export interface Rule {
  open(story: StoryReader, tag: Tag): void
  close?(story: StoryReader): void
}

/** Rules by resolved name; elements that `others` leaves out are skipped with all they hold. */
export interface RuleTable {
  rules: ReadonlyMap<string, Rule>
  others: 'look through' | 'skip'
}

/** What stories share: definitions of the whole document. */
export interface StoryContext {
  styles: Styles
  /** Read when the first list is met. */
  numbering(): NumberingDefinitions
  limits: Limits
  meter: TextMeter
}

/** A text box found, and the paragraph it hangs on. */
export interface TextBox {
  part: WordPart
  host: ParagraphRecord
}

interface ContentControl {
  tag: string | null
}

/** What waits while a text box's paragraphs go by. */
interface Suspended {
  paragraph: ParagraphBuilder | null
  fields: FieldStack
  blocks: RootContent[]
  collected: string | null
}

export class StoryReader {
  readonly reader: XmlReader
  readonly context: StoryContext
  readonly partName: string
  table: RuleTable
  /** Where the next block goes. */
  blocks: RootContent[] = []
  readonly paragraphs: ParagraphRecord[] = []
  readonly textBoxes: TextBox[] = []
  /** Notes of a notes part, in its order. */
  readonly notes: RootContent[][] = []
  /** Relationship ids of headers and footers, in the order they are referred to. */
  readonly references: { kind: 'header' | 'footer'; id: string }[] = []
  readonly watermarks: string[] = []
  /** Kinds of notes that the text refers to. */
  readonly noteKinds = new Set<'footnote' | 'endnote'>()
  paragraph: ParagraphBuilder | null = null
  fields = new FieldStack()
  /** Elements around that are deleted or moved away. */
  deleted = 0
  /** For each open mc:AlternateContent: whether one of its choices has been taken. */
  readonly alternatives: boolean[] = []
  /** Blanks at the edges of the text that goes by are kept. */
  preserve = false
  private readonly counters: ListCounters
  private readonly controls: ContentControl[] = []
  private readonly containers: RootContent[][] = []
  private readonly rows: TableRow[][] = []
  private readonly suspended: Suspended[] = []
  /** Text of the w:t that goes by; null outside. */
  private collected: string | null = null

  constructor(reader: XmlReader, context: StoryContext, partName: string, table: RuleTable) {
    this.reader = reader
    this.context = context
    this.partName = partName
    this.table = table
    this.counters = new ListCounters(context.styles)
  }

  word(tag: Tag, name: string): string | undefined {
    return this.reader.names.word(tag, name)
  }

  // --- paragraphs and their text ----------------------------------------------------------------------------------

  beginParagraph(tag: Tag): void {
    const { paragraphs, context } = this
    context.meter.addParagraph()
    const paragraph = new ParagraphBuilder(
      context.styles,
      this.reader.tagStart,
      this.reader.names.attribute(tag, 'w14', 'paraId') ?? null,
      this.paragraph,
      this.controls.length,
      this.nearestTag(0),
    )
    paragraphs.push(paragraph.record)
    this.paragraph = paragraph
    paragraph.slot = this.blocks.push(paragraph.record.node) - 1
  }

  endParagraph(): void {
    const { paragraph } = this
    if (paragraph === null) return
    this.blocks[paragraph.slot] = paragraph.finish(this.reader.position)
    this.setList(paragraph)
    this.paragraph = paragraph.outer
  }

  /** Lists are counted as their paragraphs end; one of which nothing is left is not counted. */
  private setList(paragraph: ParagraphBuilder): void {
    const { list, record } = paragraph
    if (list === null || paragraph.isGone) return
    const definitions = this.context.numbering()
    const position = listPosition(definitions, list)
    if (position === null) return
    const label = this.counters.next(definitions, position)
    record.word.listLevel = position.level
    if (label !== null) record.word.listLabel = label
  }

  beginText(tag: Tag): void {
    this.preserve = tag.get('xml:space') === 'preserve'
    this.collected = ''
  }

  collect(text: string): void {
    if (this.collected !== null) this.collected += text
  }

  endText(): void {
    const text = this.collected ?? ''
    this.collected = null
    this.append(this.preserve ? text : trimBlanks(text))
  }

  append(text: string): void {
    const { paragraph } = this
    if (paragraph === null || text === '' || this.deleted > 0 || this.fields.hidesText) return
    paragraph.append(text, this.nearestTag(paragraph.controls))
    this.context.meter.addText(text.length, paragraph.length)
  }

  // --- what holds paragraphs --------------------------------------------------------------------------------------

  /** Blocks go into `children` until `endContainer`. */
  beginContainer(children: RootContent[]): void {
    this.containers.push(this.blocks)
    this.blocks = children
  }

  endContainer(): void {
    this.blocks = this.containers.pop() ?? this.blocks
  }

  beginTable(): void {
    const table: Table = { type: 'table', children: [] }
    this.blocks.push(table)
    this.rows.push(table.children)
  }

  endTable(): void {
    this.rows.pop()
  }

  beginRow(): void {
    this.rows.at(-1)?.push({ type: 'tableRow', children: [] })
  }

  beginCell(): void {
    const cells = this.rows.at(-1)?.at(-1)?.children
    const children: ParagraphNode[] = []
    // mdast lets a cell hold phrasing only; in this tree it holds paragraphs and tables.
    cells?.push({ type: 'tableCell', children: children as unknown as TableCell['children'] })
    this.beginContainer(cells === undefined ? this.blocks : children)
  }

  beginTextBox(): void {
    const { paragraph, fields, blocks, collected } = this
    this.suspended.push({ paragraph, fields, blocks, collected })
    if (paragraph !== null) {
      const children: RootContent[] = []
      const part: WordPart = { type: 'wordPart', story: 'textBox', part: this.partName, children }
      this.textBoxes.push({ part, host: paragraph.record })
      this.blocks = children
    }
    this.fields = new FieldStack()
    this.collected = null
    this.paragraph = null
  }

  endTextBox(): void {
    const waiting = this.suspended.pop()
    if (waiting === undefined) return
    this.paragraph = waiting.paragraph
    this.fields = waiting.fields
    this.blocks = waiting.blocks
    this.collected = waiting.collected
  }

  // --- content controls -------------------------------------------------------------------------------------------

  beginControl(): void {
    this.controls.push({ tag: null })
  }

  setControlTag(tag: string | undefined): void {
    const control = this.controls.at(-1)
    if (control !== undefined && tag !== undefined && tag !== '') control.tag = tag
  }

  endControl(): void {
    this.controls.pop()
  }

  /** Tag of the nearest control that has one, among those opened after the first `from`. */
  private nearestTag(from: number): string | null {
    const { controls } = this
    for (let index = controls.length - 1; index >= from; index--) {
      const tag = controls[index]?.tag
      if (tag) return tag
    }
    return null
  }
}

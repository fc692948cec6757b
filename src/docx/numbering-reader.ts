import type { Limits } from './limits.ts'
import { isOn } from './style-definition.ts'
import { XmlReader } from './xml-reader.ts'
import type { Tag } from './xml-reader.ts'

/** One level of a list. */
export interface ListLevel {
  start: number
  /** w:numFmt: "decimal", "bullet" … */
  format: string
  /** "%1.%2", or the bullet itself. */
  text: string
  /** Font of the bullet. */
  font: string
  /** Restarts after a level below this number (1 after level 0, 0 never); undefined after any higher level. */
  restart?: number
  /** All numbers of the label are written with digits. */
  legal: boolean
  /** The paragraph style that uses the level. */
  style?: string
}

export interface AbstractNumbering {
  id: string
  levels: Map<number, ListLevel>
  /** The numbering style that holds the levels instead. */
  styleLink?: string
}

export interface NumberingInstance {
  abstractId: string
  /** Start of its own, by level. */
  starts: Map<number, number>
  /** Levels redefined. */
  levels: Map<number, ListLevel>
}

export interface NumberingDefinitions {
  abstracts: ReadonlyMap<string, AbstractNumbering>
  nums: ReadonlyMap<string, NumberingInstance>
}

/** Reads the numbering part; null gives no lists. Throws DocxError. */
export function readNumbering(
  xml: string | null,
  part: string,
  limits: Limits,
): NumberingDefinitions {
  const builder = new NumberingBuilder()
  if (xml !== null) {
    const reader = new XmlReader(xml, part, limits)
    reader.run({
      open(key, tag) {
        builder.open(reader, key, tag)
      },
      close() {
        // What belongs together follows each other.
      },
    })
  }
  return builder
}

class NumberingBuilder implements NumberingDefinitions {
  readonly abstracts = new Map<string, AbstractNumbering>()
  readonly nums = new Map<string, NumberingInstance>()
  private abstract: AbstractNumbering | null = null
  private num: NumberingInstance | null = null
  private overridden = 0
  private level: ListLevel = emptyLevel()

  open(reader: XmlReader, key: string, tag: Tag): void {
    const word = (name: string): string | undefined => reader.names.word(tag, name)
    switch (key) {
      case 'w:abstractNum':
        this.abstract = { id: word('abstractNumId') ?? '', levels: new Map() }
        this.abstracts.set(this.abstract.id, this.abstract)
        this.num = null
        break
      case 'w:num':
        this.num = { abstractId: '', starts: new Map(), levels: new Map() }
        this.nums.set(word('numId') ?? '', this.num)
        this.abstract = null
        break
      case 'w:abstractNumId':
        if (this.num !== null) this.num.abstractId = word('val') ?? ''
        break
      case 'w:numStyleLink': {
        const link = word('val')
        if (this.abstract !== null && link !== undefined) this.abstract.styleLink = link
        break
      }
      case 'w:lvlOverride':
        this.overridden = Number(word('ilvl')) || 0
        break
      case 'w:startOverride':
        this.num?.starts.set(this.overridden, Number(word('val')) || 0)
        break
      case 'w:lvl':
        this.level = emptyLevel()
        ;(this.num ?? this.abstract)?.levels.set(Number(word('ilvl')) || 0, this.level)
        break
      default:
        this.readLevel(key, word)
    }
  }

  private readLevel(key: string, word: (name: string) => string | undefined): void {
    const { level } = this
    const value = word('val')
    switch (key) {
      case 'w:start':
        level.start = Number(value) || 0
        break
      case 'w:numFmt':
        level.format = value ?? 'decimal'
        break
      case 'w:lvlText':
        level.text = value ?? ''
        break
      case 'w:lvlRestart':
        level.restart = Number(value) || 0
        break
      case 'w:isLgl':
        level.legal = isOn(value)
        break
      case 'w:pStyle':
        if (value !== undefined) level.style = value
        break
      case 'w:rFonts':
        level.font = word('ascii') ?? word('hAnsi') ?? ''
        break
    }
  }
}

function emptyLevel(): ListLevel {
  return { start: 0, format: 'decimal', text: '', font: '', legal: false }
}

/** List labels (ISO 29500-1, 17.9) as a reader sees them, counted while the paragraphs go by. */
import { formatNumber } from './number-format.ts'
import type {
  AbstractNumbering,
  ListLevel,
  NumberingDefinitions,
  NumberingInstance,
} from './numbering-reader.ts'
import type { Style, Styles } from './styles.ts'
import { symbolCharacter } from './symbols.ts'

/** A paragraph's place in a list. */
export interface ListPosition {
  numId: string
  /** From 0. */
  level: number
}

const LEVELS = 9

/** What a paragraph says of its list, itself and by its style. */
export interface ListProperties {
  numId: string | undefined
  level: number | undefined
  style: Style
}

/** Where the paragraph stands in a list; null where in none. */
export function listPosition(
  definitions: NumberingDefinitions,
  { numId: own, level: ownLevel, style }: ListProperties,
): ListPosition | null {
  const numId = own ?? style.numId
  if (numId === undefined || numId === '0' || !definitions.nums.has(numId)) return null
  const level = ownLevel ?? (own === undefined ? styleLevel(definitions, numId, style) : 0)
  return { numId, level: Math.min(Math.max(level, 0), LEVELS - 1) }
}

/** A level may name the style that uses it; else the style names the level. */
function styleLevel(definitions: NumberingDefinitions, numId: string, style: Style): number {
  const abstract = definitions.abstracts.get(definitions.nums.get(numId)?.abstractId ?? '')
  for (const id of style.chain) {
    for (const [level, { style: linked }] of abstract?.levels ?? []) {
      if (linked === id) return level
    }
  }
  return style.listLevel ?? 0
}

/** The counters of one story. */
export class ListCounters {
  private readonly styles: Styles
  /** By abstract numbering: its nums count on from each other. */
  private readonly counts = new Map<string, (number | undefined)[]>()
  /** "num:level" whose start override has been used. */
  private readonly started = new Set<string>()

  constructor(styles: Styles) {
    this.styles = styles
  }

  /** Counts the paragraph and gives its label; null where the level has none. */
  next(definitions: NumberingDefinitions, { numId, level }: ListPosition): string | null {
    const num = definitions.nums.get(numId)
    const abstract = num && this.abstractOf(definitions, num.abstractId)
    if (num === undefined || abstract === undefined) return null
    const levelAt = (index: number): ListLevel | undefined =>
      num.levels.get(index) ?? abstract.levels.get(index)
    const counts = this.countsOf(abstract.id)
    const override = this.startOverride(num, numId, level)
    const before = counts[level]
    counts[level] = override ?? (before === undefined ? (levelAt(level)?.start ?? 1) : before + 1)
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      const restart = levelAt(deeper)?.restart
      if (restart === undefined || level < restart) counts[deeper] = undefined
    }
    const definition = levelAt(level)
    return definition === undefined ? null : label(definition, levelAt, counts)
  }

  /** A num with a start of its own begins there the first time it is used at that level. */
  private startOverride(num: NumberingInstance, numId: string, level: number): number | undefined {
    const start = num.starts.get(level)
    const key = `${numId}:${level}`
    if (start === undefined || this.started.has(key)) return undefined
    this.started.add(key)
    return start
  }

  private countsOf(abstractId: string): (number | undefined)[] {
    let counts = this.counts.get(abstractId)
    if (counts === undefined) this.counts.set(abstractId, (counts = []))
    return counts
  }

  /** Follows a link to a numbering style, which names the num whose abstract numbering holds the levels. */
  private abstractOf(
    { abstracts, nums }: NumberingDefinitions,
    id: string,
  ): AbstractNumbering | undefined {
    const abstract = abstracts.get(id)
    if (abstract?.styleLink === undefined) return abstract
    const linked = this.styles.get(abstract.styleLink).numId
    const target = nums.get(linked ?? '')?.abstractId
    return abstracts.get(target ?? '') ?? abstract
  }
}

function label(
  definition: ListLevel,
  levelAt: (index: number) => ListLevel | undefined,
  counts: readonly (number | undefined)[],
): string | null {
  if (definition.format === 'bullet') return bullet(definition) || null
  const text = definition.text.replace(/%([1-9])/g, (_match, digit: string) => {
    const index = Number(digit) - 1
    const level = levelAt(index)
    const count = counts[index] ?? level?.start ?? 1
    const format = level?.format ?? 'decimal'
    return formatNumber(count, definition.legal && format !== 'none' ? 'decimal' : format)
  })
  return text.trim() === '' ? null : text
}

/** Bullets are mostly characters of Symbol or Wingdings, which stand for others. */
function bullet({ text, font }: ListLevel): string {
  const code = text.charCodeAt(0)
  if (text.length !== 1 || code < 0xf000 || code > 0xf0ff) return text.trim()
  return symbolCharacter(code, font) ?? '•'
}

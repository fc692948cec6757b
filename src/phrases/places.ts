/** Where hits stand in the structure of a memo. */
import type {
  DecisionPoint,
  Memo,
  MemoParagraph,
  SectionKind,
  SectionPlace,
} from '../memo/model.ts'
import type { Window } from './condition-schema.ts'
import type { HitIndex, LocatedHit } from './model.ts'

/** Equal for two places in the same sentence, paragraph, row, section, points or matter. */
export type WindowKey = string | SectionPlace

/** What a condition is looked for in: a whole memo, or one paragraph. It reads hits and facts, never text. */
export interface Ground {
  hits: Pick<HitIndex, 'in'>
  of(phrase: number): readonly LocatedHit[]
  /** Whether `of` gives anything. */
  has(phrase: number): boolean
  /** Ascending in reading order. */
  order(paragraph: MemoParagraph): number
  sectionKind(paragraph: MemoParagraph): SectionKind | null
  /** The point that the place stands in; a place outside the text of a point has none. */
  pointAt(paragraph: MemoParagraph, offset: number): DecisionPoint | null
  /** Null where the place is in no such window: outside every section, or outside the points. */
  window(within: Window, paragraph: MemoParagraph, offset: number): WindowKey | null
  /** The same for a place that evidence is sought around: outside the points, those of its matter. */
  windowAround(within: Window, paragraph: MemoParagraph, offset: number): WindowKey | null
}

export function groundOfMemo(memo: Memo, hits: HitIndex): Ground {
  const matterKey = (paragraph: MemoParagraph): string =>
    memo.type.id === 'minutes' ? `matter ${memo.sectionOf(paragraph)?.matter ?? -1}` : 'document'
  const points = lazily(() => pointsByParagraph(memo))
  const pointAt = (paragraph: MemoParagraph, offset: number) =>
    points()
      .get(paragraph.id)
      ?.find(({ span }) => span.start <= offset && offset < span.end) ?? null
  const windowAround = (within: Window, paragraph: MemoParagraph, offset: number) => {
    if (within === 'sentence') return sentenceKey(paragraph, offset)
    if (within === 'paragraph') return paragraph.id
    if (within === 'row') return rowKey(paragraph)
    return within === 'section' ? memo.sectionOf(paragraph) : matterKey(paragraph)
  }
  return {
    hits,
    of: hits.of,
    has: hits.has,
    order: memo.facts.positionOf,
    sectionKind: (paragraph) => memo.sectionOf(paragraph)?.kind ?? null,
    pointAt,
    windowAround,
    window: (within, paragraph, offset) =>
      within === 'points' &&
      memo.sectionOf(paragraph)?.kind !== 'decision' &&
      pointAt(paragraph, offset) === null
        ? null
        : windowAround(within, paragraph, offset),
  }
}

/** One paragraph by itself, as a paragraph check sees it. */
export interface ParagraphPlace {
  paragraph: MemoParagraph
  section: SectionKind | null
  inPoints: boolean
  hits: Pick<HitIndex, 'in'>
}

export function groundOfParagraph({ paragraph, section, inPoints, hits }: ParagraphPlace): Ground {
  const window = (within: Window, _: MemoParagraph, offset: number) => {
    if (within === 'sentence') return sentenceKey(paragraph, offset)
    if (within === 'row') return rowKey(paragraph)
    return within === 'points' && !inPoints ? null : paragraph.id
  }
  return {
    hits,
    of: (phrase) =>
      hits
        .in(paragraph)
        .filter((hit) => hit.phrase === phrase)
        .map((hit) => ({ paragraph, hit })),
    has: (phrase) => hits.in(paragraph).some((hit) => hit.phrase === phrase),
    order: () => 0,
    sectionKind: () => section,
    pointAt: () => null,
    window,
    windowAround: window,
  }
}

function pointsByParagraph(memo: Memo): ReadonlyMap<string, readonly DecisionPoint[]> {
  const points = new Map<string, DecisionPoint[]>()
  for (const point of memo.points) {
    const there = points.get(point.span.paragraph)
    if (there === undefined) points.set(point.span.paragraph, [point])
    else there.push(point)
  }
  return points
}

/** What stands in no table has no row. */
function rowKey({ part, cell }: MemoParagraph): string | null {
  return cell === null ? null : `${part} ${cell.table} ${cell.row}`
}

function sentenceKey(paragraph: MemoParagraph, offset: number): string {
  return `${paragraph.id} ${sentenceIndex(paragraph, offset)}`
}

/** Index of the sentence that a place stands in: the last that begins at or before it. */
export function sentenceIndex({ facts }: MemoParagraph, offset: number): number {
  let low = 0
  let high = facts.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((facts.sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

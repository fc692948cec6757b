/** Where in a memo facts of some kinds stand: checks of the whole document ask here instead of walking every paragraph. */
import type { FactIndex, FactKind, IndexedKind, MemoParagraph } from './model.ts'

type Lists = Readonly<Record<IndexedKind, readonly MemoParagraph[]>>

/** Nothing is listed before somebody asks. */
export function createFactIndex(paragraphs: readonly MemoParagraph[]): FactIndex {
  let lists: Lists | null = null
  let positions: Map<MemoParagraph, number> | null = null
  return {
    with: (kind) => (lists ??= listsOf(paragraphs))[kind],
    positionOf: (paragraph) => {
      positions ??= new Map(paragraphs.map((each, index) => [each, index]))
      return positions.get(paragraph) ?? -1
    },
  }
}

/** What became of the paragraphs, in a change that leaves the order of all others as it was. */
export interface ParagraphMoves {
  removed: readonly MemoParagraph[]
  added: readonly MemoParagraph[]
  /** Where a paragraph stands now, of those that stay and those that are added. */
  positionOf(paragraph: MemoParagraph): number
}

/** The index after such a change: only the paragraphs that came and went are looked at. */
export function changeFactIndex(before: FactIndex, moves: ParagraphMoves): FactIndex {
  return indexOver(
    byKind((kind) => changed(before.with(kind), kind, moves)),
    moves.positionOf,
  )
}

/** The index of a memo read anew, where the positions are known. */
export function factIndexOf(
  paragraphs: readonly MemoParagraph[],
  positionOf: FactIndex['positionOf'],
): FactIndex {
  return indexOver(listsOf(paragraphs), positionOf)
}

/** By itself, so that an index holds on to nothing but its lists: not to the index before it, and that before that. */
function indexOver(lists: Lists, positionOf: FactIndex['positionOf']): FactIndex {
  return { with: (kind) => lists[kind], positionOf }
}

function changed(
  list: readonly MemoParagraph[],
  kind: IndexedKind,
  { removed, added, positionOf }: ParagraphMoves,
): readonly MemoParagraph[] {
  const gone = new Set(removed.filter((paragraph) => holds(paragraph, kind)))
  let now = gone.size === 0 ? list : list.filter((paragraph) => !gone.has(paragraph))
  for (const paragraph of added) {
    if (!holds(paragraph, kind)) continue
    const place = placeInOrder(now.length, positionOf(paragraph), (index) => {
      const there = now[index]
      return there === undefined ? Infinity : positionOf(there)
    })
    now = now.toSpliced(place, 0, paragraph)
  }
  return now
}

/** Where in a list of `length` in order what stands at `position` belongs: after all that stand no later. */
export function placeInOrder(
  length: number,
  position: number,
  positionAt: (index: number) => number,
): number {
  let from = 0
  let to = length
  while (from < to) {
    const middle = (from + to) >> 1
    if (positionAt(middle) <= position) from = middle + 1
    else to = middle
  }
  return from
}

function listsOf(paragraphs: readonly MemoParagraph[]): Lists {
  const lists = byKind((): MemoParagraph[] => [])
  for (const paragraph of paragraphs) {
    for (const { kind } of paragraph.facts.facts) {
      if (!isIndexed(kind)) continue
      const list = lists[kind]
      if (list.at(-1) !== paragraph) list.push(paragraph)
    }
  }
  return lists
}

function isIndexed(kind: FactKind): kind is IndexedKind {
  return kind === 'statute' || kind === 'minutes-section' || kind === 'case-number'
}

function byKind<Value>(valueOf: (kind: IndexedKind) => Value): Record<IndexedKind, Value> {
  return {
    statute: valueOf('statute'),
    'minutes-section': valueOf('minutes-section'),
    'case-number': valueOf('case-number'),
  }
}

function holds({ facts: { facts } }: MemoParagraph, kind: IndexedKind): boolean {
  return facts.some((fact) => fact.kind === kind)
}

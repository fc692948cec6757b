/** Where in a memo each phrase stands. Made anew on every keystroke: nothing is sorted or copied before it is asked for. */
import { placeInOrder, type ParagraphMoves } from '../memo/fact-index.ts'
import type { MemoParagraph } from '../memo/model.ts'
import type { Hit, HitIndex, LocatedHit, PhraseId } from './model.ts'

/** By phrase, in document order; null until somebody asks. Not changed once made. */
const listsOf = new WeakMap<HitIndex, () => LocatedHit[][] | null>()

/** `hitsOf` gives the same array for the same text; it is asked once for each paragraph. */
export function createHitIndex(
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
): HitIndex {
  return indexOver(null, paragraphs, hitsOf)
}

/** The index after a change that leaves the order of the other paragraphs as it was: only their phrases are looked at. */
export function changeHitIndex(
  before: HitIndex,
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
  { removed, added, positionOf }: ParagraphMoves,
): HitIndex {
  const old = listsOf.get(before)?.() ?? null
  if (old === null) return indexOver(null, paragraphs, hitsOf)
  const lists = [...old]
  const gone = new Set(removed)
  for (const phrase of phrasesOf(removed, hitsOf)) {
    lists[phrase] = (lists[phrase] ?? []).filter(({ paragraph }) => !gone.has(paragraph))
  }
  for (const paragraph of added) {
    for (const hit of hitsOf(paragraph)) {
      const list = lists[hit.phrase] ?? []
      const place = placeInOrder(list.length, positionOf(paragraph), (index) => {
        const there = list[index]
        return there === undefined ? Infinity : positionOf(there.paragraph)
      })
      lists[hit.phrase] = list.toSpliced(place, 0, { paragraph, hit })
    }
  }
  return indexOver(lists, paragraphs, hitsOf)
}

function indexOver(
  known: LocatedHit[][] | null,
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
): HitIndex {
  let lists = known
  const index: HitIndex = {
    of: (phrase) => (lists ??= collect(paragraphs, hitsOf))[phrase] ?? nowhere,
    in: hitsOf,
  }
  listsOf.set(index, () => lists)
  return index
}

function phrasesOf(
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
): Set<PhraseId> {
  return new Set(paragraphs.flatMap((one) => hitsOf(one).map(({ phrase }) => phrase)))
}

const nowhere: readonly LocatedHit[] = []

/** By phrase, in document order. */
function collect(
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
): LocatedHit[][] {
  const lists: LocatedHit[][] = []
  for (const paragraph of paragraphs) {
    for (const hit of hitsOf(paragraph)) {
      const list = lists[hit.phrase]
      if (list === undefined) lists[hit.phrase] = [{ paragraph, hit }]
      else list.push({ paragraph, hit })
    }
  }
  return lists
}

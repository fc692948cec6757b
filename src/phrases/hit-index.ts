/** Where in a memo each phrase stands. Made anew on every keystroke: nothing is sorted or copied before it is asked for. */
import { placeInOrder, type ParagraphMoves } from '../memo/fact-index.ts'
import type { MemoParagraph } from '../memo/model.ts'
import type { Hit, HitIndex, LocatedHit, PhraseId } from './model.ts'

/** By phrase, in document order. A map: there are thousands of phrases, and few of them stand in one memo. */
type Lists = Map<PhraseId, readonly LocatedHit[]>

/** `hitsOf` gives the same array for the same text; it is asked once for each paragraph. */
export function createHitIndex(
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
): HitIndex {
  return new HitsOver(null, paragraphs, hitsOf)
}

/**
 * The index after a change that leaves the order of the other paragraphs as it was: only the phrases of those that came and
 * went are looked at. The index before is used up.
 */
export function changeHitIndex(
  before: HitIndex,
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
  { removed, added, positionOf }: ParagraphMoves,
): HitIndex {
  const lists = HitsOver.listsOf(before)
  if (lists === null) return new HitsOver(null, paragraphs, hitsOf)
  const gone = new Set(removed)
  for (const phrase of phrasesOf(removed, hitsOf)) {
    const list = lists.get(phrase) ?? nowhere
    lists.set(
      phrase,
      list.filter(({ paragraph }) => !gone.has(paragraph)),
    )
  }
  for (const paragraph of added) {
    for (const hit of hitsOf(paragraph)) {
      const list = lists.get(hit.phrase) ?? nowhere
      const place = placeInOrder(list.length, positionOf(paragraph), (index) => {
        const there = list[index]
        return there === undefined ? Infinity : positionOf(there.paragraph)
      })
      lists.set(hit.phrase, list.toSpliced(place, 0, { paragraph, hit }))
    }
  }
  return new HitsOver(lists, paragraphs, hitsOf)
}

/** The lists are made when somebody asks. */
class HitsOver implements HitIndex {
  readonly in: HitIndex['in']
  readonly #paragraphs: readonly MemoParagraph[]
  #lists: Lists | null

  constructor(
    lists: Lists | null,
    paragraphs: readonly MemoParagraph[],
    hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
  ) {
    this.#lists = lists
    this.#paragraphs = paragraphs
    this.in = hitsOf
  }

  /** By itself, so that it can be handed on. */
  readonly of = (phrase: PhraseId): readonly LocatedHit[] =>
    (this.#lists ??= collect(this.#paragraphs, this.in)).get(phrase) ?? nowhere

  /** Null where nobody has asked yet. */
  static listsOf(index: HitIndex): Lists | null {
    return #lists in index ? index.#lists : null
  }
}

function phrasesOf(
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
): Set<PhraseId> {
  return new Set(paragraphs.flatMap((one) => hitsOf(one).map(({ phrase }) => phrase)))
}

const nowhere: readonly LocatedHit[] = []

function collect(
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
): Lists {
  const lists = new Map<PhraseId, LocatedHit[]>()
  for (const paragraph of paragraphs) {
    for (const hit of hitsOf(paragraph)) {
      const list = lists.get(hit.phrase)
      if (list === undefined) lists.set(hit.phrase, [{ paragraph, hit }])
      else list.push({ paragraph, hit })
    }
  }
  return lists
}

/** Where in a memo each phrase stands. Made anew on every keystroke: nothing is sorted or copied before it is asked for. */
import { placeInOrder, type ParagraphMoves } from '../memo/fact-index.ts'
import type { MemoParagraph } from '../memo/model.ts'
import type { Hit, HitIndex, LocatedHit, PhraseId } from './model.ts'

/** By phrase. A map: there are thousands of phrases, and few of them stand in one memo. */
type Lists = Map<PhraseId, Standing>

/** Where one phrase stands. Of most phrases nobody asks more than whether they stand anywhere. */
interface Standing {
  /** In document order, each once. */
  paragraphs: readonly MemoParagraph[]
  /** Null until somebody asks. */
  located: readonly LocatedHit[] | null
}

/** `hitsOf` gives the same array for the same text. */
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
    const left = lists.get(phrase)?.paragraphs.filter((paragraph) => !gone.has(paragraph)) ?? []
    if (left.length === 0) lists.delete(phrase)
    else lists.set(phrase, { paragraphs: left, located: null })
  }
  for (const paragraph of added) {
    for (const phrase of phrasesOf([paragraph], hitsOf)) {
      const list = lists.get(phrase)?.paragraphs ?? []
      const place = placeInOrder(list.length, positionOf(paragraph), (index) => {
        const there = list[index]
        return there === undefined ? Infinity : positionOf(there)
      })
      lists.set(phrase, { paragraphs: list.toSpliced(place, 0, paragraph), located: null })
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

  // By themselves, so that they can be handed on.
  readonly of = (phrase: PhraseId): readonly LocatedHit[] => {
    const standing = this.#standing(phrase)
    if (standing === undefined) return nowhere
    return (standing.located ??= located(phrase, standing.paragraphs, this.in))
  }
  readonly has = (phrase: PhraseId): boolean => this.#standing(phrase) !== undefined

  #standing(phrase: PhraseId): Standing | undefined {
    return (this.#lists ??= collect(this.#paragraphs, this.in)).get(phrase)
  }

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

function located(
  phrase: PhraseId,
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
): LocatedHit[] {
  const found: LocatedHit[] = []
  for (const paragraph of paragraphs) {
    for (const hit of hitsOf(paragraph)) {
      if (hit.phrase === phrase) found.push({ paragraph, hit })
    }
  }
  return found
}

function collect(
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
): Lists {
  const lists = new Map<PhraseId, { paragraphs: MemoParagraph[]; located: null }>()
  for (const paragraph of paragraphs) {
    for (const { phrase } of hitsOf(paragraph)) {
      const list = lists.get(phrase)?.paragraphs
      if (list === undefined) lists.set(phrase, { paragraphs: [paragraph], located: null })
      // A phrase may stand in it more than once.
      else if (list[list.length - 1] !== paragraph) list.push(paragraph)
    }
  }
  return lists
}

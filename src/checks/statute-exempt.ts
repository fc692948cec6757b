/** When a repealed act may be cited all the same: the text says that it is an old one, or tells of older times. */
import type { MemoParagraph, Sentence, StatuteFact } from '../memo/model.ts'
import { lastUpTo } from '../memo/within.ts'
import type { Hit, PhraseId } from '../phrases/model.ts'
import type { View } from './model.ts'
import { contains, isQuoted, sentenceOf } from './spans.ts'
import type { RepealedStatute } from './statute-register.ts'

/** What a paragraph says of the acts that it names: gathered once, for a paragraph may name one in every other word. */
export class SaidOfActs {
  readonly #paragraph: MemoParagraph
  /** Words that tell of an old act, by where they end. */
  readonly #former: readonly Hit[]
  /** Words that say an act is gone, by where they start. */
  readonly #gone: readonly Hit[]
  readonly #older = new Map<string, boolean>()

  constructor(
    view: View,
    paragraph: MemoParagraph,
    former: readonly PhraseId[],
    gone: readonly PhraseId[],
  ) {
    const hits = view.hits.in(paragraph)
    this.#paragraph = paragraph
    this.#former = hits
      .filter((hit) => former.includes(hit.phrase))
      .sort((one, other) => one.end - other.end)
    this.#gone = hits
      .filter((hit) => gone.includes(hit.phrase))
      .sort((one, other) => one.start - other.start)
  }

  /** In a quotation, or right after a word such as "dåvarande". */
  isFormer(fact: StatuteFact): boolean {
    if (isQuoted(this.#paragraph, fact)) return true
    const start = sentenceOf(this.#paragraph, fact)?.start ?? 0
    for (let at = countUpTo(this.#former, fact.end) - 1; at >= 0; at -= 1) {
      const hit = this.#former[at]
      if (hit === undefined || fact.firstWord - hit.endWord > wordsToFormer) return false
      if (hit.start >= start) return true
    }
    return false
  }

  /** "…, som båda är upphävda": said of the act further on in its sentence, whose end no phrase crosses. */
  isSaidGone(fact: StatuteFact): boolean {
    const end = sentenceOf(this.#paragraph, fact)?.end ?? 0
    const last = lastUpTo(this.#gone, end - 1)
    return last !== undefined && last.start >= fact.end && last.end <= end
  }

  tellsOfOlder(fact: StatuteFact, repealed: RepealedStatute): boolean {
    const sentence = sentenceOf(this.#paragraph, fact)
    const key = `${sentence?.start ?? ''} ${repealed.inForce ?? ''}`
    let older = this.#older.get(key)
    if (older === undefined) {
      older = tellsOfOlder(this.#paragraph, sentence, repealed)
      this.#older.set(key, older)
    }
    return older
  }
}

/** How many of them end at `offset` or before. */
function countUpTo(hits: readonly Hit[], offset: number): number {
  let [low, high] = [0, hits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** "den då gällande äldre lydelsen av 6 kap. 33 § kommunallagen": how far before the citation the word may stand. */
const wordsToFormer = 3

export function isOlder(date: string | null, repealed: RepealedStatute): boolean {
  return date !== null && repealed.inForce !== null && date < repealed.inForce
}

/** "Beslutet fattades den 3 maj 2015 enligt …": what is dated in the sentence is older than the replacement. */
function tellsOfOlder(
  { facts: { facts, words } }: MemoParagraph,
  sentence: Sentence | undefined,
  repealed: RepealedStatute,
): boolean {
  if (sentence === undefined || repealed.inForce === null) return false
  const dated = facts.some(
    (other) => other.kind === 'date' && contains(sentence, other) && isOlder(other.iso, repealed),
  )
  if (dated) return true
  const yearInForce = repealed.inForce.slice(0, 4)
  return words.slice(sentence.firstWord, sentence.endWord).some(
    (word, index, told) =>
      /^(?:19|20)\d\d$/u.test(word.norm) &&
      // "sedan 1991" reaches to our day.
      told[index - 1]?.norm !== 'sedan' &&
      word.norm < yearInForce &&
      !facts.some((other) => contains(other, word)),
  )
}

/** When a repealed act may be cited all the same: the text says that it is an old one, or tells of older times. */
import type { MemoParagraph, Sentence, StatuteFact } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import type { View } from './model.ts'
import { contains, isQuoted, sentenceOf } from './spans.ts'
import type { RepealedStatute } from './statute-register.ts'

/** In a quotation, or right after a word such as "dåvarande". */
export function isFormer(
  view: View,
  paragraph: MemoParagraph,
  fact: StatuteFact,
  former: readonly PhraseId[],
): boolean {
  if (isQuoted(paragraph, fact)) return true
  const sentence = sentenceOf(paragraph, fact)
  return view.hits
    .in(paragraph)
    .some(
      (hit) =>
        former.includes(hit.phrase) &&
        hit.end <= fact.end &&
        hit.start >= (sentence?.start ?? 0) &&
        fact.firstWord - hit.endWord <= wordsToFormer,
    )
}

/** "…, som båda är upphävda": said of the act further on in its sentence. */
export function isSaidGone(
  view: View,
  paragraph: MemoParagraph,
  fact: StatuteFact,
  gone: readonly PhraseId[],
): boolean {
  const sentence = sentenceOf(paragraph, fact)
  return view.hits
    .in(paragraph)
    .some(
      (hit) =>
        gone.includes(hit.phrase) && hit.start >= fact.end && hit.end <= (sentence?.end ?? 0),
    )
}

/** "den då gällande äldre lydelsen av 6 kap. 33 § kommunallagen": how far before the citation the word may stand. */
const wordsToFormer = 3

export function isOlder(date: string | null, repealed: RepealedStatute): boolean {
  return date !== null && repealed.inForce !== null && date < repealed.inForce
}

/** "Beslutet fattades den 3 maj 2015 enligt …": what is dated in the sentence is older than the replacement. */
export function tellsOfOlder(
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

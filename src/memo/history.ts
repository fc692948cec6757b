/** Which sentences tell of something already decided or done. */
import type { Fact, Sentence, Word } from './model.ts'
import {
  decidedThen,
  decidesNow,
  describes,
  statesMoney,
  subordinates,
  toldByPast,
} from './history-words.ts'

type Stretch = Pick<Sentence, 'firstWord' | 'endWord'>

/** Sets `history` of each sentence; most paragraphs have no verb that tells of a decision. */
export function markHistory(
  text: string,
  words: readonly Word[],
  facts: readonly Fact[],
  sentences: readonly Sentence[],
): void {
  if (!words.some(({ form }) => form.past)) return
  const dated = datedWords(facts)
  for (const sentence of sentences) sentence.history = isHistory(text, words, dated, sentence)
}

/**
 * A sentence is history when a verb of deciding stands in the past ("beslutade", "gav … i uppdrag", "har beviljat")
 * together with a date, a § of minutes, a year, or a word such as "tidigare" or "sammanträdet".
 *
 * It is not where the sentence itself decides or states a cost: a present verb of that kind before the past one, after it
 * when the past one stands in a subordinate clause ("Det uppdrag som gavs den 3 maj 2021 ändras"), or a verb of cost after it
 * that no "att" or "som" puts under it. Telling that somebody was heard or informed is the memo's own statement, so
 * "hördes", "redovisades" and "anmäldes" do not count, nor do participles ("instruktionen, fastställd 2021-01-26").
 *
 * `dated` are the words at which dates and §§ of minutes begin, in order.
 */
function isHistory(
  text: string,
  words: readonly Word[],
  dated: readonly number[],
  sentence: Stretch,
): boolean {
  const past = pastVerb(words, sentence)
  return past !== null && !isPresent(text, words, sentence, past) && isDated(words, dated, sentence)
}

/** Where dates and §§ of minutes begin. */
function datedWords(facts: readonly Fact[]): number[] {
  return facts
    .filter(({ kind }) => kind === 'date' || kind === 'minutes-section')
    .map(({ firstWord }) => firstWord)
    .sort((a, b) => a - b)
}

function isPresent(text: string, words: readonly Word[], sentence: Stretch, past: number): boolean {
  let subordinate = false
  for (let at = sentence.firstWord; at < past; at += 1) {
    const norm = words[at]?.norm ?? ''
    if (decidesNow(norm) || statesMoney(norm) || isPaidFor(words, at)) return true
    if (subordinates(norm)) subordinate = true
    else if (',;'.includes(text.charAt(words[at]?.end ?? 0))) subordinate = false
  }
  let under = false
  for (let at = past + 1; at < sentence.endWord; at += 1) {
    const norm = words[at]?.norm ?? ''
    if (subordinate && decidesNow(norm)) return true
    if (norm === 'att' || norm === 'som') under = true
    if (!under && statesMoney(norm)) return true
  }
  return false
}

/** "är inte finansierad" */
function isPaidFor(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.norm === 'är' &&
    words
      .slice(at + 1, at + 4)
      .some(({ norm }) => /^(?:o?finansiera|budgetera)(?:d|t|de)$/u.test(norm))
  )
}

/** How far from its verb the noun of "fick … i uppdrag" may stand, in words. */
const reach = 25

function pastVerb(words: readonly Word[], sentence: Stretch): number | null {
  for (let at = sentence.firstWord; at < sentence.endWord; at += 1) {
    const word = words[at]
    if (word === undefined || !word.form.past) continue
    const { norm } = word
    if (decidedThen(norm)) {
      if (at > sentence.firstWord && describes(words[at - 1]?.norm ?? '')) continue
      return at
    }
    const nouns = toldByPast(norm)
    if (nouns === null) continue
    const end = Math.min(sentence.endWord, at + reach)
    for (let other = Math.max(sentence.firstWord, at - reach); other < end; other += 1) {
      if (nouns.has(words[other]?.norm ?? '')) return at
    }
  }
  return null
}

function isDated(words: readonly Word[], dated: readonly number[], sentence: Stretch): boolean {
  for (let at = sentence.firstWord; at < sentence.endWord; at += 1) {
    if (words[at]?.form.dated === true) return true
  }
  let low = 0
  let high = dated.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dated[middle] ?? 0) < sentence.firstWord) low = middle + 1
    else high = middle
  }
  return (dated[low] ?? Infinity) < sentence.endWord
}

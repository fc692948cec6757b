/** Which sentences tell of something already decided or done. */
import type { Fact, ParagraphFacts, Sentence } from './model.ts'
import { decidesNow, decidedThen, subordinates, tellsWhen, toldByPast } from './history-words.ts'

/**
 * A sentence is history when a verb of deciding stands in the past ("beslutade", "gav … i uppdrag", "har beviljat")
 * together with a date, a § of minutes, a year, or a word such as "tidigare" or "sammanträdet".
 *
 * It is not where the sentence itself decides: a present verb of deciding before the past one, or anywhere when the past
 * one stands in a subordinate clause ("Kommunstyrelsen ändrar det uppdrag som gavs den 3 maj 2021"). Telling that somebody
 * was heard or informed is the memo's own statement, so "hördes", "redovisades" and "anmäldes" do not count, nor do
 * participles ("instruktionen, fastställd 2021-01-26").
 */
export function isHistory(
  words: ParagraphFacts['words'],
  facts: readonly Fact[],
  sentence: Pick<Sentence, 'firstWord' | 'endWord' | 'start' | 'end'>,
  text: string,
): boolean {
  const past = pastVerb(words, sentence)
  if (past === null) return false
  let subordinate = false
  let present = false
  for (let at = sentence.firstWord; at < sentence.endWord; at += 1) {
    const norm = words[at]?.norm ?? ''
    if (at < past) {
      if (subordinates(norm)) subordinate = true
      else if (endsClause(text, words, at)) subordinate = false
    }
    if (decidesNow(norm) && (at < past || subordinate)) present = true
  }
  return !present && isDated(words, facts, sentence)
}

function endsClause(text: string, words: ParagraphFacts['words'], at: number): boolean {
  const character = text.charAt(words[at]?.end ?? 0)
  return character === ',' || character === ';'
}

function pastVerb(
  words: ParagraphFacts['words'],
  sentence: Pick<Sentence, 'firstWord' | 'endWord'>,
): number | null {
  for (let at = sentence.firstWord; at < sentence.endWord; at += 1) {
    const norm = words[at]?.norm ?? ''
    if (decidedThen(norm)) return at
    const companions = toldByPast(norm)
    if (companions === null) continue
    const end = Math.min(sentence.endWord, at + 25)
    for (let other = sentence.firstWord; other < end; other += 1) {
      if (companions.has(words[other]?.norm ?? '')) return at
    }
  }
  return null
}

function isDated(
  words: ParagraphFacts['words'],
  facts: readonly Fact[],
  sentence: Pick<Sentence, 'firstWord' | 'endWord' | 'start' | 'end'>,
): boolean {
  for (let at = sentence.firstWord; at < sentence.endWord; at += 1) {
    if (tellsWhen(words[at]?.norm ?? '')) return true
  }
  return facts.some(
    (fact) =>
      (fact.kind === 'date' || fact.kind === 'minutes-section') &&
      fact.start >= sentence.start &&
      fact.end <= sentence.end,
  )
}

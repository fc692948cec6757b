/** Whether a stretch of words is denied by what stands around it. */
import {
  fixedUse,
  isAuxiliary,
  isFinite,
  lacks,
  negates,
  negatesNoun,
  opensClause,
} from './negation-words.ts'
import type { ParagraphFacts, Sentence } from './model.ts'

/**
 * Tells whether the words from `firstWord` up to `endWord` are denied within their clause.
 *
 * Denied means an odd number of these:
 * - before the stretch, in its clause: inte, ej, icke, aldrig, ingen/inget/inga, ingenting, varken, "utan att", and "utan" or
 *   saknar/saknas/brist at most two words before ("utan finansiering"); an inte that already has its own verb, with another
 *   finite verb after it, does not reach further ("som inte ryms i ramen saknar finansiering"), save where it denies all that
 *   an att-sats says ("innebär inte att medel anvisas", also betyder and medför);
 * - inside the stretch: inte, ej, icke, aldrig, ingen and its like ("ger inte kontoret i uppdrag", "saknar inte finansiering"), unless
 *   `ownNegation` says that the stretch was looked for with its negation ("är inte finansierad");
 * - after the stretch: inte, ej, icke, aldrig right after it or after a finite verb or its subject ("vidaredelegation av
 *   beslutet är inte tillåten", "uppdrar kommunstyrelsen inte åt"), and saknas/saknar right after it ("finansiering saknas").
 *
 * A clause ends at the sentence's ends, at `,` `;` `:` and dashes, at men, utan (but), medan, fast, eftersom, därför,
 * and at och, samt, eller where a finite verb follows. In "varken a, b eller c" commas do not end it. "inte bara",
 * "inte endast", "inte enbart", "inte minst" deny nothing.
 */
export function isNegated(
  facts: ParagraphFacts,
  firstWord: number,
  endWord: number,
  ownNegation = false,
): boolean {
  const sentence = sentenceAt(facts, firstWord)
  if (sentence === undefined) return false
  const inside = ownNegation ? 0 : countInside(facts, firstWord, endWord)
  const around =
    countBefore(facts, sentence, firstWord, endWord) +
    countAfter(facts, sentence, firstWord, endWord)
  return (inside + around) % 2 === 1
}

function sentenceAt(facts: ParagraphFacts, word: number): Sentence | undefined {
  let low = 0
  let high = facts.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts.sentences[middle]?.endWord ?? 0) > word) high = middle
    else low = middle + 1
  }
  return facts.sentences[low]
}

function normAt(facts: ParagraphFacts, index: number): string {
  return facts.words[index]?.norm ?? ''
}

/** Whether one word denies, where it stands. */
function isNegator(facts: ParagraphFacts, index: number): boolean {
  return negates(normAt(facts, index)) && !fixedUse(normAt(facts, index + 1))
}

function countInside(facts: ParagraphFacts, firstWord: number, endWord: number): number {
  let count = 0
  for (let at = firstWord; at < endWord; at += 1) {
    if (isNegator(facts, at) || negatesNoun(normAt(facts, at))) count += 1
  }
  return count
}

function countBefore(
  facts: ParagraphFacts,
  sentence: Sentence,
  firstWord: number,
  endWord: number,
): number {
  // "… ryms inte i budgeten och finansiering saknas": what has a verb of its own begins a clause.
  if (
    /^(?:och|samt|men)$/.test(normAt(facts, firstWord - 1)) &&
    containsVerb(facts, firstWord, endWord)
  )
    return 0
  const start = clauseStart(facts, sentence, firstWord)
  let count = 0
  for (let at = firstWord - 1; at >= start; at -= 1) {
    const norm = normAt(facts, at)
    const reaches = deniesThat(facts, at) || !anotherVerb(facts, start, at, firstWord)
    if (isNegator(facts, at) && reaches) count += 1
    else if (negatesNoun(norm) && reaches) count += 1
    else if (norm === 'utan' && normAt(facts, at + 1) === 'att') count += 1
    else if (norm === 'utan' && firstWord - at <= 3 && !deniedBefore(facts, sentence, at))
      count += 1
    else if (lacks(norm) && firstWord - at <= 3 && isObject(facts, at, firstWord)) count += 1
  }
  return count
}

/** "innebär inte att …": what is denied is all that the next clause says. */
function deniesThat(facts: ParagraphFacts, negation: number): boolean {
  return (
    normAt(facts, negation + 1) === 'att' &&
    /^(?:innebär|innebar|betyder|betydde|medför|medförde)$/.test(normAt(facts, negation - 1))
  )
}

/** "saknar finansiering", "saknar i dag finansiering"; not "saknar betydelse för finansieringen". */
function isObject(facts: ParagraphFacts, verb: number, firstWord: number): boolean {
  for (let at = verb + 1; at < firstWord; at += 1) {
    if (/^(?:betydelse|relevans|anledning|skäl|grund|för|om|av|på|till)$/.test(normAt(facts, at)))
      return false
  }
  return true
}

/**
 * Whether between a negation and the stretch a verb of another clause stands. A clause has one finite verb: before its
 * negation in a main clause ("beviljar inte medel"), right after it in a subordinate one ("som inte ryms").
 */
function anotherVerb(
  facts: ParagraphFacts,
  start: number,
  negation: number,
  firstWord: number,
): boolean {
  let own = ''
  for (let at = start; at < negation; at += 1) {
    if (isFinite(normAt(facts, at))) own = normAt(facts, at)
  }
  // In a subordinate clause the word after the negation is its verb, known to us or not.
  const subordinate = own === '' && isSubordinate(facts, start, negation)
  if (subordinate) own = normAt(facts, negation + 1)
  for (let at = negation + (subordinate ? 2 : 1); at <= firstWord; at += 1) {
    const norm = normAt(facts, at)
    if (!isFinite(norm) || (isAuxiliary(own) && norm.endsWith('s'))) continue
    if (own !== '') return true
    own = norm
  }
  return false
}

function isSubordinate(facts: ParagraphFacts, start: number, negation: number): boolean {
  for (let at = start; at < negation; at += 1) {
    if (/^(?:som|att|om|där|när|då|eftersom|vilken|vilket|vilka|sedan)$/.test(normAt(facts, at)))
      return true
  }
  return false
}

/** No clause is looked at further back, in words. */
const farthestBack = 60

/** First word of the clause that the word at `index` stands in. */
function clauseStart(facts: ParagraphFacts, sentence: Sentence, index: number): number {
  const listed = inNeither(facts, sentence, index)
  const limit = Math.max(sentence.firstWord, index - farthestBack)
  for (let at = index; at > limit; at -= 1) {
    if (endsAt(facts, at - 1, listed)) return at
    if (opensClauseAt(facts, sentence, at)) return at
  }
  return limit
}

/** "varken a, b eller c": commas join what it denies. */
function inNeither(facts: ParagraphFacts, sentence: Sentence, index: number): boolean {
  for (let at = Math.max(sentence.firstWord, index - farthestBack); at < index; at += 1) {
    if (normAt(facts, at) === 'varken') return true
  }
  return false
}

/** A mark of a clause's end stands after a word. */
function endsAt(facts: ParagraphFacts, index: number, listed: boolean): boolean {
  const from = facts.words[index]?.end ?? 0
  const to = facts.words[index + 1]?.start ?? facts.text.length
  for (let at = from; at < to; at += 1) {
    const character = facts.text.charAt(at)
    if (character === ',' ? !listed : ';:–—('.includes(character)) return true
  }
  return false
}

function opensClauseAt(facts: ParagraphFacts, sentence: Sentence, at: number): boolean {
  const norm = normAt(facts, at)
  if (norm === 'utan') return normAt(facts, at + 1) === 'att' || deniedBefore(facts, sentence, at)
  if (opensClause(norm)) return true
  if (norm !== 'och' && norm !== 'samt' && norm !== 'eller') return false
  return isFinite(normAt(facts, at + 1))
}

/** "inte A utan B": the second is affirmed. */
function deniedBefore(facts: ParagraphFacts, sentence: Sentence, at: number): boolean {
  for (let before = Math.max(sentence.firstWord, at - farthestBack); before < at; before += 1) {
    if (isNegator(facts, before) || negatesNoun(normAt(facts, before))) return true
  }
  return false
}

/** How many words may stand between a noun and the verb that denies it: "vidaredelegation av beslutet är inte …". */
const farthestVerb = 6

function countAfter(
  facts: ParagraphFacts,
  sentence: Sentence,
  firstWord: number,
  endWord: number,
): number {
  if (endWord >= sentence.endWord || endsAt(facts, endWord - 1, false)) return 0
  const next = normAt(facts, endWord)
  if (isNegator(facts, endWord)) return 1
  if (lacks(next)) return isNegator(facts, endWord + 1) ? 0 : 1
  const hasVerb = containsVerb(facts, firstWord, endWord)
  for (let at = endWord; at < Math.min(sentence.endWord, endWord + farthestVerb); at += 1) {
    const norm = normAt(facts, at)
    if (at > endWord && endsAt(facts, at - 1, false)) return 0
    if (opensClauseAt(facts, sentence, at)) return 0
    if (hasVerb) return subjectThenNegation(facts, at) ? 1 : 0
    if (isFinite(norm)) return isNegator(facts, pastAdverbs(facts, at + 1)) ? 1 : 0
    if (norm === 'att' || norm === 'som') return 0
  }
  return 0
}

function containsVerb(facts: ParagraphFacts, firstWord: number, endWord: number): boolean {
  for (let at = firstWord; at < endWord; at += 1) {
    if (isFinite(normAt(facts, at))) return true
  }
  return false
}

/** "uppdrar kommunstyrelsen inte": the verb, its subject, the negation. */
function subjectThenNegation(facts: ParagraphFacts, at: number): boolean {
  const subject = facts.facts.find((fact) => fact.firstWord === at && fact.kind === 'organ')
  return subject !== undefined && isNegator(facts, subject.endWord)
}

function pastAdverbs(facts: ParagraphFacts, at: number): number {
  return /^(?:dock|alltså|därför|således|därmed|längre|heller|nu|idag)$/.test(normAt(facts, at))
    ? at + 1
    : at
}

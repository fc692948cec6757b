/** Finds where a sentence tells somebody to do something, and where in it the addressee stands. */
import { assignmentNoun, withNoun } from './assignment-noun.ts'
import type { AssignmentPhrase, ReadAssignment } from './assignment-phrase.ts'
import { isAtt } from './assignment-stretches.ts'
import { asked, entrusted, expected, laid } from './assignment-verbs.ts'
import {
  chargedWith,
  doing,
  doneBy,
  doneNow,
  handedOver,
  isDoneTask,
  isPresentTask,
  letting,
  mayBeTask,
  obliged,
  responsible,
  wishing,
} from './assignment-wishes.ts'
import {
  asking,
  entrusting,
  laying,
  lettings,
  negations,
  obliging,
  refusing,
  wishes,
} from './assignment-words.ts'
import type { ParagraphFacts, Word } from './model.ts'
import { FormTable } from './word-forms.ts'

/** By the word that may make it one: the first set that has the word reads it. */
const readers: readonly (readonly [{ has(norm: string): boolean }, ReadAssignment])[] = [
  [entrusting, entrusted],
  [
    obliging,
    (facts, words, index) =>
      obliged(facts, words, index) ?? expected(words, index) ?? doneBy(facts, words, index),
  ],
  [laying, laid],
  [asking, asked],
  [lettings, letting],
  [wishes, wishing],
  [new Set(['ansvaret', 'ansvar']), chargedWith],
  [new Set(['ansvarig']), responsible],
  [
    new Set(['genomförandet', 'arbetet', 'samordningen', 'uppföljningen', 'utredningen']),
    handedOver,
  ],
]

/** What reads a word: told by its letters alone, or a task's verb, which asks for the words beside it. */
const openings = new FormTable<ReadAssignment | 'task' | 'none'>((norm) => {
  if (assignmentNoun.test(norm)) return withNoun
  const reader = readers.find(([opening]) => opening.has(norm))
  return reader?.[1] ?? (mayBeTask(norm) ? 'task' : 'none')
})

/** @param words The words of one sentence or att-sats. */
export function findAssignments(facts: ParagraphFacts, words: readonly Word[]): AssignmentPhrase[] {
  const phrases: AssignmentPhrase[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    const opening = word === undefined ? 'none' : openings.of(word.form)
    if (opening === 'none') continue
    const read = opening === 'task' ? taskReader(words, index) : opening
    const found = read?.(facts, words, index) ?? null
    if (found !== null && !isRefused(words, index)) phrases.push(found)
  }
  return phrases
}

function taskReader(words: readonly Word[], index: number): ReadAssignment | null {
  if (isPresentTask(words, index)) return doing
  return isDoneTask(words, index) ? doneNow : null
}

/** "ger inte", "avslår förslaget att ge", "motionen om att ge": nobody is told anything. */
function isRefused(words: readonly Word[], index: number): boolean {
  const near = words.slice(Math.max(0, index - 8), index + 3)
  if (near.some(({ norm }) => negations.has(norm))) return true
  const before = words.slice(0, index)
  if (before.some(({ norm }) => refusing.has(norm))) return true
  return before.some(
    ({ norm }, at) =>
      norm === 'om' &&
      isAtt(before, at + 1) &&
      /^(?:motion|medborgarförslag|förslag|yrkande|begäran|e-förslag)/.test(
        before.slice(0, at).findLast(({ norm: noun }) => noun.length > 4)?.norm ?? '',
      ),
  )
}

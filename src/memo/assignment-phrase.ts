/** What a sentence that tells somebody to do something says. */
import { past } from './assignment-words.ts'
import type { Stretch } from './clauses.ts'
import type { ParagraphFacts, Word } from './model.ts'

export interface AssignmentPhrase {
  form: 'assignment' | 'expected'
  /** Where the addressee is to be looked for. */
  addressee: Stretch
  /** The verb, or "uppdrag" where there is none. */
  start: number
  /** Index in the words of what is to be done: "att", or the verb after "ska". */
  action: number | null
  history: boolean
}

/** @param index Of the word that may make it an assignment. */
export type ReadAssignment = (
  facts: ParagraphFacts,
  words: readonly Word[],
  index: number,
) => AssignmentPhrase | null

export function phrase(
  words: readonly Word[],
  verb: number,
  addressee: Stretch,
  action: number | null,
  history: boolean,
): AssignmentPhrase {
  const start = words[verb]?.start ?? 0
  return {
    form: 'assignment',
    addressee: { start: addressee.start, end: addressee.end },
    start,
    action,
    history,
  }
}

export function isPast(words: readonly Word[], verb: number, noun: number): boolean {
  return words.slice(Math.max(0, verb - 3), noun + 1).some(({ norm }) => past.has(norm))
}

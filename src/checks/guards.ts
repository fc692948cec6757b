/** Whether a stretch is said in earnest: not quoted, asked, told of the past, or denied. */
import { isNegated } from '../memo/negation.ts'
import type { MemoParagraph } from '../memo/model.ts'
import type { Guard } from '../phrases/condition-schema.ts'
import { isQuoted, sentenceOf } from './spans.ts'

interface Stretch {
  start: number
  end: number
  firstWord: number
  endWord: number
}

/**
 * Whether none of the guards holds for the stretch.
 *
 * @param ownNegation The stretch was looked for with its negation: "är inte finansierad".
 */
export function isEarnest(
  paragraph: MemoParagraph,
  stretch: Stretch,
  guards: readonly Guard[],
  ownNegation: boolean,
): boolean {
  return !guards.some((guard) => holds(guard, paragraph, stretch, ownNegation))
}

function holds(
  guard: Guard,
  paragraph: MemoParagraph,
  stretch: Stretch,
  ownNegation: boolean,
): boolean {
  switch (guard) {
    case 'quotation':
      return isQuoted(paragraph, stretch)
    case 'question':
      return sentenceOf(paragraph, stretch)?.question ?? false
    case 'history':
      return sentenceOf(paragraph, stretch)?.history ?? false
    case 'negation':
      return isNegated(paragraph.facts, stretch.firstWord, stretch.endWord, ownNegation)
  }
}

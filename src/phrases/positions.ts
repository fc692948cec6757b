/**
 * One phrase as a position automaton (Glushkov): one position for each word, slot or possible word of a gap, and for each
 * position those that may follow, in order of preference. `find-parts.ts` reads it over what was found.
 */
import { PhraseError } from './phrase-error.ts'
import type { Element, SlotElement, WordElement } from './syntax.ts'

/** Stands among the followers of a position where the phrase may end. */
export const END = -1

const maxPositions = 300

/** What a position reads. */
export type Label = WordElement | SlotElement

const anyWord: SlotElement = { type: 'slot', kind: '*', values: [], capture: null }

export interface CompiledPhrase {
  tree: Element
  /** By position. */
  labels: readonly Label[]
  /** By position; what is preferred comes first: options taken, gaps short, alternatives as written. */
  follow: readonly (readonly number[])[]
  first: readonly number[]
  /** Some position reads a fact or captures: where a hit's parts lie is then found again. */
  hasSlots: boolean
  /** Some slot has a name. */
  captures: boolean
}

/** Throws `PhraseError` where the phrase may be empty or is too large. */
export function compilePhrase(source: string, phrase: Element): CompiledPhrase {
  const labels: Label[] = []
  const follow: (readonly number[])[] = []

  function read(label: Label, next: readonly number[]): readonly number[] {
    if (labels.length >= maxPositions) throw new PhraseError(source, 0, 'tooLong')
    labels.push(label)
    follow.push(next)
    return [labels.length - 1]
  }

  /** Adds `element` in front of `next`; gives where to begin. */
  function before(element: Element, next: readonly number[]): readonly number[] {
    switch (element.type) {
      case 'word':
      case 'slot':
        return read(element, next)
      case 'optional':
        return distinct([...before(element.item, next), ...next])
      case 'choice':
        return distinct(element.alternatives.flatMap((item) => before(item, next)))
      case 'sequence':
        return element.items.reduceRight((rest, item) => before(item, rest), next)
      case 'gap': {
        let entry = next
        for (let count = 0; count < element.max; count += 1) {
          entry = [...next, ...read(anyWord, entry)]
        }
        return entry
      }
    }
  }

  const first = before(phrase, [END])
  if (first.includes(END)) throw new PhraseError(source, 0, 'matchesNothing')
  const hasSlots = labels.some((label) => label.type === 'slot' && label !== anyWord)
  const captures = labels.some((label) => label.type === 'slot' && label.capture !== null)
  return { tree: phrase, labels, follow, first, hasSlots, captures }
}

function distinct(positions: readonly number[]): readonly number[] {
  return [...new Set(positions)]
}

/** Phrases the slow and plain way: every way of reading the tree, for the properties of the automaton. */
import type { ParagraphFacts } from '../../src/memo/model.ts'
import type { Element } from '../../src/phrases/syntax.ts'

/** Stretch of words, [first, end). */
export interface Stretch {
  firstWord: number
  endWord: number
}

/** For each first word the longest stretch. */
export function longestStretches(phrase: Element, facts: ParagraphFacts): Stretch[] {
  return facts.sentences.flatMap((sentence) => {
    const found: Stretch[] = []
    for (let at = sentence.firstWord; at < sentence.endWord; at += 1) {
      const ends = endsOf(phrase, facts, at, sentence.endWord)
      if (ends.length > 0) found.push({ firstWord: at, endWord: Math.max(...ends) })
    }
    return found
  })
}

/** Without those that lie within the one told before. */
export function toldOnce(stretches: readonly Stretch[]): Stretch[] {
  const told: Stretch[] = []
  for (const stretch of stretches) {
    if (stretch.endWord > (told.at(-1)?.endWord ?? -1)) told.push(stretch)
  }
  return told
}

/** Where the element may end when it begins at the word `at`. */
function endsOf(element: Element, facts: ParagraphFacts, at: number, limit: number): number[] {
  switch (element.type) {
    case 'word': {
      const norm = facts.words[at]?.norm
      if (at >= limit || norm === undefined) return []
      const { openStart, openEnd } = element
      const from = [...norm.matchAll(new RegExp(element.norm, 'gu'))].map((match) => match.index)
      const fits = from.some(
        (index) =>
          (openStart || index === 0) && (openEnd || index + element.norm.length === norm.length),
      )
      return fits ? [at + 1] : []
    }
    case 'slot': {
      if (element.kind === '*') return at < limit ? [at + 1] : []
      return facts.facts
        .filter((fact) => fact.kind === element.kind && fact.firstWord === at)
        .filter((fact) => {
          const { organ } = fact as { organ?: string }
          return element.values.length === 0 || element.values.includes(organ ?? '')
        })
        .map((fact) => fact.endWord)
        .filter((end) => end <= limit)
    }
    case 'gap':
      return Array.from({ length: element.max + 1 }, (_, count) => at + count).filter(
        (end) => end <= limit,
      )
    case 'optional':
      return [at, ...endsOf(element.item, facts, at, limit)]
    case 'choice':
      return element.alternatives.flatMap((item) => endsOf(item, facts, at, limit))
    case 'sequence':
      return element.items.reduce<number[]>(
        (starts, item) => [
          ...new Set(starts.flatMap((start) => endsOf(item, facts, start, limit))),
        ],
        [at],
      )
  }
}

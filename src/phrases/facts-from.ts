/** Facts by the word they begin with. Those without a word are left out. */
import type { Fact } from '../memo/model.ts'

export type FactsFrom = ReadonlyMap<number, readonly Fact[]>

export const noFacts: FactsFrom = new Map()

export function factsByFirstWord(facts: readonly Fact[]): FactsFrom {
  if (facts.length === 0) return noFacts
  const from = new Map<number, Fact[]>()
  for (const fact of facts) {
    if (fact.endWord <= fact.firstWord) continue
    const there = from.get(fact.firstWord)
    if (there === undefined) from.set(fact.firstWord, [fact])
    else there.push(fact)
  }
  return from
}

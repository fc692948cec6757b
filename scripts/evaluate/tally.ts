/** Scores of many memos → recall and precision of each rule. */
import type { Level } from '../../src/edit/model.ts'
import type { Score } from './score.ts'

interface Tally {
  rule: string
  found: number
  missed: number
  wrong: number
}

/** Errors and warnings count together, hints by themselves. */
export type Weight = 'error or warning' | 'hint'

const weightOf = (level: Level): Weight => (level === 'hint' ? 'hint' : 'error or warning')

/** One for each rule that has a label or a report of this weight, in the order of the alphabet. */
export function tally(scores: readonly Score[], weight: Weight): Tally[] {
  const tallies = new Map<string, Tally>()
  const count = (column: 'found' | 'missed' | 'wrong') => {
    for (const { rule, level } of scores.flatMap((score) => score[column])) {
      if (weightOf(level) !== weight) continue
      const row = tallies.get(rule) ?? { rule, found: 0, missed: 0, wrong: 0 }
      row[column] += 1
      tallies.set(rule, row)
    }
  }
  count('found')
  count('missed')
  count('wrong')
  return [...tallies.values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
}

/** Part of the labelled faults that were found; null where there are none. */
export function recall({ found, missed }: Tally): number | null {
  return found + missed === 0 ? null : found / (found + missed)
}

/** Part of the reports that were right; null where there are none. */
export function precision({ found, wrong }: Tally): number | null {
  return found + wrong === 0 ? null : found / (found + wrong)
}

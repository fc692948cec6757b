/** One row for each sentence: what the rule must say of it. */
import { describe, expect, it } from 'vitest'
import { levelsOf, type Fragment, type Seen } from './frame.ts'

export type Row = readonly [expected: Seen, what: string, fragment: Fragment]

export function table(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    it.each(rows)('%s: %s', (expected, _, fragment) => {
      expect(levelsOf(rule, fragment)).toEqual(expected === 'silent' ? [] : [expected])
    })
  })
}

export const points = (...lines: string[]): Fragment => ({ points: lines })
export const matter = (...lines: string[]): Fragment => ({ matter: lines })

/** A governing document: its title, what stands in its head, and its text. */
export function governing(title: string, text: string, ...head: string[]): Fragment {
  return { whole: [`# ${title}`, '', 'Norrköpings kommun', '', ...head, '', '## Syfte', text] }
}

/** A decision by an official, signed by the director. */
export function decision(
  kind: 'Delegationsbeslut' | 'Anställningsbeslut',
  point: string,
  ...reasons: string[]
): Fragment {
  return { kind, points: [point], matter: reasons.length === 0 ? ['Se underlaget.'] : reasons }
}

/** Tables of sentences that rules must report, and of their near misses. Source: the clauses' own traps. */
import { describe, expect, it } from 'vitest'
import { levelsOf, type Fragment, type Seen } from './frame.ts'

type Row = readonly [expected: Seen, what: string, fragment: Fragment]

export function table(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    it.each(rows)('%s: %s', (expected, _, fragment) => {
      expect(levelsOf(rule, fragment)).toEqual(expected === 'silent' ? [] : [expected])
    })
  })
}

export const points = (...lines: string[]): Fragment => ({ points: lines })

export const matter = (...lines: string[]): Fragment => ({ matter: lines })

export const decision = (line: string): Fragment => ({ kind: 'Delegationsbeslut', points: [line] })

export const governing = (...lines: string[]): Fragment => ({
  pack: 'partille',
  whole: [
    '# Riktlinje för konst',
    '',
    'Partille kommun',
    '',
    ...lines,
    '',
    '## Syfte',
    'Riktlinjen beskriver hur kommunen lånar ut konst.',
  ],
})

export const minutesOf = (...lines: string[]): Fragment => ({
  whole: [
    '# Sammanträdesprotokoll',
    '',
    'Norrköpings kommun',
    '',
    'Kommunstyrelsen 2025-09-02',
    '',
    ...lines,
  ],
})

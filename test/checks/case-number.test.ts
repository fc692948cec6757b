/** A paper bears its diarienummer in several places: they are told of once, and mended together. */
import { expect, it } from 'vitest'
import { applyToTree } from '../../src/edit/apply-tree.ts'
import { lint } from '../../src/lint/lint.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { flatten } from '../../src/memo/flatten.ts'

function memo(inHeader: string, inHead: string, inText: string): string {
  return `---
sidhuvud: Norrköpings kommun ${inHeader}
Diarienummer: ${inHead}
Datum: 2025-09-02
---
# Tjänsteskrivelse

Kommunstyrelsen

## Förslag till beslut
Kommunstyrelsen godkänner redovisningen.

## Ärendet
${inText} Frågan har också behandlats i KS 2024-017.

Per Lind
Kommundirektör
`
}

/** What is said, and the lines that bear a number once it is mended. */
function mended(source: string): { told: string[]; lines: string[] } {
  const tree = parseMarkdown(source)
  const findings = lint(tree, { packs: bundledPacks }).findings.filter(
    ({ ruleId }) => ruleId === 'case-number',
  )
  const edits = findings.flatMap(({ mends }) => mends[0]?.edits ?? [])
  const applied = applyToTree(tree, edits)
  if ('refused' in applied) throw new Error(applied.refused)
  const result = applied.root
  const again = lint(result, { packs: bundledPacks }).findings
  expect(again.filter(({ ruleId }) => ruleId === 'case-number')).toEqual([])
  const lines = flatten(result).map(({ text }) => text)
  return {
    told: findings.map(({ actual }) => actual ?? ''),
    lines: lines.filter((line) => line.includes('KS')),
  }
}

const others = 'Frågan har också behandlats i KS 2024-017.'

it.each([
  [
    'in the head, the page header and the text',
    memo('KS 2025-412', 'KS 2025-412', 'Ärendet har nummer KS 2025-412.'),
    ['KS 2025-412'],
    [
      'Norrköpings kommun KS 2025/0412',
      'Diarienummer: KS 2025/0412',
      `Ärendet har nummer KS 2025/0412. ${others}`,
    ],
  ],
  [
    'in two wrong forms',
    memo('KS/2025:412', 'KS 2025-412', 'Ärendet bereds.'),
    ['KS 2025-412'],
    ['Norrköpings kommun KS 2025/0412', 'Diarienummer: KS 2025/0412', `Ärendet bereds. ${others}`],
  ],
  [
    'in the page header alone',
    memo('KS 2025-412', 'KS 2025/0412', 'Ärendet bereds.'),
    ['KS 2025-412'],
    ['Norrköpings kommun KS 2025/0412', 'Diarienummer: KS 2025/0412', `Ärendet bereds. ${others}`],
  ],
  [
    "right, with another's in the page header",
    memo('KS 2024-900', 'KS 2025/0412', 'Ärendet bereds.'),
    [],
    ['Norrköpings kommun KS 2024-900', 'Diarienummer: KS 2025/0412', `Ärendet bereds. ${others}`],
  ],
])('%s', (_where, source, told, lines) => {
  const result = mended(source)
  expect(result.told).toEqual(told)
  expect(result.lines.toSorted()).toEqual(lines.toSorted())
})

/** Edits on the source of a Markdown memo. */
import { expect, it } from 'vitest'
import { applyToMarkdown } from '../../src/edit/apply-markdown.ts'
import { lint } from '../../src/lint/lint.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'

const memo = `---
sidhuvud: Norrköpings kommun
Diarienummer: KS 2026/0007
Datum: 2026-03-04
---
# Tjänsteskrivelse

Kommunstyrelsen

## Förslag till beslut
Kommunstyrelsen beviljar 500 000 kronor till härbärget.

## Ärendet
Härbärget tar emot trettio personer varje natt.
`

it.each([
  ['as the mends give them', <Each>(edits: readonly Each[]) => edits],
  ['turned round', <Each>(edits: readonly Each[]) => edits.toReversed()],
])('blocks at the same point stand in the order of a memo: %s', (_order, arrange) => {
  const tree = parseMarkdown(memo)
  const mends = lint(tree, { packs: bundledPacks }).findings.flatMap((finding) => finding.mends)
  const wanted = mends.filter(({ id }) =>
    /^(?:financing-stated\/unfunded|director-signature)$/u.test(id),
  )
  const edits = wanted.flatMap((mend) => mend.edits)
  const result = applyToMarkdown(memo, tree, arrange(edits))
  if ('refused' in result) throw new Error(result.refused)
  const after = result.source.slice(memo.length).split('\n')
  expect(after.filter((line) => line !== '')).toEqual([
    '## Ekonomiska konsekvenser',
    'Kostnaden beräknas till 500\u00a0000\u00a0kronor för [år]. Beslutet saknar finansiering.',
    '## Kommundirektörens anteckning till protokollet',
    'Kommundirektören antecknar att beslutet enligt punkt 1 saknar finansiering. Kostnaden beräknas till 500\u00a0000\u00a0kronor för [år].',
    '[Förnamn Efternamn]',
    'Kommundirektör',
  ])
})

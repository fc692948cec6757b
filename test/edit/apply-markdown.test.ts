/** Edits on the source of a Markdown memo. */
import { expect, it } from 'vitest'
import { applyToMarkdown } from '../../src/edit/apply-markdown.ts'
import type { Block, Edit, Place } from '../../src/edit/model.ts'
import { placeOf } from '../../src/edit/place.ts'
import { lint } from '../../src/lint/lint.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'
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

/** The source after an edit at the quote in the paragraph with that id; the reason where it is refused. */
function edited(source: string, id: string, quote: string, edit: (at: Place) => Edit): string {
  const tree = parseMarkdown(source)
  const paragraph = flatten(tree).find((each) => each.id === id)
  if (paragraph === undefined) throw new Error(`no paragraph ${id}`)
  const start = paragraph.text.indexOf(quote)
  const at = placeOf(paragraph, start, start + quote.length)
  const applied = applyToMarkdown(source, tree, [edit(at)])
  return 'refused' in applied ? applied.refused : applied.source
}

const block: Block = {
  kind: 'sentence',
  tag: 'beredd:sentence:prov',
  paragraphs: [{ role: 'body', text: 'Ny mening.' }],
}
const after = (at: Place): Edit => ({ type: 'insert', where: { after: at }, block })
const before = (at: Place): Edit => ({ type: 'insert', where: { before: at }, block })
const remove = (at: Place): Edit => ({ type: 'delete', at })
const replace = (at: Place): Edit => ({ type: 'replace', at, text: 'kontorschefen' })
const fields = '---\nDiarienummer: KS 1\nDatum: 2026-03-04\n---\n'

it.each([
  {
    what: 'a cell that is emptied leaves the rest of its row',
    source: '| a | b |\n|---|---|\n| c | d |\n',
    at: ['p3', 'c'] as const,
    edit: remove,
    result: '| a | b |\n|---|---|\n|  | d |\n',
  },
  {
    what: 'a block after a field stands after the fields',
    source: `${fields}Text.\n`,
    at: ['p1', 'KS 1'] as const,
    edit: after,
    result: `${fields}\nNy mening.\n\nText.\n`,
  },
  {
    what: 'a block before a field stands after the fields',
    source: `${fields}\nText.\n`,
    at: ['p2', '2026'] as const,
    edit: before,
    result: `${fields}\nNy mening.\n\nText.\n`,
  },
  {
    what: 'a block after the last field of a memo without a body',
    source: fields.trimEnd(),
    at: ['p2', '2026'] as const,
    edit: after,
    result: `${fields}\nNy mening.\n`,
  },
  {
    what: 'a word that is part of another is not taken for that in the next cell',
    source: '| chefen | c**hef**en |\n|---|---|\n| a | b |\n',
    at: ['p2', 'chefen'] as const,
    edit: replace,
    result:
      'Texten har formatering som inte kan ändras säkert i Markdown. Ändra den för hand i filen.',
  },
  {
    what: 'line breaks as the file has them',
    source: 'Ett.\r\n\r\nTvå.\r\n',
    at: ['p1', 'Ett'] as const,
    edit: after,
    result: 'Ett.\r\n\r\nNy mening.\r\n\r\nTvå.\r\n',
  },
])('$what', ({ source, at: [id, quote], edit, result }) => {
  expect(edited(source, id, quote, edit)).toBe(result)
})

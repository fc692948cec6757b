/** Which mends can be made at the same time. */
import { expect, it } from 'vitest'
import { apart, type ChosenMend } from '../../src/cli/apply-mends.ts'
import { financingBlock, signatureBlock } from '../../src/edit/blocks.ts'
import type { Block, Edit, Finding } from '../../src/edit/model.ts'
import { placeOf } from '../../src/edit/place.ts'

const text = 'Förvaltningschefen ska återkomma i frågan.'
const finding: Finding = {
  reason: '',
  source: 'form',
  ruleId: 'term',
  fatal: null,
  actual: null,
  expected: null,
  note: null,
  url: null,
  group: 'language',
  at: null,
  mends: [],
}
const mend = (...edits: Edit[]): ChosenMend => ({
  mend: { id: 'term', title: '', kind: 'safe', edits },
  finding,
})
const replaced = (quote: string, id = 'p1'): Edit => {
  const start = text.indexOf(quote)
  const at = placeOf({ id, part: 'body', text }, start, start + quote.length)
  return { type: 'replace', at, text: 'annat' }
}
const inserted = (block: Block): Edit => ({ type: 'insert', where: 'end', block })
const signature = signatureBlock({ title: 'Kommundirektör' })

it.each<[what: string, mends: ChosenMend[], together: number[]]>([
  ['words apart', [mend(replaced('ska')), mend(replaced('frågan'))], [0, 1]],
  ['words that touch', [mend(replaced('ska ')), mend(replaced('återkomma'))], [0, 1]],
  ['the same words', [mend(replaced('ska')), mend(replaced('ska'))], [0]],
  ['words within others', [mend(replaced('ska återkomma')), mend(replaced('återkomma'))], [0]],
  ['words that overlap', [mend(replaced('ska åter')), mend(replaced('återkomma'))], [0]],
  ['a point at words', [mend(replaced('ska')), mend(replaced(''))], [0, 1]],
  ['two points', [mend(replaced('')), mend(replaced(''))], [0]],
  ['other paragraphs', [mend(replaced('ska')), mend(replaced('ska', 'p2'))], [0, 1]],
  [
    'a mend of which a part is taken, and what only it would have taken',
    [mend(replaced('ska')), mend(replaced('ska'), replaced('frågan')), mend(replaced('frågan'))],
    [0, 2],
  ],
  ['a block twice', [mend(inserted(signature)), mend(inserted(signature))], [0]],
  [
    'two blocks',
    [mend(inserted(signature)), mend(inserted(financingBlock({ form: 'no-cost' })))],
    [0, 1],
  ],
])('%s', (_what, mends, together) => {
  const taken = apart(mends, () => text)
  expect(taken.map((each) => mends.indexOf(each))).toEqual(together)
})

/** Words that every object of the language knows by itself are words like others to whatever looks something up by a word. */
import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'

const paper = (word: string): string => `---
typ: ${word}
---
# Tjänsteskrivelse

Datum: 2025-03-04

Dokumenttyp: ${word}

Kommunstyrelsen

## Förslag till beslut

1. Kommunstyrelsen beviljar 500 000 kronor och 500 ${word} till föreningen.
2. Kontoret ska ${word} planen fram.

## Ärendet

Lagen (${word}) gäller, ${word}. Se ${word} § ${word} och 3 ${word}. ${word}
`

test.each(Object.getOwnPropertyNames(Object.prototype))('%s is a word', (word) => {
  const said = (text: string): unknown =>
    ['norrkoping', 'partille'].map((pack) =>
      lint(parseMarkdown(text), { packs: bundledPacks, asked: [pack] }).findings.map(
        ({ ruleId, reason, mends }) => [ruleId, reason, mends.length],
      ),
    )
  const other = 'ordet'
  const asOther = JSON.stringify(said(paper(other)))
  expect(JSON.stringify(said(paper(word))).replaceAll(word, other)).toEqual(asOther)
})

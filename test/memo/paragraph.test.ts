import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { MemoParagraph } from '../../src/memo/model.ts'
import { KeptWithParagraph, paragraphOf } from '../../src/memo/paragraph.ts'
import { readFacts } from '../../src/memo/read-facts.ts'
import { prepareVocabulary } from '../../src/memo/vocabulary.ts'
import { emptySettings } from '../../src/settings/merge.ts'

const vocabulary = prepareVocabulary(emptySettings)
const read = (text: string): MemoParagraph => {
  const [flat] = flatten(parseMarkdown(text))
  if (flat === undefined) throw new Error('no paragraph')
  return paragraphOf(flat, readFacts(flat.text, vocabulary))
}

test('each kind keeps its own, with each paragraph, and the last that was set', () => {
  const [numbers, words] = [new KeptWithParagraph<number>(), new KeptWithParagraph<string>()]
  const [one, other] = [read('Ett'), read('Ett')]
  numbers.set(one, 1)
  words.set(one, 'a')
  numbers.set(one, 2)
  expect([numbers.get(one), words.get(one)]).toEqual([2, 'a'])
  expect([numbers.get(other), words.get(other)]).toEqual([undefined, undefined])
})

test('a copy keeps nothing: its text may be another', () => {
  const kept = new KeptWithParagraph<number>()
  const one = read('Ett')
  kept.set(one, 1)
  const copy = { ...one, text: 'Två' }
  expect(kept.get(copy)).toBeUndefined()
  kept.set(copy, 2)
  expect([kept.get(copy), kept.get(one)]).toEqual([undefined, 1])
})

/** What the pane says of a mend before it is done. */
import { expect, test } from 'vitest'
import { actionWord, previewOf, quoted, replacesQuote } from '../../addin/pane/preview.ts'
import { signatureBlock, noteBlock, sectionBlock } from '../../src/edit/blocks.ts'
import type { Edit, Finding, Mend, Place } from '../../src/edit/model.ts'
import { placeOf } from '../../src/edit/place.ts'

const text = 'Kommunstyrelsen ger kontoret i uppdrag att ta fram en plan för parkerna under året.'

function at(quote: string): Place {
  const start = text.indexOf(quote)
  return placeOf({ id: 'p1', part: 'body', text }, start, start + quote.length)
}

function mend(...edits: Edit[]): Mend {
  return { id: 'x', title: 'X', kind: 'review', edits }
}

test.each([
  ['kontoret', 'Kommunstyrelsen ger ', ' i uppdrag att ta fram …'],
  ['Kommunstyrelsen', '', ' ger kontoret i uppdrag …'],
  ['året', '… plan för parkerna under ', '.'],
])('quotes %s with whole words around', (quote, before, after) => {
  expect(quoted(at(quote))).toEqual({ before, old: quote, after })
})

test('a long quote is shortened', () => {
  const long = 'ord '.repeat(100)
  const { old } = quoted(placeOf({ id: 'p1', part: 'body', text: long }, 0, long.length))
  expect(old.length).toBeLessThan(230)
  expect(old.endsWith(' …')).toBe(true)
})

const signature = signatureBlock({ title: 'Kommundirektör' })
const place = at('kontoret')
const point = placeOf({ id: 'p1', part: 'body', text }, text.length, text.length)

test.each<[string, Edit]>([
  ['replace', { type: 'replace', at: place, text: 'kommundirektören' }],
  ['delete', { type: 'replace', at: place, text: '' }],
  ['delete', { type: 'delete', at: place }],
  ['add', { type: 'replace', at: point, text: ' Mer.' }],
  ['signature', { type: 'insert', where: 'end', block: signature }],
  ['note', { type: 'insert', where: 'end', block: noteBlock({}) }],
  [
    'insert',
    { type: 'insert', where: 'end', block: sectionBlock('papers', 'Beslutsunderlag', []) },
  ],
  ['update', { type: 'update', tag: signature.tag, block: signature }],
])('the word on the button is %s', (word, edit) => {
  expect(actionWord(mend(edit))).toBe(word)
})

test('says where a block comes', () => {
  const parts = previewOf([
    { type: 'insert', where: { after: place }, block: signature },
    { type: 'insert', where: { before: place }, block: signature },
    { type: 'insert', where: 'end', block: signature },
    { type: 'update', tag: signature.tag, block: signature },
  ])
  expect(parts.map((part) => part.kind === 'block' && [part.where, part.quote])).toEqual([
    ['after', 'kontoret'],
    ['before', 'kontoret'],
    ['end', ''],
    ['update', ''],
  ])
})

test('only a change of the quote itself is shown in its place', () => {
  const finding: Finding = {
    reason: '',
    source: 'p',
    ruleId: 'r',
    fatal: null,
    actual: place.quote,
    expected: null,
    note: null,
    url: null,
    at: place,
    group: 'decision',
    mends: [],
  }
  const replace: Edit = { type: 'replace', at: place, text: 'kommundirektören' }
  expect(replacesQuote(finding, mend(replace))).toBe(true)
  expect(replacesQuote(finding, mend({ ...replace, at: at('uppdrag') }))).toBe(false)
  expect(replacesQuote(finding, mend(replace, replace))).toBe(false)
  expect(replacesQuote({ ...finding, at: null }, mend(replace))).toBe(false)
})

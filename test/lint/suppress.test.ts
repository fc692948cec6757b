import { expect, test } from 'vitest'
import type { Finding } from '../../src/edit/model.ts'
import { placeOf } from '../../src/edit/place.ts'
import { contextHash } from '../../src/lint/suppress.ts'

function findingIn(text: string, quote: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote)
  return {
    reason: '',
    source: 'form',
    ruleId: 'placeholder',
    fatal: true,
    actual: quote,
    expected: null,
    note: null,
    url: null,
    at: placeOf({ id: 'p1', part: 'body', text }, start, start + quote.length),
    group: 'papers',
    mends: [],
    ...more,
  }
}

const text =
  'Nämnden har prövat frågan och lämnar den [datum] över ärendet till kommunstyrelsen för beslut.'
const hash = contextHash(findingIn(text, '[datum]'))

test.each([
  ['words put in further off', text.replace('Nämnden', 'Den prövande nämnden')],
  ['words put in after', text.replace('beslut.', 'beslut och kännedom.')],
  ['another case', text.replace('lämnar', 'Lämnar')],
  ['other punctuation', text.replace('frågan och', 'frågan, och')],
  ['a decomposed letter', text.normalize('NFD')],
])('the context is the same with %s', (_name, changed) => {
  expect(contextHash(findingIn(changed, '[datum]'))).toBe(hash)
})

test.each([
  ['another word beside it', findingIn(text.replace('lämnar', 'ger'), '[datum]')],
  ['another quote', findingIn(text.replace('[datum]', '[dag]'), '[dag]')],
  ['another rule', findingIn(text, '[datum]', { ruleId: 'date-form' })],
  ['another pack', findingIn(text, '[datum]', { source: 'exempel' })],
])('the context is another with %s', (_name, finding) => {
  expect(contextHash(finding)).not.toBe(hash)
})

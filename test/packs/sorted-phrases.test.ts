/** Alternatives in order and none that others find anyway, and nothing else of a phrase. */
import { describe, expect, it } from 'vitest'
import { sortedPhrase, sortPhrases } from '../../scripts/sorted-phrases.ts'

describe('a phrase', () => {
  it.each([
    ['planen|budgeten', 'budgeten|planen'],
    ['antar|anta planen|budgeten', 'anta|antar budgeten|planen'],
    ['den|det? planen', 'den|det? planen'],
    ['det|den? planen', 'den|det? planen'],
    [
      '(ska|bör) …3 (fattas|(tas|antas) av|{organ=executive|board})',
      '(bör|ska) …3 ((antas|tas) av|fattas|{organ=executive|board})',
    ],
    ['(b|a)? c', '(a|b)? c'],
    ['(b?|a) c', '(a|b?) c'],
    ['{organ=council|board} beslutar', '{organ=council|board} beslutar'],
    ['({organ:actor}|{title:actor}|av) beslutar', '({organ:actor}|{title:actor}|av) beslutar'],
    ['taxan|*taxan antas', '*taxan antas'],
    ['(ks*|kst*|*styrelsen|styrelse*) beslutar', '(*styrelsen|ks*|styrelse*) beslutar'],
    ['planen|budgeten|planen', 'budgeten|planen'],
    ['inget att välja', 'inget att välja'],
  ])('%s', (source, sorted) => {
    expect(sortedPhrase(source)).toBe(sorted)
  })
})

it('wherever it stands', () => {
  const rule = {
    text: 'Skriv a.',
    level: 1,
    when: { any: ['b|a', { all: ['c', '(e|d) f'] }] },
    off: null,
  }
  expect(sortPhrases(rule)).toEqual({
    ...rule,
    when: { any: ['a|b', { all: ['c', '(d|e) f'] }] },
  })
})

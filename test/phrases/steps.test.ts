/** The cost of reading, counted in steps: the same on every machine. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manyPhrases } from '../../bench/many-phrases.ts'
import type { ParagraphFacts } from '../../src/memo/model.ts'
import { readFacts } from '../../src/memo/read-facts.ts'
import { prepareVocabulary } from '../../src/memo/vocabulary.ts'
import { createPhraseTable } from '../../src/phrases/table.ts'
import { emptySettings } from '../../src/settings/merge.ts'
import { phrase } from '../random/phrases.ts'
import { factsOf } from './facts.ts'

const vocabulary = prepareVocabulary(emptySettings)
const ordinary = readFileSync(
  new URL('../fixtures/norrkoping-instruktion.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .map((line) => readFacts(line, vocabulary))

function stepsOver(phrases: readonly string[], texts: readonly ParagraphFacts[]): number {
  const table = createPhraseTable()
  for (const phrase of phrases) table.add(phrase)
  const automaton = table.compile()
  texts.forEach((facts) => automaton.match(facts))
  return automaton.steps
}

describe('steps', () => {
  it('are hardly more with ten times the phrases', () => {
    const few = stepsOver(manyPhrases(500), ordinary)
    const many = stepsOver(manyPhrases(5000), ordinary)
    expect(few).toBeGreaterThan(ordinary.reduce((sum, facts) => sum + facts.words.length, 0))
    expect(many / few).toBeLessThanOrEqual(1.3)
  })

  it('are the same when all phrases begin with the commonest words', () => {
    const alike = (count: number) =>
      Array.from({ length: count }, (_, index) => `och|i|att|ska …3 sak${index}`)
    const few = stepsOver(alike(300), ordinary)
    const many = stepsOver(alike(3000), ordinary)
    expect(many).toBe(few)
  })

  it.each([
    ['a …12 a …12 b', 'a '],
    ['{*} {*} {*} b', 'a '],
    ['(a|a a|a a a)? (a …3 a)? b', 'a '],
    ['*a* …12 *c*', 'xax '],
  ])('grow with the text alone: %s', (phrase, word) => {
    const short = stepsOver([phrase], [factsOf(word.repeat(1000))])
    const long = stepsOver([phrase], [factsOf(word.repeat(8000))])
    expect(long / short).toBeGreaterThan(7.5)
    expect(long / short).toBeLessThan(8.5)
    expect(long / 8000).toBeLessThan(40)
  })

  it('grow with the text alone, whatever the phrases and the words that are said again and again', () => {
    const words = [
      'kommunstyrelsen',
      'a',
      'kr',
      'beslutar',
      'i uppdrag',
      'den 3 maj 2021',
      '500 kr',
      '.',
    ]
    const unit = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
      .map((parts) => `a ${parts.join(' ')} `)
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), unit, (phrases, one) => {
        const steps = (times: number): number =>
          stepsOver(phrases, [readFacts(one.repeat(40 * times), vocabulary)])
        const [single, double, fourfold] = [steps(1), steps(2), steps(4)]
        expect(double).toBeGreaterThan(single)
        expect((fourfold - double) / (double - single)).toBeLessThan(2.05)
      }),
      { numRuns: 150 },
    )
  })

  it('grow with the text alone where facts lie close', () => {
    const text = (count: number) => {
      const facts = factsOf('a '.repeat(count))
      const dates = facts.words.slice(0, -3).map((word, index) => ({
        kind: 'date' as const,
        start: word.start,
        end: facts.words[index + 2]?.end ?? word.end,
        firstWord: index,
        endWord: index + 3,
        iso: null,
        form: 'other' as const,
      }))
      return { ...facts, facts: dates }
    }
    const phrases = ['a …9 {date} …9 {date} b', '({date}|a)? {date} b']
    const short = stepsOver(phrases, [text(500)])
    const long = stepsOver(phrases, [text(4000)])
    expect(long / short).toBeLessThan(8.5)
    expect(long / 4000).toBeLessThan(120)
  })
})

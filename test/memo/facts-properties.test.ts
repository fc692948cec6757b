import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParagraphFacts } from '../../src/memo/model.ts'
import { inflectLike } from '../../src/memo/inflect.ts'
import { isNegated } from '../../src/memo/negation.ts'
import { readName } from '../../src/memo/facts/person.ts'
import { normalize } from '../../src/memo/normalize.ts'
import { read } from './facts.ts'

const pieces = fc.constantFrom(
  ...(
    'kommunstyrelsen KS ger inte kontoret i uppdrag § §§ 12 2024 500 000 kr mnkr miljoner fem 6 kap. kommunallagen (2017:725) lagen ' +
    'om offentlig upphandling och - – , . : ; ” " » « ’ ? ! … \n \t \u00a0 \u00ad \u2011 2024-01-15 maj vård- omsorgsnämnden nämnden för ' +
    'punkt A 1 AB Norrköping Rådhus Anna Berg tf. kommundirektör vice ordförande utan att saknar a\u030a \ud83d \ude00 \ud835\udc00 KS/2019:468 Dnr'
  ).split(' '),
  ' ',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
)

function checkSpans({ text, words, sentences, facts, quotations }: ParagraphFacts): void {
  let last = 0
  for (const { start, end, norm } of words) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(norm).toBe(normalize(text.slice(start, end)))
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
  let word = 0
  for (const { start, end, firstWord, endWord } of sentences) {
    expect(firstWord).toBe(word)
    expect(endWord).toBeGreaterThan(firstWord)
    expect(start).toBeLessThanOrEqual(words[firstWord]?.start ?? -1)
    expect(end).toBeGreaterThanOrEqual(words[endWord - 1]?.end ?? Infinity)
    expect(end).toBeLessThanOrEqual(text.length)
    word = endWord
  }
  expect(word).toBe(words.length)
  const ends = new Map<string, number>()
  for (const { kind, start, end, firstWord, endWord } of facts) {
    expect(firstWord).toBeGreaterThanOrEqual(ends.get(kind) ?? 0)
    expect(endWord).toBeGreaterThan(firstWord)
    expect(endWord).toBeLessThanOrEqual(words.length)
    expect(start).toBeLessThanOrEqual(words[firstWord]?.start ?? -1)
    expect(end).toBeGreaterThanOrEqual(words[endWord - 1]?.end ?? Infinity)
    expect(end).toBeLessThanOrEqual(text.length)
    ends.set(kind, endWord)
  }
  expect(facts.map((fact) => fact.start)).toEqual(
    facts.map((fact) => fact.start).sort((a, b) => a - b),
  )
  let quoted = 0
  for (const [start, end] of quotations) {
    expect(start).toBeGreaterThanOrEqual(quoted)
    expect(end).toBeGreaterThan(start)
    quoted = end
  }
  expect(quoted).toBeLessThanOrEqual(text.length)
}

describe('facts of any text', () => {
  test('lie within it and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        checkSpans(read(text))
      }),
      { numRuns: 1500 },
    )
  })

  test('are the same whatever was read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = read(text)
        read(other)
        expect(read(text)).toEqual(first)
      }),
      { numRuns: 200 },
    )
  })

  test('negation, names and inflection never throw', () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), fc.nat(5), (text, first, length) => {
        const facts = read(text)
        expect(typeof isNegated(facts, first, first + length)).toBe('boolean')
        const name = readName(text)
        if (name !== null) expect(text.slice(name.start, name.end)).toBe(name.name)
        inflectLike(text, 'förvaltning', 'kontor')
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    '.',
    '? ',
    "'a ",
    '”a ',
    '» ',
    '1 ',
    '6 kap. ',
    '1, ',
    'a-',
    'och ',
    'nämnden för ',
    'AB ',
    'Anna ',
    '§ ',
    'utan ',
    '500 ',
    'lagen om ',
  ])('take time linear in a text of %j over and over', (piece) => {
    const time = (count: number): number => {
      const text = piece.repeat(count)
      // Time of our own: what else the machine does is not in it.
      const before = process.cpuUsage()
      read(text)
      return process.cpuUsage(before).user / 1000
    }
    time(2000)
    // Quadratic would be hundred times longer; noise on a busy machine is far less.
    expect(time(40_000)).toBeLessThan(Math.max(40 * time(4000), 400))
  })
})

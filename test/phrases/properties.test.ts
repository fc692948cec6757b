import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParagraphFacts } from '../../src/memo/model.ts'
import { readSentences } from '../../src/memo/sentences.ts'
import { readWords } from '../../src/memo/words.ts'
import { parsePhrase } from '../../src/phrases/parse.ts'
import { mistakeOf } from '../../src/phrases/mistakes.ts'
import { PhraseError } from '../../src/phrases/phrase-error.ts'
import { createPhraseTable } from '../../src/phrases/table.ts'
import { phraseOf } from '../random/phrase-grammar.ts'
import { factAt } from './facts.ts'
import { longestStretches, toldOnce } from './reference.ts'

const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'aba', 'c')
const term = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.constantFrom('a*', '*b', '*b*', '*ba'),
  fc.constantFrom('{organ}', '{organ=council}', '{organ=board|executive}', '{date}', '{*}'),
)
const phrase = phraseOf({
  term,
  gap: fc.constantFrom('', ' …1', ' …2', ' …5'),
  last: fc.constant('b'),
})

/** Words, some of them ending a sentence, and stretches of them that are facts. */
const paragraph = fc
  .record({
    words: fc.array(fc.tuple(word, fc.boolean()), { maxLength: 14 }),
    organs: fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 4 }), organKind()), {
      maxLength: 3,
    }),
    dates: fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 3 })), { maxLength: 2 }),
  })
  .map(({ words: given, organs, dates }): ParagraphFacts => {
    const text = given
      .map(
        ([norm, ends], index) =>
          (given[index - 1]?.[1] === true ? norm.toUpperCase() : norm) + (ends ? '.' : ''),
      )
      .join(' ')
    const words = readWords(text)
    const span = (first: number, count: number): [number, number] | null => {
      const [from, to] = [words[first], words[first + count - 1]]
      return from === undefined || to === undefined ? null : [from.start, to.end]
    }
    const facts = [
      ...organs.map(([first, count, value]) => ({
        kind: 'organ' as const,
        value,
        at: span(first, count),
      })),
      ...dates.map(([first, count]) => ({
        kind: 'date' as const,
        value: '',
        at: span(first, count),
      })),
    ].flatMap(({ kind, value, at }) =>
      at === null ? [] : [factAt(words, { kind, value, text: '' }, ...at)],
    )
    const sentences = readSentences(text, words).map((one) => ({ ...one, history: false }))
    return {
      text,
      words,
      sentences,
      facts: facts.sort((a, b) => a.start - b.start),
      quotations: [],
    }
  })

function organKind(): fc.Arbitrary<string> {
  return fc.constantFrom('executive', 'council', 'board')
}

/** Phrases that may be read; a random one may break a rule of the grammar. */
function readable(sources: readonly string[]): string[] {
  return sources.filter((source) => {
    try {
      createPhraseTable().add(source)
      return true
    } catch (error) {
      if (error instanceof PhraseError) return false
      throw error
    }
  })
}

describe('the automaton', () => {
  it('finds what reading every phrase by itself finds', () => {
    let compared = 0
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 6 }),
        fc.array(paragraph, { maxLength: 3 }),
        (sources, texts) => {
          const table = createPhraseTable()
          const phrases = readable(sources).map((source) => ({ id: table.add(source), source }))
          const automaton = table.compile()
          for (const facts of texts) {
            const hits = automaton.match(facts)
            for (const { id, source } of phrases) {
              const found = hits
                .filter((hit) => hit.phrase === id)
                .map(({ firstWord, endWord }) => ({ firstWord, endWord }))
              const expected = toldOnce(longestStretches(parsePhrase(source), facts))
              expect(found, `${source} in ${facts.text}`).toEqual(expected)
              compared += expected.length
            }
          }
        },
      ),
      { numRuns: 250 },
    )
    expect(compared).toBeGreaterThan(300)
  })

  it('captures what the slot read, inside the hit', () => {
    const capturing = fc.constantFrom(
      'a {*:x} b',
      '{organ:x} …3 b',
      '({organ:x}|{date:x}) b?',
      'a …5 {date:x}',
      '{*:x} {organ:y}?',
    )
    fc.assert(
      fc.property(capturing, paragraph, (source, facts) => {
        const table = createPhraseTable()
        table.add(source)
        for (const hit of table.compile().match(facts)) {
          expect(Object.keys(hit.captures)).toContain('x')
          for (const { text, start, end } of Object.values(hit.captures)) {
            expect(start).toBeGreaterThanOrEqual(hit.start)
            expect(end).toBeLessThanOrEqual(hit.end)
            expect(text).toBe(facts.text.slice(start, end))
            expect(text).not.toBe('')
          }
        }
      }),
      { numRuns: 250 },
    )
  })

  it('is the same whatever it has read before', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 6 }),
        fc.array(paragraph, { maxLength: 5 }),
        (sources, texts) => {
          const table = createPhraseTable()
          readable(sources).forEach((source) => table.add(source))
          const used = table.compile()
          for (const facts of texts) {
            const again = used.match(facts)
            expect(again).toEqual(table.compile().match(facts))
          }
        },
      ),
    )
  })
})

describe('the grammar', () => {
  it('refuses what it cannot read with the place, and nothing else goes wrong', () => {
    const soup = fc
      .array(
        fc.constantFrom(
          'a',
          ' ',
          '(',
          ')',
          '|',
          '?',
          '*',
          '…',
          '...',
          '3',
          '{',
          '}',
          'office',
          '=',
          ':',
          'x',
          '\u0301',
          '-',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''))
    let refused = 0
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (source) => {
        try {
          createPhraseTable().add(source)
        } catch (error) {
          if (!(error instanceof PhraseError)) throw error
          refused += 1
          expect(error.column).toBeGreaterThanOrEqual(1)
          expect(error.column).toBeLessThanOrEqual(source.length + 1)
          expect(mistakeOf(error).reason).toMatch(/\.$/u)
        }
      }),
      { numRuns: 1000 },
    )
    expect(refused).toBeGreaterThan(200)
  })
})

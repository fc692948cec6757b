/** Random edits around a place: it is found again where it went, or refused, and never taken for its equal. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPlace, placeOf } from '../../src/edit/place.ts'
import {
  countOf,
  edited,
  mayBe,
  text,
  textEdit,
  textOf,
  tokensOf,
  tracked,
  type Token,
} from './random-edits.ts'

interface Quoted {
  tokens: readonly Token[]
  /** Tokens of the quote. */
  first: number
  end: number
  quote: string
  /** UTF-16 units. */
  start: number
}

const quoted: fc.Arbitrary<Quoted> = fc
  .tuple(text, fc.nat(200), fc.constantFrom(1, 1, 1, 3, 7, 9))
  .map(([source, at, length]) => {
    const tokens = tokensOf(source)
    const first = at % tokens.length
    const end = Math.min(tokens.length, first + length)
    const start = textOf(tokens.slice(0, first)).length
    return { tokens, first, end, start, quote: textOf(tokens.slice(first, end)) }
  })

function placed({ tokens, start, quote }: Quoted) {
  return placeOf({ id: 'p', part: 'body', text: textOf(tokens) }, start, start + quote.length)
}

/** How far a place looks around its quote. */
const reach = 32

describe('a place', () => {
  test('is found where its words went, or refused', () => {
    let found = 0
    let refused = 0
    fc.assert(
      fc.property(quoted, fc.array(textEdit, { minLength: 1, maxLength: 4 }), (one, edits) => {
        const { tokens, first, end, quote } = one
        const now = edits.reduce<Token[]>((each, edit) => edited(each, edit, quote), [...tokens])
        const answer = findPlace(placed(one), textOf(now))
        if (answer === null) {
          refused += 1
          return
        }
        found += 1
        expect(textOf(now).slice(...answer)).toBe(quote)
        if (tracked(now, first, end).includes(answer[0])) return
        const alone = countOf(textOf(tokens), quote) === 1 && countOf(textOf(now), quote) === 1
        expect(alone || mayBe(tokens, now, first, end, answer[0])).toBe(true)
      }),
      { numRuns: 3000 },
    )
    expect(found).toBeGreaterThan(200)
    expect(refused).toBeGreaterThan(200)
  })

  test('is found in the text that it was made in, and where all that changed is further off', () => {
    let moved = 0
    fc.assert(
      fc.property(quoted, fc.array(textEdit, { maxLength: 2 }), (one, edits) => {
        const { tokens, first, end, quote, start } = one
        const before = textOf(tokens)
        const stretch: [number, number] = [start, start + quote.length]
        expect(findPlace(placed(one), before)).toEqual(stretch)
        const now = edits.reduce<Token[]>((each, edit) => edited(each, edit, quote), [...tokens])
        const [at, more] = tracked(now, first, end)
        const after = textOf(now)
        const isAlone = more === undefined && countOf(before, quote) + countOf(after, quote) === 2
        if (at === undefined || !isAlone) return
        const right: [number, number] = [at, at + quote.length]
        const around = (source: string, [from, to]: [number, number]): string[] => [
          source.slice(Math.max(0, from - reach), from),
          source.slice(to, to + reach),
        ]
        if (around(before, stretch).join('|') !== around(after, right).join('|')) return
        moved += at === start ? 0 : 1
        expect(findPlace(placed(one), after)).toEqual(right)
      }),
      { numRuns: 2000 },
    )
    expect(moved).toBeGreaterThan(5)
  })
})

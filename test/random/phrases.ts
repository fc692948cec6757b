/** Random phrases and conditions over the words that memos are made of. */
import fc from 'fast-check'
import type { ConditionSource } from '../../src/phrases/condition-schema.ts'
import { createPhraseTable } from '../../src/phrases/table.ts'
import { PhraseError } from '../../src/phrases/phrase-error.ts'
import { phraseOf } from './phrase-grammar.ts'

const words = ['kommunstyrelsen', 'beslutar', 'kontoret', 'kr', 'a', 'och', 'i', 'uppdrag', 'inte']
const word = fc.constantFrom(...words)
const slot = fc.constantFrom(
  '{*}',
  '{organ}',
  '{organ=executive|council}',
  '{office}',
  '{title=director}',
  '{title}',
  '{date}',
  '{amount}',
  '{person}',
  '{statute}',
  '{point}',
  '{case-number}',
  '{minutes-section}',
  '{company}',
  '{*:x}',
  '{date:y}',
)
const term = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.tuple(fc.constantFrom('*', ''), word, fc.constantFrom('*', '')).map((parts) => parts.join('')),
  slot,
)
const gap = fc.constantFrom('', '', ' …1', ' …3', ' …12')

/** One that breaks no rule of the grammar. */
export const phrase: fc.Arbitrary<string> = phraseOf({
  term,
  gap,
  last: fc.oneof(word, slot),
}).filter((source) => {
  try {
    createPhraseTable().add(source)
    return true
  } catch (error) {
    if (error instanceof PhraseError) return false
    throw error
  }
})

export const phrases = fc.array(phrase, { minLength: 1, maxLength: 3 })

const window = fc.constantFrom('sentence', 'paragraph', 'row', 'section', 'points', 'document')
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })

export const condition: fc.Arbitrary<ConditionSource> = fc.oneof(
  phrases,
  fc
    .record({
      joins: fc.constantFrom('any', 'all'),
      members: phrases,
      inner: optional(fc.record({ all: phrases, within: window })),
      none: optional(phrases),
      within: optional(window),
      sections: optional(fc.constant(['decision' as const, 'matter' as const])),
      subject: optional(fc.constant(['executive' as const, 'director' as const])),
      outside: optional(
        fc
          .subarray(['quotation', 'history', 'question', 'negation'] as const)
          .map((all) => [...all]),
      ),
      except: optional(phrases),
    })
    .map(({ joins, members, inner, ...rest }) => {
      const all = inner === undefined ? members : [...members, inner]
      const given = Object.entries(rest).filter(([, value]) => value !== undefined)
      return { [joins]: all, ...Object.fromEntries(given) } as ConditionSource
    }),
)

/**
 * `readability`: long sentences, and the paper's LIX: words by sentence plus the share of words of more than six letters in
 * per cent. Header, headings, lists, tables, papers and signatures are left out: they would say nothing of the prose.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { Memo, MemoParagraph } from '../memo/model.ts'
import { defineCheck } from './define.ts'
import type { CheckGuide, CheckResult, Observation } from './model.ts'
import { isQuoted, spanIn } from './spans.ts'
import { KeptWithParagraph } from '../memo/paragraph.ts'

const options = () =>
  z.strictObject({
    /** Sentences of more words are long. */
    words: z.optional(z.number().check(z.positive())),
    /** A LIX above this is high. */
    lix: z.optional(z.number().check(z.positive())),
  })
type Options = z.infer<ReturnType<typeof options>>

export const readability = defineCheck<Options>({
  name: 'readability',
  scope: 'document',
  prepare(given) {
    return ({ memo }) => look(memo, given)
  },
})

export const readabilityGuide: CheckGuide<Options> = {
  description: 'Ser långa meningar och räknar läsbarhetsindex, LIX.',
  options,
  conditions: () => ['long', 'high'],
}

/** A shorter text has no LIX worth telling. */
const fewestWords = 100

function look(memo: Memo, { words, lix }: Options): CheckResult {
  const prose = proseOf(memo)
  const value = lixOf(prose)
  const observations: Observation[] = []
  for (const one of prose) {
    if (words === undefined || countsIn(one).longest <= words) continue
    observations.push(...longIn(one, words))
  }
  if (lix !== undefined && value !== null && value > lix) {
    observations.push({ conditions: ['high'], at: null, values: { lix: String(value) } })
  }
  return {
    applies: prose.length > 0,
    summary: value === null ? 'Texten är för kort för LIX' : `LIX ${value}`,
    evidence: [],
    observations,
  }
}

const leftOut = new Set(['head', 'papers', 'dispatch', 'signature'])

function proseOf({ sections, signatures }: Memo): MemoParagraph[] {
  const signed = new Set(
    signatures.flatMap(({ name, title }) => [name?.span.paragraph, title?.span.paragraph]),
  )
  return sections
    .filter(({ kind }) => !leftOut.has(kind))
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(
      ({ id, depth, cell, listLabel, facts }) =>
        depth === null &&
        cell === null &&
        listLabel === null &&
        !signed.has(id) &&
        facts.words.length > 0,
    )
}

function longIn(paragraph: MemoParagraph, most: number): Observation[] {
  return paragraph.facts.sentences
    .filter(
      (sentence) => sentence.endWord - sentence.firstWord > most && !isQuoted(paragraph, sentence),
    )
    .map((sentence) => ({
      conditions: ['long'],
      at: spanIn(paragraph, sentence),
      values: { words: String(sentence.endWord - sentence.firstWord) },
    }))
}

interface Counts {
  words: number
  longWords: number
  sentences: number
  /** Words of the longest sentence. */
  longest: number
}

/** Kept with the paragraph, which is the same until its text changes. */
const known = new KeptWithParagraph<Counts>()

function countsIn(paragraph: MemoParagraph): Counts {
  const before = known.get(paragraph)
  if (before !== undefined) return before
  const { words, sentences } = paragraph.facts
  const counts = {
    words: words.length,
    longWords: words.filter(({ norm }) => norm.replaceAll(/[^\p{L}]/gu, '').length > 6).length,
    sentences: sentences.length,
    longest: Math.max(0, ...sentences.map(({ firstWord, endWord }) => endWord - firstWord)),
  }
  known.set(paragraph, counts)
  return counts
}

/** A whole number; null for a text too short. */
function lixOf(prose: readonly MemoParagraph[]): number | null {
  let [words, longWords, sentences] = [0, 0, 0]
  for (const one of prose) {
    const counts = countsIn(one)
    words += counts.words
    longWords += counts.longWords
    sentences += counts.sentences
  }
  if (words < fewestWords) return null
  return Math.round(words / sentences + (100 * longWords) / words)
}

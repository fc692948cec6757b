/** Facts of a text for the tests of phrases: words and sentences as a memo has them, facts as the test says. */
import type { Fact, FactKind, ParagraphFacts, Word } from '../../src/memo/model.ts'
import { readSentences } from '../../src/memo/sentences.ts'
import { readWords } from '../../src/memo/words.ts'

/** A stretch of the text that is a fact; `value` is its organ, role or office. */
export interface Given {
  kind: FactKind
  text: string
  value?: string
}

export function factsOf(text: string, given: readonly Given[] = []): ParagraphFacts {
  const words = readWords(text)
  return {
    text,
    words,
    sentences: readSentences(text, words).map((sentence) => ({ ...sentence, history: false })),
    facts: given.map((fact) => factOf(text, words, fact)).sort((a, b) => a.start - b.start),
    quotations: [],
  }
}

function factOf(text: string, words: readonly Word[], given: Given): Fact {
  const start = text.indexOf(given.text)
  if (start < 0) throw new Error(`"${given.text}" does not stand in "${text}"`)
  return factAt(words, given, start, start + given.text.length)
}

/** Only what phrases look at is filled in with care. */
export function factAt(
  words: readonly Word[],
  { kind, value = '' }: Given,
  start: number,
  end: number,
): Fact {
  const firstWord = words.findIndex((word) => word.end > start)
  const endWord = words.filter((word) => word.start < end).length
  const rest = { organ: value, role: value, office: value }
  return { kind, start, end, firstWord, endWord, ...rest } as unknown as Fact
}

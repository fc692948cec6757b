/** Phrases and where they were found. The grammar is in `README.md` beside this file. */
import type { MemoParagraph, ParagraphFacts } from '../memo/model.ts'

/** A number given by the phrase table; equal sources have equal ids. */
export type PhraseId = number

/** A stretch captured by `{office:x}`. */
export interface Capture {
  text: string
  start: number
  end: number
}

/** One occurrence of a phrase in a paragraph; offsets in its checked text, words by index. */
export interface Hit {
  phrase: PhraseId
  start: number
  end: number
  firstWord: number
  endWord: number
  captures: Readonly<Record<string, Capture>>
}

/** All phrases of all loaded rules as one automaton over words. */
export interface Automaton {
  /**
   * In order of `firstWord`, longer ones first. Of one phrase the longest is told for each first word, and none that lies within
   * the one told just before with the same captures.
   */
  match(facts: ParagraphFacts): readonly Hit[]
  /**
   * Steps taken since it was made, one for each word or fact and each place where a phrase is under way: linear in the text, whatever
   * the number of phrases. For tests and the bench.
   */
  readonly steps: number
}

/** Collects phrases while rules are prepared, then compiles them all. */
export interface PhraseTable {
  /** Interns a phrase. Throws `PhraseError` with the column where its grammar is broken. */
  add(source: string): PhraseId
  compile(): Automaton
}

export interface LocatedHit {
  paragraph: MemoParagraph
  hit: Hit
}

/** Where in the memo each phrase stands, in document order. */
export interface HitIndex {
  /** The same list as long as none of these paragraphs is another. */
  of(phrase: PhraseId): readonly LocatedHit[]
  /** Whether the phrase stands anywhere. */
  has(phrase: PhraseId): boolean
  in(paragraph: MemoParagraph): readonly Hit[]
}

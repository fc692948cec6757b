/** All that a paragraph's text says by itself: words, sentences, facts, quotations. */
import { keptList } from './kept-list.ts'
import type { Fact, ParagraphFacts } from './model.ts'
import { markHistory } from './history.ts'
import { readQuotations } from './quotations.ts'
import { readSentences } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'
import { FormTable } from './word-forms.ts'
import { readWords } from './words.ts'
import { amount } from './facts/amount.ts'
import { caseNumber } from './facts/case-number.ts'
import { company } from './facts/company.ts'
import { date } from './facts/date.ts'
import { minutesSection } from './facts/minutes-section.ts'
import { office } from './facts/office.ts'
import { organ } from './facts/organ.ts'
import { readPersons } from './facts/person.ts'
import { point } from './facts/point.ts'
import type { Recogniser, Scan } from './facts/scan.ts'
import { statute } from './facts/statute.ts'
import { title } from './facts/title.ts'

const recognisers: readonly Recogniser[] = [
  amount,
  date,
  organ,
  office,
  title,
  company,
  statute,
  point,
  caseNumber,
  minutesSection,
]

/** Which recognisers a word may open, as bits by their place in the list. */
function openings(norm: string, vocabulary: Vocabulary): number {
  let opened = 0
  for (const [bit, recogniser] of recognisers.entries()) {
    if (recogniser.opens(norm, vocabulary)) opened |= 1 << bit
  }
  return opened
}

const tables = new WeakMap<Vocabulary, FormTable<number>>()

function openingsFor(vocabulary: Vocabulary): FormTable<number> {
  let table = tables.get(vocabulary)
  if (table === undefined) {
    table = new FormTable((norm) => openings(norm, vocabulary))
    tables.set(vocabulary, table)
  }
  return table
}

/** Reads a text. A pure function of the text and the settings that the vocabulary was prepared from. */
export function readFacts(text: string, vocabulary: Vocabulary): ParagraphFacts {
  const words = readWords(text)
  const scan: Scan = { text, words, vocabulary }
  const facts = readKeyed(scan)
  for (const person of readPersons(scan, facts)) facts.push(person)
  if (!isInOrder(facts)) facts.sort(compareFacts)
  const sentences = readSentences(text, words)
  markHistory(text, words, facts, sentences)
  return {
    text,
    words,
    sentences,
    facts: facts.length === 0 ? noFacts : keptList(facts),
    quotations: readQuotations(text),
  }
}

function compareFacts(a: Fact, b: Fact): number {
  return a.start - b.start || b.end - a.end
}

function isInOrder(facts: readonly Fact[]): boolean {
  return facts.every((fact, index) => {
    const before = facts[index - 1]
    return before === undefined || compareFacts(before, fact) <= 0
  })
}

const noFacts: readonly Fact[] = []

/** Facts that are found at a key word. */
function readKeyed(scan: Scan): Fact[] {
  const facts: Fact[] = []
  const { words, vocabulary } = scan
  const openings = openingsFor(vocabulary)
  /** By recogniser: the word after its last fact. */
  let free: number[] | null = null
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    const opened = word === undefined ? 0 : openings.of(word.form)
    if (opened === 0) continue
    free ??= recognisers.map(() => 0)
    for (let bit = 0; opened >> bit !== 0; bit += 1) {
      if ((opened & (1 << bit)) === 0 || index < (free[bit] ?? 0)) continue
      const fact = recognisers[bit]?.read(scan, index) ?? null
      // What stands before the key word may already belong to another fact of the kind.
      if (fact === null || fact.firstWord < (free[bit] ?? 0)) continue
      facts.push(fact)
      free[bit] = fact.endWord
    }
  }
  return facts
}

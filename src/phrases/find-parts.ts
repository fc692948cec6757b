/** Where the slots of a found phrase lie: the phrase alone is read once more over the hit's words. */
import type { Fact, ParagraphFacts } from '../memo/model.ts'
import type { FactsFrom } from './facts-from.ts'
import { END } from './positions.ts'
import type { CompiledPhrase, Label } from './positions.ts'
import { valueOfFact } from './syntax.ts'
import type { WordElement } from './syntax.ts'

/** One slot, and the text it read. */
export interface Part {
  capture: string | null
  start: number
  end: number
}

/** A position, and the word it is to read. */
interface Step {
  position: number
  at: number
  before: Step | null
  /** The fact that brought `before` here; null for a word. */
  over: Fact | null
}

/**
 * The first way through in the order of preference. Each position is tried once at each word: the work is at most positions × words.
 * Empty where the phrase does not read exactly these words.
 */
export function findParts(
  phrase: CompiledPhrase,
  facts: ParagraphFacts,
  factsFrom: FactsFrom,
  firstWord: number,
  endWord: number,
): readonly Part[] {
  const tried = new Set<number>()
  const width = endWord - firstWord + 1
  /** What is preferred lies on top. */
  const stack: Step[] = []
  pushAll(stack, phrase.first, firstWord, null, null)
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.position === END) {
      if (step.at === endWord) return partsOf(step, phrase, facts)
      continue
    }
    const key = step.position * width + (step.at - firstWord)
    if (step.at >= endWord || tried.has(key)) continue
    tried.add(key)
    const label = phrase.labels[step.position]
    const next = phrase.follow[step.position]
    if (label === undefined || next === undefined) continue
    if (readsWord(label, facts.words[step.at]?.norm ?? '')) {
      pushAll(stack, next, step.at + 1, step, null)
    }
    for (const fact of factsFrom.get(step.at) ?? []) {
      if (fact.endWord <= endWord && readsFact(label, fact)) {
        pushAll(stack, next, fact.endWord, step, fact)
      }
    }
  }
  return []
}

function pushAll(
  stack: Step[],
  positions: readonly number[],
  at: number,
  before: Step | null,
  over: Fact | null,
): void {
  for (let index = positions.length - 1; index >= 0; index -= 1) {
    stack.push({ position: positions[index] ?? END, at, before, over })
  }
}

function partsOf(last: Step, phrase: CompiledPhrase, facts: ParagraphFacts): readonly Part[] {
  const parts: Part[] = []
  for (let step = last; step.before !== null; step = step.before) {
    const label = phrase.labels[step.before.position]
    if (label?.type !== 'slot') continue
    const read = step.over ?? facts.words[step.before.at]
    if (read !== undefined) parts.push({ capture: label.capture, start: read.start, end: read.end })
  }
  return parts.reverse()
}

function readsWord(label: Label, norm: string): boolean {
  return label.type === 'word' ? sameWord(label, norm) : label.kind === '*'
}

function readsFact(label: Label, fact: Fact): boolean {
  if (label.type !== 'slot' || label.kind !== fact.kind) return false
  return label.values.length === 0 || label.values.includes(valueOfFact(fact) ?? '')
}

function sameWord({ norm, openStart, openEnd }: WordElement, word: string): boolean {
  if (openStart && openEnd) return word.includes(norm)
  if (openStart) return word.endsWith(norm)
  return openEnd ? word.startsWith(norm) : word === norm
}

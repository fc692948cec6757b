/** All phrases in one pass over the words of a paragraph. */
import type { Fact, ParagraphFacts } from '../memo/model.ts'
import { Alphabet } from './alphabet.ts'
import { chooseHits } from './choose-hits.ts'
import type { RawHit } from './choose-hits.ts'
import { factsByFirstWord, noFacts } from './facts-from.ts'
import type { FactsFrom } from './facts-from.ts'
import type { Automaton, Hit } from './model.ts'
import { buildNetwork } from './network.ts'
import type { CompiledPhrase } from './positions.ts'
import { States } from './states.ts'
import type { State } from './states.ts'

/** The id of a phrase is its index. */
export function createAutomaton(phrases: readonly CompiledPhrase[]): Automaton {
  const alphabet = new Alphabet()
  const trees = phrases.map((phrase) => phrase.tree)
  return new PhraseAutomaton(phrases, alphabet, new States(buildNetwork(trees, alphabet)))
}

/**
 * Places reached in the text: in step, one state for each word where some phrase began. Only the first `size` count: to
 * shorten an array is to lose its room, and a front is emptied at every word.
 */
class Front {
  readonly states: State[] = []
  readonly starts: number[] = []
  size = 0

  push(state: State, start: number): void {
    this.states[this.size] = state
    this.starts[this.size] = start
    this.size += 1
  }
}

class PhraseAutomaton implements Automaton {
  readonly #phrases: readonly CompiledPhrase[]
  readonly #alphabet: Alphabet
  readonly #states: States
  steps = 0
  #front = new Front()
  #next = new Front()

  constructor(phrases: readonly CompiledPhrase[], alphabet: Alphabet, states: States) {
    this.#phrases = phrases
    this.#alphabet = alphabet
    this.#states = states
  }

  match(facts: ParagraphFacts): readonly Hit[] {
    this.#states.keepWithinBounds()
    const found: RawHit[] = []
    const factsFrom = this.#alphabet.asksForFacts ? factsByFirstWord(facts.facts) : noFacts
    for (const sentence of facts.sentences) {
      this.#read(facts, sentence.firstWord, sentence.endWord, factsFrom, found)
    }
    return found.length === 0 ? noHits : chooseHits(found, this.#phrases, facts, factsFrom)
  }

  #read(
    facts: ParagraphFacts,
    firstWord: number,
    endWord: number,
    factsFrom: FactsFrom,
    found: RawHit[],
  ): void {
    /** What facts longer than one word lead to, by the word after them. */
    let waiting: Map<number, Front> | null = null
    const states = this.#states
    const { words, plain } = this.#alphabet
    const ordinary = states.afterWord(states.root, plain) === null
    this.#front.size = 0
    for (let at = firstWord; at < endWord; at += 1) {
      const word = facts.words[at]
      if (word === undefined) return
      const front = this.#front
      const next = this.#next
      next.size = 0
      const arrived = waiting?.get(at)
      if (arrived !== undefined) this.#takeIn(front, arrived)
      const letter = words.of(word.form)
      const beginning = factsFrom === noFacts ? none : (factsFrom.get(at) ?? none)
      if (ordinary && letter === plain && front.size === 0 && beginning === none) {
        // No phrase is under way, and none begins with an ordinary word.
        this.steps += 1
        continue
      }
      front.push(states.root, at)
      for (let index = 0; index < front.size; index += 1) {
        // Both arrays of a front have the same length.
        const state = front.states[index] as State
        const start = front.starts[index] as number
        this.steps += 1
        const after = states.afterWord(state, letter)
        if (after !== null) reach(next, after, start, at + 1, found)
        for (const fact of beginning) {
          if (fact.endWord > endWord) continue
          waiting ??= new Map<number, Front>()
          this.#jump(state, fact, start, next, waiting, found)
        }
      }
      this.#front = next
      this.#next = front
    }
  }

  #jump(
    state: State,
    fact: Fact,
    start: number,
    next: Front,
    waiting: Map<number, Front>,
    found: RawHit[],
  ): void {
    const letter = this.#alphabet.letterOfFact(fact)
    if (letter === null) return
    this.steps += 1
    const after = this.#states.afterFact(state, letter)
    if (after === null) return
    if (fact.endWord === fact.firstWord + 1) {
      reach(next, after, start, fact.endWord, found)
      this.#join(next)
      return
    }
    let there = waiting.get(fact.endWord)
    if (there === undefined) waiting.set(fact.endWord, (there = new Front()))
    reach(there, after, start, fact.endWord, found)
  }

  /** The last two places of a front as one, where both began at the same word. */
  #join(front: Front): void {
    const last = front.size - 1
    if (last < 1 || front.starts[last] !== front.starts[last - 1]) return
    const [before, state] = [front.states[last - 1] as State, front.states[last] as State]
    front.states[last - 1] = this.#states.union(before, state)
    front.size = last
  }

  /** Places that facts have led to. A front has no more places than phrases are long. */
  #takeIn(front: Front, arrived: Front): void {
    for (let index = 0; index < arrived.size; index += 1) {
      const state = arrived.states[index] as State
      const start = arrived.starts[index] as number
      let same = 0
      while (same < front.size && front.starts[same] !== start) same += 1
      if (same < front.size) {
        front.states[same] = this.#states.union(front.states[same] as State, state)
      } else {
        front.push(state, start)
      }
    }
  }
}

function reach(front: Front, state: State, start: number, endWord: number, found: RawHit[]): void {
  for (const phrase of state.ended) found.push({ phrase, firstWord: start, endWord })
  if (state.goesOn) front.push(state, start)
}

const none: readonly Fact[] = []
const noHits: readonly Hit[] = []

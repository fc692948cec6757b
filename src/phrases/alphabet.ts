/**
 * What the automaton reads. All words that no phrase tells apart are one letter: an ordinary word costs one look-up, and
 * open words (`*kontoret`) are looked up by their beginnings and endings of the lengths that occur, never one by one.
 */
import type { Fact } from '../memo/model.ts'
import { FormTable } from '../memo/word-forms.ts'
import { valueOfFact } from './syntax.ts'
import type { WordElement } from './syntax.ts'

/** A number for each different thing that phrases ask for. */
export type AskedFor = number

/** Words, or facts, that answer to the same things. */
export interface Letter {
  answers: readonly AskedFor[]
}

/** `{*}` and gaps: every word answers to it, so no letter says so. */
export const ANY_WORD: AskedFor = 0

export class Alphabet {
  readonly #numbers = new Map<string, AskedFor>()
  readonly #literals = new Map<string, AskedFor>()
  readonly #beginnings = new Affixes()
  readonly #endings = new Affixes()
  readonly #inside = new Affixes()
  readonly #facts = new Map<string, AskedFor>()
  readonly #letters = new Map<string, Letter>()
  readonly #factLetters = new Map<string, Map<string | null, Letter | null>>()
  /** The letter of each word. */
  readonly words = new FormTable((norm) => this.#letter(this.#answersOf(norm)))
  readonly plain: Letter = { answers: [] }

  word(asked: WordElement): AskedFor {
    const key = `${asked.openStart ? '*' : ''}${asked.norm}${asked.openEnd ? '*' : ''}`
    const number = this.#number(key)
    if (asked.openStart && asked.openEnd) this.#inside.add(asked.norm, number)
    else if (asked.openStart) this.#endings.add(asked.norm, number)
    else if (asked.openEnd) this.#beginnings.add(asked.norm, number)
    else this.#literals.set(asked.norm, number)
    return number
  }

  fact(kind: Fact['kind'], value: string | null): AskedFor {
    const key = value === null ? kind : `${kind}=${value}`
    const number = this.#number(`{${key}}`)
    this.#facts.set(key, number)
    return number
  }

  get asksForFacts(): boolean {
    return this.#facts.size > 0
  }

  /** Null where no phrase asks for such a fact. */
  letterOfFact(fact: Fact): Letter | null {
    const value = valueOfFact(fact)
    let byValue = this.#factLetters.get(fact.kind)
    if (byValue === undefined) this.#factLetters.set(fact.kind, (byValue = new Map()))
    let letter = byValue.get(value)
    if (letter === undefined) {
      const asked = [this.#facts.get(fact.kind), this.#facts.get(`${fact.kind}=${value ?? ''}`)]
      const answers = asked.filter((number) => number !== undefined)
      letter = answers.length === 0 ? null : this.#letter(answers)
      byValue.set(value, letter)
    }
    return letter
  }

  #answersOf(norm: string): AskedFor[] {
    const literal = this.#literals.get(norm)
    const answers = literal === undefined ? [] : [literal]
    this.#endings.atEnd(norm, answers)
    this.#beginnings.atStart(norm, answers)
    this.#inside.anywhere(norm, answers)
    return answers
  }

  #letter(answers: readonly AskedFor[]): Letter {
    if (answers.length === 0) return this.plain
    const key = answers.join()
    let letter = this.#letters.get(key)
    if (letter === undefined) this.#letters.set(key, (letter = { answers }))
    return letter
  }

  #number(key: string): AskedFor {
    let number = this.#numbers.get(key)
    if (number === undefined) this.#numbers.set(key, (number = this.#numbers.size + 1))
    return number
  }
}

/** Parts of words by their text, together with the lengths that occur. */
class Affixes {
  readonly #numbers = new Map<string, AskedFor>()
  #lengths: number[] = []

  add(text: string, number: AskedFor): void {
    this.#numbers.set(text, number)
    if (!this.#lengths.includes(text.length)) {
      this.#lengths = [...this.#lengths, text.length].sort((a, b) => a - b)
    }
  }

  atStart(word: string, answers: AskedFor[]): void {
    for (const length of this.#lengths) {
      if (length > word.length) return
      this.#push(word.slice(0, length), answers)
    }
  }

  atEnd(word: string, answers: AskedFor[]): void {
    for (const length of this.#lengths) {
      if (length > word.length) return
      this.#push(word.slice(word.length - length), answers)
    }
  }

  anywhere(word: string, answers: AskedFor[]): void {
    for (const length of this.#lengths) {
      for (let at = 0; at + length <= word.length; at += 1) {
        this.#push(word.slice(at, at + length), answers)
      }
    }
  }

  #push(part: string, answers: AskedFor[]): void {
    const number = this.#numbers.get(part)
    if (number !== undefined && !answers.includes(number)) answers.push(number)
  }
}

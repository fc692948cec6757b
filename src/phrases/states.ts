/**
 * The automaton's states: sets of positions, made when a text first leads to them (subset construction on demand).
 * However many phrases begin alike, a place in the text is in one state, so more phrases do not make reading slower.
 */
import { ANY_WORD } from './alphabet.ts'
import type { AskedFor, Letter } from './alphabet.ts'
import type { PhraseId } from './model.ts'

/** Positions of all phrases, numbered through. */
export interface Positions {
  /** What each position reads. */
  asked: readonly (readonly AskedFor[])[]
  follow: readonly (readonly number[])[]
  /** The phrase that may end after the position, or -1. */
  ends: readonly number[]
  first: readonly number[]
}

export interface State {
  /** Sorted. */
  positions: readonly number[]
  /** Phrases that may end here. */
  ended: readonly PhraseId[]
  /** Positions to go to, by what they read; made when first needed. */
  ahead: Map<AskedFor, number[]> | null
  /** By letter, for those that lead elsewhere than ordinary words. */
  moves: Map<Letter, State | null>
  /** Where an ordinary word leads; undefined until asked. */
  onPlain: State | null | undefined
  /** False: nothing follows. */
  goesOn: boolean
}

/** States and moves kept between texts; beyond it all are forgotten and made anew as needed. */
const maxStates = 20_000
const maxMoves = 200_000

export class States {
  readonly #positions: Positions
  #known = new Map<string, State>()
  #joined = new Map<State, Map<State, State>>()
  #moves = 0
  root: State
  /** Work done to make states and moves, for the step counter. */
  work = 0

  constructor(positions: Positions) {
    this.#positions = positions
    this.root = this.#makeRoot()
  }

  /** To be called between texts only: no state of before may be used after it. */
  keepWithinBounds(): void {
    if (this.#known.size <= maxStates && this.#moves <= maxMoves) return
    this.#moves = 0
    this.#known = new Map()
    this.#joined = new Map()
    this.root = this.#makeRoot()
  }

  /** The state after one word; null where no phrase goes on. */
  afterWord(state: State, letter: Letter): State | null {
    if (letter.answers.length === 0) return this.#afterPlain(state)
    const known = state.moves.get(letter)
    if (known !== undefined) return known
    const ahead = this.#ahead(state)
    for (const answer of letter.answers) {
      if (ahead.has(answer)) return this.#keep(state, letter, [ANY_WORD, ...letter.answers])
    }
    return this.#afterPlain(state)
  }

  afterFact(state: State, letter: Letter): State | null {
    const known = state.moves.get(letter)
    if (known !== undefined) return known
    return this.#keep(state, letter, letter.answers)
  }

  /** One state for two places in the phrases that a text has reached at once. */
  union(one: State, other: State): State {
    if (one === other) return one
    let row = this.#joined.get(one)
    if (row === undefined) this.#joined.set(one, (row = new Map()))
    let both = row.get(other)
    if (both === undefined) {
      both = this.#state(new Set([...one.positions, ...other.positions]))
      row.set(other, both)
    }
    return both
  }

  #keep(state: State, letter: Letter, answers: readonly AskedFor[]): State | null {
    const found = this.#move(this.#ahead(state), answers)
    state.moves.set(letter, found)
    this.#moves += 1
    return found
  }

  #afterPlain(state: State): State | null {
    if (state.onPlain === undefined) state.onPlain = this.#move(this.#ahead(state), [ANY_WORD])
    return state.onPlain
  }

  #move(ahead: Map<AskedFor, number[]>, answers: readonly AskedFor[]): State | null {
    const reached = new Set<number>()
    for (const answer of answers) {
      for (const position of ahead.get(answer) ?? []) reached.add(position)
    }
    return reached.size === 0 ? null : this.#state(reached)
  }

  #ahead(state: State): Map<AskedFor, number[]> {
    if (state.ahead !== null) return state.ahead
    const next = new Set<number>()
    for (const position of state.positions) {
      for (const follower of this.#positions.follow[position] ?? []) next.add(follower)
    }
    return (state.ahead = this.#byAskedFor(next))
  }

  #byAskedFor(positions: Iterable<number>): Map<AskedFor, number[]> {
    const ahead = new Map<AskedFor, number[]>()
    for (const position of positions) {
      for (const asked of this.#positions.asked[position] ?? []) {
        const there = ahead.get(asked)
        if (there === undefined) ahead.set(asked, [position])
        else there.push(position)
        this.work += 1
      }
    }
    return ahead
  }

  #state(reached: ReadonlySet<number>): State {
    const positions = [...reached].sort((a, b) => a - b)
    this.work += positions.length
    const key = positions.join()
    let state = this.#known.get(key)
    if (state === undefined) {
      const ended = new Set<PhraseId>()
      let goesOn = false
      for (const position of positions) {
        const phrase = this.#positions.ends[position] ?? -1
        if (phrase >= 0) ended.add(phrase)
        if ((this.#positions.follow[position]?.length ?? 0) > 0) goesOn = true
      }
      state = makeState(positions, [...ended], goesOn)
      this.#known.set(key, state)
    }
    return state
  }

  #makeRoot(): State {
    const root = makeState([], [], true)
    root.ahead = this.#byAskedFor(this.#positions.first)
    return root
  }
}

function makeState(
  positions: readonly number[],
  ended: readonly PhraseId[],
  goesOn: boolean,
): State {
  return { positions, ended, ahead: null, moves: new Map(), onPlain: undefined, goesOn }
}

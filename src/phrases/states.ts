/**
 * The automaton's states: sets of junctions, made when a text first leads to them (subset construction on demand).
 * However many phrases begin alike, a place in the text is in one state, so more phrases do not make reading slower.
 */
import { ANY_WORD } from './alphabet.ts'
import type { AskedFor, Letter } from './alphabet.ts'
import type { PhraseId } from './model.ts'
import type { Junction, Network } from './network.ts'

export interface State {
  junctions: readonly Junction[]
  /** Their numbers, sorted. */
  numbers: readonly number[]
  /** Phrases that may end here. */
  ended: readonly PhraseId[]
  /** False: nothing follows. */
  goesOn: boolean
  /** Where letters lead that some phrase tells apart; filled in as they are met. */
  moves: Map<Letter, State | null>
  /** Where an ordinary word leads; undefined until asked. */
  onPlain: State | null | undefined
}

/** States and moves kept between texts; beyond it all are forgotten and made anew as needed. */
const maxStates = 20_000
const maxMoves = 200_000

export class States {
  readonly #network: Network
  #known = new Map<string, State>()
  #joined = new Map<State, Map<State, State>>()
  #moves = 0
  root: State

  constructor(network: Network) {
    this.#network = network
    this.root = this.#state([network.start])
  }

  /** To be called between texts only: no state of before may be used after it. */
  keepWithinBounds(): void {
    if (this.#known.size <= maxStates && this.#moves <= maxMoves) return
    this.#moves = 0
    this.#known = new Map()
    this.#joined = new Map()
    this.root = this.#state([this.#network.start])
  }

  /** The state after one word; null where no phrase goes on. */
  afterWord(state: State, letter: Letter): State | null {
    if (letter.answers.length === 0) return this.#afterPlain(state)
    const known = state.moves.get(letter)
    if (known !== undefined) return known
    const leads = letter.answers.some((answer) =>
      state.junctions.some(({ ahead }) => ahead.has(answer)),
    )
    return this.#keep(
      state,
      letter,
      leads ? this.#move(state, [ANY_WORD, ...letter.answers]) : this.#afterPlain(state),
    )
  }

  afterFact(state: State, letter: Letter): State | null {
    const known = state.moves.get(letter)
    return known === undefined
      ? this.#keep(state, letter, this.#move(state, letter.answers))
      : known
  }

  /** One state for two places in the phrases that a text has reached at once. */
  union(one: State, other: State): State {
    if (one === other) return one
    let row = this.#joined.get(one)
    if (row === undefined) this.#joined.set(one, (row = new Map()))
    let both = row.get(other)
    if (both === undefined) {
      both = this.#state([...one.numbers, ...other.numbers])
      row.set(other, both)
    }
    return both
  }

  #keep(state: State, letter: Letter, found: State | null): State | null {
    state.moves.set(letter, found)
    this.#moves += 1
    return found
  }

  #afterPlain(state: State): State | null {
    if (state.onPlain === undefined) state.onPlain = this.#move(state, [ANY_WORD])
    return state.onPlain
  }

  #move(state: State, answers: readonly AskedFor[]): State | null {
    const reached: number[] = []
    for (const { ahead } of state.junctions) {
      for (const answer of answers) {
        for (const junction of ahead.get(answer) ?? []) reached.push(junction)
      }
    }
    return reached.length === 0 ? null : this.#state(reached)
  }

  #state(reached: readonly number[]): State {
    const numbers = [...new Set(reached)].sort((a, b) => a - b)
    const key = numbers.join()
    let state = this.#known.get(key)
    if (state === undefined) {
      const junctions = numbers.flatMap((number) => this.#network.junctions[number] ?? [])
      state = {
        junctions,
        numbers,
        ended: [...new Set(junctions.flatMap(({ ended }) => ended))],
        goesOn: junctions.some(({ ahead }) => ahead.size > 0),
        moves: new Map(),
        onPlain: undefined,
      }
      this.#known.set(key, state)
    }
    return state
  }
}

/**
 * What is known of a word by its letters alone, worked out once for each way of writing it and shared by all places where it
 * stands. Most words of a memo have been met before, in it or in another one: for them reading is one look-up.
 */
import { decidedThen, tellsWhen, toldByPast } from './history-words.ts'
import { normalize } from './normalize.ts'

export interface WordForm {
  written: string
  /** Of what is written: asking the string costs several times more, as there are many kinds of them. */
  length: number
  /** See `Word`. */
  norm: string
  /** Begins with a capital letter. */
  capital: boolean
  /** May be what makes a sentence history: a past verb of deciding. */
  past: boolean
  /** Says when. */
  dated: boolean
  /** Counts forms from 0 within a generation: for `FormTable`. */
  number: number
  generation: number
  /** See `hashOf`. */
  hash: number
}

/** Forms kept at most; beyond it all are forgotten and a new generation begins. */
const mostForms = 50_000

let forms = new Map<string, WordForm>()
let generation = 0

/** The latest form of each hash: most words are found here without being cut out of their text first. */
const latest = new Array<WordForm | undefined>(1 << 15).fill(undefined)

/** A word's hash is made of its units one after the other, from 0. */
export function hashOf(before: number, unit: number): number {
  return (Math.imul(before, 31) + unit) | 0
}

/** The word of the text from `start` up to `end`, as `readWords` finds it. */
export function formAt(text: string, start: number, end: number, hash: number): WordForm {
  const slot = (hash ^ (hash >>> 15)) & (latest.length - 1)
  const there = latest[slot]
  if (there?.hash === hash && there.length === end - start && stands(there, text, start)) {
    return there
  }
  const written = text.slice(start, end)
  const form = forms.get(written) ?? newForm(written, hash)
  latest[slot] = form
  return form
}

/** Letter by letter: a word is short, and asking the engine whether a text has it somewhere costs more. */
function stands({ written, length }: WordForm, text: string, start: number): boolean {
  for (let at = 0; at < length; at += 1) {
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}

function newForm(written: string, hash: number): WordForm {
  if (forms.size >= mostForms) {
    forms = new Map()
    latest.fill(undefined)
    generation += 1
  }
  const own = detached(written)
  const norm = normalize(own)
  const first = own.charAt(0)
  const form: WordForm = {
    written: own,
    length: own.length,
    norm,
    capital: first !== first.toLowerCase(),
    past: decidedThen(norm) || toldByPast(norm) !== null,
    dated: tellsWhen(norm),
    number: forms.size,
    generation,
    hash,
  }
  forms.set(own, form)
  return form
}

/** A slice may keep the whole text that it was cut from alive. */
function detached(slice: string): string {
  return JSON.parse(JSON.stringify(slice)) as string
}

const step = 512

/** Values worked out once for each form, by its number: kept as long as its generation lasts. */
export class FormTable<Value> {
  readonly #work: (norm: string, written: string) => Value
  #values: (Value | undefined)[] = []
  #generation = generation

  constructor(work: (norm: string, written: string) => Value) {
    this.#work = work
  }

  of(form: WordForm): Value {
    if (form.generation !== this.#generation) {
      this.#values = []
      this.#generation = form.generation
    }
    const known = this.#values[form.number]
    return known === undefined ? this.#add(form) : known
  }

  #add(form: WordForm): Value {
    const value = this.#work(form.norm, form.written)
    // Filled up in order: the engine makes a hash table of an array with wide gaps, which every look-up then pays for.
    const room = (Math.floor(form.number / step) + 1) * step
    while (this.#values.length < room) this.#values.push(undefined)
    this.#values[form.number] = value
    return value
  }
}

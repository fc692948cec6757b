/**
 * The words of a text.
 *
 * A word is a run of letters, digits and combining marks. The characters `- ’ ' : . / ,` belong to it where letters or
 * digits stand on both sides ("HR-direktören", "vd:s", "t.f", "KS/2019:468", "1,5"). "§", "§§" and "%" are words.
 */
import { keptList } from './kept-list.ts'
import type { Word } from './model.ts'
import { formAt, hashOf, type WordForm } from './word-forms.ts'

const OTHER = 1
const BODY = 2
const JOINER = 3
const SOFT_HYPHEN = 4
const SIGN = 5

const SECTION = '§'.charCodeAt(0)

/** Class by UTF-16 unit, filled in as units are met; 0 means not yet met. */
const classes = new Uint8Array(0x10000)
const bodyPattern = /^[\p{L}\p{N}\p{M}]$/u

for (const character of "-’':./,\u2010\u2011") classes[character.charCodeAt(0)] = JOINER
for (const character of '§%') classes[character.charCodeAt(0)] = SIGN
classes[0xad] = SOFT_HYPHEN

function classOf(text: string, at: number, unit: number): number {
  const known = classes[unit] ?? OTHER
  return known === 0 ? newClass(text, at, unit) : known
}

function newClass(text: string, at: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogateClass(text, at, unit)
  const found = bodyPattern.test(String.fromCharCode(unit)) ? BODY : OTHER
  classes[unit] = found
  return found
}

/** Both halves of a letter outside the first plane are letters; a lone half is nothing. */
function surrogateClass(text: string, at: number, unit: number): number {
  const start = unit >= 0xdc00 ? at - 1 : at
  const point = start >= 0 ? text.codePointAt(start) : undefined
  return point !== undefined && point > 0xffff && bodyPattern.test(String.fromCodePoint(point))
    ? BODY
    : OTHER
}

/** Splits a text into words; offsets are UTF-16 units in `text`. Linear in its length. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    const kind = classOf(text, at, unit)
    if (kind === BODY) {
      at = readWord(text, length, at, unit, words)
    } else if (kind === SIGN) {
      at = readSign(text, at, unit, words)
    } else {
      at += 1
    }
  }
  return keptList(words)
}

function readSign(text: string, start: number, unit: number, words: Word[]): number {
  const isDouble = unit === SECTION && text.charCodeAt(start + 1) === SECTION
  const end = start + (isDouble ? 2 : 1)
  const hash = hashOf(0, unit)
  add(text, start, end, isDouble ? hashOf(hash, unit) : hash, words)
  return end
}

/** Adds the word that begins at `start` with `first`; gives where it ends. `length` is the text's. */
function readWord(
  text: string,
  length: number,
  start: number,
  first: number,
  words: Word[],
): number {
  let hash = hashOf(0, first)
  let at = start + 1
  for (;;) {
    let kind = OTHER
    for (; at < length; at += 1) {
      const unit = text.charCodeAt(at)
      kind = classOf(text, at, unit)
      if (kind !== BODY) break
      hash = hashOf(hash, unit)
    }
    // Most words end before a space or at the end.
    const next = at >= length || kind === OTHER ? at : pastJoiner(text, at)
    if (next === at) break
    for (; at < next; at += 1) hash = hashOf(hash, text.charCodeAt(at))
  }
  add(text, start, at, hash, words)
  return at
}

function add(text: string, start: number, end: number, hash: number, words: Word[]): void {
  words.push(new ReadWord(start, end, formAt(text, start, end, hash)))
}

/** A long memo has a hundred thousand of them: the norm is asked of the form. */
class ReadWord implements Word {
  readonly start
  readonly end
  readonly form

  constructor(start: number, end: number, form: WordForm) {
    this.start = start
    this.end = end
    this.form = form
  }

  get norm(): string {
    return this.form.norm
  }
}

/** Where a word goes on that is joined at `at`, soft hyphens around the joiner left out; `at` where it does not. */
function pastJoiner(text: string, at: number): number {
  const { length } = text
  let ahead = at
  while (ahead < length && text.charCodeAt(ahead) === 0xad) ahead += 1
  if (ahead < length && classOf(text, ahead, text.charCodeAt(ahead)) === JOINER) {
    ahead += 1
    while (ahead < length && text.charCodeAt(ahead) === 0xad) ahead += 1
  }
  const goesOn = ahead < length && classOf(text, ahead, text.charCodeAt(ahead)) === BODY
  return goesOn ? ahead : at
}

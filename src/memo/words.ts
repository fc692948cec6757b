/**
 * The words of a text.
 *
 * A word is a run of letters, digits and combining marks. The characters `- ’ ' : . / ,` belong to it where letters or
 * digits stand on both sides ("HR-direktören", "vd:s", "t.f", "KS/2019:468", "1,5"). "§", "§§" and "%" are words.
 */
import type { Word } from './model.ts'
import { formOf } from './word-forms.ts'

const OTHER = 1
const BODY = 2
const JOINER = 3
const SOFT_HYPHEN = 4
const SIGN = 5

/** Class by UTF-16 unit, filled in as units are met; 0 means not yet met. */
const classes = new Uint8Array(0x10000)
const bodyPattern = /^[\p{L}\p{N}\p{M}]$/u

for (const character of "-’':./,\u2010\u2011") classes[character.charCodeAt(0)] = JOINER
for (const character of '§%') classes[character.charCodeAt(0)] = SIGN
classes[0xad] = SOFT_HYPHEN

function classOf(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = classes[unit] ?? OTHER
  if (known !== 0) return known
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
    const kind = classOf(text, at)
    if (kind === BODY || kind === SIGN) {
      const end = kind === BODY ? endOfWord(text, at + 1) : endOfSign(text, at)
      const form = formOf(text.slice(at, end))
      words.push({ start: at, end, norm: form.norm, form })
      at = end
    } else {
      at += 1
    }
  }
  return words
}

function endOfSign(text: string, at: number): number {
  return text[at] === '§' && text[at + 1] === '§' ? at + 2 : at + 1
}

function endOfWord(text: string, from: number): number {
  let at = from
  for (;;) {
    while (at < text.length && classOf(text, at) === BODY) at += 1
    // Most words end before a space or at the end.
    if (at >= text.length || classOf(text, at) === OTHER) return at
    let ahead = at
    while (ahead < text.length && text.charCodeAt(ahead) === 0xad) ahead += 1
    if (ahead < text.length && classOf(text, ahead) === JOINER) {
      ahead += 1
      while (ahead < text.length && text.charCodeAt(ahead) === 0xad) ahead += 1
    }
    if (ahead === at || ahead >= text.length || classOf(text, ahead) !== BODY) return at
    at = ahead
  }
}

/** Puts one noun for another in the same form: "socialförvaltningens" → "socialkontorets". */
import { type Noun, type Paradigm, paradigms } from './paradigms.ts'
import { normalize } from './normalize.ts'

export type { Noun }

/**
 * The form of `to` that answers to the form of `from` that a word is, in the same case of letters; null where the word is
 * no form of `from`. The word may be a compound ending in it ("Socialförvaltningen"), or beginning with it
 * ("tjänstemannaorganisationen" → "tjänstepersonsorganisationen"). Soft hyphens are lost, since they would stand wrong.
 */
export function inflectLike(word: string, from: Noun, to: Noun): string | null {
  const plain = word.replaceAll('\u00ad', '').replaceAll('\u2011', '-').normalize('NFC')
  const lower = normalize(plain)
  // "İ" and its like change length in lower case; no Swedish noun holds them.
  if (lower.length !== plain.length) return null
  const found = endingIn(lower, paradigms[from]) ?? beginningWith(lower, paradigms[from])
  if (found === null) return null
  const { start, end, form } = found
  const replacement = paradigms[to][form]
  if (replacement === undefined || replacement === null) return null
  return plain.slice(0, start) + likeCase(plain.slice(start, end), replacement) + plain.slice(end)
}

interface Found {
  start: number
  end: number
  /** Index in the paradigm. */
  form: number
}

/** The inflected form that the word ends in; the longest wins. */
function endingIn(lower: string, paradigm: Paradigm): Found | null {
  let best: Found | null = null
  for (const [form, ending] of paradigm.slice(0, -1).entries()) {
    if (ending === null || !lower.endsWith(ending)) continue
    const start = lower.length - ending.length
    if (best === null || start < best.start) best = { start, end: lower.length, form }
  }
  return best
}

/** Letters in the shortest last part of a compound: "tjänstemannaval". */
const leastTail = 3

function beginningWith(lower: string, paradigm: Paradigm): Found | null {
  const form = paradigm.length - 1
  const first = paradigm[8]
  if (first === null || !lower.startsWith(first)) return null
  const rest = lower.slice(first.length)
  return rest === '' || rest === '-' || rest.length >= leastTail
    ? { start: 0, end: first.length, form }
    : null
}

function likeCase(written: string, replacement: string): string {
  if (isUpper(written)) return replacement.toUpperCase()
  const first = written.charAt(0)
  return first !== first.toLowerCase()
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement
}

function isUpper(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
}

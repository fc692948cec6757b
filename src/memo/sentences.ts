/** Where sentences begin and end in Swedish official prose, and which of them ask. */
import { keptList } from './kept-list.ts'
import type { Sentence, Word } from './model.ts'
import { bearsComplement, closesSentence } from './abbreviations.ts'
import { FormTable } from './word-forms.ts'

const LINE_BREAK = 1
const STOP = 2
const CLOSER = 4
const BLANK = 8

/** What UTF-16 units are to sentences, as bits. */
const roles = new Uint8Array(0x10000)
const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
for (const [units, role] of [
  ['\n\r\v\f\u0085\u2028\u2029', LINE_BREAK],
  ['.?!…', STOP],
  ['”“"’\')»]', CLOSER],
  [blanks, BLANK],
] as const) {
  for (const unit of units) roles[unit.charCodeAt(0)] = (roles[unit.charCodeAt(0)] ?? 0) | role
}

/** Whether the unit at `at` has any of the roles; false outside the text. */
function is(text: string, at: number, role: number): boolean {
  return ((roles[text.charCodeAt(at)] ?? 0) & role) !== 0
}

/** Words after which a lone capital is a label, not an initial: "punkt A.", "bilaga B.". */
const labelled = new Set([
  'punkt',
  'bilaga',
  'alternativ',
  'del',
  'grupp',
  'kategori',
  'etapp',
  'hus',
])

/**
 * Divides a text into sentences. A line break always ends one; ". ", "? ", "! " and "… " do before a capital letter, a
 * digit or a quotation mark, unless the stop belongs to an abbreviation, an ordinal, an initial or a list number.
 * Stretches without a word are no sentences. None is history yet: see `history.ts`.
 */
export function readSentences(text: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = []
  let firstWord = 0
  let start = 0
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined) break
    const next = words[index + 1]
    const cut = endAfter(text, words, firstWord, index, next)
    if (cut === null && next !== undefined) continue
    const end = trimEnd(text, cut?.at ?? text.length)
    sentences.push({
      start: trimStart(text, start, word.start),
      end: Math.max(end, word.end),
      firstWord,
      endWord: index + 1,
      question: cut?.question ?? text.slice(word.end, end).includes('?'),
      history: false,
    })
    firstWord = index + 1
    start = cut?.at ?? text.length
  }
  return keptList(sentences)
}

interface Cut {
  /** Where the next sentence may begin. */
  at: number
  question: boolean
}

function endAfter(
  text: string,
  words: readonly Word[],
  firstWord: number,
  index: number,
  next: Word | undefined,
): Cut | null {
  const from = words[index]?.end ?? 0
  const to = next?.start ?? text.length
  // Most gaps are a single space.
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return null
  const ends = next === undefined || opensSentence(text, from, next)
  let question = false
  for (let at = from; at < to; at += 1) {
    if (is(text, at, LINE_BREAK)) return { at: at + 1, question }
    if (!is(text, at, STOP)) continue
    const after = pastStops(text, at, to)
    question ||= text.slice(at, after).includes('?')
    const isBoundary = ends && (after >= to || is(text, after, BLANK))
    if (isBoundary && next !== undefined) {
      const single = text[at] === '.' && after === at + 1
      if (!single || !isAbbreviation(text, words, firstWord, index, next)) {
        return { at: after, question }
      }
    }
    at = after - 1
  }
  return null
}

/** Past a run of stops and closing marks. */
function pastStops(text: string, from: number, to: number): number {
  let at = from
  while (at < to && is(text, at, STOP | CLOSER)) at += 1
  return at
}

/** The next word may begin a sentence: a capital, a digit, a "§", or anything right after a dash or an opening mark. */
function opensSentence(text: string, from: number, next: Word): boolean {
  const first = text.charAt(next.start)
  if (first !== first.toLowerCase() || /[\d§]/.test(first)) return true
  let at = next.start - 1
  while (at > from && is(text, at, BLANK)) at -= 1
  return at > from && '•–—'.includes(text.charAt(at)) && is(text, at - 1, BLANK)
}

function isAbbreviation(
  text: string,
  words: readonly Word[],
  firstWord: number,
  index: number,
  next: Word,
): boolean {
  const word = words[index]
  if (word === undefined) return false
  const stopped = stoppedForms.of(word.form)
  // "1. Kommunstyrelsen …": the number opens the point.
  if (stopped === 'number') return index === firstWord
  if (stopped === 'bears') return true
  if (stopped === 'bears-number') return /\d/.test(text.charAt(next.start))
  return stopped === 'initial' && !labelled.has(words[index - 1]?.norm ?? '')
}

/** What a stop after a word may be, by the word alone: a number's, part of an abbreviation always or before a number, an initial's, an end. */
const stoppedForms = new FormTable((norm, written) => {
  if (/^\d+$/.test(written)) return 'number'
  // "KL." is an act, "kl." the clock.
  const isShouted = written.length > 1 && written === written.toUpperCase()
  const shoutable = /^(?:t\.?f|d?nr)$/.test(norm)
  if (!isShouted || shoutable) {
    if (bearsComplement(norm, false)) return 'bears'
    if (bearsComplement(norm, true)) return 'bears-number'
  }
  if (closesSentence(norm)) return 'ends'
  return written.length === 1 && written !== written.toLowerCase() ? 'initial' : 'ends'
})

function trimStart(text: string, from: number, to: number): number {
  let at = from
  while (at < to && is(text, at, BLANK)) at += 1
  return at
}

function trimEnd(text: string, to: number): number {
  let at = to
  while (at > 0 && is(text, at - 1, BLANK)) at -= 1
  return at
}

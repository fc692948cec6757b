/**
 * Abbreviations without their stops, and short words that are to be written out. Source: Myndigheternas skrivregler, 11.3.
 *
 * In tables and headings, where space is short, they are left alone, and so are letters that may be something else ("mm", "tom").
 */
import type { Word } from '../../memo/model.ts'
import { FormTable } from '../../memo/word-forms.ts'
import { casedLike } from '../letters.ts'
import { hardSpace, type Place, type Slip } from './slip.ts'

/** The right form by the letters, one for each word of it. */
const stopped: Readonly<Record<string, string>> = {
  'bl a': 'bl.a.',
  dvs: 'dvs.',
  'd v s': 'dvs.',
  'fr o m': 'fr.o.m.',
  'm fl': 'm.fl.',
  'm m': 'm.m.',
  osv: 'osv.',
  'o s v': 'osv.',
  's k': 's.k.',
  't ex': 't.ex.',
  't o m': 't.o.m.',
  'o d': 'o.d.',
  'e d': 'e.d.',
}
/** One word as it is often written: "tex", "bla". */
const joined: Readonly<Record<string, string>> = {
  bla: 'bl.a.',
  tex: 't.ex.',
  mfl: 'm.fl.',
  mm: 'm.m.',
  from: 'fr.o.m.',
  tom: 't.o.m.',
  sk: 's.k.',
}
/** Words to be written out. */
const whole: Readonly<Record<string, string>> = {
  'p g a': 'på grund av',
  pga: 'på grund av',
  enl: 'enligt',
  inkl: 'inklusive',
  exkl: 'exklusive',
  resp: 'respektive',
  ang: 'angående',
  avs: 'avseende',
}
/** Letters that are a word or a measure of their own. */
const ambiguous = new Set(['mm', 'from', 'tom', 'sk', 'bla'])

/** Letters alone, "t.ex" as "t ex". */
function lettersOf(norm: string): string {
  return norm.replaceAll('.', ' ')
}

const all = { ...stopped, ...joined, ...whole }
const longest = 3
/** Whether an abbreviation may begin with the word. */
const begins = new FormTable((norm) => {
  const letters = lettersOf(norm)
  if (ambiguous.has(letters)) return false
  return Object.keys(all).some((key) => key === letters || key.startsWith(`${letters} `))
})

export function abbreviationSlips({ paragraph }: Place): Slip[] {
  const { facts, depth, cell } = paragraph
  const slips: Slip[] = []
  if (depth !== null || cell !== null) return slips
  for (let index = 0; index < facts.words.length; index += 1) {
    const word = facts.words[index]
    if (word === undefined || !begins.of(word.form)) continue
    const slip = slipAt(paragraph.text, facts.words, index)
    if (slip === null) continue
    index = slip.last
    if (slip.use !== null) slips.push({ start: word.start, end: slip.end, use: slip.use })
  }
  return slips
}

interface Found {
  last: number
  end: number
  /** Null where it is written as it should be. */
  use: string | null
}

/** The longest abbreviation that begins with the word; null where none does. */
function slipAt(text: string, words: readonly Word[], index: number): Found | null {
  let letters = ''
  let found: { last: number; right: string } | null = null
  for (let last = index; last < Math.min(words.length, index + longest); last += 1) {
    const [word, before] = [words[last], words[last - 1]]
    if (word === undefined || (last > index && !isNear(text, before, word))) break
    letters = `${letters} ${lettersOf(word.norm)}`.trim()
    const right = all[letters]
    if (right !== undefined) found = { last, right }
  }
  const [first, end] = [words[index], words[found?.last ?? index]]
  if (found === null || first === undefined || end === undefined) return null
  const isCapital = /^\p{Lu}{2}/u.test(text.slice(first.start, end.end))
  const stop = text.charAt(end.end) === '.' ? end.end + 1 : end.end
  const written = text.slice(first.start, stop)
  // "Tex" is a name: no abbreviation of the kind begins a sentence.
  const isName = /^\p{Lu}/u.test(written) && joined[written.toLowerCase()] !== undefined
  if (isCapital || isName) return { last: found.last, end: stop, use: null }
  const use = rightForm(written, found.right, text.slice(stop))
  return { last: found.last, end: stop, use }
}

/** Only a stop, a blank or both stand between: "t ex", "t. ex". */
function isNear(text: string, before: Word | undefined, word: Word): boolean {
  return before !== undefined && /^\.?[ \u00a0]?$/u.test(text.slice(before.end, word.start))
}

function rightForm(written: string, right: string, after: string): string | null {
  if (written.toLowerCase() === right) return null
  // Where the abbreviation closes the sentence its stop is the sentence's.
  const closes = written.endsWith('.') && /^\s*$/u.test(after) && !right.endsWith('.')
  return `${casedLike(written, right.replaceAll(' ', hardSpace))}${closes ? '.' : ''}`
}

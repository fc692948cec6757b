/** Template debris in a text, by its characters: «Diarienr», [datum], 20xx-xx-xx, XX kronor, § XXX, AnvNamn. */

import type { ParagraphFacts } from '../memo/model.ts'
import { FormTable } from '../memo/word-forms.ts'

export interface Debris {
  /** field: something in brackets or a merge field, to be filled in. */
  kind: 'field' | 'debris'
  start: number
  end: number
}

/** Nothing below can match a text without one of these; most texts have none. */
const hints =
  /[[«<{#]|__|\.{3}|…|\?\?|xx|åååå|AnvNamn|nnnn|0000|-00|tbd|belopp\)|fyll i|f[oö]rnamn|\((?:ange|fyll|skriv|infoga)|(?<![\p{L}\p{N}])x(?![\p{L}\p{N}])/iu

const words = new FormTable(
  (norm) => hints.test(norm) || /^(?:belopp|fyll|ange|skriv|infoga)$/u.test(norm),
)

/** Whether `debrisIn` may find anything: told by the words, of which most have been met before. */
export function mayHoldDebris({ text, words: all }: ParagraphFacts): boolean {
  return all.some(({ form }) => words.of(form)) || /[[«<{#_…]|\.\.\.|\?\?/u.test(text)
}

/** Longer contents are somebody's remark, not a field. */
const longestField = 60

/** In order, not overlapping. @param editorial Beginnings, in lower case, of brackets that are meant to stand. */
export function debrisIn(text: string, editorial: readonly string[]): Debris[] {
  if (!hints.test(text)) return []
  const brackets = bracketsIn(text, editorial)
  const fields = mergeFieldsIn(text)
  const named = [...brackets, ...fields]
  const others = [...named, ...blanksIn(text).filter((blank) => !overlapsAny(blank, named))]
  const words = dummyWordsIn(text).filter((word) => !overlapsAny(word, others))
  return [...others, ...words].sort((a, b) => a.start - b.start)
}

function overlapsAny(debris: Debris, others: readonly Debris[]): boolean {
  return others.some((other) => debris.start < other.end && other.start < debris.end)
}

// --- [datum] --------------------------------------------------------------------------------------------------------

function bracketsIn(text: string, editorial: readonly string[]): Debris[] {
  const found: Debris[] = []
  let open = text.indexOf('[')
  while (open !== -1) {
    const close = text.indexOf(']', open)
    if (close === -1) break
    const start = text.lastIndexOf('[', close)
    if (isField(text, start, close, editorial)) {
      found.push({ kind: 'field', start, end: close + 1 })
    }
    open = text.indexOf('[', close)
  }
  return found
}

const onlyDots = /^[\s.…_]*$/u
const tickBox = /^[xX✓✔]?$/u
const reference = /^\p{L}{0,3}\d|^[^xn]$|\s(?:19|20)\d\d[a-z]?$/iu

function isField(text: string, open: number, close: number, editorial: readonly string[]): boolean {
  if (close - open > longestField) return false
  const content = text.slice(open + 1, close).trim()
  if (tickBox.test(content)) return content !== '' && !standsAsTickBox(text, open, close)
  if (onlyDots.test(content)) return content.includes('__') || standsForWords(text, open, content)
  if (reference.test(content) || !/\p{L}/u.test(content)) return false
  // An interval, or a list of numbers or keys: "[0, n]".
  if (/^[^\s,]{1,3}(?:,\s?[^\s,]{1,3})+$/u.test(content)) return false
  const said = content.toLowerCase()
  return !editorial.some((word) => said === word || said.startsWith(`${word} `))
}

/** "[x] Ja  [ ] Nej": begins its line, or shares it with an empty box. */
function standsAsTickBox(text: string, open: number, close: number): boolean {
  return text.slice(0, open).trim() === '' || /\[\s*\]/u.test(text.slice(close))
}

/** "[…]" is words left out; "[..]" and, after a colon, "[…]" is a field: "Dokumenttyp: [..]". */
function standsForWords(text: string, open: number, content: string): boolean {
  if (content === '..') return true
  return content !== '' && /:\s*$/u.test(text.slice(Math.max(0, open - 3), open))
}

// --- {belopp}, (ange belopp), <leverantör>, ____ kronor, den … mars, #REF! ------------------------------------------

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'
const blanks = new RegExp(
  [
    String.raw`\$?\{\{?\p{L}[\p{L}\d _.]{1,40}\}\}?`,
    String.raw`<\p{L}[\p{L} _]{4,40}>`,
    String.raw`\((?:belopp\)(?= (?:kr|tkr|mnkr|miljoner))|(?:ange|fyll i|skriv|infoga)(?: \p{L}+){1,2}\))`,
    String.raw`(?:_{2,}|\.{3,}|…)(?= ?(?:kronor|kr|tkr|mnkr|miljoner)\b)`,
    String.raw`(?<=\bden )(?:_{2,}|\.{2,}|…)(?= (?:${months})\b)`,
    String.raw`#(?:REF|VALUE|N/A|DIV/0|VÄRDEFEL|REFERENS|SAKNAS|NAMN|DIVISION/0)[!?]?(?!\p{L})`,
    String.raw`\bFYLL I\b|\bFörnamn Efternamn\b|\b(?:19|20)\d\d(?:-00){1,2}\b(?!-?\d)|(?<=(?:19|20)\d\d[/:-])0000\b`,
    String.raw`^(?:E-?post: ?)?f[oö]rnamn\.efternamn@\S+$`,
  ].join('|'),
  'gu',
)

/** A name for what is to be filled in, or room for it. */
function blanksIn(text: string): Debris[] {
  return [...text.matchAll(blanks)].map((match) => ({
    kind: 'field',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

// --- «Diarienr» -----------------------------------------------------------------------------------------------------

function mergeFieldsIn(text: string): Debris[] {
  return [...text.matchAll(/«[\p{L}\d_]{2,40}»|<<[\p{L}\d_]{2,40}>>/gu)]
    .filter((match) => isFieldName(match[0].replaceAll(/[«»<>]/gu, '')))
    .map((match) => ({ kind: 'field', start: match.index, end: match.index + match[0].length }))
}

/** A field of a template is a name ("Diarienr", "handl_namn"); a quoted small word between guillemets is not. */
function isFieldName(name: string): boolean {
  return /^\p{Lu}|[_\d]/u.test(name)
}

// --- XX kronor, 20xx-xx-xx, xx nnnnnn 2024 § XXX --------------------------------------------------------------------

const unit = /^(?:kronor|kr|tkr|mnkr|mdkr|miljoner|procent|%|§|st|personer)$/iu

/** What is numbered in Roman. */
const divisions = /^(?:avsnittet|avdelningen|kapitlet|delen)$/iu

interface Token {
  text: string
  start: number
  end: number
}

function dummyWordsIn(text: string): Debris[] {
  const tokens = [...text.matchAll(/[^\s[\](),;:"”]+/gu)].map((match) =>
    tokenAt(match[0], match.index),
  )
  const found: Debris[] = []
  for (const [index, token] of tokens.entries()) {
    if (!isDummy(token.text) && !isLoneDummy(tokens, index)) continue
    if (token.text === 'XX' && divisions.test(tokens[index - 1]?.text ?? '')) continue
    const last = found.at(-1)
    // "xx nnnnnn 2024 § XXX" is one stretch.
    if (last !== undefined && isFiller(text, last.end, token.start)) last.end = token.end
    else found.push({ kind: 'debris', start: token.start, end: token.end })
  }
  return found
}

/** Without the punctuation that ends it. */
function tokenAt(written: string, start: number): Token {
  const ends = /^\?+\.?$/u.test(written) ? '.' : '.!?…'
  let length = written.length
  while (length > 0 && ends.includes(written.charAt(length - 1))) length -= 1
  return { text: written.slice(0, length), start, end: start + length }
}

/** "2024 §" between two dummies. */
const longestFiller = 12

/** Only a year, a § or punctuation stands between. */
function isFiller(text: string, from: number, to: number): boolean {
  return to - from <= longestFiller && /^[\s\d§./:-]*$/u.test(text.slice(from, to))
}

function isDummy(token: string): boolean {
  if (token === 'AnvNamn' || /^n{4,}$/iu.test(token)) return true
  // 20xx-xx-xx, 2019/XX, §XX, XX, xx-xx: letters x alone, beside digits and signs, at least two together.
  if (/^(?:TBD|\?{2,}|[xX]\.[xX])$/u.test(token)) return true
  if (/^[\d§./:–-]*x[x\d§./:–-]*$/iu.test(token)) return /xx/iu.test(token) && !isRoman(token)
  return /^(?:\d{0,2})?å{2,4}-mm-dd$/iu.test(token) || /^å{4}$/iu.test(token)
}

/** "X kronor", "punkt X": a single x that stands where a number or a letter should. */
function isLoneDummy(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || !/^[xX]$/u.test(token.text)) return false
  const next = tokens[index + 1]?.text ?? ''
  const before = tokens[index - 1]?.text ?? ''
  // "Bilaga X till förordningen" is the tenth.
  if (/^(?:bilaga|avsnitt|sidan?|tabell|figur)$/iu.test(before)) return !/^(?:till|i)$/u.test(next)
  return unit.test(next) || /^(?:punkt|§)$/iu.test(before)
}

/** Roman twenty and thirty after a name or in a list of parts are numbers; alone they are debris far more often. */
function isRoman(token: string): boolean {
  return /^X{2,3}[IVL]+$/u.test(token)
}

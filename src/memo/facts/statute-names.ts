/** Which words name an act. */
import { FormTable } from '../word-forms.ts'
import { type Scan, gapAfter, known, normAt, spaceAfter } from './scan.ts'

/** Plurals and definite forms of other nouns that end in -lagen: anslagen, förslagen, bolagen, underlagen … */
const notActs =
  /(?:bolag|(?:för|an|av|in|upp|ut|be|om|över|ned|till|bak|på|genom|ur)slag|^slag|underlag|anlag|arbetslag|byalag|väglag|ordalag|(?:dam|herr|ungdoms|pojk|flick|hockey|handbolls|bandy)lag|förlag|skiftlag|upplag|mellanlag|ytlag|jordlag|fotbollslag|idrottslag)(?:en)?s?$/
/** "lagen", "lag" and their like name an act only together with its number or its "om …". */
const generic = new Set(['lagen', 'lag', 'lagens', 'förordningen', 'förordning', 'förordningens'])
/** Always an act where written so. */
const abbreviations = new Set([
  'OSL',
  'LOU',
  'LUF',
  'LUK',
  'PBL',
  'SoL',
  'LSS',
  'LAS',
  'MBL',
  'LSO',
  'LVU',
  'LVM',
  'HSL',
  'PUL',
  'PuL',
])
/** An act only beside a section or after "enligt": the letters mean other things too. */
const shyAbbreviations = new Set(['KL', 'FL', 'TF', 'RF', 'MB', 'BrB', 'JB'])
const named = new Set([
  'regeringsformen',
  'tryckfrihetsförordningen',
  'successionsordningen',
  'barnkonventionen',
])

export type ActWord = 'name' | 'indefinite' | 'generic' | 'abbreviation' | 'shy'

/** What kind of name the word at an index is; null where it names no act. */
export function actWord(scan: Scan, index: number): ActWord | null {
  return known(scan, index, actWords)
}

const actWords = new FormTable(actWordOf)

function actWordOf(norm: string, written: string): ActWord | null {
  if (norm.length < 2 || !mayNameAct(norm)) return null
  if (generic.has(norm)) return 'generic'
  const stem = written.replace(/:?s$/, '')
  if (abbreviations.has(written) || abbreviations.has(stem)) return 'abbreviation'
  if (shyAbbreviations.has(written) || shyAbbreviations.has(stem)) return 'shy'
  return nameKind(norm)
}

function nameKind(norm: string): ActWord | null {
  const base = norm.endsWith('s') ? norm.slice(0, -1) : norm
  if (named.has(base)) return 'name'
  if (notActs.test(norm)) return null
  if (/.(?:lagen|balken|förordningen)$/.test(base)) return 'name'
  return /.(?:lag|balk|förordning)$/.test(norm) ? 'indefinite' : null
}

const allAbbreviations = new Set(
  [...abbreviations, ...shyAbbreviations].flatMap((name) => {
    const lower = name.toLowerCase()
    return [lower, `${lower}s`, `${lower}:s`]
  }),
)

/** Whether a word can name an act, whatever its case. */
export function mayNameAct(norm: string): boolean {
  return generic.has(norm) || allAbbreviations.has(norm) || nameKind(norm) !== null
}

/** Whether a word names an act, so that a § beside it is a law's. */
export function isActName(scan: Scan, index: number): boolean {
  const kind = actWord(scan, index)
  return kind !== null && kind !== 'indefinite'
}

/** The number of an act right after a word: "(2017:725)", "(SFS 2017:725)", "SFS 2017:725", "2017:725". */
export function actNumber(
  scan: Scan,
  last: number,
): { first: number; end: number; number: string } | null {
  let at = last + 1
  if (normAt(scan, at) === 'sfs' && /^,?\s\(?$/.test(gapAfter(scan, last)) && spaceAfter(scan, at))
    at += 1
  else if (!/^,?[ \u00a0]?\(?$/.test(gapAfter(scan, last))) return null
  const number = normAt(scan, at)
  return isActNumber(number) ? { first: at, end: at + 1, number } : null
}

/** "2017:725": a year and a running number. */
export function isActNumber(norm: string): boolean {
  return /^(?:1[6-9]|20)\d\d:\d{1,4}$/.test(norm)
}

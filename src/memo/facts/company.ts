/** Municipal companies: by register, or by a name ending or beginning with AB. */
import type { CompanyFact } from '../model.ts'
import { baseOffice } from './office-words.ts'
import { registeredSpan } from './registered.ts'
import {
  type Recogniser,
  type Scan,
  gapAfter,
  isCapital,
  normAt,
  spaceAfter,
  spanOf,
  textAt,
} from './scan.ts'
import { titleForm } from './title-words.ts'

const forms = new Set([
  'ab',
  'abs',
  'ab:s',
  'aktiebolag',
  'aktiebolags',
  'aktiebolaget',
  'aktiebolagets',
])
/** Capitalised at the head of a sentence or label, and no part of a name. */
const starters = new Set(
  (
    'till för av i från att den det de en ett om med hos vid bolaget bolagen kommunen kommunens kommunstyrelsen ' +
    'kommunfullmäktige ägaren moderbolaget förslag beslut uppdrag punkt även också samt både när som enligt genom via'
  ).split(' '),
)
const mostWords = 6

export const company: Recogniser = {
  kind: 'company',
  opens: (norm, vocabulary) => forms.has(norm) || vocabulary.companies.has(norm),
  read(scan, index): CompanyFact | null {
    const known = registeredSpan(scan, scan.vocabulary.companies, index)
    if (known !== null) {
      const { name, firstWord, endWord } = known
      return { kind: 'company', name, known: true, ...spanOf(scan, firstWord, endWord) }
    }
    if (!forms.has(normAt(scan, index)) || !isCompanyForm(textAt(scan, index))) return null
    const firstWord = nameStart(scan, index)
    if (firstWord < index) return fact(scan, firstWord, index + 1)
    return textAt(scan, index) === 'AB' && isNameWord(scan, index + 1) && spaceAfter(scan, index)
      ? fact(scan, index, index + 2)
      : null
  },
}

function isCompanyForm(written: string): boolean {
  return /^ABs?$|^AB:s$|^[Aa]ktiebolag/.test(written)
}

/** "Hyresbostäder i Norrköping AB": capitals, with "i", "och" and "&" between them. */
function nameStart(scan: Scan, index: number): number {
  let first = index
  while (index - first < mostWords) {
    if (joins(scan, first - 1) && isNameWord(scan, first - 1)) first -= 1
    else if (linked(scan, first)) first -= 2
    else break
  }
  return first
}

function linked(scan: Scan, first: number): boolean {
  return (
    first >= 2 &&
    /^(?:i|och)$/.test(normAt(scan, first - 1)) &&
    joins(scan, first - 1) &&
    joins(scan, first - 2) &&
    isCapital(scan, first) &&
    isNameWord(scan, first - 2)
  )
}

function joins(scan: Scan, index: number): boolean {
  return index >= 0 && (spaceAfter(scan, index) || gapAfter(scan, index) === ' & ')
}

function isNameWord(scan: Scan, index: number): boolean {
  const norm = normAt(scan, index)
  return (
    isCapital(scan, index) &&
    !forms.has(norm) &&
    !starters.has(norm) &&
    titleForm(norm) === null &&
    baseOffice(norm) === null
  )
}

function fact(scan: Scan, firstWord: number, endWord: number): CompanyFact {
  const span = spanOf(scan, firstWord, endWord)
  const name = scan.text.slice(span.start, span.end).replace(/(AB|[Aa]ktiebolag(?:et)?):?s$/, '$1')
  return { kind: 'company', name, known: false, ...span }
}

/** Numbers as they stand before a unit of money: "2 500 000", "1,5", "1.200.000", "fem", "en och en halv". */
import { magnitudeOf, splitUnit, unitOf } from './amount-units.ts'
import { numeralValue } from './numerals.ts'
import { FormTable } from '../word-forms.ts'
import { type Scan, normAt, spaceAfter } from './scan.ts'

export interface Quantity {
  value: number
  endWord: number
}

/** The number that begins at a word; null where none does. Of a hyphenated range ("10-15") the upper one. */
export function readQuantity(scan: Scan, index: number): Quantity | null {
  const word = scan.words[index]
  if (word === undefined) return null
  const { begins, value, opensGroups } = figureForms.of(word.form)
  if (!begins) return inWords(scan, index, word.norm)
  if (value === null) return null
  return opensGroups ? inGroups(scan, index, word.norm) : { value, endWord: index + 1 }
}

const figureForms = new FormTable((norm) => ({
  begins: /^\d/.test(norm),
  value: figures(splitUnit(norm)?.number ?? norm),
  opensGroups: /^\d{1,3}$/.test(norm),
}))

/** Billions of kronor need four groups. */
const mostGroups = 5

/** Groups of three: "2 500 000", the last one with decimals: "1 234,50". */
function inGroups(scan: Scan, index: number, norm: string): Quantity | null {
  let digits = norm
  let endWord = index + 1
  while (endWord - index < mostGroups && spaceAfter(scan, endWord - 1)) {
    const group = /^(\d{3})(?:,\d{1,2})?(?:[a-z]+)?$/.exec(normAt(scan, endWord))
    if (group === null) break
    const next = normAt(scan, endWord)
    const number = splitUnit(next)?.number ?? next
    if (!/^\d{3}(?:,\d{1,2})?$/.test(number)) break
    digits += number
    endWord += 1
    if (number.length > 3) break
  }
  const value = figures(digits)
  return value === null ? null : { value, endWord }
}

function figures(written: string): number | null {
  const upper = /^\d+(?:[.,]\d+)?-(\d+(?:[.,]\d+)?)$/.exec(written)?.[1] ?? written
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(upper))
    return Number(upper.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(upper)) return Number(upper.replaceAll(',', ''))
  return /^\d+(?:[.,]\d+)?$/.test(upper) ? Number(upper.replace(',', '.')) : null
}

/** What makes an amount of a number in words stands right after it; "en" and "ett" are articles most often. */
const goesOnAfterNumeral = new FormTable(
  (norm) =>
    /^(?:halv|och|till|hundra|tusen|svenska|\d.*)$/.test(norm) ||
    magnitudeOf(norm) !== null ||
    unitOf(norm) !== null ||
    numeralValue(norm) !== null,
)

/** "fem", "en halv", "en och en halv", "två och en halv", "fem hundra tusen". */
function inWords(scan: Scan, index: number, norm: string): Quantity | null {
  if (norm === 'halv') return { value: 0.5, endWord: index + 1 }
  const following = scan.words[index + 1]
  if (following === undefined || !goesOnAfterNumeral.of(following.form)) return null
  const first = numeralValue(norm)
  if (first === null || !spaceAfter(scan, index)) return null
  const next = normAt(scan, index + 1)
  if (next === 'halv') return { value: 0.5, endWord: index + 2 }
  const half =
    next === 'och' &&
    /^ett?$|^en$/.test(normAt(scan, index + 2)) &&
    /^halv/.test(normAt(scan, index + 3))
  if (half) return { value: first + 0.5, endWord: index + 4 }
  if (next !== 'hundra' && next !== 'tusen') return { value: first, endWord: index + 1 }
  let value = first
  let endWord = index + 1
  for (const [unit, size] of [
    ['hundra', 100],
    ['tusen', 1000],
  ] as const) {
    if (normAt(scan, endWord) !== unit) continue
    value *= size
    endWord += 1
  }
  return { value, endWord }
}

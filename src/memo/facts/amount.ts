/** Amounts of money in kronor. */
import type { AmountFact } from '../model.ts'
import { currencyOf, magnitudeOf, splitUnit, unitOf } from './amount-units.ts'
import { endsUnitless } from './amount-context.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { numeralValue } from './numerals.ts'
import { type Recogniser, type Scan, gapAfter, normAt, spaceAfter, spanOf } from './scan.ts'

export const amount: Recogniser = {
  kind: 'amount',
  opens: (norm) =>
    /^\d/.test(norm) || norm === 'sek' || norm === 'halv' || numeralValue(norm) !== null,
  read(scan, index): AmountFact | null {
    // "SEK 500 000"
    if (normAt(scan, index) === 'sek') {
      const after = spaceAfter(scan, index) ? readQuantity(scan, index + 1) : null
      return after === null ? null : fact(scan, index, after.endWord, after.value)
    }
    const quantity = readQuantity(scan, index)
    return quantity === null ? null : withUnit(scan, index, range(scan, index, quantity))
  },
}

/** "2–2,5 mnkr", "2 till 3 miljoner kronor", "mellan 2 och 3": the amount is the upper one. */
function range(scan: Scan, firstWord: number, first: Quantity): Quantity {
  const last = first.endWord - 1
  const gap = gapAfter(scan, last)
  if (/^ ?[-–] ?$/.test(gap)) return readQuantity(scan, first.endWord) ?? first
  const joined = normAt(scan, first.endWord)
  const between = joined === 'och' && normAt(scan, firstWord - 1) === 'mellan'
  if ((joined !== 'till' && !between) || !spaceAfter(scan, first.endWord)) return first
  return readQuantity(scan, first.endWord + 1) ?? first
}

function withUnit(scan: Scan, firstWord: number, quantity: Quantity): AmountFact | null {
  const last = quantity.endWord - 1
  // "500 000:-"
  const after = scan.words[last]?.end ?? 0
  if (scan.text.charAt(after) === ':' && /^[-–—]/.test(scan.text.charAt(after + 1))) {
    const span = spanOf(scan, firstWord, quantity.endWord)
    return { kind: 'amount', kronor: round(quantity.value), ...span, end: span.end + 2 }
  }
  // "5mnkr"
  const glued = splitUnit(normAt(scan, last))
  if (glued !== null) return fact(scan, firstWord, quantity.endWord, quantity.value * glued.size)
  if (!spaceAfter(scan, last)) return null
  return spacedUnit(scan, firstWord, quantity)
}

function spacedUnit(scan: Scan, firstWord: number, quantity: Quantity): AmountFact | null {
  let at = quantity.endWord
  let { value } = quantity
  const magnitude = magnitudeOf(normAt(scan, at))
  if (magnitude !== null) {
    value *= magnitude
    at += 1
    // "en miljon femhundra tusen" is nobody's way of writing; "2 miljoner svenska kronor" is.
    if (normAt(scan, at) === 'svenska') at += 1
    const near = spaceAfter(scan, at - 1) || gapAfter(scan, at - 1) === '. '
    const currency = near && currencyOf(normAt(scan, at)) ? at + 1 : null
    if (currency !== null) return fact(scan, firstWord, currency, value)
    return magnitude >= 1_000_000 && endsUnitless(scan, at - 1)
      ? fact(scan, firstWord, at, value)
      : null
  }
  if (normAt(scan, at) === 'svenska') at += 1
  const unit = unitOf(normAt(scan, at))
  return unit === null ? null : fact(scan, firstWord, at + 1, value * unit)
}

function fact(scan: Scan, firstWord: number, endWord: number, kronor: number): AmountFact {
  return { kind: 'amount', kronor: round(kronor), ...spanOf(scan, firstWord, endWord) }
}

/** 5.1 million is not a whole number of kronor in binary. */
function round(kronor: number): number {
  return Math.round(kronor * 100) / 100
}

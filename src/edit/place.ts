/** Places: making one from offsets, and finding it again in a text that may have changed since. */
import { fingerprintOf } from './fingerprint.ts'
import type { Place } from './model.ts'
import { pointsIn, Quotes, startsOf, surroundingsOf } from './quotes.ts'

/** Unchanged units on one side that are enough where the other side has changed. */
const enoughAround = 12
/** A quote this long says by itself where it belongs. */
const enoughQuote = 24

interface Source {
  id: string
  part: string
  /** The paragraph's checked text. */
  text: string
}

/**
 * The place of `text[start, end)`. Offsets are UTF-16 units; `start === end` is a point between two characters.
 *
 * @param quotes Of the same text: kept by whoever makes many places in it.
 */
export function placeOf(
  { id, part, text }: Source,
  start: number,
  end: number,
  quotes: Quotes = new Quotes(text),
): Place {
  const quote = text.slice(start, end)
  const { before, after } = surroundingsOf(text, start, end)
  const { occurrence, repeatedIn } = quotes.order(quote, start, { before, after })
  const place = { part, paragraph: id, quote, occurrence, before, after }
  return repeatedIn === undefined ? place : { ...place, repeatedIn }
}

/**
 * Where the place stands in the paragraph's text now, or null. A quote that the text said more than once is known by its
 * order in that very text alone: whatever has come or gone since may have been one of its equals. Any other is found by what
 * stands around it; where something of that has changed, only if it stands once, and one side is as it was or the quote is
 * long. A point is found by both sides. Everything else is refused.
 */
export function findPlace(place: Place, text: string): [number, number] | null {
  const { quote, repeatedIn, occurrence } = place
  const candidates = quote === '' ? pointsIn(text, place) : startsOf(text, quote)
  let start: number | undefined
  if (repeatedIn !== undefined) {
    if (fingerprintOf(text) === repeatedIn) start = candidates[occurrence]
  } else {
    start = quote === '' ? onlyOne(candidates) : findAlone(place, text, candidates)
  }
  return start === undefined ? null : [start, start + quote.length]
}

function findAlone(
  { quote, before, after }: Place,
  text: string,
  starts: readonly number[],
): number | undefined {
  const around = (start: number) => surroundingsOf(text, start, start + quote.length)
  const exact = starts.filter((start) => {
    const now = around(start)
    return now.before === before && now.after === after
  })
  if (exact.length > 0) return onlyOne(exact)
  const only = onlyOne(starts)
  if (only === undefined) return undefined
  const now = around(only)
  const kept =
    quote.length >= enoughQuote ||
    (before.length >= enoughAround && now.before === before) ||
    (after.length >= enoughAround && now.after === after)
  return kept ? only : undefined
}

function onlyOne(starts: readonly number[]): number | undefined {
  return starts.length === 1 ? starts[0] : undefined
}

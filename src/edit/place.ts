/** Places: making one from offsets, and finding it again in a text that may have changed since. */
import type { Place } from './model.ts'

/** UTF-16 units kept on each side of a quote. */
const reach = 32
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

/** How often a quote stands before an offset. */
type Counter = (text: string, quote: string, start: number) => number

/**
 * The place of `text[start, end)`. Offsets are UTF-16 units; `start === end` is a point between two characters.
 *
 * @param count Given by whoever makes many places in one text: see `countingOn`.
 */
export function placeOf(
  paragraph: Source,
  start: number,
  end: number,
  count: Counter = countBefore,
): Place {
  const { id, part, text } = paragraph
  const quote = text.slice(start, end)
  return {
    part,
    paragraph: id,
    quote,
    occurrence: quote === '' ? 0 : count(text, quote, start),
    ...around(text, start, end),
  }
}

/** Counts on from where the same quote was last counted: for places in one text, asked for mostly in order. */
export function countingOn(): Counter {
  const counted = new Map<string, { start: number; count: number }>()
  return (text, quote, start) => {
    const last = counted.get(quote)
    const from = last !== undefined && last.start <= start ? last : { start: 0, count: 0 }
    const count = from.count + countBefore(text, quote, start, from.start)
    counted.set(quote, { start, count })
    return count
  }
}

/**
 * Where the place stands in the paragraph's text now, or null. Exact surroundings decide; equal quotes in equal
 * surroundings are told apart by their order. Where something around has changed, only a quote that stands once in the
 * text is taken, and only if one side is as it was or the quote is long. Everything else is refused.
 */
export function findPlace(place: Place, text: string): [number, number] | null {
  const { quote, before, after } = place
  if (quote === '') return findPoint(place, text)
  const starts = occurrencesOf(text, quote)
  const exact = starts.filter((start) => {
    const now = around(text, start, start + quote.length)
    return now.before === before && now.after === after
  })
  if (exact.length > 0) {
    const start = exact.length === 1 ? exact[0] : starts[place.occurrence]
    return start !== undefined && exact.includes(start) ? [start, start + quote.length] : null
  }
  const only = starts.length === 1 && place.occurrence === 0 ? starts[0] : undefined
  if (only === undefined) return null
  const now = around(text, only, only + quote.length)
  const kept =
    quote.length >= enoughQuote ||
    (before.length >= enoughAround && now.before === before) ||
    (after.length >= enoughAround && now.after === after)
  return kept ? [only, only + quote.length] : null
}

/** A point is found by what stands around it alone. */
function findPoint({ before, after }: Place, text: string): [number, number] | null {
  const points: number[] = []
  for (let point = 0; point <= text.length; point += 1) {
    const near = text.startsWith(after, point) && text.endsWith(before.at(-1) ?? '', point)
    if (!near) continue
    const now = around(text, point, point)
    if (now.before === before && now.after === after) points.push(point)
  }
  const [point] = points
  return point !== undefined && points.length === 1 ? [point, point] : null
}

function around(text: string, start: number, end: number): { before: string; after: string } {
  let from = Math.max(0, start - reach)
  let to = Math.min(text.length, end + reach)
  if (from < start && splitsPair(text, from)) from += 1
  if (to > end && splitsPair(text, to)) to -= 1
  return { before: text.slice(from, start), after: text.slice(end, to) }
}

/** The offset lies between the two halves of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  const code = text.codePointAt(offset - 1)
  return offset > 0 && offset < text.length && code !== undefined && code > 0xffff
}

function occurrencesOf(text: string, quote: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) starts.push(at)
  return starts
}

function countBefore(text: string, quote: string, start: number, from = 0): number {
  let count = 0
  let at = text.indexOf(quote, from)
  while (at !== -1 && at < start) {
    count += 1
    at = text.indexOf(quote, at + 1)
  }
  return count
}

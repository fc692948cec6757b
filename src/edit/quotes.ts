/** Where quotes stand in a text, and what stands around them. */
import { fingerprintOf } from './fingerprint.ts'
import type { Place } from './model.ts'

/** UTF-16 units kept on each side of a quote; one less where that would cut a character in two. */
const reach = 32

type Surroundings = Pick<Place, 'before' | 'after'>
type Order = Pick<Place, 'occurrence' | 'repeatedIn'>

/** The quotes of one text: each looked up once, for all the places that are made in the text. */
export class Quotes {
  readonly #text: string
  readonly #known = new Map<string, readonly number[]>()
  #fingerprint: string | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** Which of its equals the quote at `start` is. */
  order(quote: string, start: number, surroundings: Surroundings): Order {
    const equals = quote === '' ? this.#pointsLike(start, surroundings) : this.#startsOf(quote)
    if (equals.length < 2) return { occurrence: 0 }
    this.#fingerprint ??= fingerprintOf(this.#text)
    return { occurrence: countBelow(equals, start), repeatedIn: this.#fingerprint }
  }

  #startsOf(quote: string): readonly number[] {
    let starts = this.#known.get(quote)
    if (starts === undefined) this.#known.set(quote, (starts = startsOf(this.#text, quote)))
    return starts
  }

  #pointsLike(start: number, surroundings: Surroundings): readonly number[] {
    const { before, after } = surroundings
    // Surroundings that end before their reach end where the text does: there is one such point.
    const isAtEdge = before.length < reach - 1 || after.length < reach - 1
    return isAtEdge ? [start] : pointsIn(this.#text, surroundings)
  }
}

/** How many of the ascending numbers are lower. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a quote that is not empty stands. */
export function startsOf(text: string, quote: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) starts.push(at)
  return starts
}

/** The points with just these surroundings. */
export function pointsIn(text: string, { before, after }: Surroundings): number[] {
  const points: number[] = []
  for (let point = 0; point <= text.length; point += 1) {
    const near = text.startsWith(after, point) && text.endsWith(before.at(-1) ?? '', point)
    if (!near) continue
    const now = surroundingsOf(text, point, point)
    if (now.before === before && now.after === after) points.push(point)
  }
  return points
}

export function surroundingsOf(text: string, start: number, end: number): Surroundings {
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

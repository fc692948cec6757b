/**
 * What lies in a stretch of a paragraph, found by halving: everything that is read of a paragraph stands in order, and a
 * paragraph may hold the text of a whole book, of which each sentence asks.
 */

interface Stretch {
  start: number
  end: number
}

/** Those that lie wholly in the stretch. `ordered` by where they start: a paragraph's words, facts or sentences. */
export function within<Item extends Stretch>(
  ordered: readonly Item[],
  { start, end }: Stretch,
): Item[] {
  const inside = ordered.slice(firstFrom(ordered, start), firstFrom(ordered, end + 1))
  return inside.every((item) => item.end <= end) ? inside : inside.filter((item) => item.end <= end)
}

/** The last that starts at `offset` or before. */
export function lastUpTo<Item extends Stretch>(
  ordered: readonly Item[],
  offset: number,
): Item | undefined {
  return ordered[firstFrom(ordered, offset + 1) - 1]
}

/** Those that reach into the stretch, of stretches without overlap. */
export function meeting<Item extends Stretch>(
  ordered: readonly Item[],
  { start, end }: Stretch,
): Item[] {
  const first = Math.max(0, firstFrom(ordered, start + 1) - 1)
  return ordered.slice(first, firstFrom(ordered, end)).filter((item) => item.end > start)
}

/** Index of the first that starts at `offset` or after. */
function firstFrom(ordered: readonly Stretch[], offset: number): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

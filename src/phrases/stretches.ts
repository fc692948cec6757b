/** Stretches of a text, [start, end), in order and apart from each other. */
export type Stretches = readonly (readonly [number, number])[]

/** Whether any of them has a character in common with [start, end). */
export function touches(stretches: Stretches, start: number, end: number): boolean {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.[1] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const next = stretches[low]
  return next !== undefined && next[0] < end
}

/** Stretches in any order, joined where they meet or overlap. */
export function joinStretches(stretches: readonly (readonly [number, number])[]): Stretches {
  const joined: [number, number][] = []
  for (const [start, end] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

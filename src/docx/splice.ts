/** Changes to a part's XML. */

/** `xml[start, end)` becomes `text`. */
export interface Splice {
  start: number
  end: number
  text: string
}

/** Whether none overlaps another. */
export function areApart(splices: readonly Splice[]): boolean {
  const sorted = inOrder(splices)
  return sorted.every(({ start }, index) => start >= (sorted[index - 1]?.end ?? 0))
}

function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** All splices at once; those at one point in the order they are given. Null where two overlap. */
export function spliceText(xml: string, splices: readonly Splice[]): string | null {
  if (!areApart(splices)) return null
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text } of inOrder(splices)) {
    pieces.push(xml.slice(at, start), text)
    at = end
  }
  pieces.push(xml.slice(at))
  return pieces.join('')
}

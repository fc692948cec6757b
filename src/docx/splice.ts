/** Changes to a part's XML. */

/** `xml[start, end)` becomes `text`. */
export interface Splice {
  start: number
  end: number
  text: string
}

/** All splices at once; those at one point in the order they are given. Null where two overlap. */
export function spliceText(xml: string, splices: readonly Splice[]): string | null {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end)
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text } of sorted) {
    if (start < at) return null
    pieces.push(xml.slice(at, start), text)
    at = end
  }
  pieces.push(xml.slice(at))
  return pieces.join('')
}

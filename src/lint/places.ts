/** Places kept with their paragraph: asked for again at every change, the same as long as the text is. */
import type { Place } from '../edit/model.ts'
import { placeOf } from '../edit/place.ts'
import type { MemoParagraph } from '../memo/model.ts'

const known = new WeakMap<MemoParagraph, Map<number, Place>>()
/** Longer paragraphs than this do not exist; keeps start and end in one number. */
const longest = 2 ** 24

export function placeIn(paragraph: MemoParagraph, start: number, end: number): Place {
  let places = known.get(paragraph)
  if (places === undefined) known.set(paragraph, (places = new Map<number, Place>()))
  const key = start * longest + end
  const before = places.get(key)
  if (before !== undefined) return before
  const place = placeOf(paragraph, start, end)
  places.set(key, place)
  return place
}

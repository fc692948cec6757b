/** Places kept with their paragraph: asked for again at every change, the same as long as the text is. */
import type { Place } from '../edit/model.ts'
import { countingOn, placeOf } from '../edit/place.ts'
import type { MemoParagraph } from '../memo/model.ts'
import { KeptWithParagraph } from '../memo/paragraph.ts'

interface Kept {
  places: Map<number, Place>
  count: ReturnType<typeof countingOn>
}

const known = new KeptWithParagraph<Kept>()
/** Longer paragraphs than this do not exist; keeps start and end in one number. */
const longest = 2 ** 24

export function placeIn(paragraph: MemoParagraph, start: number, end: number): Place {
  let kept = known.get(paragraph)
  if (kept === undefined) known.set(paragraph, (kept = { places: new Map(), count: countingOn() }))
  const key = start * longest + end
  const before = kept.places.get(key)
  if (before !== undefined) return before
  const place = placeOf(paragraph, start, end, kept.count)
  kept.places.set(key, place)
  return place
}

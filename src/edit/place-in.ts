/** Places kept with their paragraph: asked for again at every change, the same as long as the text is. */
import type { Place } from './model.ts'
import { placeOf } from './place.ts'
import { Quotes } from './quotes.ts'
import type { MemoParagraph } from '../memo/model.ts'
import { KeptWithParagraph } from '../memo/paragraph.ts'

interface Kept {
  places: Map<number, Place>
  quotes: Quotes
}

const known = new KeptWithParagraph<Kept>()
/** Longer paragraphs than this do not exist; keeps start and end in one number. */
const longest = 2 ** 24

export function placeIn(paragraph: MemoParagraph, start: number, end: number): Place {
  let kept = known.get(paragraph)
  if (kept === undefined) {
    kept = { places: new Map(), quotes: new Quotes(paragraph.text) }
    known.set(paragraph, kept)
  }
  const key = start * longest + end
  const before = kept.places.get(key)
  if (before !== undefined) return before
  const place = placeOf(paragraph, start, end, kept.quotes)
  kept.places.set(key, place)
  return place
}

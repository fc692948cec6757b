/** Shows a finding in the document: the words themselves where Word finds them, else their paragraph. */
import type { Place } from '../../src/edit/model.ts'
import { findPlace } from '../../src/edit/place.ts'
import { WordFailure } from './failures.ts'
import { locate, type Document, type Located } from './locate.ts'
import { foundRange, search } from './search.ts'
import { storyIds } from './stories-reader.ts'

/** Throws WordFailure where the paragraph is gone. */
export async function reveal(
  context: Word.RequestContext,
  document: Document,
  place: Place,
): Promise<void> {
  if (place.paragraph.startsWith(storyIds)) throw new WordFailure('aside', '')
  const located = (await locate(context, document, [place.paragraph])).get(place.paragraph)
  if (located === undefined) throw new WordFailure('gone', '')
  const range = await rangeOf(context, located, place)
  const target = range ?? located.paragraph.getRange('Content')
  target.select()
  await context.sync()
}

async function rangeOf(
  context: Word.RequestContext,
  { paragraph, text }: Located,
  place: Place,
): Promise<Word.Range | null> {
  const found = findPlace(place, text)
  if (found === null || found[0] === found[1]) return null
  const searched = search(paragraph, text, found[0], found[1])
  await context.sync()
  return foundRange(searched)
}

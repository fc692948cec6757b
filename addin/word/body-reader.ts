/** The body's paragraphs, a batch at a time: one request for the properties, one for the text without deleted words. */
import type { WordFeatures } from './capabilities.ts'
import type { KnownDocument } from './known-document.ts'
import {
  ask,
  factsOf,
  fullProperties,
  isBoldUnsure,
  withId,
  type KnownParagraph,
  type ParagraphFacts,
} from './paragraph-facts.ts'

/**
 * Word on the web limits the size of an answer, and the pane must not stand still: what office.js does with a larger answer
 * takes longer than a frame should.
 */
const batchSize = 500
/** A memo is one batch. What a longer document begins with is to be checked while the rest is read. */
const firstBatch = 250

interface Read {
  facts: ParagraphFacts
  id: string | null
}

interface Told {
  /** Called with the number of paragraphs read so far. */
  progress: (paragraphs: number) => void
  /** Called with the first batch before more is read; its ids are not those that the paragraphs will have. */
  first: (paragraphs: readonly KnownParagraph[], isAll: boolean) => Promise<void>
}

/**
 * In runs of their own: at the end of a run office.js lets go of every object that it was given, and the time that takes
 * grows with the square of their number.
 */
export async function readBody(
  features: WordFeatures,
  known: KnownDocument,
  { progress, first }: Told,
): Promise<KnownParagraph[]> {
  const read: Read[] = []
  const readMore = async (size: number): Promise<boolean> => {
    const batch = await Word.run((context) => readBatch(context, features, read.length, size))
    read.push(...batch)
    progress(read.length)
    return batch.length === size
  }
  let isMore = await readMore(firstBatch)
  const beginning = read.map(({ facts }, index) => ({ ...facts, id: `beginning ${index}` }))
  await first(beginning, !isMore)
  while (isMore) isMore = await readMore(batchSize)
  return named(read, known)
}

async function readBatch(
  context: Word.RequestContext,
  features: WordFeatures,
  skip: number,
  size: number,
): Promise<Read[]> {
  const { paragraphs } = context.document.body
  paragraphs.load({ ...withId(fullProperties, features), $top: size, $skip: skip })
  await context.sync()
  const { items } = paragraphs
  const asked = items.map((item) => ask(item, features, isBoldUnsure(item)))
  if (asked.some(({ checked, content }) => checked !== null || content !== null)) {
    await context.sync()
  }
  return items.map((item, index) => {
    const questions = asked[index] ?? { checked: null, content: null }
    const id = features.uniqueIds ? item.uniqueLocalId : null
    return { facts: factsOf(item, questions), id }
  })
}

function named(read: readonly Read[], known: KnownDocument): KnownParagraph[] {
  const ids = known.ownIds.align(
    known.body.map(({ id, raw }) => ({ id, text: raw })),
    read.map(({ facts }) => facts.raw),
  )
  // Two readings of one paragraph: the document changed between the batches. The next sweep sees it as it is.
  const seen = new Set<string>()
  return read.flatMap(({ facts, id }, index) => {
    const own = id ?? ids[index] ?? known.ownIds.next()
    if (seen.has(own)) return []
    seen.add(own)
    return [{ ...facts, id: own }]
  })
}

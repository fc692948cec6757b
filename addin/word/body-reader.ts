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
 * A memo is one batch. Word on the web limits the size of an answer, and the pane must not stand still: what office.js does
 * with a larger answer takes longer than a frame should.
 */
const batchSize = 500

interface Read {
  facts: ParagraphFacts
  id: string | null
}

/**
 * In runs of their own: at the end of a run office.js lets go of every object that it was given, and the time that takes
 * grows with the square of their number.
 *
 * @param progress Called with the number of paragraphs read so far.
 */
export async function readBody(
  features: WordFeatures,
  known: KnownDocument,
  progress: (paragraphs: number) => void,
): Promise<KnownParagraph[]> {
  const read: Read[] = []
  const readFrom = async (skip: number): Promise<void> => {
    const batch = await Word.run((context) => readBatch(context, features, skip))
    read.push(...batch)
    progress(read.length)
    if (batch.length === batchSize) await readFrom(skip + batchSize)
  }
  await readFrom(0)
  return named(read, known)
}

async function readBatch(
  context: Word.RequestContext,
  features: WordFeatures,
  skip: number,
): Promise<Read[]> {
  const { paragraphs } = context.document.body
  paragraphs.load({ ...withId(fullProperties, features), $top: batchSize, $skip: skip })
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

/** Paragraphs that were read before, found again in Word. */
import type { WordFeatures } from './capabilities.ts'
import { plainText } from './characters.ts'
import type { KnownDocument } from './known-document.ts'

/** A paragraph as it is now. */
export interface Located {
  paragraph: Word.Paragraph
  part: string
  raw: string
  text: string
}

export interface Document {
  features: WordFeatures
  known: KnownDocument
}

/**
 * Those of `ids` that are still there, with their text. Throws an error with code ItemNotFound where Word no longer has a
 * paragraph with an id of its own.
 */
export async function locate(
  context: Word.RequestContext,
  document: Document,
  ids: Iterable<string>,
): Promise<Map<string, Located>> {
  const { features } = document
  const found = await findParagraphs(context, document, new Set(ids))
  const asked = [...found].map(([id, { paragraph, part }]) => {
    paragraph.load({ text: true })
    const checked = features.checkedText ? paragraph.getText() : null
    return { id, paragraph, part, checked }
  })
  await context.sync()
  return new Map(
    asked.map(({ id, paragraph, part, checked }) => {
      const raw = paragraph.text
      return [id, { paragraph, part, raw, text: plainText(checked?.value ?? raw) }]
    }),
  )
}

type Found = Map<string, { paragraph: Word.Paragraph; part: string }>

/** Without a request where Word finds paragraphs by id itself. */
export async function findParagraphs(
  context: Word.RequestContext,
  { features, known }: Document,
  ids: ReadonlySet<string>,
): Promise<Found> {
  const found: Found = new Map()
  const inBody = [...ids].filter((id) => known.indexOf(id) !== -1)
  if (features.uniqueIds) {
    for (const id of inBody) {
      const paragraph = context.document.getParagraphByUniqueLocalId(id)
      found.set(id, { paragraph, part: 'body' })
    }
  } else if (inBody.length > 0) {
    await findInBody(context, known, new Set(inBody), found)
  }
  if (inBody.length < ids.size) await findInFurniture(context, known, ids, found)
  return found
}

/** By what the paragraphs say: all that are there now are laid beside those that were read. */
async function findInBody(
  context: Word.RequestContext,
  known: KnownDocument,
  ids: ReadonlySet<string>,
  found: Found,
): Promise<void> {
  const { paragraphs } = context.document.body
  paragraphs.load({ text: true })
  await context.sync()
  const before = known.body.map(({ id, raw }) => ({ id, text: raw }))
  const now = known.ownIds.align(
    before,
    paragraphs.items.map(({ text }) => text),
  )
  for (const [index, paragraph] of paragraphs.items.entries()) {
    const id = now[index] ?? ''
    if (ids.has(id)) found.set(id, { paragraph, part: 'body' })
    else paragraph.untrack()
  }
}

async function findInFurniture(
  context: Word.RequestContext,
  known: KnownDocument,
  ids: ReadonlySet<string>,
  found: Found,
): Promise<void> {
  const wanted = known.furniture.filter(({ paragraphs }) =>
    paragraphs.some(({ id }) => ids.has(id)),
  )
  if (wanted.length === 0) return
  const { sections } = context.document
  sections.load('items')
  await context.sync()
  const loaded = wanted.map((furniture) => {
    const section = sections.items[furniture.section]
    const { story, type } = furniture
    const body = story === 'header' ? section?.getHeader(type) : section?.getFooter(type)
    body?.paragraphs.load({ text: true })
    return { furniture, paragraphs: body?.paragraphs }
  })
  await context.sync()
  for (const { furniture, paragraphs } of loaded) {
    for (const [index, { id }] of furniture.paragraphs.entries()) {
      const paragraph = paragraphs?.items[index]
      if (ids.has(id) && paragraph !== undefined) found.set(id, { paragraph, part: furniture.part })
    }
  }
}

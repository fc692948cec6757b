/** Finds what has changed in the body since it was last seen: all of it by a light look, or single paragraphs by id. */
import type { ParagraphChange } from '../../src/edit/model.ts'
import type { WordFeatures } from './capabilities.ts'
import type { KnownDocument } from './known-document.ts'
import type { Document } from './locate.ts'
import {
  ask,
  factsOf,
  fullProperties,
  lightProperties,
  mayBeHeading,
  printOf,
  printOfKnown,
  withId,
  type Asked,
  type KnownParagraph,
} from './paragraph-facts.ts'

const batchSize = 2000

/** Null: more changed than paragraphs, everything is to be read again. */
export type Changes = ParagraphChange[] | null

/** @param remote Ids that co-authors are known to have changed. */
export async function sweep(
  context: Word.RequestContext,
  { features, known }: Document,
  remote: ReadonlySet<string> = new Set(),
): Promise<Changes> {
  const paragraphs = await loadLight(context, features)
  const ids = idsOf(paragraphs, features, known)
  const isNew = paragraphs.map((paragraph, index) => {
    const before = known.find(ids[index] ?? '')
    return before === null || printOfKnown(before) !== printOf(paragraph)
  })
  const listsMoved = paragraphs.some((each, index) => isNew[index] === true && each.isListItem)
  const listsLeft = hasLostItems(known, new Set(ids))
  const details = new Map<number, Asked>()
  for (const [index, paragraph] of paragraphs.entries()) {
    const isRenumbered = (listsMoved || listsLeft) && paragraph.isListItem
    if (isNew[index] !== true && !isRenumbered) continue
    paragraph.load(fullProperties)
    details.set(index, ask(paragraph, features, mayBeHeading(paragraph.text)))
  }
  if (details.size > 0) await context.sync()
  const now = paragraphs.flatMap((paragraph, index): KnownParagraph[] => {
    const id = ids[index] ?? ''
    const asked = details.get(index)
    const before = known.find(id)
    if (asked !== undefined) return [{ ...factsOf(paragraph, asked), id }]
    return before === null ? [] : [before]
  })
  for (const paragraph of paragraphs) paragraph.untrack()
  return known.update(now, remote)
}

async function loadLight(
  context: Word.RequestContext,
  features: WordFeatures,
): Promise<Word.Paragraph[]> {
  const all: Word.Paragraph[] = []
  const loadFrom = async (skip: number): Promise<void> => {
    const { paragraphs } = context.document.body
    paragraphs.load({ ...withId(lightProperties, features), $top: batchSize, $skip: skip })
    await context.sync()
    all.push(...paragraphs.items)
    if (paragraphs.items.length === batchSize) await loadFrom(skip + batchSize)
  }
  await loadFrom(0)
  return all
}

function idsOf(
  paragraphs: readonly Word.Paragraph[],
  { uniqueIds }: WordFeatures,
  known: KnownDocument,
): string[] {
  if (uniqueIds) return paragraphs.map(({ uniqueLocalId }) => uniqueLocalId)
  return known.ownIds.align(
    known.body.map(({ id, raw }) => ({ id, text: raw })),
    paragraphs.map(({ text }) => text),
  )
}

function hasLostItems(known: KnownDocument, now: ReadonlySet<string>): boolean {
  return known.body.some(({ id, isListItem }) => isListItem && !now.has(id))
}

/** What events have told, by paragraph id. */
export interface Told {
  /** Added or changed. */
  present: ReadonlySet<string>
  deleted: ReadonlySet<string>
  remote: ReadonlySet<string>
}

/** Only for paragraphs with ids of their own. What it cannot place is left to a sweep. */
export async function refresh(
  context: Word.RequestContext,
  document: Document,
  told: Told,
): Promise<Changes> {
  const { features, known } = document
  const isFurniture = (id: string): boolean =>
    known.find(id) === null && known.findAnywhere(id) !== null
  if ([...told.present, ...told.deleted].some(isFurniture)) return null
  const asked = [...told.present].map((id) => {
    const paragraph = context.document.getParagraphByUniqueLocalId(id)
    paragraph.load(fullProperties)
    const previous = known.find(id) === null ? paragraph.getPreviousOrNullObject() : null
    previous?.load({ uniqueLocalId: true })
    return { id, paragraph, previous, questions: ask(paragraph, features, true) }
  })
  await context.sync()
  const now = new Map(
    asked.map(({ id, paragraph, previous, questions }) => [
      id,
      {
        paragraph: { ...factsOf(paragraph, questions), id },
        after: previous === null || previous.isNullObject ? null : previous.uniqueLocalId,
      },
    ]),
  )
  const touchesList =
    [...now.values()].some(({ paragraph }) => isListChange(paragraph, known)) ||
    [...told.deleted].some((id) => known.find(id)?.isListItem === true)
  const placed = touchesList ? null : placeAll(known, now, told.deleted)
  return placed === null ? sweep(context, document, told.remote) : known.update(placed, told.remote)
}

/** An item that comes, goes or moves in changes the numbers of those after it. */
function isListChange(paragraph: KnownParagraph, known: KnownDocument): boolean {
  const before = known.find(paragraph.id)
  if (before === null) return paragraph.isListItem
  return before.isListItem !== paragraph.isListItem || before.listLabel !== paragraph.listLabel
}

type Present = ReadonlyMap<string, { paragraph: KnownParagraph; after: string | null }>

/** The body with what is told; null where a new paragraph stands after one that is not known. */
function placeAll(
  known: KnownDocument,
  present: Present,
  deleted: ReadonlySet<string>,
): KnownParagraph[] | null {
  const following = new Map<string | null, KnownParagraph>()
  let waiting = 0
  for (const { paragraph, after } of present.values()) {
    if (known.find(paragraph.id) !== null) continue
    if (following.has(after)) return null
    following.set(after, paragraph)
    waiting += 1
  }
  const body: KnownParagraph[] = []
  const pushFollowing = (id: string | null): void => {
    for (let next = following.get(id); next !== undefined; next = following.get(next.id)) {
      body.push(next)
      waiting -= 1
    }
  }
  pushFollowing(null)
  for (const before of known.body) {
    const isGone = deleted.has(before.id) && !present.has(before.id)
    if (!isGone) body.push(present.get(before.id)?.paragraph ?? before)
    pushFollowing(before.id)
  }
  return waiting === 0 ? body : null
}

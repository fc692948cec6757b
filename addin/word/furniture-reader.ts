/** Headers and footers, through the sections: each text once, however many sections share it, and none that is empty. */
import type { WordPart } from '../../src/memo/tree.ts'
import type { WordFeatures } from './capabilities.ts'
import type { Furniture, KnownDocument } from './known-document.ts'
import { blocksOf } from './nodes.ts'
import {
  ask,
  factsOf,
  fullProperties,
  isBoldUnsure,
  withId,
  type KnownParagraph,
} from './paragraph-facts.ts'

const types = ['Primary', 'FirstPage', 'EvenPages'] as const

export async function readFurniture(
  context: Word.RequestContext,
  features: WordFeatures,
  known: KnownDocument,
): Promise<Furniture[]> {
  const { sections } = context.document
  sections.load('items')
  await context.sync()
  const asked = sections.items.flatMap((section, index) =>
    (['header', 'footer'] as const).flatMap((story) =>
      types.map((type) => {
        const body = story === 'header' ? section.getHeader(type) : section.getFooter(type)
        body.paragraphs.load(withId(fullProperties, features))
        return { story, section: index, type, paragraphs: body.paragraphs }
      }),
    ),
  )
  await context.sync()
  const questions = new Map(
    asked.flatMap(({ paragraphs }) =>
      paragraphs.items.map((item) => [item, ask(item, features, isBoldUnsure(item))] as const),
    ),
  )
  await context.sync()
  const seen = new Set<string>()
  const found: Furniture[] = []
  for (const { story, section, type, paragraphs } of asked) {
    const items = paragraphs.items.map((item) => ({
      facts: factsOf(item, questions.get(item) ?? { checked: null, content: null }),
      id: features.uniqueIds ? item.uniqueLocalId : null,
    }))
    const content = JSON.stringify([story, items.map(({ facts }) => facts.raw)])
    if (items.every(({ facts }) => facts.text.trim() === '') || seen.has(content)) continue
    seen.add(content)
    const part = `${story}${found.filter((each) => each.story === story).length + 1}`
    const before = known.furniture.find((each) => each.part === part)?.paragraphs ?? []
    const ids = known.ownIds.align(
      before.map(({ id, raw }) => ({ id, text: raw })),
      items.map(({ facts }) => facts.raw),
    )
    const named: KnownParagraph[] = items.map(({ facts, id }, index) => ({
      ...facts,
      id: id ?? ids[index] ?? known.ownIds.next(),
    }))
    found.push({ story, part, section, type, paragraphs: named })
  }
  return found
}

export function furniturePart({ story, part, paragraphs }: Furniture): WordPart {
  return { type: 'wordPart', story, part, children: blocksOf(paragraphs) }
}

/** The tree → the memo, keeping what is known of each paragraph from one reading to the next. */
import type { Settings } from '../settings/schema.ts'
import { assemble } from './assemble.ts'
import { flatten, type FlatParagraph } from './flatten.ts'
import type { Memo, MemoParagraph, ParagraphFacts } from './model.ts'
import { paragraphOf } from './paragraph.ts'
import { readFacts } from './read-facts.ts'
import type { Root } from './tree.ts'
import { prepareVocabulary } from './vocabulary.ts'

/** Reads memo after memo, or one memo as it changes: a paragraph whose node and place are the same is not read again. */
export function createMemoReader(settings: Settings): (root: Root) => Memo {
  const vocabulary = prepareVocabulary(settings)
  let known = new Map<FlatParagraph, MemoParagraph>()
  let flat: readonly FlatParagraph[] = []
  let factsByText = new Map<string, ParagraphFacts>()
  return (root) => {
    const used = new Map<string, ParagraphFacts>()
    flat = flatten(root, flat)
    const paragraphs = flat.map((one) => {
      const before = known.get(one)
      const facts =
        before?.facts ??
        factsByText.get(one.text) ??
        used.get(one.text) ??
        readFacts(one.text, vocabulary)
      used.set(one.text, facts)
      return before ?? paragraphOf(one, facts)
    })
    factsByText = used
    known = new Map(paragraphs.map((paragraph, index) => [flat[index] as FlatParagraph, paragraph]))
    return assemble(root, paragraphs, settings).memo
  }
}

export function readMemo(root: Root, settings: Settings): Memo {
  return createMemoReader(settings)(root)
}

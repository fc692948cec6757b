/** The tree → the memo, keeping what is known of each paragraph from one reading to the next. */
import type { Settings } from '../settings/schema.ts'
import { assemble } from './assemble.ts'
import { flatten, type FlatParagraph } from './flatten.ts'
import type { Memo, MemoParagraph, ParagraphFacts } from './model.ts'
import { readFacts } from './read-facts.ts'
import type { Root } from './tree.ts'
import { prepareVocabulary } from './vocabulary.ts'

/** Reads memo after memo, or one memo as it changes: a paragraph whose node and place are the same is not read again. */
export function createMemoReader(settings: Settings): (root: Root) => Memo {
  const vocabulary = prepareVocabulary(settings)
  const known = new WeakMap<FlatParagraph, MemoParagraph>()
  let factsByText = new Map<string, ParagraphFacts>()
  return (root) => {
    const used = new Map<string, ParagraphFacts>()
    const paragraphs = flatten(root).map((flat) => {
      const before = known.get(flat)
      if (before !== undefined) return before
      const facts =
        factsByText.get(flat.text) ?? used.get(flat.text) ?? readFacts(flat.text, vocabulary)
      used.set(flat.text, facts)
      const paragraph: MemoParagraph = { ...flat, facts }
      known.set(flat, paragraph)
      return paragraph
    })
    factsByText = used
    return assemble(root, paragraphs, settings).memo
  }
}

export function readMemo(root: Root, settings: Settings): Memo {
  return createMemoReader(settings)(root)
}

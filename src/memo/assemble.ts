/** Paragraphs with their facts → the memo. What a paragraph says alone is kept from one time to the next. */
import type { Settings } from '../settings/schema.ts'
import { createFactIndex } from './fact-index.ts'
import type { FactIndex, Memo, MemoParagraph, SectionPlace } from './model.ts'
import { outlineOf, type Outlined } from './outlined.ts'
import { partsOf, type Parts } from './parts.ts'
import type { Root } from './tree.ts'

/** What somebody who reads a memo again and again keeps of it. */
export interface Known {
  byId: ReadonlyMap<string, MemoParagraph>
  facts: FactIndex
}

/** A memo with what it was made of, so that a change need not make all of it anew. */
export interface Assembled {
  memo: Memo
  outlined: Outlined
  parts: Parts
}

/**
 * @param paragraphs Every story in reading order, as `flatten` gives them, each with its facts.
 * @param known What would else be made anew.
 */
export function assemble(
  root: Root,
  paragraphs: readonly MemoParagraph[],
  settings: Settings,
  known: Known | null = null,
): Assembled {
  const outlined = outlineOf(root, paragraphs, settings)
  return assembled(outlined, partsOf(outlined), known)
}

export function assembled(outlined: Outlined, parts: Parts, known: Known | null): Assembled {
  const { root, paragraphs, matters, sections, index, furniture, tags } = outlined
  const { signed, ...read } = parts
  const facts = known?.facts ?? createFactIndex(paragraphs)
  /** A text box has the place of what it hangs on. */
  const sectionOf = (paragraph: MemoParagraph): SectionPlace | null => {
    const number = index.numberOf(paragraph)
    if (number !== undefined) return sections[number] ?? null
    const before = paragraphs[facts.positionOf(paragraph) - 1]
    return paragraph.story === 'textBox' && before !== undefined ? sectionOf(before) : null
  }
  const memo: Memo = {
    root,
    paragraphs,
    // No getter: each would give its memo a shape of its own, which outlives it and is looked up slowly.
    byId: known?.byId ?? new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph])),
    facts,
    furniture,
    tags,
    matters,
    sections,
    sectionsOf: (kind) => sections.filter((section) => section.kind === kind),
    sectionOf,
    signatures: signed.signatures,
    ...read,
  }
  return { memo, outlined, parts }
}

/** A paragraph that takes another's place in a memo, against the memo read anew. */
import { expect, test } from 'vitest'
import { assemble, type Assembled } from '../../src/memo/assemble.ts'
import { createFactIndex } from '../../src/memo/fact-index.ts'
import { flatten, type FlatParagraph } from '../../src/memo/flatten.ts'
import type { MemoParagraph } from '../../src/memo/model.ts'
import { readFacts } from '../../src/memo/read-facts.ts'
import { replaceParagraph } from '../../src/memo/replace-paragraph.ts'
import type { Root } from '../../src/memo/tree.ts'
import { prepareVocabulary } from '../../src/memo/vocabulary.ts'
import { emptySettings, mergeSettings } from '../../src/settings/merge.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { documents, paragraph, texts } from '../lint/session-documents.ts'
import { memoSaid } from '../lint/session-frame.ts'

const vocabulary = prepareVocabulary(emptySettings)

function read(flat: FlatParagraph): MemoParagraph {
  return { ...flat, facts: readFacts(flat.text, vocabulary) }
}

function knownOf(paragraphs: readonly MemoParagraph[]) {
  return {
    byId: new Map(paragraphs.map((each) => [each.id, each])),
    facts: createFactIndex(paragraphs),
  }
}

/** The memo with another text in a place: as it is kept, null where it is to be read anew, and as it is read anew. */
function instead(
  root: Root,
  paragraphs: readonly MemoParagraph[],
  position: number,
  text: string,
  settings: Settings,
): { kept: Assembled | null; anew: Assembled } {
  const before = paragraphs[position]
  if (before === undefined) throw new Error('no such paragraph')
  const node = paragraph(before.id, text)
  const now = read({ ...before, text, node, depth: null, bold: false, listLabel: null, tag: null })
  const changed = paragraphs.with(position, now)
  const assembled = assemble(root, paragraphs, settings)
  const kept = replaceParagraph(assembled, { before, now, position }, knownOf(changed))
  return { kept, anew: assemble(root, changed, settings, knownOf(changed)) }
}

const chosen = mergeSettings([{ type: 'memo-board' }])

test.each(
  documents.flatMap((root, number) => [
    [`document ${number}, its type guessed`, root, emptySettings] as const,
    [`document ${number}, its type chosen`, root, chosen] as const,
  ]),
)('%s: every paragraph with every text is as if read anew', (_name, root, settings) => {
  const paragraphs = flatten(root).map(read)
  let kept = 0
  for (let position = 0; position < paragraphs.length; position += 1) {
    for (const text of texts) {
      const made = instead(root, paragraphs, position, text, settings)
      if (made.kept === null) continue
      kept += 1
      expect(memoSaid(made.kept.memo)).toEqual(memoSaid(made.anew.memo))
    }
  }
  expect(kept).toBeGreaterThan((paragraphs.length * texts.length) / 8)
})

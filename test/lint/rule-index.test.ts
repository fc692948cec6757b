import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { rulebookFor } from '../../src/lint/rulebook.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { MemoParagraph } from '../../src/memo/model.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'

const packs = bundledPacks.filter(({ id }) => id !== 'partille')
const rulebook = rulebookFor(packs, [])
const index = rulebook.paragraphRulesFor('memo-board')

function hitsIn(paragraph: MemoParagraph) {
  return rulebook.prepared.automaton.match(paragraph.facts)
}

/** Ordinary text, and text that terms are found in. */
const source = [
  readFileSync('test/fixtures/partille-instruktion.txt', 'utf8'),
  'Förvaltningschefen och tekniska förvaltningen svarar för tjänstemännen.',
].join('\n\n')
const { memo } = lint(parseMarkdown(source), { packs, asked: ['norrkoping'] })

describe('paragraph rules', () => {
  it('that are not asked of a paragraph would have said nothing', () => {
    let spared = 0
    for (const paragraph of memo.paragraphs) {
      const hits = hitsIn(paragraph)
      const asked = new Set(index.lookingAt(hits))
      const view = {
        paragraph,
        section: null,
        inPoints: false,
        type: 'memo-board' as const,
        hits: { of: () => [], has: () => false, in: () => hits },
        settings: rulebook.settings,
      }
      for (const rule of index.rules.filter((each) => !asked.has(each))) {
        expect(rule.run(view)).toEqual([])
        spared += 1
      }
    }
    expect(spared).toBeGreaterThan(memo.paragraphs.length)
  })

  it('are asked in their own order', () => {
    const last = memo.paragraphs.at(-1)
    const asked = index.lookingAt(last === undefined ? [] : hitsIn(last))
    expect(asked.map(({ key }) => key)).toContain('norrkoping/office-head-term')
    expect(asked).toEqual(index.rules.filter((rule) => asked.includes(rule)))
    expect(index.lookingAt([]).map(({ key }) => key)).not.toContain('norrkoping/office-head-term')
  })
})

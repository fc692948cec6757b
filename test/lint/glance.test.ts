/** What is said of a document's beginning holds of the whole document. */
import { expect, test } from 'vitest'
import { memoOfPages } from '../../bench/memos.ts'
import { openDocx } from '../../src/docx/open.ts'
import type { Finding } from '../../src/edit/model.ts'
import { glance } from '../../src/lint/glance.ts'
import { lint } from '../../src/lint/lint.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { Root } from '../../src/memo/tree.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { faultyMemo } from '../pane/memos.ts'

const options = { packs: bundledPacks, asked: ['norrkoping'] }
const fault = { kind: 'body', text: 'Förvaltningscheferna har enats.' } as const

function beginningOf(root: Root, length: number): Root {
  return { ...root, children: root.children.slice(0, length) }
}

const name = ({ source, ruleId, at }: Finding): string =>
  `${source}/${ruleId} ”${at?.quote ?? ''}” ${at?.occurrence ?? ''}`

test.each([
  ['a memo', parseMarkdown(faultyMemo)],
  ['a long one', openDocx(memoOfPages(30, [fault])).tree],
])('%s: nothing is told of any beginning that the whole does not have', (_name, root) => {
  const whole = new Set(lint(root, options).findings.map(name))
  const lengths = Array.from({ length: 20 }, (_, step) =>
    Math.ceil(((step + 1) * root.children.length) / 20),
  )
  const told = lengths.map((length) => glance(beginningOf(root, length), options).map(name))
  for (const findings of told) {
    expect(findings.filter((finding) => !whole.has(finding))).toEqual([])
  }
  expect(told.at(-1)?.length).toBeGreaterThan(0)
})

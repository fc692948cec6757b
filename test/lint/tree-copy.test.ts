import { expect, test } from 'vitest'
import type { ParagraphChange } from '../../src/edit/model.ts'
import { TreeCopy } from '../../src/lint/tree-copy.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { ParagraphNode } from '../../src/memo/tree.ts'

const source = `---
sidfot: Fot
---
Ett

Två

| A | B |
| --- | --- |
| C | D |

Tre
`

function node(id: string, value: string): ParagraphNode {
  return { type: 'paragraph', children: [{ type: 'text', value }], data: { word: { id } } }
}

function after(...changes: Omit<ParagraphChange, 'remote'>[]): string {
  const copy = new TreeCopy(parseMarkdown(source))
  for (const change of changes) copy.apply({ ...change, remote: false })
  return flatten(copy.root)
    .map(({ text }) => text)
    .join(' ')
}

/** Ids by text. */
const ids = new Map(flatten(parseMarkdown(source)).map(({ text, id }) => [text, id]))
const id = (text: string): string => ids.get(text) ?? ''

test.each<[string, Omit<ParagraphChange, 'remote'>[], string]>([
  ['nothing', [], 'Ett Två A B C D Tre Fot'],
  ['changed', [{ id: id('Två'), node: node(id('Två'), 'Ny') }], 'Ett Ny A B C D Tre Fot'],
  ['changed in a cell', [{ id: id('C'), node: node(id('C'), 'Ny') }], 'Ett Två A B Ny D Tre Fot'],
  [
    'changed in a footer',
    [{ id: id('Fot'), node: node(id('Fot'), 'Ny') }],
    'Ett Två A B C D Tre Ny',
  ],
  ['removed', [{ id: id('Två'), removed: true }], 'Ett A B C D Tre Fot'],
  [
    'removed twice',
    [
      { id: id('Två'), removed: true },
      { id: id('Två'), removed: true },
    ],
    'Ett A B C D Tre Fot',
  ],
  ['put in', [{ id: 'n', after: id('Ett'), node: node('n', 'Ny') }], 'Ett Ny Två A B C D Tre Fot'],
  ['put in first', [{ id: 'n', after: null, node: node('n', 'Ny') }], 'Ny Ett Två A B C D Tre Fot'],
  [
    'put in after nothing known',
    [{ id: 'n', after: 'gone', node: node('n', 'Ny') }],
    'Ett Två A B C D Tre Ny Fot',
  ],
  ['new without a place', [{ id: 'n', node: node('n', 'Ny') }], 'Ett Två A B C D Tre Ny Fot'],
  [
    'put in after one put in',
    [
      { id: 'n', after: id('Ett'), node: node('n', 'Ny') },
      { id: 'm', after: 'n', node: node('m', 'Till') },
    ],
    'Ett Ny Till Två A B C D Tre Fot',
  ],
  ['moved', [{ id: id('Ett'), after: id('Tre') }], 'Två A B C D Tre Ett Fot'],
  [
    'moved and changed',
    [{ id: id('Tre'), after: null, node: node(id('Tre'), 'Ny') }],
    'Ny Ett Två A B C D Fot',
  ],
  ['unknown and empty', [{ id: 'gone' }], 'Ett Två A B C D Tre Fot'],
])('%s', (_name, changes, expected) => {
  expect(after(...changes)).toBe(expected)
})

test("the host's tree is left as it is", () => {
  const tree = parseMarkdown(source)
  const before = structuredClone(tree)
  const copy = new TreeCopy(tree)
  copy.apply({ id: id('C'), removed: true, remote: false })
  copy.apply({ id: id('Ett'), node: node(id('Ett'), 'Ny'), remote: false })
  expect(tree).toEqual(before)
})

test('a node that a host changes in place is read again', () => {
  const tree = parseMarkdown(source)
  const copy = new TreeCopy(tree)
  const [first] = flatten(copy.root)
  const changed = first?.node
  if (changed === undefined) throw new Error('the sample has paragraphs')
  changed.children = [{ type: 'text', value: 'Ny' }]
  copy.apply({ id: first?.id ?? '', node: changed, remote: false })
  expect(flatten(copy.root)[0]?.text).toBe('Ny')
})

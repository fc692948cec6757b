import type { Paragraph } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { Root } from '../../src/memo/tree.ts'

describe('the row of paragraphs', () => {
  test('body, text boxes after their host, then notes, headers and footers', () => {
    const root: Root = parseMarkdown(
      '---\nsidhuvud: Huvud\nsidfot: Fot\nfotnot: Not\ntextruta: Ruta\n---\nFörst\nSist',
    )
    expect(flatten(root).map(({ story, part, text }) => [story, part, text])).toEqual([
      ['body', 'body', 'Först'],
      ['body', 'body', 'Sist'],
      ['textBox', 'body', 'Ruta'],
      ['footnote', 'footnotes', 'Not'],
      ['header', 'header1', 'Huvud'],
      ['footer', 'footer1', 'Fot'],
    ])
  })

  test('a text box stands right after its host, also inside a cell, and is not lost with it', () => {
    const root = parseMarkdown('---\ntextruta: Ruta\n---\n| A | B |\n| --- | --- |\n\nSist')
    const box = root.children.at(-1)
    if (box?.type !== 'wordPart') throw new Error('the last node is the text box')
    box.host = 'p1'
    expect(flatten(root).map(({ text }) => text)).toEqual(['A', 'Ruta', 'B', 'Sist'])
    box.host = 'gone'
    expect(flatten(root).map(({ text }) => text)).toEqual(['A', 'B', 'Sist', 'Ruta'])
  })

  test('cells, labels, depth and bold', () => {
    const root = parseMarkdown(
      '# Rubrik\n**Fet**\n\n1. Ett\n\n| A | B |\n| --- | --- |\n| C<br>D | |',
    )
    expect(
      flatten(root).map(({ text, depth, bold, listLabel, cell }) => [
        text,
        depth,
        bold,
        listLabel,
        cell && Object.values(cell),
      ]),
    ).toEqual([
      ['Rubrik', 1, false, null, null],
      ['Fet', null, true, null, null],
      ['Ett', null, false, '1.', null],
      ['A', null, false, null, [0, 0, 0]],
      ['B', null, false, null, [0, 0, 1]],
      ['C', null, false, null, [0, 1, 0]],
      ['D', null, false, null, [0, 1, 0]],
      ['', null, false, null, [0, 1, 1]],
    ])
  })

  test('hidden text is left out of the checked text', () => {
    const root: Root = {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'Syns ' },
            { type: 'text', value: 'inte', data: { hidden: true } },
          ],
          data: { word: { id: 'a', outlineLevel: 3 } },
        },
        {
          type: 'paragraph',
          children: [{ type: 'text', value: 'Inget' }],
          data: { word: { id: 'b', hidden: true } },
        },
      ],
    }
    expect(flatten(root).map(({ text, depth }) => [text, depth])).toEqual([
      ['Syns ', 3],
      ['', null],
    ])
  })
})

test('what has not changed is the same object, and what has moved to another cell is not', () => {
  const root = parseMarkdown('Ett\nTvå\n\n| A |\n| --- |\n| B |')
  const before = flatten(root)
  const again = flatten({ ...root, children: [...root.children] }, before)
  expect(again.every((paragraph, index) => paragraph === before[index])).toBe(true)
  const [table] = root.children.filter((node) => node.type === 'table')
  if (table === undefined) throw new Error('there is a table')
  const reversed: Root = {
    type: 'root',
    children: [{ ...table, children: table.children.toReversed() }],
  }
  const moved = flatten(reversed, before)
  expect(moved.map(({ text, cell }) => [text, cell?.row])).toEqual([
    ['B', 0],
    ['A', 1],
  ])
})

test.each([
  ['one comes in', (nodes: Nodes) => nodes.toSpliced(2, 0, paragraph('ny')), [0, 1, null, 2, 3, 4]],
  ['one goes', (nodes: Nodes) => nodes.toSpliced(1, 1), [0, 2, 3, 4]],
  ['several go', (nodes: Nodes) => nodes.toSpliced(1, 3), [0, 4]],
  ['the order is turned', (nodes: Nodes) => nodes.toReversed(), [4, 3, 2, 1, 0]],
  ['one has another text', (nodes: Nodes) => nodes.with(2, paragraph('ny')), [0, 1, null, 3, 4]],
] as const)('%s: the others are the same objects', (_what, change, expected) => {
  const children: Nodes = ['a', 'b', 'c', 'd', 'e'].map(paragraph)
  const before = flatten({ type: 'root', children: [...children] })
  const now = flatten({ type: 'root', children: change(children) }, before)
  expect(now.map((one) => before.indexOf(one))).toEqual(expected.map((index) => index ?? -1))
})

type Nodes = Paragraph[]

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] }
}

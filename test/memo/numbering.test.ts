import type { BlockContent, PhrasingContent, TableCell } from 'mdast'
import { describe, expect, test } from 'vitest'
import { numberParagraphs, paragraphText } from '../../src/memo/numbering.ts'
import type { ParagraphNode, Root, WordPart } from '../../src/memo/tree.ts'

const paragraph = (text: string, id?: string): ParagraphNode => ({
  type: 'paragraph',
  children: [{ type: 'text', value: text }],
  ...(id === undefined ? {} : { data: { word: { id } } }),
})
const part = (
  story: WordPart['story'],
  name: string,
  children: ParagraphNode[],
  host?: string,
): WordPart => ({
  type: 'wordPart',
  story,
  part: name,
  children,
  ...(host === undefined ? {} : { host }),
})
const lines = (root: Root): string[] =>
  numberParagraphs(root).map(({ line, id, part: name, text }) => `${line} ${id} ${name} ${text}`)

describe('numbers', () => {
  test('body with tables and quotations, boxes after their hosts, then the other parts as they stand', () => {
    const cell: TableCell = {
      type: 'tableCell',
      children: [paragraph('cell', 'b')] as unknown as PhrasingContent[],
    }
    const root: Root = {
      type: 'root',
      children: [
        paragraph('ett', 'a'),
        { type: 'table', children: [{ type: 'tableRow', children: [cell] }] },
        { type: 'blockquote', children: [paragraph('citat', 'c') as BlockContent] },
        part('textBox', 'body', [paragraph('ruta', 'd')], 'b'),
        part('textBox', 'body', [paragraph('ruta i ruta', 'e')], 'd'),
        part('footnote', 'footnotes', [paragraph('not', 'f')]),
        part('header', 'header1', [paragraph('huvud', 'g')]),
        part('textBox', 'header1', [paragraph('ruta i huvud', 'h')], 'g'),
      ],
    }
    expect(lines(root)).toEqual([
      '1 a body ett',
      '2 b body cell',
      '3 d body ruta',
      '4 e body ruta i ruta',
      '5 c body citat',
      '6 f footnotes not',
      '7 g header1 huvud',
      '8 h header1 ruta i huvud',
    ])
  })

  test('a tree without ids has its numbers for ids', () => {
    expect(lines({ type: 'root', children: [paragraph('ett'), paragraph('två')] })).toEqual([
      '1 p1 body ett',
      '2 p2 body två',
    ])
  })

  test('a box whose host is gone comes last, and one that hangs on itself comes once', () => {
    const root: Root = {
      type: 'root',
      children: [
        part('textBox', 'body', [paragraph('ruta', 'x')], 'x'),
        part('header', 'header1', [paragraph('huvud', 'g')]),
      ],
    }
    expect(lines(root)).toEqual(['1 g header1 huvud', '2 x body ruta'])
  })
})

describe('the checked text', () => {
  test.each<[string, PhrasingContent[], string]>([
    ['nothing', [], ''],
    ['hidden alone', [{ type: 'text', value: 'a', data: { hidden: true } }], ''],
    [
      'hidden in the middle',
      [
        { type: 'text', value: 'a' },
        { type: 'text', value: 'b', data: { hidden: true } },
        { type: 'text', value: 'c' },
      ],
      'ac',
    ],
    [
      'Markdown emphasis, code and breaks',
      [
        { type: 'strong', children: [{ type: 'text', value: 'a' }] },
        { type: 'break' },
        { type: 'inlineCode', value: 'b' },
      ],
      'a\nb',
    ],
  ])('%s', (_name, children, expected) => {
    expect(paragraphText({ type: 'paragraph', children })).toBe(expected)
  })
})

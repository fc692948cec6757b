import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { stringifyMarkdown } from '../../src/markdown/stringify.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { ParagraphNode, Root, RootContent } from '../../src/memo/tree.ts'

/** What a reader sees of each paragraph. */
function seen(root: Root) {
  return flatten(root).map(({ text, depth, bold, listLabel, story, cell, node }) => ({
    text,
    depth,
    bold,
    listLabel,
    level: node.data?.word?.listLevel ?? null,
    story,
    cell,
  }))
}

/** Characters that Markdown means something by, among those of memos. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'Å',
        'ö',
        '1',
        '12',
        '.',
        ')',
        ' ',
        '  ',
        '\t',
        '#',
        '-',
        '–',
        '+',
        '*',
        '**',
        '_',
        '____',
        '|',
        '\\',
      ],
      ...[
        '[',
        ']',
        '(',
        '`',
        '~',
        '<',
        '<b',
        '>',
        '&',
        '&amp;',
        ':',
        '=',
        '!',
        '§',
        '«',
        '\u00a0',
        '\n',
        'kr',
        'http://x.se',
        'a@b.se',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))

function paragraph(value: string, word: object = {}): ParagraphNode {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value }],
    data: { word: { id: 'x', ...word } },
  }
}

const plain = text.map((value): RootContent => paragraph(value))
const bold = text
  .filter((value) => value.trim() !== '')
  .map((value): RootContent => paragraph(value, { bold: true }))
const heading = fc.tuple(text, fc.constantFrom(1, 2, 3, 6)).map(([value, depth]): RootContent => ({
  type: 'heading',
  depth: depth as 1 | 2 | 3 | 6,
  children: [{ type: 'text', value }],
  data: { word: { id: 'x' } },
}))
const item = fc
  .tuple(text, fc.constantFrom('-', '•', '1.', '2.', '3)', '10.'))
  .map(([value, listLabel]): RootContent => paragraph(value, { listLabel, listLevel: 0 }))
const cellText = text.filter((value) => !value.includes('\n') && value.trim() === value)
const table = fc
  .array(fc.tuple(cellText, cellText), { minLength: 1, maxLength: 3 })
  .map((rows): RootContent => ({
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      // A cell holds paragraphs in the memo tree.
      children: cells.map((value) => ({
        type: 'tableCell',
        children: [paragraph(value)] as never,
      })),
    })),
  }))

describe('what is written is read back', () => {
  test('for any paragraphs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(plain, bold, heading, item, table), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (children, compact) => {
          const root: Root = { type: 'root', children }
          const again = parseMarkdown(stringifyMarkdown(root, { compact }))
          expect(seen(again)).toEqual(seen(root))
        },
      ),
      { numRuns: 400 },
    )
  })

  test('and written again it is the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(plain, bold, heading, item, table), { maxLength: 6 }),
        (children) => {
          const once = stringifyMarkdown({ type: 'root', children }, { compact: true })
          expect(stringifyMarkdown(parseMarkdown(once), { compact: true })).toBe(once)
        },
      ),
      { numRuns: 200 },
    )
  })
})

test('a memo keeps its blank lines, its front matter and its lists', () => {
  const source = `---
Diarienummer: KS 2024/0123
Datum: 2024-05-02
typ: memo-board
inställningar:
  packs:
    - norrkoping
sidhuvud: |-
  Norrköpings kommun
  TJÄNSTESKRIVELSE\t1 (2)
---

# Svar på motion

## Förslag till beslut
Kommunstyrelsen avslår motionen.

1. Ett
2. Två
   - inre

| Namn | Roll |
| --- | --- |
| Bo Berg | **Ekonom** |

Anna Andersson
Kommundirektör
`
  expect(stringifyMarkdown(parseMarkdown(source))).toBe(source)
})

test('what was put in stands apart from what was there', () => {
  const root = parseMarkdown('## Ärendet\nText.\nMer text.\n')
  root.children.push(
    {
      type: 'heading',
      depth: 2,
      children: [{ type: 'text', value: 'Underskrift' }],
      data: { word: { id: 'n0' } },
    },
    paragraph('[Förnamn Efternamn]', { tag: 'beredd:signature:kommundirektor' }),
    paragraph('Kommundirektör', { tag: 'beredd:signature:kommundirektor' }),
  )
  expect(stringifyMarkdown(root)).toBe(
    '## Ärendet\nText.\nMer text.\n\n## Underskrift\n\n[Förnamn Efternamn]\nKommundirektör\n',
  )
})

test('an edited field goes back to the front matter', () => {
  const root = parseMarkdown('---\nDiarienummer: fel\n---\nText\n')
  const [field] = root.children
  if (field?.type !== 'paragraph') throw new Error('the field is a paragraph')
  field.children = [{ type: 'text', value: 'Diarienummer: KS 2024/0001' }]
  expect(stringifyMarkdown(root)).toBe('---\nDiarienummer: KS 2024/0001\n---\n\nText\n')
})

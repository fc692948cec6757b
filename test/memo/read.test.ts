import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { Memo } from '../../src/memo/model.ts'
import { createMemoReader, readMemo } from '../../src/memo/read.ts'
import type { Root, RootContent } from '../../src/memo/tree.ts'
import { emptySettings } from '../../src/settings/merge.ts'

/** Lines that a memo is made of, in any order. */
const lines = [
  'TJÄNSTESKRIVELSE',
  'Datum: 2024-05-02',
  'Diarienummer',
  'KS 2024/0123',
  'Kommunstyrelsen',
  '# Svar på motion',
  '## Förslag till beslut',
  '**Förslag till beslut i kommunfullmäktige**',
  'Kommunstyrelsen beslutar',
  'att ge kontoret i uppdrag att utreda frågan',
  'Kommunstyrelsen avslår motionen.',
  '1. Uppdraget redovisas senast i maj.',
  '## Ärendet',
  'Ekonomi',
  'Kommunstyrelsen gav den 3 maj 2021, § 112, kontoret i uppdrag att utreda frågan i dess helhet.',
  '§ 12 Svar på motion',
  'SAMMANTRÄDESPROTOKOLL',
  'Beslutet skickas till',
  'Kommundirektören',
  'Anna Lind\tBo Berg',
  'Kommundirektör\tKontorschef',
  'Utkast',
]

/** All but the tree; of what is asked for, what it says. */
function seen({ byId, root, facts, sectionsOf, sectionOf, ...memo }: Memo) {
  expect(root.type).toBe('root')
  expect(byId.size).toBe(memo.paragraphs.length)
  expect(memo.paragraphs.map(facts.positionOf)).toEqual(memo.paragraphs.map((_, index) => index))
  for (const section of memo.sections) {
    expect(section.paragraphs.every((paragraph) => sectionOf(paragraph) === section)).toBe(true)
    expect(section.heading === null || sectionOf(section.heading) === section).toBe(true)
    expect(sectionsOf(section.kind)).toContain(section)
  }
  return {
    ...memo,
    statutes: facts.with('statute'),
    minutes: facts.with('minutes-section'),
    numbers: facts.with('case-number'),
  }
}

test('reading again after edits is the same as reading anew', () => {
  const edit = fc.record({ at: fc.nat(40), line: fc.constantFrom(...lines), remove: fc.boolean() })
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...lines), { maxLength: 25 }),
      fc.array(edit, { maxLength: 8 }),
      (start, edits) => {
        const read = createMemoReader(emptySettings)
        let children: RootContent[] = parseMarkdown(start.join('\n\n')).children
        read({ type: 'root', children })
        let next = 1000
        for (const { at, line, remove } of edits) {
          const place = at % (children.length + 1)
          const added = parseMarkdown(line).children.map((node): RootContent => {
            if (node.type === 'paragraph' || node.type === 'heading') {
              next += 1
              return {
                ...node,
                data: { ...node.data, word: { ...node.data?.word, id: `n${next}` } },
              } as RootContent
            }
            return node
          })
          children = remove ? children.toSpliced(place, 1) : children.toSpliced(place, 0, ...added)
          const root: Root = { type: 'root', children }
          expect(seen(read(root))).toEqual(
            seen(readMemo(structuredClone(root), { ...emptySettings })),
          )
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('a paragraph is found by its id', () => {
  const memo = readMemo(parseMarkdown('Ett\nTvå'), emptySettings)
  expect(memo.byId.get('p2')?.text).toBe('Två')
  expect(memo.byId.get('p3')).toBeUndefined()
})

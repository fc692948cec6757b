/** Whatever is done to a document, the session says what a fresh run would say. */
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compilePacks } from '../../scripts/compile-packs.ts'
import type { Finding, ParagraphChange } from '../../src/edit/model.ts'
import { lint } from '../../src/lint/lint.ts'
import type { LintResult } from '../../src/lint/model.ts'
import { createSession } from '../../src/lint/session.ts'
import { TreeCopy } from '../../src/lint/tree-copy.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { ParagraphNode, Root } from '../../src/memo/tree.ts'

/** A run lints some twenty documents; a busy machine needs its time. */
const timeout = 90_000

const packs = compilePacks(resolve('packs')).map(({ pack }) => pack)

const memo = `---
Diarienummer: KS 2024/0412
sidhuvud: Norrköpings kommun
---
TJÄNSTESKRIVELSE

Datum: 2025-03-04

Kommunstyrelsen

## Förslag till beslut

1. Kommunstyrelsen ger samhällsbyggnadskontoret i uppdrag att utreda frågan.
2. Kommunstyrelsen beviljar 2 500 000 kronor till Stadsmissionen.

## Ärendet

Förvaltningscheferna har läst förslaget. Kommunallagen (1991:900) gäller.

| Post | Belopp |
| --- | --- |
| Drift | 200 000 kronor |

## Ekonomiska konsekvenser

Finansiering saknas.

Anna Berg

Kommundirektör

## Beslutet skickas till

Samhällsbyggnadskontoret
`

/** Texts that rules have something to say of, and some that they have not. */
const texts = [
  '',
  'Kommunstyrelsen ger ekonomidirektören i uppdrag att återkomma.',
  'Kommunstyrelsen ger kommundirektören i uppdrag att utreda frågan.',
  'Kommunstyrelsen anvisar 500 000 kronor.',
  'Kostnaden ryms inom ram.',
  'Finansiering saknas.',
  'Förvaltningschefen och socialförvaltningen svarar [datum].',
  'Enligt kommunallagen (1991:900) gäller detta.',
  'Lagen om offentlig upphandling gäller köpet.',
  'Kommunstyrelsen beslutade den 26 februari 2021, § 49, om lagen om offentlig upphandling.',
  'Kommunstyrelsen beslutade den 23 februari 2021, § 49, om planen.',
  'Bo Ek',
  'Kontorschef',
  'Kommundirektör',
  'Utkast',
  'Kommunstyrelsens personalutskott',
  'Kommunfullmäktige',
  'Partille kommun',
  'Förslag till beslut',
  'Bakgrund',
  'Vädret var vackert.',
]

interface Step {
  kind: 'change' | 'insert' | 'remove' | 'move' | 'heading' | 'draft'
  at: number
  to: number
  text: string
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('change', 'change', 'insert', 'remove', 'move', 'heading', 'draft'),
  at: fc.nat(40),
  to: fc.nat(40),
  text: fc.constantFrom(...texts),
})

function paragraph(id: string, text: string, depth: 1 | 2 | null = null): ParagraphNode {
  const common = { children: [{ type: 'text' as const, value: text }], data: { word: { id } } }
  return depth === null ? { type: 'paragraph', ...common } : { type: 'heading', depth, ...common }
}

/** The change a host would tell of. */
function changeOf({ kind, at, to, text }: Step, root: Root, number: number): ParagraphChange[] {
  const all = flatten(root)
  const body = all.filter(({ story, cell }) => story === 'body' && cell === null)
  const target = all[at % all.length]
  const other = body[to % body.length]
  if (target === undefined || other === undefined) return []
  const { id } = target
  switch (kind) {
    case 'change':
      return [{ id, node: paragraph(id, text), remote: false }]
    case 'heading':
      return [{ id, node: paragraph(id, target.text, to % 2 === 0 ? 1 : 2), remote: false }]
    case 'insert': {
      const fresh = `new${number}`
      const after = to % 7 === 0 ? null : other.id
      return [{ id: fresh, after, node: paragraph(fresh, text), remote: true }]
    }
    case 'remove':
      return body.length > 2 && body.includes(target) ? [{ id, removed: true, remote: false }] : []
    case 'move':
      return target === other || !body.includes(target)
        ? []
        : [{ id, after: other.id, node: target.node, remote: false }]
    case 'draft':
      return [
        {
          id: body[0]?.id ?? '',
          node: paragraph(body[0]?.id ?? '', to % 2 === 0 ? 'Utkast' : 'TJÄNSTESKRIVELSE'),
          remote: false,
        },
      ]
  }
}

/** All that a result says, without the tree's own lists. */
function said({ memo: { type, draft, points }, ...result }: LintResult) {
  return { ...result, memo: { type, draft, points: points.map(({ span }) => span) } }
}

function count(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    const key = JSON.stringify(finding)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** What stood before, less what went, and what came: the findings of now. */
function after(before: readonly Finding[], added: readonly Finding[], removed: readonly Finding[]) {
  const counts = count([...before, ...added])
  for (const [key, number] of count(removed)) counts.set(key, (counts.get(key) ?? 0) - number)
  return new Map([...counts].filter(([, number]) => number !== 0).toSorted())
}

function sorted(counts: Map<string, number>): Map<string, number> {
  return new Map([...counts].toSorted())
}

test.each([
  ['by what the document says of itself', {}],
  ['by what is asked for', { asked: ['norrkoping'], type: 'memo-board' as const }],
])(
  'the session equals a fresh run, packs chosen %s',
  (_name, how) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
        (rounds) => {
          const options = { packs, ...how }
          const session = createSession(options)
          const mirror = new TreeCopy(parseMarkdown(memo))
          let before = session.open(parseMarkdown(memo))
          let number = 0
          for (const round of rounds) {
            const changes = round.flatMap((each) => {
              const made = changeOf(each, mirror.root, (number += 1))
              made.forEach((change) => mirror.apply(change))
              return made
            })
            const { added, removed, result } = session.change(changes)
            expect(said(result)).toEqual(said(lint(structuredClone(mirror.root), options)))
            expect(after(before.findings, added, removed)).toEqual(sorted(count(result.findings)))
            before = result
          }
        },
      ),
      { numRuns: 80 },
    )
  },
  timeout,
)

test('a change of one paragraph leaves the findings of the others the objects they were', () => {
  const session = createSession({ packs, asked: ['norrkoping'], type: 'memo-board' })
  const before = session.open(parseMarkdown(memo))
  const target = before.memo.paragraphs.find(({ text }) => text.startsWith('Förvaltningscheferna'))
  const id = target?.id ?? ''
  const node = paragraph(id, 'Allt är väl.')
  const { added, removed, result } = session.change([{ id, node, remote: false }])
  expect(added).toEqual([])
  expect(removed.length).toBeGreaterThan(0)
  expect(removed.every(({ at }) => at?.paragraph === id)).toBe(true)
  const kept = before.findings.filter((finding) => !removed.includes(finding))
  expect(result.findings.map((finding) => kept.indexOf(finding))).toEqual(
    kept.map((_, index) => index),
  )
})

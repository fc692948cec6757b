/** Whatever is done to a document, the session says what a fresh run would say. */
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compilePacks } from '../../scripts/compile-packs.ts'
import type { Finding } from '../../src/edit/model.ts'
import { lint } from '../../src/lint/lint.ts'
import type { LintResult } from '../../src/lint/model.ts'
import { createSession } from '../../src/lint/session.ts'
import { TreeCopy } from '../../src/lint/tree-copy.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { documents, memo, paragraph, texts } from './session-documents.ts'
import { changeOf, said, step } from './session-frame.ts'

/** A run lints some twenty documents; a busy machine needs its time. */
const timeout = 90_000

const packs = compilePacks(resolve('packs')).map(({ pack }) => pack)

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

/** Also the rules that nobody gets who has not asked for them. */
const levels = Object.fromEntries(
  packs.flatMap(({ id, rules }) =>
    rules.filter(({ off }) => off).map((rule) => [`${id}/${rule.id}`, 'hint' as const]),
  ),
)
const asked = { asked: ['norrkoping'], type: 'memo-board' as const, settings: [{ levels }] }
const ways = [
  ['by what the document says of itself', {}],
  ['by what is asked for', asked],
] as const

test.each(ways)(
  'the session equals a fresh run, packs chosen %s',
  (_name, how) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { maxLength: 10 }),
        (document, rounds) => {
          const options = { packs, ...how }
          const session = createSession(options)
          const mirror = new TreeCopy(document)
          let before = session.open(document)
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

test.each(ways)(
  'one text after another in every paragraph, packs chosen %s',
  (_name, how) => {
    const options = { packs, ...how }
    for (const document of documents) {
      const session = createSession(options)
      const mirror = new TreeCopy(document)
      const { memo: opened } = session.open(document)
      for (const [number, { id, node }] of opened.paragraphs.entries()) {
        const nodes = texts
          .filter((_text, index) => index % 3 === number % 3)
          .map((text) => paragraph(id, text))
        for (const each of [...nodes, node]) {
          const change = { id, node: each, remote: false }
          mirror.apply(change)
          const { result } = session.change([change])
          expect(said(result)).toEqual(said(lint(mirror.root, options)))
        }
      }
    }
  },
  timeout,
)

test.each([
  [
    'the summary repeats the proposal',
    3,
    'Motionen avslås',
    'Kommunstyrelsen avslår motionen om cykelvägar i hela kommunen.',
  ],
  [
    'the only point goes to fullmäktige',
    3,
    'Kommunstyrelsen avslår',
    'Kommunstyrelsen föreslår kommunfullmäktige att bevilja 500 000 kronor.',
  ],
  [
    'another point costs',
    2,
    'Uppdraget redovisas',
    'Kommunstyrelsen beviljar Stadsmissionen 300 000 kronor.',
  ],
  ['the director is no recipient any longer', 2, 'Kommundirektören', 'Stadsmissionen'],
  ['the paper says how it is paid for', 0, 'Finansiering saknas', 'Kostnaden ryms inom ram.'],
  ['an act stands without its number', 2, 'Enligt 6 kap.', 'Kommunallagen gäller.'],
])('other findings where %s', (_name, document, start, text) => {
  const options = { packs, ...asked }
  const root = documents[document]
  if (root === undefined) throw new Error('no such document')
  const session = createSession(options)
  const before = session.open(root)
  const target = before.memo.paragraphs.findLast((one) => one.text.startsWith(start))
  const id = target?.id ?? ''
  const change = { id, node: paragraph(id, text), remote: false }
  const mirror = new TreeCopy(root)
  mirror.apply(change)
  const { result } = session.change([change])
  expect(said(result)).toEqual(said(lint(mirror.root, options)))
  const reasons = ({ findings }: LintResult) => findings.map(({ reason }) => reason)
  expect(reasons(result)).not.toEqual(reasons(before))
})

test('what is written in running text leaves the rest of the memo the objects they were', () => {
  const session = createSession({ packs, asked: ['norrkoping'], type: 'memo-board' })
  const { memo: before, verdicts } = session.open(parseMarkdown(memo))
  const target = before.paragraphs.find(({ text }) => text.startsWith('Förvaltningscheferna'))
  const id = target?.id ?? ''
  const { result } = session.change([
    { id, node: paragraph(id, 'Allt är väl, och arbetet går vidare.'), remote: false },
  ])
  const now = result.memo
  expect(now.header).toBe(before.header)
  expect(now.points).toBe(before.points)
  expect(now.signatures).toBe(before.signatures)
  expect(now.sectionsOf('decision')[0]).toBe(before.sectionsOf('decision')[0])
  expect(now.sectionsOf('matter')[0]).not.toBe(before.sectionsOf('matter')[0])
  const same = result.verdicts.filter((verdict, index) => verdict === verdicts[index])
  expect(same.length).toBeGreaterThan(verdicts.length / 2)
})

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

/** The engine's answers: plain, validated, and the same after changes as from the beginning. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../addin/pane/engine/answer.ts'
import { EngineCore } from '../../addin/pane/engine/core.ts'
import { createInlineEngine } from '../../addin/pane/engine/inline.ts'
import { packViews } from '../../addin/pane/engine/instruction.ts'
import type { EngineView } from '../../addin/pane/engine/model.ts'
import { RemoteEngine } from '../../addin/pane/engine/remote.ts'
import type { Verdict } from '../../src/edit/model.ts'
import { lint } from '../../src/lint/lint.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import type { CompiledPack } from '../../src/packs/model.ts'
import { faultyMemo, readyMemo } from './memos.ts'
import { TreeHost } from './tree-host.ts'

const sentences = [
  'Planen behövs enligt kommunallagen (1991:900).',
  'Kommunstyrelsen ger samhällsbyggnadskontoret i uppdrag att ta fram en plan.',
  'Kommunstyrelsen beviljar 500 000 kronor.',
  'Förvaltningschefen har yttrat sig.',
  '',
]
const paragraphs = ['uppdrag', 'beviljar', 'kommunallagen', 'Plan för parker']

test('a view after changes is the view of the changed document', async () => {
  const write = fc.record({
    at: fc.nat({ max: paragraphs.length - 1 }),
    text: fc.constantFrom(...sentences),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 6 }), async (writes) => {
      const host = new TreeHost(parseMarkdown(faultyMemo))
      const ids = paragraphs.map((words) => host.idOf(words))
      const engine = createInlineEngine(bundledPacks)
      let view = await engine.open(await host.read(), [])
      let asked = Promise.resolve(view)
      const signal = new AbortController().signal
      await host.watch((changes) => {
        if (changes.length > 0) asked = engine.change(changes)
      }, signal)
      for (const { at, text } of writes) {
        host.write(ids[at] ?? '', text)
        view = await asked
      }
      const fresh = await createInlineEngine(bundledPacks).open(await host.read(), [])
      expect(unnumbered(view)).toEqual(unnumbered(fresh))
    }),
    { numRuns: 25 },
  )
})

function unnumbered(view: EngineView): unknown {
  return { ...view, findings: view.findings.map(({ finding }) => finding) }
}

test('a finding keeps its number through changes and openings', async () => {
  const host = new TreeHost(parseMarkdown(faultyMemo))
  const engine = createInlineEngine(bundledPacks)
  const numbers = ({ findings }: EngineView): Map<string, number> =>
    new Map(findings.map(({ id, finding }) => [`${finding.ruleId} ${finding.actual ?? ''}`, id]))
  const before = numbers(await engine.open(await host.read(), []))
  host.write(host.idOf('Planen behövs'), 'Först, enligt kommunallagen (1991:900).')
  const after = numbers(await engine.open(await host.read(), []))
  for (const [finding, id] of after) expect(before.get(finding)).toBe(id)
  expect(new Set(before.values()).size).toBe(before.size)
})

test('what is made ready beforehand changes nothing, and opens no document', async () => {
  const layers = [{ packs: ['norrkoping'] }]
  const engine = createInlineEngine(bundledPacks)
  await engine.prepare(layers)
  await expect(engine.insertion({ kind: 'signature', title: 'a', name: 'b' })).rejects.toThrow(
    'open() comes first',
  )
  const fresh = createInlineEngine(bundledPacks)
  const root = parseMarkdown(faultyMemo)
  expect(await engine.open(root, layers)).toEqual(await fresh.open(root, layers))
})

test('configure is the same document under other settings', async () => {
  const engine = createInlineEngine(bundledPacks)
  const opened = await engine.open(parseMarkdown(faultyMemo), [])
  const layers = [{ levels: { norrkoping: 'off' as const } }]
  const off = await engine.configure({ layers, document: undefined })
  expect(off.findings.some(({ finding }) => finding.source === 'norrkoping')).toBe(false)
  const back = await engine.configure({ layers: [], document: undefined })
  expect(unnumbered(back)).toEqual(unnumbered(opened))
})

test.each([
  ['nothing', null],
  ['an unknown kind', { id: 1, kind: 'delete' }],
  ['a tree that is none', { id: 1, kind: 'open', root: { type: 'table' }, layers: [] }],
  ['settings that are none', { id: 1, kind: 'configure', layers: [{ levels: 1 }], document: 1 }],
  ['a change before the opening', { id: 1, kind: 'change', changes: [] }],
  [
    'a form with a number for text',
    { id: 1, kind: 'insertion', request: { kind: 'signature', title: 1, name: '' } },
  ],
])('answers %s with a fault', (_name, message) => {
  expect(answer(new EngineCore(bundledPacks), message)).toMatchObject([{ kind: 'fault' }])
})

test('a long list comes in parts, and is whole', async () => {
  const engine = createInlineEngine(bundledPacks)
  const acts = 'Enligt kommunallagen (1991:900).\n\n'.repeat(250)
  const { findings } = await engine.open(parseMarkdown(`${faultyMemo}\n${acts}`), [])
  const repealed = findings.filter(({ finding }) => finding.ruleId === 'repealed-statute')
  expect(repealed.length).toBe(251)
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
})

test('a worker that is gone, or says something else, is told to whoever waits', async () => {
  const engine = new RemoteEngine(
    () => undefined,
    () => undefined,
  )
  const gone = engine.change([])
  engine.fail(new Error('borta'))
  await expect(gone).rejects.toThrow('borta')
  const odd = engine.change([])
  engine.receive({ kind: 'view' })
  await expect(odd).rejects.toThrow()
})

const pack: CompiledPack = {
  id: 'p',
  title: 'Prov',
  adopted: { by: 'kommunstyrelsen', date: '2024-03-12' },
  source: null,
  extends: [],
  supersedes: {},
  matches: [],
  settings: {},
  clauses: [
    { id: 'P1', text: 'Regler.', headings: ['A'], status: { state: 'rules' } },
    {
      id: 'P2',
      text: 'Ej.',
      headings: [],
      status: { state: 'uncheckable', reason: 'Uppträdande.' },
    },
    { id: 'P3', text: 'Sedan.', headings: [], status: { state: 'todo' } },
    { id: 'P4', text: 'Där.', headings: [], status: { state: 'covered-by', rule: 'q/b' } },
  ],
  rules: [
    {
      id: 'a',
      clauses: ['P1'],
      group: 'papers',
      on: [],
      check: 'x',
      with: {},
      cases: [],
      off: false,
    },
    {
      id: 'c',
      clauses: ['P1'],
      group: 'papers',
      on: [],
      check: 'x',
      with: {},
      cases: [],
      off: false,
    },
  ],
}

function verdict(rule: string, state: Verdict['state'], summary: string): Verdict {
  return { rule, clauses: [], state, evidence: [], summary, findings: [] }
}

test.each([
  ['met', [verdict('p/a', 'met', 'en'), verdict('p/c', 'not-applicable', 'nej')], ['en']],
  ['look', [verdict('p/a', 'met', 'en'), verdict('p/c', 'unmet', 'två')], ['två']],
  ['none', [verdict('p/a', 'not-applicable', 'nej')], ['nej']],
  ['off', [], []],
] as const)('a clause is %s by its rules', (state, verdicts, summaries) => {
  const result = { ...lint(parseMarkdown(readyMemo), { packs: bundledPacks }), packs: [pack] }
  const [view] = packViews({ ...result, verdicts: [...verdicts, verdict('q/b', 'met', 'där')] })
  expect(view?.clauses.map((clause) => [clause.id, clause.state])).toEqual([
    ['P1', state],
    ['P2', 'uncheckable'],
    ['P3', 'todo'],
    ['P4', 'met'],
  ])
  expect(view?.clauses[0]?.summaries).toEqual(summaries)
  expect(view?.clauses[1]?.summaries).toEqual(['Uppträdande.'])
})

test('evidence of a memo points into it', async () => {
  const engine = createInlineEngine(bundledPacks)
  const view = await engine.open(parseMarkdown(readyMemo), [])
  const clauses = view.packs.find(({ id }) => id === 'norrkoping')?.clauses ?? []
  const signed = clauses.find(({ id }) => id === 'N12')
  expect(signed?.state).toBe('met')
  expect(signed?.evidence.some(({ quote }) => quote.includes('Kommundirektör'))).toBe(true)
})

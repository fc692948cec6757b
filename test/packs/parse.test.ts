import { expect, test } from 'vitest'
import { parsePack } from '../../src/packs/parse.ts'
import { broken, samplePack } from './sample.ts'

test('a pack is compiled with its clauses, rules, mends and examples', () => {
  const { pack, examples } = parsePack(samplePack, 'exempel.md')
  expect(pack.adopted).toEqual({ by: 'kommunstyrelsen', date: '2024-03-12' })
  expect(pack.clauses).toEqual([
    {
      id: 'E1',
      text: 'Alla tjänsteskrivelser till kommunstyrelsen undertecknas av kommundirektören.',
      headings: ['Uppdrag'],
      status: { state: 'rules' },
    },
    {
      id: 'E2',
      text: 'Kommundirektören ska verka för god samverkan.',
      headings: ['Uppdrag'],
      status: {
        state: 'uncheckable',
        reason: 'En allmän uppgift som inte lämnar spår i ett enskilt dokument.',
      },
    },
    {
      id: 'E3',
      text: 'Gällande lagar ska följas.',
      headings: ['Uppdrag'],
      status: { state: 'covered-by', rule: 'exempel/director-signature' },
    },
    { id: 'E4', text: 'Något mer.', headings: ['Uppdrag'], status: { state: 'todo' } },
  ])
  expect(pack.rules).toHaveLength(1)
  expect(pack.rules[0]).toMatchObject({
    id: 'director-signature',
    clauses: ['E1'],
    on: ['memo-board'],
    off: false,
    cases: [
      { when: ['missing', 'draft'], level: 'warning', mends: [] },
      {
        when: ['missing'],
        level: 'error',
        mends: [
          {
            id: 'director-signature',
            title: 'Sätt in underskrift: Kommundirektör',
            kind: 'safe',
            steps: [{ insert: 'signature-block', title: 'Kommundirektör' }],
          },
        ],
      },
    ],
  })
  expect(examples.get('director-signature')).toEqual([
    { kind: 'bad', memo: 'Kommunstyrelsen godkänner rapporten.', reports: 'missing', line: 29 },
    { kind: 'good', memo: 'Kommundirektör', line: 31 },
  ])
})

test('a compiled pack is plain JSON', () => {
  const { pack } = parsePack(samplePack, 'exempel.md')
  expect(JSON.parse(JSON.stringify(pack))).toEqual(pack)
})

test('all in an instruction leaves out documents of unknown type, all in a pack of form does not', () => {
  const instruction = parsePack(broken('on: [memo-board]', 'on: all'), 'exempel.md')
  expect(instruction.pack.rules[0]?.on).not.toContain('unknown')
  const form = broken(
    'adopted: { by: kommunstyrelsen, date: 2024-03-12 }',
    'source: skrivregler',
  ).replace('on: [memo-board]', 'on: all')
  expect(parsePack(form, 'exempel.md').pack.rules[0]?.on).toContain('unknown')
})

test.each([
  [
    'a mend of its own',
    "mend: {replace: at, with: 'ja', kind: review, id: yes, title: Svara}",
    {
      id: 'director-signature/yes',
      title: 'Svara',
      kind: 'review',
      steps: [{ replace: 'at', with: 'ja' }],
    },
  ],
  [
    'a label beside a signing title',
    'mend: {insert: signature-block, title: Vd, label: Skriv under, kind: choose}',
    {
      id: 'director-signature',
      title: 'Skriv under',
      kind: 'choose',
      steps: [{ insert: 'signature-block', title: 'Vd' }],
    },
  ],
  [
    'several steps',
    'mend: {kind: review, title: Båda, steps: [{delete: at}, {insert: note}]}',
    {
      id: 'director-signature',
      title: 'Båda',
      kind: 'review',
      steps: [{ delete: 'at' }, { insert: 'note' }],
    },
  ],
  [
    'a sentence in a section',
    'mend: {insert: sentence, text: Hej., where: {in: law}, kind: review}',
    {
      id: 'director-signature',
      title: 'Lägg till ”Hej.”',
      kind: 'review',
      steps: [{ insert: 'sentence', text: 'Hej.', where: { in: 'law' } }],
    },
  ],
])('%s is compiled', (_name, written, mend) => {
  const markdown = broken(
    'mend: { insert: signature-block, title: Kommundirektör, kind: safe }',
    written,
  )
  const { pack } = parsePack(markdown, 'exempel.md')
  expect(pack.rules[0]?.cases[1]?.mends).toEqual([mend])
})

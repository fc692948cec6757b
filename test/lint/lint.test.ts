/** Levels, suppressions and choice, over a pack small enough to see through. */
import { expect, test } from 'vitest'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { lint } from '../../src/lint/lint.ts'
import type { LintOptions } from '../../src/lint/model.ts'
import { suppressionOf } from '../../src/lint/suppress.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { Root } from '../../src/memo/tree.ts'
import { parsePack } from '../../src/packs/parse.ts'

const front = `id: exempel
title: Exempel
adopted: { by: kommunstyrelsen, date: 2024-03-12 }
matches: [Exempel kommun]`

function packWith(frontMatter: string, rule = 'director-signature', cases = ''): string {
  return `---
${frontMatter}
---

> **E1** Alla tjänsteskrivelser till kommunstyrelsen undertecknas av kommundirektören.

\`\`\`rule
id: ${rule}
group: signature
on: all
check: signature
with: { title: kommundirektör, acting: [tf.] }
cases:${cases}
  - when: missing, draft
    level: warning
    message: Underskriften saknas ännu.
  - when: missing
    level: error
    message: Underskriften saknas.
    mend: { insert: signature-block, title: Kommundirektör, kind: safe }
  - when: second
    level: warning
    message: '{name} undertecknar också.'
examples:
  - bad: x
    reports: missing
  - good: x
\`\`\`
`
}

const instruction = parsePack(packWith(front), 'exempel.md').pack

const body = `TJÄNSTESKRIVELSE

Kommunstyrelsen

## Förslag till beslut

Kommunstyrelsen godkänner rapporten.
`
const signed = `${body}
Anna Berg

Kommundirektör

Bo Ek

Kontorschef
`

function told(tree: Root, more: Partial<LintOptions> = {}) {
  const { findings, notices } = lint(tree, {
    packs: [instruction],
    asked: ['exempel'],
    type: 'memo-board',
    ...more,
  })
  return {
    findings: findings.map(({ reason, fatal }) => [reason, fatal]),
    notices: notices.map(({ code }) => code),
  }
}

test('the first case that holds makes the finding', () => {
  expect(told(parseMarkdown(body)).findings).toEqual([['Underskriften saknas.', true]])
  expect(told(parseMarkdown(`Utkast\n\n${body}`)).findings).toEqual([
    ['Underskriften saknas ännu.', false],
  ])
})

test('a finding carries the clause, its place and a mend that can be done', () => {
  const { findings } = lint(parseMarkdown(signed), {
    packs: [instruction],
    asked: ['exempel'],
    type: 'memo-board',
  })
  expect(findings).toMatchObject([
    {
      reason: 'Bo Ek undertecknar också.',
      source: 'exempel',
      ruleId: 'director-signature',
      actual: 'Kontorschef',
      note: 'Alla tjänsteskrivelser till kommunstyrelsen undertecknas av kommundirektören.',
      url: null,
      at: { part: 'body', quote: 'Kontorschef', occurrence: 0 },
      mends: [],
    },
  ])
})

test.each<[string, Partial<LintOptions>, unknown[]]>([
  [
    'a rule made a hint',
    { settings: [{ levels: { 'exempel/director-signature': 'hint' } }] },
    [['Underskriften saknas.', null]],
  ],
  [
    'a pack made a warning',
    { settings: [{ levels: { exempel: 'warning' } }] },
    [['Underskriften saknas.', false]],
  ],
  ['a rule off', { settings: [{ levels: { 'exempel/director-signature': 'off' } }] }, []],
  [
    'a pack off, its rule on',
    { settings: [{ levels: { exempel: 'off', 'exempel/director-signature': 'error' } }] },
    [['Underskriften saknas.', true]],
  ],
  [
    'the user over the organisation',
    { settings: [{ levels: { exempel: 'off' } }, { levels: { exempel: 'hint' } }] },
    [['Underskriften saknas.', null]],
  ],
])('%s', (_name, options, findings) => {
  expect(told(parseMarkdown(body), options).findings).toEqual(findings)
})

test('a document cannot lower a level, and is told so', () => {
  const memo = parseMarkdown(
    `---\nsettings: { levels: { exempel: off }, packs: [exempel] }\n---\n${body}`,
  )
  const result = told(memo, { asked: [] })
  expect(result.findings).toEqual([['Underskriften saknas.', true]])
  expect(result.notices).toEqual(['document-settings'])
})

test('in a paper to an utskott the rules of an instruction are hints, those of law and form are not', () => {
  const committee = body.replace(
    /Kommunstyrelsen(?= godkänner|\n\n##)/gu,
    'Kommunstyrelsens personalutskott',
  )
  expect(told(parseMarkdown(committee)).findings).toEqual([['Underskriften saknas.', null]])
  const form = parsePack(packWith(front.replace(/adopted.*/u, 'source: form')), 'form.md').pack
  expect(told(parseMarkdown(committee), { packs: [form] }).findings).toEqual([
    ['Underskriften saknas.', true],
  ])
})

test('what a pack supersedes is off on the documents that its own rule looks at', () => {
  const law = parsePack(packWith('id: lag\ntitle: Lag\nsource: lag'), 'lag.md').pack
  const own = {
    ...instruction,
    extends: ['lag'],
    supersedes: { 'lag/director-signature': 'director-signature' },
  }
  expect(told(parseMarkdown(body), { packs: [law, own] }).findings).toHaveLength(1)
  expect(
    told(parseMarkdown(body), { packs: [law, { ...own, supersedes: {} }] }).findings,
  ).toHaveLength(2)
  const elsewhere = own.rules.map((rule) => ({ ...rule, on: ['minutes' as const] }))
  expect(
    told(parseMarkdown(body), { packs: [law, { ...own, rules: elsewhere }] }).findings,
  ).toEqual([['Underskriften saknas.', true]])
})

test('an ignored finding is kept apart with its reason, also after edits before it', () => {
  const options: LintOptions = { packs: [instruction], asked: ['exempel'], type: 'memo-board' }
  const [finding] = lint(parseMarkdown(signed), options).findings
  if (finding === undefined) throw new Error('the sample has a finding')
  const said = {
    reason: 'Avtalat med kommundirektören.',
    date: '2026-03-04',
    name: 'Eva Lind',
  }
  const ignore = [suppressionOf(finding, said)]
  const edited = parseMarkdown(
    signed.replace('Kommunstyrelsen\n', 'Kommunstyrelsen\n\nEtt nytt stycke.\n'),
  )
  edited.data = { memo: { settings: { ignore } } }
  const result = lint(edited, options)
  expect(result.findings).toEqual([])
  expect(result.suppressed).toMatchObject([
    { suppression: said, finding: { reason: 'Bo Ek undertecknar också.' } },
  ])
  expect(result.verdicts).toMatchObject([{ state: 'met', findings: [] }])
  expect(result.notices).toEqual([])
})

test('a suppression that nothing answers to is told', () => {
  const memo = parseMarkdown(body)
  const ignore = [{ rule: 'exempel/gone', quote: 'ord', context: '00000000', reason: 'Gammal.' }]
  memo.data = { memo: { settings: { ignore } } }
  expect(told(memo)).toEqual({
    findings: [['Underskriften saknas.', true]],
    notices: ['unmatched-suppression'],
  })
})

test('a broken list of ignored findings ignores nothing', () => {
  const memo = parseMarkdown(body)
  memo.data = { memo: { settings: { ignore: [{ rule: 'exempel/director-signature' }] } } }
  expect(told(memo)).toEqual({
    findings: [['Underskriften saknas.', true]],
    notices: ['document-settings'],
  })
})

test('a template that is none is not used, and is told', () => {
  const memo = parseMarkdown(body)
  memo.data = { memo: { settings: { caseNumber: ['{nämnd} {år}'] } } }
  expect(told(memo)).toEqual({
    findings: [['Underskriften saknas.', true]],
    notices: ['document-settings'],
  })
})

test('the name that signs comes from the settings, never a deputy', () => {
  const settings = [
    {
      signatories: [
        { name: 'Vik Arie', title: 'Kommundirektör', deputy: true },
        { name: 'Anna Berg', title: 'kommundirektör' },
      ],
    },
  ]
  const [finding] = lint(parseMarkdown(body), {
    packs: [instruction],
    asked: ['exempel'],
    type: 'memo-board',
    settings,
  }).findings
  expect(finding?.mends[0]?.edits).toMatchObject([
    { type: 'insert', block: { paragraphs: [{ text: 'Anna Berg' }, { text: 'Kommundirektör' }] } },
  ])
})

test('a message that begins with words of the document begins with a capital', () => {
  const memo = parseMarkdown(
    '# Tjänsteskrivelse\n\nBeslutet fattas enligt kommunallagen (1991:900).',
  )
  const { findings } = lint(memo, { packs: bundledPacks, asked: ['norrkoping'] })
  const found = findings.find(({ ruleId }) => ruleId === 'repealed-statute')
  expect(found?.actual).toBe('kommunallagen (1991:900)')
  expect(found?.reason).toMatch(/^Kommunallagen \(1991:900\) är upphävd/u)
})

import { expect, test } from 'vitest'
import { authoredChecks } from '../../src/checks/authored.ts'
import { linkPacks } from '../../src/packs/link.ts'
import { PackError } from '../../src/packs/mistake.ts'
import { parsePack } from '../../src/packs/parse.ts'
import { broken, samplePack } from './sample.ts'

/** A mistake may list the checks there are; that list grows. */
const few = authoredChecks.filter(({ name }) => name === 'signature' || name === 'term')

/** What is told of a pack; the empty text where nothing is wrong. */
function told(...markdowns: string[]): string {
  try {
    linkPacks(markdowns.map((markdown, index) => parsePack(markdown, `paket${index + 1}.md`, few)))
    return ''
  } catch (error) {
    if (error instanceof PackError) return error.message
    throw error
  }
}

test('the sample is right', () => {
  expect(told(samplePack)).toBe('')
})

const mend = 'mend: { insert: signature-block, title: Kommundirektör, kind: safe }'
const good = '  - good: Kommundirektör\n'

test.each([
  ['no front matter', samplePack.slice(samplePack.indexOf('## Uppdrag'))],
  ['YAML that cannot be read', broken('adopted: {', 'adopted: {{')],
  ['a key is missing', broken('title: Instruktion för kommundirektören, Exempel kommun\n', '')],
  ['a key is unknown', broken('matches:', 'match:')],
  [
    'neither adopted nor source',
    broken('adopted: { by: kommunstyrelsen, date: 2024-03-12 }\n', ''),
  ],
  ['a date in another form', broken('2024-03-12', '12 mars 2024')],
  [
    'a setting that does not exist',
    broken('matches: [Exempel kommun]', 'settings: {kommun: Exempel}'),
  ],
  ['an unknown block', broken('```todo', '```att-göra')],
  ['a quote without id', broken('**E2** ', '')],
  ['a clause twice', broken('**E2**', '**E1**')],
  ['a clause without status', broken('```todo\n```\n', '')],
  ['a block before any clause', broken('## Uppdrag', '```todo\n```\n')],
  ['no reason', broken('En allmän uppgift som inte lämnar\nspår i ett enskilt dokument.\n', '')],
  ['covered by nothing', broken('covered-by: director-signature', 'covered-by:')],
  ['a rule key is unknown', broken('group: signature', 'groups: signature')],
  ['a level that does not exist', broken('level: error', 'level: fel')],
  ['a document type that does not exist', broken('[memo-board]', '[memo-bord]')],
  ['a check that does not exist', broken('check: signature', 'check: underskrift')],
  ['an option that does not exist', broken('with: { title:', 'with: { titel:')],
  ['an option of the wrong kind', broken('title: kommundirektör,', 'title: 3,')],
  ['a phrase that breaks the grammar', broken('(fackligt|facklig)', '(fackligt|facklig')],
  ['a clause that does not exist', broken('group: signature', 'clauses: [E9]\ngroup: signature')],
  ['a word in when that does not exist', broken('when: missing, draft', 'when: saknas, draft')],
  ['a case never reached', broken('when: missing, draft', 'when: missing')],
  ['a mend without kind', broken(', kind: safe }', ' }')],
  ['a mend without a step', broken(mend, 'mend: { kind: safe }')],
  ['a mend with an unknown key', broken(', kind: safe }', ', kind: safe, namn: Anna }')],
  ['an insert that does not exist', broken('insert: signature-block', 'insert: signature')],
  ['a sentence without a place', broken(mend, 'mend: {insert: sentence, text: Hej., kind: safe}')],
  [
    'two mends without id',
    broken(mend, 'mends: [{insert: note, kind: safe}, {delete: at, kind: safe}]'),
  ],
  ['no good example', broken(good, '')],
  [
    'no examples',
    broken(
      `examples:\n  - bad: Kommunstyrelsen godkänner rapporten.\n    reports: missing\n${good}`,
      '',
    ),
  ],
  [
    'an example that is both',
    broken('- good: Kommundirektör', '- good: Kommundirektör\n    bad: Nej'),
  ],
  ['an example of no case', broken('reports: missing', 'reports: second')],
  ['a mend the case does not have', broken('reports: missing', 'reports: missing\n    mend: note')],
  ['a fence that is not closed', samplePack.trimEnd().slice(0, -4)],
  ['a rule whose fence is not closed', samplePack.slice(0, samplePack.indexOf('```\n\n> **E2**'))],
  [
    'a fence that a shorter one does not close',
    samplePack.replace(/```todo\n```\n$/u, '````todo\n```\n'),
  ],
  ['a pack that does not exist', broken('extends: []', 'extends: [lagbok]')],
  [
    'a rule that does not exist',
    broken('extends: []', 'supersedes: { exempel/signature: director-signature }'),
  ],
  [
    'covered by a rule that does not exist',
    broken('covered-by: director-signature', 'covered-by: lag/x'),
  ],
  ['a pack that extends itself', broken('extends: []', 'extends: [exempel]')],
])('%s is told with its line, what was expected and an example', (_name, markdown) => {
  expect(told(markdown)).toMatchSnapshot()
})

test('every mistake is told, in the order of the file', () => {
  const markdown = broken('level: warning', 'level: varning')
    .replace('matches:', 'match:')
    .replace('```todo\n```\n', '')
  expect(told(markdown)).toMatchSnapshot()
})

test('two packs of the same id', () => {
  expect(told(samplePack, samplePack)).toMatchSnapshot()
})

test('packs that extend each other', () => {
  const one = broken('extends: []', 'extends: [annat]')
  const other = broken('extends: []', 'extends: [exempel]').replace('id: exempel', 'id: annat')
  expect(told(one, other)).toMatchSnapshot()
})

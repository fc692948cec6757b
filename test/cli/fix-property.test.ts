/** Random memos through `beredd fix`: once is enough, and no mend makes a fault. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { docxBytes } from '../../scripts/examples/package.ts'
import type { Example } from '../../scripts/examples/model.ts'
import { checkTree, type CheckedFile } from '../../src/cli/check.ts'
import { checkingFor, type Checking } from '../../src/cli/checking.ts'
import type { OpenedDocument } from '../../src/cli/document.ts'
import { bytesOf, type Tracking } from '../../src/cli/edit-document.ts'
import { mendFile } from '../../src/cli/mending.ts'
import type { Finding } from '../../src/edit/model.ts'
import { openDocx } from '../../src/docx/open.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { markdownOf, memo } from '../random/memo.ts'
import { runs } from '../random/runs.ts'

const folder = mkdtempSync(join(tmpdir(), 'beredd-'))
let checking: Checking

beforeAll(async () => {
  // No settings of this machine take part.
  process.env['XDG_CONFIG_HOME'] = folder
  checking = await checkingFor({ asked: [], type: null })
})

function asMarkdown(example: Example): OpenedDocument {
  const source = markdownOf(example)
  return {
    kind: 'markdown',
    byteOrderMark: false,
    path: join(folder, 'memo.md'),
    source,
    tree: parseMarkdown(source),
  }
}

function asDocx(example: Example): OpenedDocument {
  const document = openDocx(docxBytes(example))
  return { kind: 'docx', path: join(folder, 'memo.docx'), document, tree: document.tree }
}

const track: Tracking = { author: 'x', date: '2026-03-04T09:30:00Z' }
const ways = [
  ['Markdown', 'safe mends', asMarkdown, false, null],
  ['Markdown', 'all mends', asMarkdown, true, null],
  ['a Word file', 'safe mends', asDocx, false, null],
  ['a Word file', 'all mends', asDocx, true, null],
  ['a Word file', 'all mends, tracked', asDocx, true, track],
] as const

/** What a mend leaves to fill in is told of. */
const toFillIn = 'form/placeholder'

/**
 * What a mend brings to light in words that it writes or takes away, by the rule that tells of it then: who else has signed, by
 * another title now, is a second signature once the director's is there; a sentence on somebody's förvaltningschef is about our
 * own, with all that the instruction says of such, once it says kontorschef; a paper has no number of its own where the only one in its head was that of the instruction.
 */
const broughtToLight: ReadonlyMap<string, string> = new Map([
  ['norrkoping/sole-signature', 'director-signature'],
  ['norrkoping/redelegation', 'office-head-term'],
  ['norrkoping/presidium-heard', 'office-head-term'],
  ['norrkoping/employment-reported', 'office-head-term'],
  ['form/case-number', 'instruction-current'],
])

type Counts = Map<string, number>

function count(findings: readonly Finding[]): Counts {
  const counts: Counts = new Map()
  for (const { source, ruleId, fatal } of findings) {
    const rule = `${source}/${ruleId}`
    if (fatal !== null && rule !== toFillIn) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return counts
}

/**
 * Rules with more errors or warnings than before that stand in words that were not there, or in none. In others a rule may
 * see what another's fault has hidden: who else has signed is a second signature only beside the director's.
 */
function made({ result: before }: CheckedFile, { result: now }: CheckedFile): string[] {
  const texts = new Set(before.memo.paragraphs.map(({ text }) => text))
  const inNewWords = now.findings.filter(({ at }) => {
    const text = now.memo.byId.get(at?.paragraph ?? '')?.text
    return text === undefined || !texts.has(text)
  })
  const were = count(before.findings)
  return [...count(inNewWords)].flatMap(([rule, many]) =>
    many > (were.get(rule) ?? 0) ? [rule] : [],
  )
}

describe.each(ways)('fix on %s, %s', (_form, _which, open, all, tracking) => {
  const choice = { rules: [], all, choices: [] }

  test('changes nothing the second time, and makes no error or warning', async () => {
    let mendedOnce = 0
    await fc.assert(
      fc.asyncProperty(memo, async (example) => {
        const opened = open(example)
        const first = await checkTree(opened, opened.tree, checking)
        const once = await mendFile(first, checking, choice, tracking)
        mendedOnce += once.done.length
        const done = once.done.map(({ mend }) => mend.id)
        const more = made(first, once.checked).filter(
          (rule) => !done.includes(broughtToLight.get(rule) ?? ''),
        )
        expect(more, done.join()).toEqual([])
        const twice = await mendFile(once.checked, checking, choice, tracking)
        expect(twice.done.map(({ mend }) => mend.id)).toEqual([])
        expect(bytesOf(twice.checked.opened)).toEqual(bytesOf(once.checked.opened))
      }),
      runs(25),
    )
    expect(mendedOnce).toBeGreaterThan(10)
  })
})

const head = [
  '---',
  'Diarienummer: KS 2026/0412',
  'Datum: 2026-03-04',
  'sidhuvud: Norrköpings kommun',
  '---',
]
const paper = ['Tjänsteskrivelse', '', 'Kommunstyrelsen', '', '## Förslag till beslut', '']

describe('fix on memos that random ones have led to', () => {
  test.each([
    [
      'two who are to get the decision',
      [
        'Kommunstyrelsen ger utbildningsnämnden i uppdrag att ta fram en plan.',
        'Kommunstyrelsen ger socialnämnden i uppdrag att svara.',
        '',
        'Anna Berg',
        'Kommundirektör',
        '',
        '## Beslutet skickas till',
        'Kommundirektören',
      ],
      ['Utbildningsnämnden', 'Socialnämnden'],
    ],
    [
      'an elected person who has signed twice',
      [
        'Kommunstyrelsen godkänner redovisningen.',
        '',
        'Anna Berg',
        'Kommundirektör',
        '',
        'Åsa Öst',
        'Kommunstyrelsens ordförande',
        '',
        'Åsa Öst',
        'Kommunstyrelsens ordförande',
      ],
      ['Anna Berg', 'Kommundirektör'],
    ],
  ])('%s', async (_what, lines, there) => {
    const source = [...head, ...paper, ...lines, ''].join('\n')
    const path = join(folder, 'memo.md')
    const opened: OpenedDocument = {
      kind: 'markdown',
      byteOrderMark: false,
      path,
      source,
      tree: parseMarkdown(source),
    }
    const choice = { rules: [], all: true, choices: [] }
    const first = await checkTree(opened, opened.tree, checking)
    const once = await mendFile(first, checking, choice, null)
    const texts = once.checked.result.memo.paragraphs.map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(there))
    expect(texts.filter((text) => text === 'Åsa Öst')).toEqual([])
    expect((await mendFile(once.checked, checking, choice, null)).done).toEqual([])
  })
})

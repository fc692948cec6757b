/** Random memos, each to be written as a Word file or in the Markdown dialect. */
import fc from 'fast-check'
import type { Block, Example } from '../../scripts/examples/model.ts'
import { norrkoping, partille } from '../../scripts/examples/memos/templates.ts'
import {
  decisionLines,
  dispatched,
  documentTypes,
  fields,
  headings,
  people,
  recipients,
  textLines,
  titles,
} from './parts.ts'

const some = (from: readonly string[], maxLength: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength })

const heading: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: headingOf(2, fc.constantFrom(...headings)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...headings)
      .map((text): Block => ({ kind: 'boldLine', text: text.replaceAll('*', '') })),
  },
)

function headingOf(level: 1 | 2 | 3, texts: fc.Arbitrary<string>): fc.Arbitrary<Block> {
  return texts.map((text) => ({ kind: 'heading', level, text }))
}

/** The lines of a section that decides, in any of the ways in which decisions are written. */
const decision: fc.Arbitrary<Block[]> = fc
  .tuple(
    fc.constantFrom('Förslag till beslut', 'Förslag till beslut i kommunstyrelsen', 'Beslut'),
    some(decisionLines, 4),
    fc.constantFrom('lines', 'numbered', 'bullets'),
  )
  .map(([text, texts, kind]) => [
    { kind: 'heading', level: 2, text },
    { kind, texts },
  ])

const prose: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: some(textLines, 3).map((texts): Block => ({ kind: 'lines', texts })) },
  { weight: 1, arbitrary: some(textLines, 3).map((texts): Block => ({ kind: 'bullets', texts })) },
  {
    weight: 1,
    arbitrary: some(decisionLines, 2).map((texts): Block => ({ kind: 'lines', texts })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(some(textLines, 1), some(textLines, 1)).map(([left, right]): Block => ({
      kind: 'table',
      rows: [
        ['Post', 'Belopp'],
        [...left, ...right],
      ],
    })),
  },
)
const section: fc.Arbitrary<Block[]> = fc
  .tuple(heading, fc.array(prose, { maxLength: 3 }))
  .map(([first, rest]) => [first, ...rest])

const dispatch: fc.Arbitrary<Block[]> = fc
  .tuple(
    headingOf(2, fc.constantFrom('Beslutet skickas till', 'Beslut sänds till')),
    some(dispatched, 3),
  )
  .map(([first, texts]) => [first, { kind: 'lines', texts }])

const signatures: fc.Arbitrary<Block> = fc
  .tuple(
    fc.constantFrom('lines', 'tabs', 'table'),
    fc.array(fc.record({ name: fc.constantFrom(...people), title: fc.constantFrom(...titles) }), {
      minLength: 1,
      maxLength: 2,
    }),
  )
  .map(([layout, signers]) => ({ kind: 'signatures', layout, signers }))

const headTable: fc.Arbitrary<Block> = fc
  .array(fc.constantFrom(...fields), { minLength: 1, maxLength: 4 })
  .map((rows) => ({
    kind: 'headTable',
    rows: rows.map(([label, text]) => [{ label, text }]),
  }))

const part: fc.Arbitrary<Block[]> = fc.oneof(
  { weight: 2, arbitrary: decision },
  { weight: 4, arbitrary: section },
  { weight: 1, arbitrary: dispatch },
  { weight: 1, arbitrary: signatures.map((block) => [block]) },
)

export const memo: fc.Arbitrary<Example> = fc
  .record({
    template: fc.constantFrom(norrkoping, partille),
    documentType: fc.constantFrom(...documentTypes),
    table: fc.option(headTable, { freq: 5 }),
    recipient: fc.option(fc.constantFrom(...recipients), { freq: 5 }),
    title: fc.option(fc.constantFrom('Svar på motion', 'Riktlinjer för resor'), { freq: 3 }),
    first: fc.oneof(
      decision,
      section.filter((blocks) => blocks.length > 1),
    ),
    parts: fc.array(part, { maxLength: 5 }),
    signed: fc.option(signatures, { freq: 2 }),
    trailing: fc.option(dispatch, { freq: 2 }),
  })
  .map(({ template, documentType, table, recipient, title, first, parts, signed, trailing }) => ({
    file: 'memo',
    template,
    documentType,
    title: title ?? '',
    author: 'Peter Lindgren',
    caseNumber: '',
    date: '2026-03-04',
    blocks: [
      ...(table === null ? [] : [table]),
      ...(recipient === null ? [] : [{ kind: 'lines' as const, texts: [recipient] }]),
      ...(title === null ? [] : [{ kind: 'heading' as const, level: 1 as const, text: title }]),
      // A memo says something before anybody signs it.
      ...first,
      ...parts.flat(),
      ...(signed === null ? [] : [signed]),
      ...(trailing ?? []),
    ],
  }))

/** The memo in the Markdown dialect. */
export function markdownOf({ template, documentType, blocks }: Example): string {
  const front = blocks.flatMap((block) =>
    block.kind === 'headTable'
      ? block.rows.flat().map(({ label, text }) => `${label}: ${text}`)
      : [],
  )
  return [
    '---',
    ...new Map(front.map((line) => [line.slice(0, line.indexOf(':')), line])).values(),
    'sidhuvud: |-',
    `  ${template.municipality}`,
    '---',
    documentType,
    '',
    ...blocks.flatMap((block) => [...linesOf(block), '']),
  ].join('\n')
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`]
    case 'boldLine':
      return [`**${block.text}**`]
    case 'body':
      return [block.text]
    case 'lines':
      return [...block.texts]
    case 'numbered':
      return block.texts.map((text, index) => `${index + 1}. ${text}`)
    case 'bullets':
      return block.texts.map((text) => `- ${text}`)
    case 'table':
      return block.rows.flatMap((cells, index) => [
        `| ${cells.join(' | ')} |`,
        ...(index === 0 ? [`|${' --- |'.repeat(cells.length)}`] : []),
      ])
    case 'signatures':
      return block.signers.flatMap(({ name, title }) => [name, title])
    case 'headTable':
    case 'pageBreak':
      return []
  }
}

import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'

function texts(source: string): string[] {
  return flatten(parseMarkdown(source)).map(({ text }) => text)
}

describe('every line break is a new paragraph', () => {
  test('in running text, in bold, in a list item', () => {
    expect(texts('Ett\nTvå  \nTre\\\nFyra\n\nFem')).toEqual(['Ett', 'Två', 'Tre', 'Fyra', 'Fem'])
    expect(
      flatten(parseMarkdown('**Ett\nTvå**\nTre **fyra**')).map(({ text, bold }) => [text, bold]),
    ).toEqual([
      ['Ett', true],
      ['Två', true],
      ['Tre fyra', false],
    ])
    expect(
      flatten(parseMarkdown('1. Ett\n   Två\n2. Tre')).map(({ text, listLabel }) => [
        text,
        listLabel,
      ]),
    ).toEqual([
      ['Ett', '1.'],
      ['Två', null],
      ['Tre', '2.'],
    ])
  })

  test('and <br> is a break inside one, a new one in a cell', () => {
    expect(texts('Ett<br>Två')).toEqual(['Ett\nTvå'])
    expect(texts('| Ett<br>Två |\n| --- |')).toEqual(['Ett', 'Två'])
  })

  test('ids and Windows line ends', () => {
    const paragraphs = flatten(parseMarkdown('Ett\r\nTvå\r\n\r\n| A |\r\n| --- |\r\n\r\nTre'))
    expect(paragraphs.map(({ id, text }) => [id, text])).toEqual([
      ['p1', 'Ett'],
      ['p2', 'Två'],
      ['p3', 'A'],
      ['p4', 'Tre'],
    ])
  })
})

describe('characters that clerks type stay', () => {
  test.each([
    '____________________',
    '---',
    '***',
    '[Förnamn Efternamn]',
    '[datum](se nedan)',
    '«Diarienr»',
    '`kod`',
    '> 500 000 kronor',
    'www.norrkoping.se och namn@norrkoping.se',
    '~~struket~~',
    '[^1]',
    'A & B < C',
    '2. text utan lista',
  ])('%s', (line) => {
    expect(texts(`Först\n${line}`)).toEqual(['Först', line])
  })

  test('a line under a line makes no heading, and blanks in front no code', () => {
    expect(
      flatten(parseMarkdown('Namn\n===\n    Indraget')).map(({ text, depth }) => [text, depth]),
    ).toEqual([
      ['Namn', null],
      ['===', null],
      ['Indraget', null],
    ])
  })

  test('tabs and blanks inside a line', () => {
    expect(texts('Anna Lind\tBo Berg\nAnna Lind     Bo Berg')).toEqual([
      'Anna Lind\tBo Berg',
      'Anna Lind     Bo Berg',
    ])
  })
})

test('lists have labels and levels', () => {
  expect(
    flatten(parseMarkdown('- a\n  1. b\n* c\n3) d')).map(({ text, listLabel, node }) => [
      text,
      listLabel,
      node.data?.word?.listLevel,
    ]),
  ).toEqual([
    ['a', '-', 0],
    ['b', '1.', 1],
    ['c', '•', 0],
    ['d', '3)', 0],
  ])
})

/** "line:column" of each paragraph's text. */
function places(source: string): string[] {
  return flatten(parseMarkdown(source)).map(
    ({ node }) => `${node.position?.start.line}:${node.position?.start.column}`,
  )
}

test('a paragraph knows the line and column of its text', () => {
  expect(
    places(
      '---\nDatum: 2024-01-01\nsidhuvud: |\n  Ett\n  Två\nsidfot: Tre\n---\n## Rubrik\nText\n  **Fet**\n\n- Punkt\n\n| A | **B** |\n| --- | --- |\n| C<br>D | E |',
    ),
  ).toEqual([
    '2:1',
    '8:4',
    '9:1',
    '10:5',
    '12:3',
    '14:3',
    '14:9',
    '16:3',
    '16:8',
    '16:12',
    '4:3',
    '5:3',
    '6:9',
  ])
})

describe('front matter', () => {
  test('fields are paragraphs of the head and data of the document', () => {
    const root = parseMarkdown(
      '---\nDiarienummer: KS 2024/0123\nTill: [organ]\nDatum: 2024-05-02\n---\nText',
    )
    expect(flatten(root).map(({ text }) => text)).toEqual([
      'Diarienummer: KS 2024/0123',
      'Till: [organ]',
      'Datum: 2024-05-02',
      'Text',
    ])
    expect(root.data?.memo).toEqual({
      fields: { Diarienummer: 'KS 2024/0123', Till: '[organ]', Datum: '2024-05-02' },
    })
  })

  test('type and settings, in Swedish or English', () => {
    const swedish = parseMarkdown(
      '---\ntyp: delegationsbeslut\ninställningar:\n  municipality: Norrköpings kommun\n---\n',
    )
    const english = parseMarkdown(
      '---\ntype: delegation\nsettings: {municipality: Norrköpings kommun}\n---\n',
    )
    const expected = { settings: { type: 'delegation', municipality: 'Norrköpings kommun' } }
    expect(swedish.data?.memo).toEqual(expected)
    expect(english.data?.memo).toEqual(expected)
  })

  test('stories outside the body, one or several', () => {
    const root = parseMarkdown('---\nsidhuvud:\n  - Ett\n  - Två\n---\nText')
    expect(flatten(root).map(({ part, text }) => [part, text])).toEqual([
      ['body', 'Text'],
      ['header1', 'Ett'],
      ['header2', 'Två'],
    ])
  })

  test('what is no list of fields is read as text, not refused', () => {
    expect(texts('---\nbara text\n---\nMer')).toEqual(['---', 'bara text', '---', 'Mer'])
  })
})

import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../src/docx/number-format.ts'
import { openDocx } from '../../src/docx/open.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'
import { buildDocx, paragraph } from './build.ts'

interface Level {
  format?: string
  text: string
  start?: number
  more?: string
}

function levels(list: readonly Level[]): string {
  return list
    .map(
      ({ format = 'decimal', text, start = 1, more = '' }, index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')
}

const abstract = (id: number, list: readonly Level[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels(list)}</w:abstractNum>`
const num = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
const item = (numId: number, level = 0): string =>
  paragraph('x', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

function labels(body: string, numbering: string, styles?: string): (string | undefined)[] {
  const content = styles === undefined ? { body, numbering } : { body, numbering, styles }
  const { tree } = openDocx(buildDocx(content))
  return numberParagraphs(tree).map(({ node }) => node.data?.word?.listLabel)
}

const OUTLINE = abstract(0, [
  { text: '%1.' },
  { text: '%1.%2' },
  { text: '%3)', format: 'lowerLetter' },
])

describe('labels', () => {
  test.each<[string, string, string, (string | undefined)[]]>([
    [
      'levels, which restart after a higher one',
      item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(1) + item(1, 1),
      OUTLINE + num(1, 0),
      ['1.', '1.1', '1.2', 'a)', '2.', '2.1'],
    ],
    [
      'text between goes uncounted, empty items do not',
      item(1) +
        paragraph('text') +
        '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>' +
        item(1),
      OUTLINE + num(1, 0),
      ['1.', undefined, '2.', '3.'],
    ],
    [
      'two nums of one abstract numbering count on',
      item(1) + item(2) + item(1),
      OUTLINE + num(1, 0) + num(2, 0),
      ['1.', '2.', '3.'],
    ],
    [
      'a num with a start of its own begins there, once',
      item(1) + item(2) + item(2),
      OUTLINE +
        num(1, 0) +
        num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      ['1.', '1.', '2.'],
    ],
    [
      'a num with a level of its own',
      item(1) + item(2),
      OUTLINE +
        num(1, 0) +
        num(
          2,
          0,
          '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride>',
        ),
      ['1.', '(B)'],
    ],
    [
      'a level that never restarts',
      item(1) + item(1, 1) + item(1) + item(1, 1),
      abstract(0, [{ text: '%1' }, { text: 'punkt %2', more: '<w:lvlRestart w:val="0"/>' }]) +
        num(1, 0),
      ['1', 'punkt 1', '2', 'punkt 2'],
    ],
    [
      'legal numbers are digits',
      item(1) + item(1, 1),
      abstract(0, [
        { text: '%1', format: 'upperRoman' },
        { text: '%1.%2', more: '<w:isLgl/>' },
      ]) + num(1, 0),
      ['I', '1.1'],
    ],
    [
      'a start beyond one, and a section sign',
      item(1) + item(1),
      abstract(0, [{ text: '§ %1', start: 179 }]) + num(1, 0),
      ['§ 179', '§ 180'],
    ],
    [
      'bullets of symbol fonts, and others as they are',
      item(1) + item(1, 1) + item(1, 2),
      abstract(0, [
        { text: '\uf0b7', format: 'bullet', more: '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>' },
        { text: '–', format: 'bullet' },
        {
          text: '\uf0a7',
          format: 'bullet',
          more: '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>',
        },
      ]) + num(1, 0),
      ['•', '–', '▪'],
    ],
    ['no label', item(1), abstract(0, [{ text: '', format: 'none' }]) + num(1, 0), [undefined]],
    ['a num that is not there', item(7), OUTLINE + num(1, 0), [undefined]],
    [
      'a deleted item is not counted',
      '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>' +
        item(1),
      OUTLINE + num(1, 0),
      [undefined, '1.'],
    ],
  ])('%s', (_name, body, numbering, expected) => {
    expect(labels(body, numbering)).toEqual(expected)
  })
})

describe('lists by style', () => {
  const style = (id: string, numPr: string, more = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:pPr><w:numPr>${numPr}</w:numPr></w:pPr></w:style>`
  const styled = (id: string, more = ''): string =>
    paragraph('x', `<w:pStyle w:val="${id}"/>${more}`)

  test('the level names the style', () => {
    const numbering =
      abstract(0, [{ text: '%1' }, { text: '%1.%2', more: '<w:pStyle w:val="Under"/>' }]) +
      num(1, 0)
    const styles = style('Punkt', '<w:numId w:val="1"/>') + style('Under', '<w:numId w:val="1"/>')
    expect(labels(styled('Punkt') + styled('Under'), numbering, styles)).toEqual(['1', '1.1'])
  })

  test('the style names the level, and a style based on it has it too', () => {
    const numbering = OUTLINE + num(1, 0)
    const styles =
      style('Punkt', '<w:ilvl w:val="2"/><w:numId w:val="1"/>') +
      '<w:style w:type="paragraph" w:styleId="Egen"><w:basedOn w:val="Punkt"/></w:style>'
    expect(labels(styled('Punkt') + styled('Egen'), numbering, styles)).toEqual(['a)', 'b)'])
  })

  test('number 0 takes a paragraph out of the list of its style', () => {
    const styles = style('Punkt', '<w:numId w:val="1"/>')
    const body = styled('Punkt', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('Punkt')
    expect(labels(body, OUTLINE + num(1, 0), styles)).toEqual([undefined, '1.'])
  })

  test('an abstract numbering that leaves its levels to a numbering style', () => {
    const numbering =
      OUTLINE + abstract(5, [], '<w:numStyleLink w:val="Lista"/>') + num(1, 0) + num(2, 5)
    const styles =
      '<w:style w:type="numbering" w:styleId="Lista"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(labels(item(2) + item(1), numbering, styles)).toEqual(['1.', '2.'])
  })
})

describe('number formats', () => {
  test.each<[string, readonly (readonly [number, string])[]]>([
    [
      'decimal',
      [
        [1, '1'],
        [120, '120'],
      ],
    ],
    [
      'decimalZero',
      [
        [1, '01'],
        [12, '12'],
      ],
    ],
    [
      'lowerLetter',
      [
        [1, 'a'],
        [26, 'z'],
        [27, 'aa'],
        [53, 'aaa'],
      ],
    ],
    [
      'upperLetter',
      [
        [2, 'B'],
        [28, 'BB'],
      ],
    ],
    [
      'lowerRoman',
      [
        [4, 'iv'],
        [9, 'ix'],
      ],
    ],
    [
      'upperRoman',
      [
        [1994, 'MCMXCIV'],
        [4000, '4000'],
      ],
    ],
    [
      'ordinal',
      [
        [1, '1:a'],
        [2, '2:a'],
        [3, '3:e'],
        [11, '11:e'],
        [12, '12:e'],
        [22, '22:a'],
        [111, '111:e'],
      ],
    ],
    ['none', [[1, '']]],
    ['chicago', [[3, '3']]],
  ])('%s', (format, cases) => {
    expect(cases.map(([value]) => formatNumber(value, format))).toEqual(
      cases.map(([, text]) => text),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { factsOf, quotes } from './facts.ts'

/** Citation, name, number, section. */
const statutes = (text: string): (string | null)[][] =>
  factsOf(text, 'statute').map(
    ({ start, end, name, number, section, nameSpan, numberSpan, sectionSpan }) => {
      for (const span of [nameSpan, numberSpan, sectionSpan]) {
        if (span !== null) expect(span[0] >= start && span[1] <= end).toBe(true)
      }
      if (numberSpan !== null) expect(text.slice(...numberSpan)).toBe(number)
      if (sectionSpan !== null) expect(text.slice(...sectionSpan)).toBe(section)
      return [text.slice(start, end), name, number, section]
    },
  )

describe('statutes', () => {
  test.each<[string, (string | null)[]]>([
    [
      '6 kap. 1 § kommunallagen (2017:725)',
      ['6 kap. 1 § kommunallagen (2017:725)', 'kommunallagen', '2017:725', '6 kap. 1 §'],
    ],
    [
      'enligt kommunallagen (1991:900).',
      ['kommunallagen (1991:900)', 'kommunallagen', '1991:900', null],
    ],
    [
      'Kommunallagen (SFS 2017:725)',
      ['Kommunallagen (SFS 2017:725)', 'kommunallagen', '2017:725', null],
    ],
    ['kommunallagen 2017:725', ['kommunallagen 2017:725', 'kommunallagen', '2017:725', null]],
    [
      'kommunallagen SFS 2017:725',
      ['kommunallagen SFS 2017:725', 'kommunallagen', '2017:725', null],
    ],
    [
      'kommunallagen 6 kap 37-41 §§',
      ['kommunallagen 6 kap 37-41 §§', 'kommunallagen', null, '6 kap 37-41 §§'],
    ],
    [
      'kommunallagen, 7 kap. 6 §,',
      ['kommunallagen, 7 kap. 6 §', 'kommunallagen', null, '7 kap. 6 §'],
    ],
    [
      'kommunallagen (2017:725) 7 kap. 6 §',
      ['kommunallagen (2017:725) 7 kap. 6 §', 'kommunallagen', '2017:725', '7 kap. 6 §'],
    ],
    [
      '6 kap. 37–41 §§ kommunallagen',
      ['6 kap. 37–41 §§ kommunallagen', 'kommunallagen', null, '6 kap. 37–41 §§'],
    ],
    [
      '6 kap. 28, 30 och 31 §§ kommunallagen',
      ['6 kap. 28, 30 och 31 §§ kommunallagen', 'kommunallagen', null, '6 kap. 28, 30 och 31 §§'],
    ],
    [
      '6\u00a0kap. 1\u00a0§\u00a0kommunallagen',
      ['6\u00a0kap. 1\u00a0§\u00a0kommunallagen', 'kommunallagen', null, '6\u00a0kap. 1\u00a0§'],
    ],
    [
      '16 kap. 6 f § socialtjänstlagen',
      ['16 kap. 6 f § socialtjänstlagen', 'socialtjänstlagen', null, '16 kap. 6 f §'],
    ],
    [
      '4 a kap. 3 § arbetsmiljölagen',
      ['4 a kap. 3 § arbetsmiljölagen', 'arbetsmiljölagen', null, '4 a kap. 3 §'],
    ],
    ['7 kap. 6 § KL', ['7 kap. 6 § KL', 'KL', null, '7 kap. 6 §']],
    ['39 kap. OSL', ['39 kap. OSL', 'OSL', null, '39 kap.']],
    ['enligt LOU:s regler', ['LOU:s', 'LOU', null, null]],
    ['4 kap. 1 § SoL', ['4 kap. 1 § SoL', 'SoL', null, '4 kap. 1 §']],
    ['MBL § 11', ['MBL § 11', 'MBL', null, '§ 11']],
    ['11 § MBL', ['11 § MBL', 'MBL', null, '11 §']],
    [
      'lagen (2016:1145) om offentlig upphandling, LOU,',
      [
        'lagen (2016:1145) om offentlig upphandling',
        'lagen om offentlig upphandling',
        '2016:1145',
        null,
      ],
    ],
    [
      'lagen om anställningsskydd',
      ['lagen om anställningsskydd', 'lagen om anställningsskydd', null, null],
    ],
    [
      'Lag (1997:736) om färdtjänst till den',
      ['Lag (1997:736) om färdtjänst', 'lag om färdtjänst', '1997:736', null],
    ],
    [
      'lagen (1992:1528) om offentlig upphandling ska',
      [
        'lagen (1992:1528) om offentlig upphandling',
        'lagen om offentlig upphandling',
        '1992:1528',
        null,
      ],
    ],
    [
      '14 § första stycket 1 språklagen (2009:600)',
      [
        '14 § första stycket 1 språklagen (2009:600)',
        'språklagen',
        '2009:600',
        '14 § första stycket 1',
      ],
    ],
    [
      '5 kap. 26 § i kommunallagen',
      ['5 kap. 26 § i kommunallagen', 'kommunallagen', null, '5 kap. 26 §'],
    ],
    ['SFS 2017:725', ['SFS 2017:725', null, '2017:725', null]],
    ['lagändring (2017:725)', ['2017:725', null, '2017:725', null]],
    ['Kommunallagens krav', ['Kommunallagens', 'kommunallagen', null, null]],
    [
      'plan- och bygglagen (2010:900), PBL',
      ['plan- och bygglagen (2010:900)', 'plan- och bygglagen', '2010:900', null],
    ],
    [
      '21 kap. 7 § offentlighets- och sekretesslagen (2009:400)',
      [
        '21 kap. 7 § offentlighets- och sekretesslagen (2009:400)',
        'offentlighets- och sekretesslagen',
        '2009:400',
        '21 kap. 7 §',
      ],
    ],
    ['enligt miljöbalken', ['miljöbalken', 'miljöbalken', null, null]],
    [
      'skolförordningen (2011:185)',
      ['skolförordningen (2011:185)', 'skolförordningen', '2011:185', null],
    ],
    [
      'förordningen (2011:223) om systematiskt arbetsmiljöarbete',
      [
        'förordningen (2011:223) om systematiskt arbetsmiljöarbete',
        'förordningen om systematiskt arbetsmiljöarbete',
        '2011:223',
        null,
      ],
    ],
    [
      'dåvarande sekretesslagen (1980:100)',
      ['sekretesslagen (1980:100)', 'sekretesslagen', '1980:100', null],
    ],
    [
      'enligt 6 kap. 33 § andra stycket.',
      ['6 kap. 33 § andra stycket', null, null, '6 kap. 33 § andra stycket'],
    ],
    ['kommunallag (2017:725)', ['kommunallag (2017:725)', 'kommunallag', '2017:725', null]],
  ])('%s', (text, expected) => {
    const [first, second] = statutes(text)
    expect(first).toEqual(expected)
    if (!/, (?:LOU|PBL)/.test(text)) expect(second).toBeUndefined()
  })

  test('sections cited together, each with its own §', () => {
    expect(
      statutes('4 kap. 1 § och 2 a § socialtjänstlagen (2025:400)').map(([, name, , section]) => [
        name,
        section,
      ]),
    ).toEqual([['socialtjänstlagen', '4 kap. 1 § och 2 a §']])
    expect(
      statutes('5 kap. 1 §, 6 kap. 2 § samt 3 § kommunallagen').map(([, name, , section]) => [
        name,
        section,
      ]),
    ).toEqual([['kommunallagen', '5 kap. 1 §, 6 kap. 2 § samt 3 §']])
    expect(quotes('1 § kommunallagen och 3 § förvaltningslagen', 'statute')).toEqual([
      '1 § kommunallagen',
      '3 § förvaltningslagen',
    ])
  })

  test('two citations in a sentence', () => {
    expect(
      quotes('7 kap. 6 § kommunallagen (2017:725) och 9 § förvaltningslagen (2017:900)', 'statute'),
    ).toEqual(['7 kap. 6 § kommunallagen (2017:725)', '9 § förvaltningslagen (2017:900)'])
    expect(quotes('enligt 21 kap. 7 §. Kommunallagens krav', 'statute')).toEqual([
      '21 kap. 7 §',
      'Kommunallagens',
    ])
  })

  test.each([
    'diarienummer KS/2019:468',
    'rapport 2019:468',
    'anslagen ökar, förslagen och underlagen samlas, bolagen och arbetslagen',
    'enligt lagen',
    'tf. kommundirektör',
    'KL 14.00',
    'inslagen, avslagen, beslutsunderlagen, utslagen',
    '§ 179',
    'en lag som',
  ])('no statute: %s', (text) => {
    expect(statutes(text)).toEqual([])
  })
})

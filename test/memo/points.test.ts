import { describe, expect, test } from 'vitest'
import { memoOf, proposing, textOf } from './structure-frame.ts'

/** [organ, proposed to, verb, text] of each point. */
function points(lines: string) {
  const memo = memoOf(proposing(lines))
  return memo.points.map(({ organ, proposedTo, verb, span }) => [
    organ?.kind ?? null,
    proposedTo?.kind ?? null,
    textOf(memo, verb),
    textOf(memo, span),
  ])
}

describe('sentences', () => {
  test('one a paragraph, without numbers', () => {
    expect(
      points(
        'Kommunstyrelsen bifaller begäran och omfördelar 500 000 kronor.\nKommunstyrelsen antar yttrande, daterat 2023-12-04.',
      ),
    ).toEqual([
      [
        'executive',
        null,
        'bifaller',
        'Kommunstyrelsen bifaller begäran och omfördelar 500 000 kronor.',
      ],
      ['executive', null, 'antar', 'Kommunstyrelsen antar yttrande, daterat 2023-12-04.'],
    ])
  })

  test('numbered, with a dash, lettered, with the glyph of a copied bullet', () => {
    expect(
      points('1. Delårsrapporten godkänns.\n2. Rapporten överlämnas till kommunfullmäktige.'),
    ).toEqual([
      ['executive', null, 'godkänns', 'Delårsrapporten godkänns.'],
      ['executive', null, 'överlämnas', 'Rapporten överlämnas till kommunfullmäktige.'],
    ])
    expect(
      points('– Informationen noteras.\n\uf0b7 Motionen avslås.').map((point) => point[3]),
    ).toEqual(['Informationen noteras.', 'Motionen avslås.'])
    expect(points('a) Kommunstyrelsen godkänner avtalet').map((point) => point[3])).toEqual([
      'Kommunstyrelsen godkänner avtalet',
    ])
  })

  test('two that decide in one paragraph are two points; what explains the first is none', () => {
    expect(
      points('Kommunstyrelsen godkänner rapporten. Kommunstyrelsen avslår motionen.').map(
        (point) => point[3],
      ),
    ).toEqual(['Kommunstyrelsen godkänner rapporten.', 'Kommunstyrelsen avslår motionen.'])
    expect(
      points(
        'Kommunstyrelsen beviljar 2 mnkr. Kommunstyrelsen finansierar bidraget genom anslaget för oförutsett.',
      ),
    ).toHaveLength(1)
    expect(points('Kommunstyrelsen beviljar 2 mnkr. Kostnaden ryms inom ram.')).toHaveLength(1)
  })

  test('a subject may stand after the verb or before a remark', () => {
    expect(points('För egen del beslutar kommunstyrelsen att godkänna rapporten.')[0]?.[0]).toBe(
      'executive',
    )
    expect(
      points('Kommunstyrelsen, på förslag av kommundirektören, inrättar ett kontor.')[0]?.slice(
        0,
        3,
      ),
    ).toEqual(['executive', null, 'inrättar'])
  })

  test('who receives is not who decides', () => {
    expect(points('Tekniska nämnden får i uppdrag att bygga.')[0]?.[0]).toBe('executive')
    expect(points('Kommunstyrelsens ordförande utses att underteckna avtalet.')[0]?.[0]).toBe(
      'executive',
    )
  })
})

describe('att-satser', () => {
  test('run together', () => {
    expect(
      points(
        'Kommunstyrelsen beslutar att godkänna rapporten, att ge kommundirektören i uppdrag att ta fram en plan, att återkomma i maj, samt att lägga ärendet till handlingarna.',
      ),
    ).toEqual([
      ['executive', null, 'godkänna', 'Kommunstyrelsen beslutar att godkänna rapporten'],
      [
        'executive',
        null,
        'ge',
        'att ge kommundirektören i uppdrag att ta fram en plan, att återkomma i maj',
      ],
      ['executive', null, 'lägga', 'att lägga ärendet till handlingarna.'],
    ])
  })

  test('under a lead, each on its line, numbered or not', () => {
    const expected = ['att godkänna rapporten', 'att avslå motionen']
    for (const lines of [
      'Kommunstyrelsen beslutar\natt godkänna rapporten, och\natt avslå motionen',
      'Kommunstyrelsen beslutar:\n\n1. att godkänna rapporten\n2. att avslå motionen',
      'Kommunstyrelsen beslutar<br>att godkänna rapporten,<br>att avslå motionen',
    ]) {
      expect(points(lines).map((point) => point[3])).toEqual(expected)
      expect(points(lines).map((point) => point[0])).toEqual(['executive', 'executive'])
    }
  })

  test('under a lead that cites the delegation', () => {
    expect(
      points(
        'Kommundirektören beslutar, enligt kommunstyrelsens delegationsordning punkt D 7,\n\n1. att bilda en enhet\n2. att flytta bemanningen',
      ).map((point) => point[3]),
    ).toEqual(['att bilda en enhet', 'att flytta bemanningen'])
  })

  test('a clause about the decision is not a new one', () => {
    expect(
      points(
        'Kommunstyrelsen godkänner avtalet under förutsättning att kommunfullmäktige anvisar medel.',
      ),
    ).toHaveLength(1)
  })
})

describe('proposals', () => {
  test.each([
    [
      'Kommunstyrelsen föreslår kommunfullmäktige besluta att anta policyn.',
      'executive',
      'council',
    ],
    ['Kommunstyrelsen föreslår att kommunfullmäktige antar policyn.', 'executive', 'council'],
    ['Kommunledningskontoret föreslår kommunstyrelsen besluta avslå motionen.', 'executive', null],
    [
      'Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen föreslå kommunfullmäktige besluta att anta policyn.',
      'committee',
      'council',
    ],
    ['Socialnämnden hemställer hos kommunfullmäktige att taxan höjs.', 'board', 'council'],
    ['Kommunfullmäktige antar policyn.', 'council', null],
  ])('%s', (line, organ, proposedTo) => {
    expect(points(line)[0]?.slice(0, 2)).toEqual([organ, proposedTo])
  })

  test('a lead holds for the points under it, a sentence for its own att-satser', () => {
    expect(
      points(
        'Kommunstyrelsen föreslår kommunfullmäktige besluta\n\n1. att anta policyn\n2. att upphäva riktlinjen',
      ).map((point) => point[1]),
    ).toEqual(['council', 'council'])
    expect(
      points(
        'Kommunstyrelsen föreslår kommunfullmäktige att anta policyn.\nRapporten noteras.',
      ).map((point) => point[1]),
    ).toEqual(['council', null])
    expect(
      points(
        'Kommunstyrelsen föreslås besluta\natt föreslå kommunfullmäktige att anta policyn\natt för egen del notera rapporten',
      ).map((point) => point.slice(0, 2)),
    ).toEqual([
      ['executive', 'council'],
      ['executive', null],
    ])
  })

  test('by the heading', () => {
    const memo = memoOf(
      '## Kommunstyrelsens förslag till kommunfullmäktige\nPolicyn antas.\n## Kommunstyrelsens eget beslut\nRapporten noteras.',
    )
    expect(
      memo.points.map(({ organ, proposedTo }) => [organ?.kind, proposedTo?.kind ?? null]),
    ).toEqual([
      ['executive', 'council'],
      ['executive', null],
    ])
  })

  test('by organs as lines of their own', () => {
    expect(
      points('Kommunstyrelsen\nRapporten godkänns.\nKommunfullmäktige\nPolicyn antas.').map(
        (point) => point[0],
      ),
    ).toEqual(['executive', 'council'])
  })
})

describe('what is no point', () => {
  test('items under a point, the signature block, other columns', () => {
    expect(
      points(
        '1. Kommunstyrelsen godkänner följande:\n   - avtal A\n   - avtal B\n2. Motionen avslås.',
      ),
    ).toHaveLength(2)
    expect(
      points(
        'Kommunstyrelsen avslår motionen.\nNorrköping den 3 maj 2024\nAnna Lind\nKommundirektör',
      ),
    ).toHaveLength(1)
    expect(
      points(
        '| 1. | Kommunstyrelsen godkänner avtalet. |\n| --- | --- |\n| 2. | Motionen avslås. |',
      ).map((point) => point[3]),
    ).toEqual(['Kommunstyrelsen godkänner avtalet.', 'Motionen avslås.'])
  })
})

test('no heading, but a line that says so', () => {
  const memo = memoOf(
    'TJÄNSTESKRIVELSE\nSvar på motion\nKommunstyrelsen föreslås besluta\natt avslå motionen',
  )
  expect(memo.sections.map(({ kind }) => kind)).toEqual(['head', 'decision'])
  expect(memo.points.map(({ organ, span }) => [organ?.kind, textOf(memo, span)])).toEqual([
    ['executive', 'att avslå motionen'],
  ])
})

test('imperative nouns', () => {
  expect(points('1. Uppdrag till kommundirektören att utreda frågan.')).toEqual([
    ['executive', null, null, 'Uppdrag till kommundirektören att utreda frågan.'],
  ])
})

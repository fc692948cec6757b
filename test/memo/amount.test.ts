import { describe, expect, test } from 'vitest'
import { factsOf } from './facts.ts'

const amounts = (text: string): [string, number][] =>
  factsOf(text, 'amount').map(({ start, end, kronor }) => [text.slice(start, end), kronor])

describe('amounts', () => {
  test.each<[string, [string, number][]]>([
    ['omfördelar 500 000 kronor från', [['500 000 kronor', 500_000]]],
    ['högst 1,5 mnkr.', [['1,5 mnkr', 1_500_000]]],
    ['5,1 miljoner kr', [['5,1 miljoner kr', 5_100_000]]],
    ['fem miljoner kronor', [['fem miljoner kronor', 5_000_000]]],
    ['Fem miljoner kronor', [['Fem miljoner kronor', 5_000_000]]],
    [
      '2 tkr och 3 mdkr',
      [
        ['2 tkr', 2000],
        ['3 mdkr', 3_000_000_000],
      ],
    ],
    ['500 tusen kronor', [['500 tusen kronor', 500_000]]],
    ['1.200.000 kr', [['1.200.000 kr', 1_200_000]]],
    ['1,200,000 kr', [['1,200,000 kr', 1_200_000]]],
    [
      '700 SEK eller SEK 700',
      [
        ['700 SEK', 700],
        ['SEK 700', 700],
      ],
    ],
    ['450 kkr', [['450 kkr', 450_000]]],
    ['500 000:- per år', [['500 000:-', 500_000]]],
    ['500 000:–', [['500 000:–', 500_000]]],
    ['2\u00a0500\u00a0000\u00a0kr', [['2\u00a0500\u00a0000\u00a0kr', 2_500_000]]],
    ['2\u2009500\u202f000 kr', [['2\u2009500\u202f000 kr', 2_500_000]]],
    ['1 234,50 kr', [['1 234,50 kr', 1234.5]]],
    [
      '500kr, 5mnkr, 2,5mkr',
      [
        ['500kr', 500],
        ['5mnkr', 5_000_000],
        ['2,5mkr', 2_500_000],
      ],
    ],
    ['500 000kr', [['500 000kr', 500_000]]],
    ['2–3 miljoner kronor', [['2–3 miljoner kronor', 3_000_000]]],
    ['10-15 mnkr', [['10-15 mnkr', 15_000_000]]],
    ['två till tre miljoner kronor', [['två till tre miljoner kronor', 3_000_000]]],
    ['mellan 2 och 3 miljoner kronor', [['2 och 3 miljoner kronor', 3_000_000]]],
    ['en halv miljon kronor', [['en halv miljon kronor', 500_000]]],
    ['en och en halv miljon kronor', [['en och en halv miljon kronor', 1_500_000]]],
    ['tvåhundrafemtio tusen kronor', [['tvåhundrafemtio tusen kronor', 250_000]]],
    ['etthundratusen kronor', [['etthundratusen kronor', 100_000]]],
    ['tjugofem kronor', [['tjugofem kronor', 25]]],
    ['ett bidrag på 500 kronors värde', [['500 kronors', 500]]],
    ['avgiften är 500 kr/år', [['500 kr/år', 500]]],
    ['3,2 milj. kr', [['3,2 milj. kr', 3_200_000]]],
    ['4,2 milj.kr', [['4,2 milj.kr', 4_200_000]]],
    ['3,2 milj kr', [['3,2 milj kr', 3_200_000]]],
    ['2 miljoner svenska kronor', [['2 miljoner svenska kronor', 2_000_000]]],
    ['ca + 17 mnkr', [['17 mnkr', 17_000_000]]],
    [
      '32 Mkr, 32 MSEK',
      [
        ['32 Mkr', 32_000_000],
        ['32 MSEK', 32_000_000],
      ],
    ],
    ['0 kronor', [['0 kronor', 0]]],
    ['enligt § 12 beviljas 400 000 kr', [['400 000 kr', 400_000]]],
    ['År 2024 500 000 kr', [['500 000 kr', 500_000]]],
    // without a unit, where money is spoken of
    ['Kostnaden beräknas till ca 13,5 miljoner.', [['13,5 miljoner', 13_500_000]]],
    ['Investeringen uppgår till 13,5 miljoner under 2025.', [['13,5 miljoner', 13_500_000]]],
    ['En budget på två miljarder för åren', [['två miljarder', 2_000_000_000]]],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })

  test.each([
    'en total budget på XX kronor',
    'Staden har 13,5 miljoner invånare och en stor budget.',
    'Det finns 2 miljoner träd.',
    'Stödet är 2 miljoner euro och höga kostnader.',
    'Anläggningen tar emot 2 miljoner besökare per år till låg kostnad.',
    'KS 2014/0271',
    'den 3 maj 2021',
    'en kommun, ett kontor',
    'flera miljoner kronor',
    '500 000 invånare',
    'en kronofogde',
    'punkt 5, kronor',
    '5. Kronor redovisas',
    '3,8 %',
    'Varla 6:17',
    'tre tusen personer',
  ])('no amount: %s', (text) => {
    expect(amounts(text)).toEqual([])
  })
})

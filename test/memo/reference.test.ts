import { describe, expect, test } from 'vitest'
import { factsOf, quotes } from './facts.ts'

describe('case numbers', () => {
  test.each([
    'KS 2014/0271',
    'KS 2019/1358',
    'KS/2019:468',
    'VON/2019:98',
    'SAN/2019:28',
    'KS-2023-00738',
    'KFT-2023-00293',
    'IF-2023-00285',
    'TE-2023-01155',
    '2023-00836',
    '2020-00720',
    'KS08-00041/05',
    'KS 2023/394',
    'KS 2018/14',
    'KS/2018:4',
    '2023/KS 0362',
    '2018/KS 0290 10',
    '2016KSM1221.042',
    'KS 2019/0087 005',
    '2017/KS0232',
    'SN 18/0098',
    'IFN 2018/00256-1.6.1',
    'KSKF/2014:1',
    'LKS 2016-448',
    'SN-2017-50 Dpl 904',
    'KFN-2013-179 Dpl 01',
    'Kst 2015/76',
    'Kun 2010/173',
    'Kdn 2019/19',
    'Ks 182/2013',
    'KS\u00a02019/1358',
  ])('%s', (value) => {
    expect(quotes(`Ärendet ${value}, se nedan.`, 'case-number')).toEqual([value])
    expect(factsOf(`Dnr: ${value}`, 'case-number').map((fact) => fact.value)).toEqual([value])
  })

  test.each(['0882/21', '1028/19', '2023/394'])('after its label: %s', (value) => {
    expect(quotes(`Dnr ${value}`, 'case-number')).toEqual([value])
    expect(quotes(`omkring ${value}`, 'case-number')).toEqual([])
  })

  test.each([
    'SFS 2017:725',
    'prop. 2016/17:171',
    'SOU 2015:24',
    'Ds 2006:10',
    'läsåret 2015/16',
    'KS 2024-2028',
    'KS 2021-01-26',
    'Budget 2024-2026',
    'HFD 2015:55',
    'AFS 2001:1',
    'Kl. 10/12',
    'Rapport 2019:12',
    'den 15/4',
    'och/2019',
    'Lag 2022:638',
    'Agenda 2030',
    'Varla 6:17',
    'Telefon 011-150000',
    'A4-2023',
  ])('no case number: %s', (text) => {
    expect(quotes(text, 'case-number')).toEqual([])
  })
})

describe('points', () => {
  test.each<[string, string, string]>([
    ['enligt punkt A 1, Anslag', 'punkt A 1', 'A 1'],
    ['enligt punkt A1', 'punkt A1', 'A 1'],
    ['punkten B\u00a04', 'punkten B\u00a04', 'B 4'],
    ['p. 4.2 i', 'p. 4.2', '4.2'],
    ['p 4.2.1', 'p 4.2.1', '4.2.1'],
    ['pkt a.3', 'pkt a.3', 'A 3'],
    ['punkt 7 i', 'punkt 7', '7'],
    ['Punkt AB 12', 'Punkt AB 12', 'AB 12'],
  ])('%s', (text, quote, point) => {
    expect(
      factsOf(text, 'point').map((fact) => [text.slice(fact.start, fact.end), fact.point]),
    ).toEqual([[quote, point]])
  })

  test('each of several', () => {
    const points = (text: string): string[] => factsOf(text, 'point').map((fact) => fact.point)
    expect(points('punkterna A 1 och A 2')).toEqual(['A 1', 'A 2'])
    expect(points('punkterna A1, B 4 och C 2.1 i delegationsordningen')).toEqual([
      'A 1',
      'B 4',
      'C 2.1',
    ])
    expect(points('punkt 4.2 och 4.3')).toEqual(['4.2', '4.3'])
    expect(points('enligt punkt 2, 500 000 kronor och 3 bord')).toEqual(['2'])
  })

  test.each(['punkten är klar', 'punkt. A 1', 'en punkt i taget', 'punkt A. Nästa'])(
    'no point: %s',
    (text) => {
      expect(factsOf(text, 'point')).toEqual([])
    },
  )
})

describe('§ of minutes', () => {
  test.each<[string, string, number]>([
    ['2024-11-20, § 179', '§ 179', 179],
    ['§112', '§112', 112],
    ['§\u00a049 och', '§\u00a049', 49],
    ['§§ 12–14', '§§ 12–14', 12],
    ['§§ 12-14', '§§ 12-14', 12],
    ['§ 14. Kommunallagen gäller.', '§ 14', 14],
  ])('%s', (text, quote, number) => {
    expect(
      factsOf(text, 'minutes-section').map((fact) => [
        text.slice(fact.start, fact.end),
        fact.number,
      ]),
    ).toEqual([[quote, number]])
  })

  test.each(['3 § kommunallagen', 'MBL § 11', '§ 11 MBL', '6 kap. 1 §', '37–41 §§', '§ XX'])(
    'law or nothing: %s',
    (text) => {
      expect(factsOf(text, 'minutes-section')).toEqual([])
    },
  )
})

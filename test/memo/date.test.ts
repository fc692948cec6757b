import { describe, expect, test } from 'vitest'
import { factsOf } from './facts.ts'

const dates = (text: string): [string, string | null, string][] =>
  factsOf(text, 'date').map(({ start, end, iso, form }) => [text.slice(start, end), iso, form])

describe('dates', () => {
  test.each<[string, [string, string | null, string][]]>([
    ['daterat 2023-12-04, och', [['2023-12-04', '2023-12-04', 'iso']]],
    ['2023\u201112\u201104', [['2023\u201112\u201104', '2023-12-04', 'iso']]],
    ['15 januari 2024', [['15 januari 2024', '2024-01-15', 'text']]],
    ['den 3 maj 2021', [['3 maj 2021', '2021-05-03', 'text']]],
    ['den 3\u00a0maj\u00a02021', [['3\u00a0maj\u00a02021', '2021-05-03', 'text']]],
    ['15 jan. 2024', [['15 jan. 2024', '2024-01-15', 'text']]],
    ['15 Februari 2024', [['15 Februari 2024', '2024-02-15', 'text']]],
    ['den 3:e maj 2021', [['3:e maj 2021', '2021-05-03', 'text']]],
    ['20240115', [['20240115', '2024-01-15', 'other']]],
    ['15.4.2015', [['15.4.2015', '2015-04-15', 'other']]],
    ['15/4-2015', [['15/4-2015', '2015-04-15', 'other']]],
    ['15/4 2015', [['15/4 2015', '2015-04-15', 'other']]],
    ['2024-1-5', [['2024-1-5', '2024-01-05', 'other']]],
    ['den 3 maj', [['3 maj', null, 'text']]],
    ['den 3 maj. 2021 blev', [['3 maj', null, 'text']]],
    ['2023-02-29', [['2023-02-29', null, 'iso']]],
    ['2024-02-29', [['2024-02-29', '2024-02-29', 'iso']]],
    ['31 april 2024', [['31 april 2024', null, 'text']]],
    ['20xx-xx-xx', [['20xx-xx-xx', null, 'iso']]],
    ['åååå-mm-dd', [['åååå-mm-dd', null, 'iso']]],
    [
      '1 januari–30 juni 2013',
      [
        ['1 januari', null, 'text'],
        ['30 juni 2013', '2013-06-30', 'text'],
      ],
    ],
    [
      '2024-01-01–2024-06-30',
      [
        ['2024-01-01', '2024-01-01', 'iso'],
        ['2024-06-30', '2024-06-30', 'iso'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  test.each([
    'KS 2016-448',
    '2015/16',
    '45 maj 2021',
    '2017:725',
    'i januari 2024',
    '12345678',
    'mars 3',
    '8 kap. 3 §',
    '3 i maj',
    'KS-2023-00738',
    'telefon 011-15 00 00',
  ])('no date: %s', (text) => {
    expect(dates(text)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { readWords } from '../../src/memo/words.ts'

describe('readWords', () => {
  test.each<[string, string[]]>([
    ['HR-direktören får inte.', ['hr-direktören', 'får', 'inte']],
    ['vd:s lön', ['vd:s', 'lön']],
    ['t.f. chef', ['t.f', 'chef']],
    ['Kommunen’s och James’ bok', ['kommunen’s', 'och', 'james', 'bok']],
    ['den 2021-01-26.', ['den', '2021-01-26']],
    ['KS/2019:468, KS-2023-00738', ['ks/2019:468', 'ks-2023-00738']],
    ['1,5 och 2 500 000', ['1,5', 'och', '2', '500', '000']],
    ['2\u00a0500\u2009000\u202fkr', ['2', '500', '000', 'kr']],
    ['§ 12, §§ 1–3, 25%', ['§', '12', '§§', '1', '3', '25', '%']],
    ['37-41 §§', ['37-41', '§§']],
    ['vård- och omsorg', ['vård', 'och', 'omsorg']],
    ['kommun\u00adstyrel\u00adsen', ['kommunstyrelsen']],
    ['HR\u2011chefen', ['hr-chefen']],
    ['HR\u00ad-chefen', ['hr-chefen']],
    ['a\u030atga\u0308rd', ['åtgärd']],
    ['ÅTGÄRD', ['åtgärd']],
    ['norrkoping.se/om', ['norrkoping.se/om']],
    ['[datum] «Diarienr» (x)', ['datum', 'diarienr', 'x']],
    ['a..b a--b a.-b', ['a', 'b', 'a', 'b', 'a', 'b']],
    ['\ud835\udc00b \ud835', ['\ud835\udc00b']],
    ['', []],
    [' – … ', []],
  ])('%j', (text, norms) => {
    expect(readWords(text).map((word) => word.norm)).toEqual(norms)
  })

  test('offsets are those of the text as it stands', () => {
    const text = 'Den a\u030atga\u0308rd\u00aden, § 3'
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Den',
      'a\u030atga\u0308rd\u00aden',
      '§',
      '3',
    ])
  })
})

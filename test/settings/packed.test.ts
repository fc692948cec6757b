/** Data written small is the same data when it is read. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packData } from '../../scripts/pack-data.ts'
import { unpack } from '../../src/settings/packed.ts'

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))

const advice = 'Skriv vem som fattar beslutet, och när det ska gälla.'
const where = ['sammanfattning', 'förslag till beslut', 'underskrift']
const rule = { id: 'signature-missing', text: 'Underskrift saknas.', at: where }

describe('what is read back', () => {
  it.each<[string, unknown]>([
    ['a text', 'medel'],
    ['no text', ''],
    ['nothing', [null, true, false, 0, -1.5, [], {}]],
    ['a text that comes again', ['kommunstyrelsen', 'kommunstyrelsen', 'kommunstyrelsen']],
    ['a long text that comes again', [advice, 'kort', advice, [advice]]],
    ['a list that comes again', [where, { sections: where }, ['beslut', where], where]],
    ['an object that comes again', [rule, { mends: [rule, rule] }, rule]],
    [
      'parts that come again apart from their whole',
      [[advice, where], where, advice, [advice, where]],
    ],
    [
      'some that come again in order, and others',
      [[1, where, 2, rule, 3, advice], where, rule, advice, rule, where],
    ],
    ['a text under several keys', { any: 'medel|medlen', none: 'medel|medlen', all: ['medel'] }],
    ['lines in a text', ['en rad\nen rad till', 'en rad']],
    ['forms of a word', { find: ['instruktion|instruktionen|instruktionens (väckt|väcktes)'] }],
    ['words that look like marks', ['instruktion|instruktionen', '!#$+<>@JQWYZ_`z~', 'a!b|a!bc']],
    ['capitals', ['Åtgärden och KSF', 'ÉN ẞ İ ǅ', 'A', '']],
    [
      'what comes often',
      Array.from({ length: 30 }, () => ['Kommundirektören för', '{title=director}']),
    ],
    ['every sign there is', [ascii, 'instruktion|instruktionen']],
  ])('%s', (_name, value) => {
    expect(unpack(packData(value))).toEqual(value)
  })

  it('whatever it is', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcå|()\n .!~A') })
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        letters,
        fc.constantFrom(null, true, false, 12),
        fc.array(tie('value')),
        fc.dictionary(fc.constantFrom('any', 'find', 'id', 'text'), tie('value')),
      ),
    }))
    fc.assert(
      fc.property(value, (each) => {
        expect(unpack(packData(each))).toEqual(each)
      }),
    )
  })
})

it('writes what comes often, and in it what came before, with a sign each', () => {
  const { shorthand, longhand, texts, capital } = packData(
    Array.from({ length: 30 }, () => 'Kommundirektör i kommun'),
  )
  const [commune, director] = shorthand
  expect(longhand.split('~')).toEqual(['kommun', `${commune}direktör`])
  expect(texts[0]?.split('~').at(0)).toBe(`${capital}${director} i ${commune}`)
})

it('says of a word what is new in it', () => {
  const { texts } = packData(['instruktion|instruktionen', 'antar|anta'])
  expect(texts).toEqual(['instruktion!en~antar#'])
})

it('lays phrases together, and what is short, in the order of the tree', () => {
  const { keys, texts } = packData({ any: ['medel|kr'], id: 'a', on: 'b', none: ['anslag|tkr'] })
  expect(keys.split('~').slice(0, 2)).toEqual(['id on', 'any none'])
  expect(texts).toEqual(['a~b', 'medel|kr~anslag|tkr'])
})

it('says once what comes again', () => {
  const { tree, keys, texts } = packData([where, advice, where, advice, rule, rule])
  expect(tree).toBe('[k[sss]ks++k¡ss@@]')
  expect(texts[keys.split('~').findIndex((list) => list.includes('@'))]).toContain('3~1')
})

/** Template debris by its characters. */
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { debrisIn } from '../../src/checks/debris.ts'

const editorial = ['sic', 'min kursivering']

function found(text: string): string[] {
  return debrisIn(text, editorial).map(({ start, end }) => text.slice(start, end))
}

describe('debris', () => {
  it.each([
    ['KS 2023-00738«Diarienr»', ['«Diarienr»']],
    ['Upprättad av AnvNamn', ['AnvNamn']],
    ['den [datum] i [nämnd]', ['[datum]', '[nämnd]']],
    ['Antaget av: [organ åååå-mm-dd, § n]', ['[organ åååå-mm-dd, § n]']],
    ['20xx-xx-xx', ['20xx-xx-xx']],
    ['XX kronor', ['XX']],
    ['en total budget på xx kronor', ['xx']],
    ['xx nnnnnn 2024 § XXX', ['xx nnnnnn 2024 § XXX']],
    ['KF 2019/XX §XX', ['2019/XX §XX']],
    ['X procent', ['X']],
    ['punkt [X]', ['[X]']],
    ['Datum: ÅÅÅÅ-MM-DD', ['ÅÅÅÅ-MM-DD']],
    ['Dokumenttyp: [..]', ['[..]']],
    ['[Förnamn Efternamn]', ['[Förnamn Efternamn]']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('no debris', () => {
  it.each([
    'Se fotnot [1], [2, s. 4] och [12a].',
    'Åtgärden […] är brådskande [...].',
    'Skalan är [0, 5] eller [a, b].',
    'Kommunfyllmäktiges [sic] budget',
    'något [min kursivering] annat',
    '[x] Ja [ ] Nej',
    'Namn: ____________',
    'Maxxi och Exxon, röntgen (x-ray)',
    'Kung Gustaf VI och Ludvig XXIV',
    'Rapporten [SKR 2022] visar',
    'orden «hus» och «hem»',
    'Faktorn x är stor.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

it('finds stretches in order and apart, whatever the text', () => {
  const pieces = string({ unit: 'grapheme', maxLength: 60 }).map((text) => `[${text}«x XX] ${text}`)
  assert(
    property(pieces, (text) => {
      let end = 0
      for (const debris of debrisIn(text, editorial)) {
        expect(debris.start).toBeGreaterThanOrEqual(end)
        expect(debris.end).toBeGreaterThan(debris.start)
        end = debris.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})

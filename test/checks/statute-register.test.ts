/** The register of repealed acts. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import register from '../../packs/data/statutes.json' with { type: 'json' }
import titles from '../../packs/data/statute-titles.json' with { type: 'json' }
import { statuteRegister } from '../../scripts/statute-tables.ts'
import { packActs, unpackActs } from '../../src/checks/packed-acts.ts'
import { repealedStatute } from '../../src/checks/statute-register.ts'
import { provideStatuteTitles } from '../../src/checks/statute-titles.ts'
import { lint } from '../../src/lint/lint.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'

describe('replaced acts', () => {
  it.each([
    ['1991:900', '2017:725', '2018-01-01'],
    ['1986:223', '2017:900', '2018-07-01'],
    ['1980:100', '2009:400', '2009-06-30'],
    ['2001:453', '2025:400', '2025-07-01'],
    ['2007:1091', '2016:1145', '2017-01-01'],
    ['1997:614', '2018:597', '2019-01-01'],
  ])('%s by %s', (number, successor, inForce) => {
    const repealed = repealedStatute(number, null)
    expect(repealed?.successor?.number).toBe(successor)
    expect(repealed?.inForce).toBe(inForce)
  })
})

it('knows acts that nobody has named a successor for', () => {
  expect(repealedStatute('1976:600', null)).toMatchObject({ number: '1976:600', successor: null })
  expect(repealedStatute('1967:868', 'förköpslagen')).toMatchObject({ successor: null })
})

it('knows by its name alone only an act whose name is no longer used', () => {
  expect(repealedStatute(null, 'sekretesslagen')?.number).toBe('1980:100')
  expect(repealedStatute(null, 'kommunallagen')).toBeNull()
  expect(repealedStatute(null, 'tobakslagen')).toBeNull()
})

describe('acts in force', () => {
  it.each([
    '2017:725',
    '2017:900',
    '2009:400',
    '1993:387',
    '1990:782',
    '2003:778',
    '1977:1160',
    '1998:808',
    '1971:291',
    '1997:736',
    '2010:900',
    '2010:800',
    '2016:1145',
    '1982:80',
    '1976:580',
    '2008:567',
    '2009:600',
    '2018:1197',
  ])('%s', (number) => {
    expect(repealedStatute(number, null)).toBeNull()
  })
})

it('knows every act of the table of repealed ones', () => {
  const [, ...numbers] = readFileSync('packs/data/statutes-repealed.csv', 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',')[0] ?? '')
  expect(numbers.length).toBeGreaterThan(4000)
  expect(numbers.filter((number) => repealedStatute(number, null) === null)).toEqual([])
})

it('reads acts back as they were packed', () => {
  const running = fc.uniqueArray(fc.integer({ min: 1, max: 3000 }))
  const years = fc.uniqueArray(fc.tuple(fc.integer({ min: 1800, max: 1830 }), running), {
    selector: ([year]) => year,
    minLength: 1,
  })
  fc.assert(
    fc.property(years, (entries) => {
      const packed = unpackActs(packActs(new Map(entries)))
      const acts = [...packed].flatMap(([year, numbers]) =>
        [...numbers].map((number) => `${year}:${number}`),
      )
      const expected = entries.flatMap(([year, numbers]) =>
        numbers.map((number) => `${year}:${number}`),
      )
      expect(acts.toSorted()).toEqual(expected.toSorted())
    }),
  )
})

/** What is said of an act that a memo cites. */
function told(act: string): string | undefined {
  const memo = parseMarkdown(`Ärendet prövas enligt ${act}.`)
  return lint(memo, { packs: bundledPacks }).findings.find(
    ({ ruleId }) => ruleId === 'repealed-statute',
  )?.reason
}

describe('a repealed act that nobody has named a successor for', () => {
  afterEach(() => {
    provideStatuteTitles({})
  })

  it('is told by its number where there is no room for titles', () => {
    expect(told('SFS 1981:512')).toMatch(/^1981:512 är upphävd\./u)
  })

  it.each([
    ['SFS 1981:512', 'Förordning (1981:512) om radiotidningar är upphävd.'],
    ['förordningen (1981:512) om tidningar', 'Förordning (1981:512) om radiotidningar är upphävd.'],
    ['lag (1957:585)', 'Lag (1957:585) om jordfästning m.m. är upphävd.'],
    ['SFS 1991:1481', 'Bilavgasförordning (1991:1481) är upphävd.'],
    // The curated table has its name in use.
    ['förköpslagen (1967:868)', 'Förköpslagen (1967:868) är upphävd.'],
  ])('is told by its title on the command line: %s', (act, message) => {
    provideStatuteTitles(titles)
    expect(told(act)).toContain(message)
  })
})

describe('the day of the replacement', () => {
  it.each([
    ['kommunallagen (1991:900)', 'ersatt av kommunallagen (2017:725) den 1 januari 2018.'],
    // Nobody has confirmed the day.
    ['strålskyddslagen (1988:220)', 'ersatt av strålskyddslagen (2018:396).'],
    // The days of the acts in between: 2001:453 and 2007:1091.
    ['socialtjänstlagen (1980:620)', 'ersatt av socialtjänstlagen (2025:400).'],
    [
      'lagen (1992:1528) om offentlig upphandling',
      'ersatt av lagen (2016:1145) om offentlig upphandling.',
    ],
  ])('is told where it is sure: %s', (act, message) => {
    expect(told(act)).toContain(message)
  })
})

it('is what its tables make', () => {
  expect({ register, titles }).toEqual(statuteRegister())
})

import { describe, expect, test } from 'vitest'
import { readName } from '../../src/memo/facts/person.ts'
import { factsOf, quotes } from './facts.ts'

describe('persons in running text', () => {
  test.each<[string, string[]]>([
    ['Anna Berg föredrar ärendet.', ['Anna Berg']],
    ['av kommundirektör Anna-Karin Åberg Lind den', ['Anna-Karin Åberg Lind']],
    ['Personalutskottets ordförande, Sofia Lind, har hörts.', ['Sofia Lind']],
    ['till Bo von Essen och Carl af Ugglas', ['Bo von Essen', 'Carl af Ugglas']],
    ['Erik O. Ståhl', ['Erik O. Ståhl']],
    ['Eva Kaplan och Bo Norstad', ['Eva Kaplan', 'Bo Norstad']],
    ['kontorschef Zeynep Yıldız', ['Zeynep Yıldız']],
    ['Zelma Lindén, kontorschef', ['Zelma Lindén']],
    ['beslutar att anställa Maria Öst Ek som kontorschef', ['Maria Öst Ek']],
    ['med Dag Lindeblad, som är vd för bolaget', ['Dag Lindeblad']],
  ])('%s', (text, expected) => {
    expect(quotes(text, 'person')).toEqual(expected)
  })

  test.each([
    'Norrköpings Kommun och Inre Hamnen',
    'Norrköping Rådhus AB får i uppdrag',
    'Sveriges Kommuner och Regioner',
    'Förslag Till Beslut',
    'Kommunstyrelsen Kommunfullmäktige',
    'Norra Promenaden. Ekonomidirektör',
    'Anna',
    'Agenda 2030 och Region Östergötland',
    'Victoria Park och Maria Församling',
    'Sankt Stenqvists Gata 3',
  ])('no person: %s', (text) => {
    expect(quotes(text, 'person')).toEqual([])
  })
})

describe('readName', () => {
  test.each<[string, string]>([
    ['Anna Berg', 'Anna Berg'],
    ['  Anna-Lisa Öst Ek  ', 'Anna-Lisa Öst Ek'],
    ['ANNA BERG', 'ANNA BERG'],
    ['Zeynep Yıldız', 'Zeynep Yıldız'],
    ['A. Berg Lind', 'A. Berg Lind'],
    ['Bo von Essen', 'Bo von Essen'],
    ['____ Renée Lindén ____', 'Renée Lindén'],
    ['Okänd Namnsson', 'Okänd Namnsson'],
  ])('%s', (line, name) => {
    expect(readName(line)?.name).toBe(name)
  })

  test.each([
    'Kommundirektör',
    'Anna Berg Kommundirektör',
    'Norrköpings Kommun',
    'Förslag till beslut',
    'Anna',
    'Anna Berg, 2024',
    '[Förnamn Efternamn]',
    'Norrköping Rådhus AB',
    'Kommunstyrelsens Kontor',
    'anna berg',
    'Beslut i kommunstyrelsen',
    '',
  ])('no name: %j', (line) => {
    expect(readName(line)).toBeNull()
  })
})

describe('companies', () => {
  test.each<[string, [string, boolean][]]>([
    ['Norrköping Rådhus AB får i uppdrag', [['Norrköping Rådhus AB', true]]],
    ['Norrköping Rådhus AB:s vd', [['Norrköping Rådhus AB', true]]],
    ['ger Hyresbostäder i uppdrag', [['Hyresbostäder', true]]],
    ['Till Nodra AB från kommunen', [['Nodra AB', false]]],
    ['Partille Bostads AB', [['Partille Bostads AB', false]]],
    ['Kommunstyrelsen ger Upplev i Norrköping AB', [['Upplev i Norrköping AB', false]]],
    ['AB Stångåstaden', [['AB Stångåstaden', false]]],
    ['Kraft & Värme AB', [['Kraft & Värme AB', false]]],
    ['Kommundirektören Nodra AB', [['Nodra AB', false]]],
  ])('%s', (text, expected) => {
    expect(factsOf(text, 'company').map(({ name, known }) => [name, known])).toEqual(expected)
  })

  test.each(['ett ab', 'aktiebolagslagen', 'AB 04 gäller', 'Ett aktiebolag bildas', 'bolaget AB'])(
    'no company: %s',
    (text) => {
      expect(factsOf(text, 'company')).toEqual([])
    },
  )
})

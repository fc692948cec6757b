import { describe, expect, test } from 'vitest'
import { factsOf } from './facts.ts'

const organs = (text: string): [string, string, string, boolean][] =>
  factsOf(text, 'organ').map(({ start, end, organ, name, genitive }) => [
    text.slice(start, end),
    organ,
    name,
    genitive,
  ])

describe('organs', () => {
  test.each<[string, [string, string, string, boolean][]]>([
    ['Kommunstyrelsen beslutar', [['Kommunstyrelsen', 'executive', 'kommunstyrelsen', false]]],
    ['kommunstyrelsens beslut', [['kommunstyrelsens', 'executive', 'kommunstyrelsen', true]]],
    ['KS beslutar', [['KS', 'executive', 'kommunstyrelsen', false]]],
    ['kommunfullmäktige', [['kommunfullmäktige', 'council', 'kommunfullmäktige', false]]],
    ['kommunfullmäktiges mål', [['kommunfullmäktiges', 'council', 'kommunfullmäktige', true]]],
    [
      'fullmäktige och KF',
      [
        ['fullmäktige', 'council', 'fullmäktige', false],
        ['KF', 'council', 'kommunfullmäktige', false],
      ],
    ],
    [
      'kommunstyrelsens personalutskott',
      [
        [
          'kommunstyrelsens personalutskott',
          'committee',
          'kommunstyrelsens personalutskott',
          false,
        ],
      ],
    ],
    [
      'kommunstyrelsens arbetsutskotts',
      [['kommunstyrelsens arbetsutskotts', 'committee', 'kommunstyrelsens arbetsutskott', true]],
    ],
    ['arbetsutskottet', [['arbetsutskottet', 'committee', 'arbetsutskottet', false]]],
    ['KSAU', [['KSAU', 'committee', 'kommunstyrelsens arbetsutskott', false]]],
    [
      'KS:s plan och KF:s mål',
      [
        ['KS:s', 'executive', 'kommunstyrelsen', true],
        ['KF:s', 'council', 'kommunfullmäktige', true],
      ],
    ],
    [
      'KS personalutskott, KS AU',
      [
        ['KS personalutskott', 'committee', 'kommunstyrelsens personalutskott', false],
        ['KS AU', 'committee', 'kommunstyrelsens arbetsutskott', false],
      ],
    ],
    [
      'va\u030ard-\u00a0och omsorgsna\u0308mnden',
      [['va\u030ard-\u00a0och omsorgsna\u0308mnden', 'board', 'vård- och omsorgsnämnden', false]],
    ],
    ['socialnämnden', [['socialnämnden', 'board', 'socialnämnden', false]]],
    ['Socialnämndens plan', [['Socialnämndens', 'board', 'socialnämnden', true]]],
    ['nämnden', [['nämnden', 'board', 'nämnden', false]]],
    ['tekniska nämnden', [['tekniska nämnden', 'board', 'tekniska nämnden', false]]],
    [
      'vård- och omsorgsnämnden',
      [['vård- och omsorgsnämnden', 'board', 'vård- och omsorgsnämnden', false]],
    ],
    [
      'miljö-, bygg- och räddningsnämndens',
      [
        [
          'miljö-, bygg- och räddningsnämndens',
          'board',
          'miljö-, bygg- och räddningsnämnden',
          true,
        ],
      ],
    ],
    [
      'nämnden för Kultur & Fritid beslutar',
      [['nämnden för Kultur & Fritid', 'board', 'nämnden för kultur & fritid', false]],
    ],
    [
      'nämndens för Kultur & Fritid',
      [['nämndens för Kultur & Fritid', 'board', 'nämnden för kultur & fritid', true]],
    ],
    [
      'nämnden för arbete och välfärd',
      [['nämnden för arbete och välfärd', 'board', 'nämnden för arbete och välfärd', false]],
    ],
    ['till nämnden för beslut och kännedom', [['nämnden', 'board', 'nämnden', false]]],
    [
      'räddningstjänstens direktion',
      [['räddningstjänstens direktion', 'board', 'räddningstjänstens direktion', false]],
    ],
    [
      'socialnämndens presidium',
      [['socialnämndens presidium', 'presidium', 'socialnämndens presidium', false]],
    ],
    [
      'Presidiet i utbildningsnämnden',
      [
        ['Presidiet', 'presidium', 'presidiet', false],
        ['utbildningsnämnden', 'board', 'utbildningsnämnden', false],
      ],
    ],
    [
      'berörda nämnders presidier',
      [['nämnders presidier', 'presidium', 'nämnders presidier', false]],
    ],
    [
      'styrelsens presidium',
      [['styrelsens presidium', 'presidium', 'styrelsens presidium', false]],
    ],
    [
      'Vård och omsorgsnämnden',
      [['Vård och omsorgsnämnden', 'board', 'vård och omsorgsnämnden', false]],
    ],
    [
      'kommunstyrelsen och omsorgsnämnden',
      [
        ['kommunstyrelsen', 'executive', 'kommunstyrelsen', false],
        ['omsorgsnämnden', 'board', 'omsorgsnämnden', false],
      ],
    ],
    ['nämnderna', [['nämnderna', 'board', 'nämnderna', false]]],
    ['nämnderna och styrelsen', [['nämnderna', 'board', 'nämnderna', false]]],
  ])('%s', (text, expected) => {
    expect(organs(text)).toEqual(expected)
  })

  test.each([
    'KS 2014/0271',
    'KS/2019:468',
    'ks',
    'hyresnämndens beslut',
    'regionfullmäktige',
    'bolagets styrelse och styrelsen',
    'nämnda',
    'kommunstyrelseordförande',
  ])('no organ: %s', (text) => {
    expect(organs(text)).toEqual([])
  })
})

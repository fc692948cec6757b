import { describe, expect, test } from 'vitest'
import { factsOf } from './facts.ts'

const offices = (text: string): [string, string, string][] =>
  factsOf(text, 'office').map(({ start, end, name, office }) => [
    text.slice(start, end),
    name,
    office,
  ])

describe('offices', () => {
  test.each<[string, [string, string, string][]]>([
    [
      'samhällsbyggnadskontoret',
      [['samhällsbyggnadskontoret', 'samhällsbyggnadskontoret', 'office']],
    ],
    [
      'Samhällsbyggnadskontorets',
      [['Samhällsbyggnadskontorets', 'samhällsbyggnadskontoret', 'office']],
    ],
    [
      'tillväxt- och utvecklingskontoret',
      [['tillväxt- och utvecklingskontoret', 'tillväxt- och utvecklingskontoret', 'office']],
    ],
    [
      'vård- och omsorgskontoret',
      [['vård- och omsorgskontoret', 'vård- och omsorgskontoret', 'office']],
    ],
    ['kontoret', [['kontoret', 'kontoret', 'office']]],
    [
      'kontoren, kontorens',
      [
        ['kontoren', 'kontoren', 'office'],
        ['kontorens', 'kontoren', 'office'],
      ],
    ],
    ['kommunstyrelsens kontor', [['kommunstyrelsens kontor', 'kommunstyrelsens kontor', 'office']]],
    ['berörda kontor', [['kontor', 'kontor', 'office']]],
    [
      'Centralt stöd och utveckling',
      [['Centralt stöd och utveckling', 'centralt stöd och utveckling', 'office']],
    ],
    ['förvaltningen', [['förvaltningen', 'förvaltningen', 'whole']]],
    ['förvaltningens', [['förvaltningens', 'förvaltningen', 'whole']]],
    [
      'tjänstepersonerna och tjänstemännen',
      [
        ['tjänstepersonerna', 'tjänstepersonerna', 'whole'],
        ['tjänstemännen', 'tjänstemännen', 'whole'],
      ],
    ],
    ['socialförvaltningen', [['socialförvaltningen', 'socialförvaltningen', 'administration']]],
    ['Socialförvaltningens', [['Socialförvaltningens', 'socialförvaltningen', 'administration']]],
    [
      'social- och arbetsförvaltningen',
      [['social- och arbetsförvaltningen', 'social- och arbetsförvaltningen', 'administration']],
    ],
    ['förvaltningarna', [['förvaltningarna', 'förvaltningarna', 'administration']]],
    ['övriga förvaltningars', [['förvaltningars', 'förvaltningar', 'administration']]],
    ['respektive förvaltning', [['förvaltning', 'förvaltning', 'administration']]],
    [
      'kommunstyrelsens förvaltning',
      [['kommunstyrelsens förvaltning', 'kommunstyrelsens förvaltning', 'administration']],
    ],
    [
      'tekniska förvaltningen',
      [['tekniska förvaltningen', 'tekniska förvaltningen', 'administration']],
    ],
    [
      'ekonomiavdelningen, HR-avdelningens',
      [
        ['ekonomiavdelningen', 'ekonomiavdelningen', 'unit'],
        ['HR-avdelningens', 'hr-avdelningen', 'unit'],
      ],
    ],
    ['upphandlingsenheten', [['upphandlingsenheten', 'upphandlingsenheten', 'unit']]],
    ['Enheten', [['Enheten', 'enheten', 'unit']]],
    ['kommunkansliet', [['kommunkansliet', 'kommunkansliet', 'unit']]],
    [
      'Norrköpings kommuns socialförvaltning och Norrköpings kommuns socialförvaltningen',
      [['socialförvaltningen', 'socialförvaltningen', 'administration']],
    ],
    // the register knows better than the list of activities
    [
      'fastighetsförvaltningen',
      [['fastighetsförvaltningen', 'fastighetsförvaltningen', 'administration']],
    ],
    ['VOF:s', [['VOF:s', 'vård- och omsorgsförvaltningen', 'administration']]],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })

  test('a registered name is known', () => {
    expect(
      factsOf('samhällsbyggnadskontoret och miljökontoret', 'office').map((fact) => fact.known),
    ).toEqual([true, false])
  })

  test.each([
    'förvaltningsrätten i Linköping',
    'förvaltningslagen (2017:900)',
    'förvaltning av fastigheter',
    'förvaltningen av kommunens angelägenheter',
    'kapitalförvaltningen, statsförvaltningen, rättsförvaltningen, avtalsförvaltning',
    'den offentliga förvaltningen',
    'länsstyrelsens förvaltning',
    'Linköpings kommuns socialförvaltningen',
    'Skatteverket, Länsstyrelsen',
    'lägenheten, angelägenheten, erfarenheten, verksamheten, öppenheten, möjligheten',
    'hemkontor och bankkontoret',
    'kontorsmöbler, kontorslokaler',
    'en god förvaltning',
    'Kontor Datum',
  ])('no office: %s', (text) => {
    expect(offices(text)).toEqual([])
  })
})

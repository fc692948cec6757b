import { describe, expect, test } from 'vitest'
import { factsOf } from './facts.ts'

const titles = (text: string): string[] =>
  factsOf(text, 'title').map(({ start, end, role, title, acting, deputy, plural, genitive }) =>
    [
      text.slice(start, end),
      role,
      title,
      acting && 'acting',
      deputy && 'deputy',
      plural && 'plural',
      genitive && 'genitive',
    ]
      .filter((part) => part !== false)
      .join('|'),
  )

describe('titles', () => {
  test.each<[string, string[]]>([
    ['kommundirektören', ['kommundirektören|director|kommundirektör']],
    ['Kommundirektörens', ['Kommundirektörens|director|kommundirektör|genitive']],
    [
      'kommunchef, stadsdirektör',
      ['kommunchef|director|kommunchef', 'stadsdirektör|director|stadsdirektör'],
    ],
    ['t.f. kommundirektör', ['t.f. kommundirektör|director|kommundirektör|acting']],
    ['Tf. kommundirektören', ['Tf. kommundirektören|director|kommundirektör|acting']],
    ['tf kommundirektör', ['tf kommundirektör|director|kommundirektör|acting']],
    ['TF KOMMUNDIREKTÖR', ['TF KOMMUNDIREKTÖR|director|kommundirektör|acting']],
    [
      'tillförordnad kommundirektör',
      ['tillförordnad kommundirektör|director|kommundirektör|acting'],
    ],
    ['vikarierande kontorschefen', ['vikarierande kontorschefen|office-head|kontorschef|acting']],
    ['Biträdande Kommundirektör', ['Biträdande Kommundirektör|director|kommundirektör|deputy']],
    ['bitr. kommundirektör', ['bitr. kommundirektör|director|kommundirektör|deputy']],
    [
      'ställföreträdande kommundirektör',
      ['ställföreträdande kommundirektör|director|kommundirektör|deputy'],
    ],
    [
      'tf. biträdande kommundirektör',
      ['tf. biträdande kommundirektör|director|kommundirektör|acting|deputy'],
    ],
    ['kontorscheferna', ['kontorscheferna|office-head|kontorschef|plural']],
    ['kontorschefs anställningsvillkor', ['kontorschefs|office-head|kontorschef|genitive']],
    ['förvaltningscheferna', ['förvaltningscheferna|administration-head|förvaltningschef|plural']],
    [
      'förvaltningsdirektörens',
      ['förvaltningsdirektörens|administration-head|förvaltningsdirektör|genitive'],
    ],
    [
      'sektorchefen, sektorschef',
      [
        'sektorchefen|administration-head|sektorchef',
        'sektorschef|administration-head|sektorschef',
      ],
    ],
    [
      'teknik- och fastighetschefen',
      ['teknik- och fastighetschefen|official|teknik- och fastighetschef'],
    ],
    ['KSO', ['KSO|elected|kommunstyrelsens ordförande']],
    ['socialchef', ['socialchef|official|socialchef']],
    ['ekonomidirektören', ['ekonomidirektören|official|ekonomidirektör']],
    ['HR-direktören', ['HR-direktören|official|hr-direktör']],
    ['stadsjuristens', ['stadsjuristens|official|stadsjurist|genitive']],
    [
      'handläggare, nämndsekreteraren',
      ['handläggare|official|handläggare', 'nämndsekreteraren|official|nämndsekreterare'],
    ],
    ['hållbarhetsstrategerna', ['hållbarhetsstrategerna|official|hållbarhetsstrateg|plural']],
    ['administrativ chef vid', ['administrativ chef|official|administrativ chef']],
    ['tekniske direktören svarar', ['tekniske direktören|official|teknisk direktör']],
    ['administrativa direktören', ['administrativa direktören|official|administrativ direktör']],
    [
      'verkställande direktören',
      ['verkställande direktören|managing-director|verkställande direktör'],
    ],
    [
      'verkställande direktörer',
      ['verkställande direktörer|managing-director|verkställande direktör|plural'],
    ],
    [
      'VD, vd:n, vd:s',
      [
        'VD|managing-director|verkställande direktör',
        'vd:n|managing-director|verkställande direktör',
        'vd:s|managing-director|verkställande direktör|genitive',
      ],
    ],
    ['ordföranden', ['ordföranden|elected|ordförande']],
    ['vice ordföranden', ['vice ordföranden|elected|vice ordförande']],
    ['andre vice ordförande', ['andre vice ordförande|elected|vice ordförande']],
    ['2:e vice ordförande', ['2:e vice ordförande|elected|vice ordförande']],
    [
      'kommunalrådet och oppositionsråd',
      ['kommunalrådet|elected|kommunalråd', 'oppositionsråd|elected|oppositionsråd'],
    ],
    [
      'ledamöter och ersättare',
      ['ledamöter|elected|ledamot|plural', 'ersättare|elected|ersättare'],
    ],
    [
      'kommunstyrelseordförandens',
      ['kommunstyrelseordförandens|elected|kommunstyrelseordförande|genitive'],
    ],
    ['Förvaltningschef Teknik', ['Förvaltningschef|administration-head|förvaltningschef']],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected)
  })

  test.each([
    'chefskap',
    'förvaltningschefslön',
    'direktiv',
    'generaldirektören',
    'sekretess',
    'ordförandeskap',
    'rektorsområde',
    'ekonomi',
  ])('no title: %s', (text) => {
    expect(titles(text)).toEqual([])
  })
})

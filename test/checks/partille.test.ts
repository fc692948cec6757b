/** Partille's own rules: what must be reported, and the near misses. Source: clauses P2–P29. */
import type { Fragment } from './frame.ts'
import { table } from './table.ts'

const matter = (...lines: string[]): Fragment => ({ pack: 'partille', matter: lines })
const points = (...lines: string[]): Fragment => ({ pack: 'partille', points: lines })
const governing = (
  title: string,
  text: string,
  type = 'Plan',
  adopted = 'Kommunstyrelsen 2024-11-20, § 179',
): Fragment => ({
  pack: 'partille',
  whole: [
    `# ${title}`,
    '',
    'Partille kommun',
    '',
    `Dokumenttyp: ${type}`,
    `Antaget av: ${adopted}`,
    'Giltighetstid: Tills vidare',
    'Dokumentansvarig: Centralt stöd och utveckling',
    '',
    '## Syfte',
    text,
  ],
})

table('partille/instruction-current', [
  ['warning', 'another date', matter('Se instruktionen för kommundirektör, antagen 2019-03-20.')],
  [
    'warning',
    'another §',
    matter('Se instruktionen för kommundirektör, antagen 2024-11-20, § 17.'),
  ],
  ['silent', 'right', matter('Se instruktionen för kommundirektör, antagen 2024-11-20, § 179.')],
  [
    'silent',
    'right in words',
    matter('Se instruktionen för kommundirektör, antagen den 20 november 2024.'),
  ],
  [
    'silent',
    'the earlier one',
    matter('Den tidigare instruktionen för kommundirektör antogs 2019-03-20.'),
  ],
  ['silent', 'another instruction', matter('Instruktionen för postöppning antogs 2019-03-20.')],
])

table('partille/director-title', [
  ['hint', 'kommunchef', matter('Kommunchefen har tagit fram underlaget.')],
  [
    'silent',
    "another municipality's",
    matter('Kommunchefen i Lerums kommun har lämnat synpunkter.'),
  ],
  ['silent', 'a quotation', matter('I brevet står ”kommunchefen”.')],
])

table('partille/director-superior', [
  ['warning', 'fullmäktige', matter('Kommundirektören är underställd kommunfullmäktige.')],
  ['warning', 'the chair', matter('Kommunstyrelsens ordförande är chef för kommundirektören.')],
  ['silent', 'kommunstyrelsen', matter('Kommundirektören är direkt underställd kommunstyrelsen.')],
  ['silent', 'somebody else', matter('Skolchefen är underställd utbildningsnämnden.')],
])

table('partille/signatory-unstated', [
  ['hint', 'nobody', { pack: 'partille', signature: [] }],
  ['hint', 'a handläggare alone', { pack: 'partille', signature: ['Eva Ek', 'Handläggare'] }],
  ['silent', 'kommundirektören', { pack: 'partille' }],
  [
    'silent',
    'two signatures',
    { pack: 'partille', signature: ['Per Lind', 'Kommundirektör', '', 'Eva Ek', 'Ekonomichef'] },
  ],
  ['silent', 'förvaltningschefen', { pack: 'partille', signature: ['Eva Ek', 'Förvaltningschef'] }],
])

table('partille/document-type', [
  [
    'warning',
    'the title says another',
    governing('Policy för konst', 'Den gäller konst.', 'Riktlinjer'),
  ],
  ['silent', 'the same', governing('Riktlinje för konst', 'Den gäller konst.', 'Riktlinjer')],
  ['silent', 'a compound', governing('Kommunikationspolicy', 'Den gäller alla.', 'Policy')],
  [
    'silent',
    'a title without a type',
    governing('Instruktion för kommundirektör', 'Den gäller.', 'Regler'),
  ],
])

table('partille/crisis-lead', [
  [
    'warning',
    'another leads',
    governing('Krisledningsplan', 'Säkerhetschefen leder krisledningsarbetet.'),
  ],
  ['warning', 'nobody leads', governing('Krisledningsplan', 'Planen gäller vid en kris.')],
  [
    'hint',
    'without the phases',
    governing('Krisledningsplan', 'Kommundirektören leder krisledningsarbetet.'),
  ],
  [
    'silent',
    'as the instruction says',
    governing(
      'Krisledningsplan',
      'Kommundirektören leder krisledningsarbetet före, under och efter händelsen.',
    ),
  ],
  ['silent', 'another plan', governing('Plan för konst', 'Konstchefen ansvarar.')],
])

table('partille/signatory-authority', [
  [
    'warning',
    'by the instruction',
    points('Kommundirektören undertecknar avtalet enligt instruktionen.'),
  ],
  [
    'silent',
    'by the delegationsordning',
    points('Kommundirektören undertecknar avtalet enligt delegationsordningen.'),
  ],
  ['silent', 'no agreement', matter('Enligt instruktionen företräder kommundirektören kommunen.')],
])

table('partille/policy-adopter', [
  [
    'warning',
    'kommundirektören',
    governing('Policy för konst', 'Den gäller.', 'Policy', 'Kommundirektören 2025-02-03'),
  ],
  [
    'silent',
    'fullmäktige',
    governing('Policy för konst', 'Den gäller.', 'Policy', 'Kommunfullmäktige 2025-02-03, § 1'),
  ],
  [
    'silent',
    'no policy',
    governing('Regler för konst', 'De gäller.', 'Regler', 'Kommundirektören 2025-02-03'),
  ],
])

table('partille/administration-lead', [
  [
    'warning',
    'another',
    governing('Regler', 'Ekonomichefen leder kommunstyrelsens förvaltning.', 'Regler'),
  ],
  [
    'silent',
    'kommundirektören',
    governing('Regler', 'Kommundirektören leder kommunstyrelsens förvaltning.', 'Regler'),
  ],
  [
    'silent',
    'another förvaltning',
    governing('Regler', 'Skolchefen leder utbildningsförvaltningen.', 'Regler'),
  ],
])

table('partille/management-group', [
  ['warning', 'kommunstyrelsen appoints', matter('Kommunstyrelsen utser kommunledningsgruppen.')],
  ['hint', 'a short form', matter('Frågan har beretts i KLG.')],
  ['silent', 'kommundirektören', matter('Kommundirektören utser och leder kommunledningsgruppen.')],
  ['silent', 'another group', matter('Kommunstyrelsen utser en ledningsgrupp för projektet.')],
])

table('partille/joint-project-owner', [
  ['hint', 'somebody else', matter('Arbetet är ett kommungemensamt projekt som it-chefen äger.')],
  ['silent', 'kommundirektören', matter('Kommundirektören leder det kommungemensamma projektet.')],
  ['silent', 'one nämnd', matter('Projektdirektivet gäller utbildningsnämnden.')],
])

table('partille/business-lead', [
  ['hint', 'nobody', governing('Näringslivsstrategi', 'Näringslivschefen ansvarar.', 'Strategi')],
  [
    'silent',
    'kommundirektören',
    governing('Näringslivsstrategi', 'Kommundirektören leder arbetet.', 'Strategi'),
  ],
])

table('partille/oversight-citation', [
  ['warning', 'no section', matter('Rapporten ingår i kommunstyrelsens uppsikt över bolagen.')],
  ['silent', 'cited', matter('Uppsiktsplikten följer av 6 kap. 1 § kommunallagen (2017:725).')],
  ['silent', 'on children', matter('Personalen har uppsikt över barnen.')],
])

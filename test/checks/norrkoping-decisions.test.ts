/** Decision points and who takes them: N4, N9–N11, N14, N16, N18, N25 and N26, with the traps of the clauses. */
import { decision, matter, points, table } from './table.ts'
import type { Fragment } from './frame.ts'

const byHead = ['Anna Berg', 'Kontorschef']
const delegated = (point: string, ...reasons: string[]) =>
  decision('Delegationsbeslut', point, ...reasons)
const minutes = (...lines: string[]): Fragment => ({
  whole: [
    '# Sammanträdesprotokoll',
    '',
    'Kommunstyrelsen 2025-09-02',
    'Norrköpings kommun',
    'KS 2025/0412',
    '',
    '## § 41 Cykelplan',
    '',
    '### Beslut',
    'Kommunstyrelsen antar planen.',
    '',
    ...lines,
  ],
})
const dispatch = (...names: string[]) => [
  '## Beslutet skickas till',
  ...names.flatMap((name) => [name, '']),
]

table('norrkoping/assignment-addressee', [
  [
    'error',
    'X uppdras att',
    points('Samhällsbyggnadskontoret uppdras att bjuda in markägarna till en dialog.'),
  ],
  ['error', 'härmed uppdras', points('Härmed uppdras ekonomidirektören att ta fram en plan.')],
  [
    'silent',
    'kommundirektören uppdras',
    points('Kommundirektören uppdras att bjuda in markägarna till en dialog.'),
  ],
])

table('norrkoping/instruction-adopter', [
  [
    'warning',
    'kommunfullmäktige',
    points('Kommunfullmäktige fastställer instruktion för kommundirektören.'),
  ],
  [
    'warning',
    'a proposal',
    points(
      'Kommunstyrelsen föreslår kommunfullmäktige besluta att anta reviderad instruktion för kommundirektör.',
    ),
  ],
  [
    'warning',
    'the director himself',
    points('Kommundirektören fastställer instruktionen för kommundirektören.'),
  ],
  ['silent', 'kommunstyrelsen', points('Kommunstyrelsen antar instruktion för kommundirektör.')],
  ['silent', 'passive under kommunstyrelsen', points('Instruktion för kommundirektör fastställs.')],
  ['silent', 'another instruction', points('Kommunfullmäktige antar instruktion för arkivvården.')],
  [
    'silent',
    'history',
    matter('Kommunfullmäktige antog den 3 maj 2012 en instruktion för kommundirektören.'),
  ],
  [
    'warning',
    'in one word',
    points(
      'Kommunstyrelsen föreslår kommunfullmäktige att fastställa ny kommundirektörsinstruktion.',
    ),
  ],
])

table('norrkoping/dispatch-list', [
  ['hint', 'no list', { points: ['Kommunstyrelsen godkänner planen.'] }],
  [
    'hint',
    'the director is left out',
    {
      points: ['Kommundirektören får i uppdrag att återkomma i maj.'],
      after: dispatch('Socialkontoret'),
    },
  ],
  [
    'hint',
    'a company is left out',
    {
      points: ['Kommunstyrelsen uppdrar åt Nodra AB att ta fram en plan.'],
      after: dispatch('Kommundirektören'),
    },
  ],
  [
    'silent',
    'all are there',
    {
      points: ['Kommunstyrelsen uppdrar åt Nodra AB att ta fram en plan.'],
      after: dispatch('Kommundirektören', 'Nodra AB'),
    },
  ],
  [
    'silent',
    'on one line',
    {
      points: ['Kommundirektören får i uppdrag att återkomma i maj.'],
      after: dispatch('Kommundirektör Per Lind, akten'),
    },
  ],
  [
    'silent',
    'Expedieras till',
    {
      points: ['Kommunstyrelsen godkänner planen.'],
      after: ['## Expedieras till', 'Socialkontoret'],
    },
  ],
])

table('norrkoping/assignment-report-back', [
  [
    'hint',
    'no word on it',
    points('Kommunstyrelsen uppdrar åt kommundirektören att ta fram en plan.'),
  ],
  [
    'silent',
    'a date',
    points(
      'Kommunstyrelsen uppdrar åt kommundirektören att ta fram en plan senast den 1 mars 2026.',
    ),
  ],
  [
    'silent',
    'a word',
    points(
      'Kommunstyrelsen uppdrar åt kommundirektören att ta fram en plan och återrapportera till kommunstyrelsen.',
    ),
  ],
  [
    'silent',
    'a point of its own',
    points(
      'Kommunstyrelsen uppdrar åt kommundirektören att ta fram en plan.',
      'Uppdraget ska redovisas i december 2025.',
    ),
  ],
  ['silent', 'a company', points('Kommunstyrelsen uppdrar åt Nodra AB att ta fram en plan.')],
])

table('norrkoping/assignment-report-parts', [
  [
    'warning',
    'finished alone',
    {
      whole: [
        '# Tjänsteskrivelse',
        '',
        'Norrköpings kommun',
        'KS 2025/0412',
        'Kommunstyrelsen',
        '',
        '## Redovisning av uppdrag 2025',
        '',
        '## Förslag till beslut',
        'Kommunstyrelsen godkänner redovisningen.',
        '',
        '## Ärendet',
        'Fem uppdrag är slutförda.',
      ],
    },
  ],
  [
    'silent',
    'both',
    {
      whole: [
        '# Tjänsteskrivelse',
        '',
        'Norrköpings kommun',
        'KS 2025/0412',
        'Kommunstyrelsen',
        '',
        '## Uppföljning av uppdrag 2025',
        '',
        '## Förslag till beslut',
        'Kommunstyrelsen godkänner redovisningen.',
        '',
        '## Ärendet',
        'Fem uppdrag är slutförda och tre pågår.',
      ],
    },
  ],
  [
    'silent',
    'a single assignment',
    {
      whole: [
        '# Tjänsteskrivelse',
        '',
        'Norrköpings kommun',
        'KS 2025/0412',
        'Kommunstyrelsen',
        '',
        '## Redovisning av uppdrag att utreda cykelparkering',
        '',
        '## Förslag till beslut',
        'Kommunstyrelsen godkänner redovisningen.',
        '',
        '## Ärendet',
        'Tre platser föreslås.',
      ],
    },
  ],
  [
    'silent',
    'the assignment',
    {
      whole: [
        '# Tjänsteskrivelse',
        '',
        'Norrköpings kommun',
        'KS 2025/0412',
        'Kommunstyrelsen',
        '',
        '## Återrapportering av uppdraget om cykelparkering',
        '',
        '## Förslag till beslut',
        'Kommunstyrelsen godkänner redovisningen.',
        '',
        '## Ärendet',
        'Tre platser föreslås.',
      ],
    },
  ],
])

table('norrkoping/official-author', [
  ['warning', 'kommunalråd', { header: ['Handläggare: Eva Dahl, kommunalråd'] }],
  ['warning', 'a party', { header: ['Handläggare: Eva Dahl (M)'] }],
  ['warning', 'a company', { header: ['Upprättad av: Nodra AB'] }],
  [
    'silent',
    'an official',
    { header: ['Handläggare: Eva Dahl, utredare, kommunstyrelsens kontor'] },
  ],
  ['silent', 'a secretary of the nämnd', { header: ['Handläggare: Eva Dahl, kommunsekreterare'] }],
])

table('norrkoping/council-route', [
  ['warning', 'a taxa', points('Kommunstyrelsen antar taxa för upplåtelse av mark.')],
  ['warning', 'passive', points('Reglementet för tekniska nämnden fastställs.')],
  ['warning', 'att-sats', points('Kommunstyrelsen beslutar', 'att anta avgifter för bygglov')],
  ['warning', 'the budget', points('Kommunstyrelsen fastställer kommunens budget för 2026.')],
  [
    'warning',
    'arkivreglemente',
    points('Kommunstyrelsen antar arkivreglemente för Norrköpings kommun.'),
  ],
  [
    'silent',
    'proposed',
    points('Kommunstyrelsen föreslår kommunfullmäktige besluta att taxan antas.'),
  ],
  [
    'silent',
    'under the heading',
    {
      whole: [
        '# Tjänsteskrivelse',
        '',
        'Norrköpings kommun',
        'KS 2025/0412',
        'Kommunstyrelsen',
        '',
        '## Förslag till beslut i kommunfullmäktige',
        'Taxan för bygglov antas.',
      ],
    },
  ],
  ['silent', 'its own budget', points('Kommunstyrelsen antar internbudget för 2026.')],
  [
    'silent',
    'an opinion',
    points('Kommunstyrelsen antar yttrande över förslag till taxa för sotning.'),
  ],
  ['silent', "a project's budget", points('Kommunstyrelsen fastställer budgeten för projektet.')],
  ['silent', 'a plan', points('Kommunstyrelsen antar handlingsplanen för suicidprevention.')],
  [
    'warning',
    'straight to kommunfullmäktige',
    { to: 'Kommunfullmäktige', points: ['Kommunfullmäktige antar taxa för sotning.'] },
  ],
])

table('norrkoping/delegation-reported', [
  [
    'warning',
    'not said',
    delegated(
      'Kommundirektören beslutar att godkänna avtalet.',
      'Stöd: punkt B 4 i kommunstyrelsens delegationsordning.',
    ),
  ],
  [
    'silent',
    'anmäls',
    delegated(
      'Kommundirektören beslutar att godkänna avtalet.',
      'Beslutet ska anmälas till kommunstyrelsen.',
    ),
  ],
  [
    'silent',
    'a list',
    delegated(
      'Kommundirektören beslutar att godkänna avtalet.',
      'Anmälan till kommunstyrelsen den 3 mars 2025.',
    ),
  ],
  [
    'silent',
    'redovisas',
    delegated(
      'Kommundirektören beslutar att godkänna avtalet.',
      'Beslutet redovisas vid nästa sammanträde med kommunstyrelsen.',
    ),
  ],
])

table('norrkoping/director-note-form', [
  [
    'error',
    'reserves',
    minutes('### Reservation', 'Kommundirektören reserverar sig mot beslutet.'),
  ],
  [
    'error',
    'moves',
    minutes('### Yrkanden', 'Kommundirektör Per Lind yrkar att ärendet återremitteras.'),
  ],
  [
    'error',
    'inverted',
    minutes('### Reservationer', 'Mot beslutet reserverar sig kommundirektören.'),
  ],
  ['error', 'a noun', minutes('### Reservation', 'Reservation från kommundirektören lämnas.')],
  [
    'silent',
    'a note',
    minutes(
      '### Anteckning',
      'Kommundirektören antecknar till protokollet att beslutet saknar finansiering.',
    ),
  ],
  [
    'silent',
    'somebody else',
    minutes('### Yrkanden', 'Kommundirektören föredrar ärendet. Eva Dahl (S) yrkar bifall.'),
  ],
  [
    'silent',
    'somebody else in the same sentence',
    minutes(
      '### Yrkanden',
      'Efter att kommundirektören har redogjort för ärendet yrkar Eva Dahl (S) bifall.',
    ),
  ],
  [
    'silent',
    'the chair',
    minutes('### Reservation', 'Kommunstyrelsens vice ordförande reserverar sig mot beslutet.'),
  ],
])

table('norrkoping/organisation-decider', [
  [
    'warning',
    'kommunfullmäktige',
    points('Kommunstyrelsen föreslår kommunfullmäktige att inrätta ett nytt kontor.'),
  ],
  [
    'warning',
    'nobody has proposed it',
    { points: ['Kommunstyrelsen inrättar ett nytt kontor för digitalisering.'], signature: byHead },
  ],
  [
    'warning',
    'joined',
    { points: ['Socialkontoret och arbetsmarknadskontoret slås samman.'], signature: byHead },
  ],
  [
    'warning',
    'a new name',
    {
      points: ['Kommunstyrelsen byter namn på tekniska kontoret till gatukontoret.'],
      signature: byHead,
    },
  ],
  [
    'warning',
    'a committee decides for itself',
    { points: ['Förvaltningens organisation i kontor fastställs.'], signature: byHead },
  ],
  ['error', 'by delegation', delegated('Kommundirektören inrättar ett nytt kontor.')],
  [
    'silent',
    'signed by the director',
    points('Kommunstyrelsen inrättar ett nytt kontor för digitalisering.'),
  ],
  [
    'silent',
    'proposed by the director',
    {
      points: ['Kommunstyrelsen inrättar, på förslag av kommundirektören, ett nytt kontor.'],
      signature: byHead,
    },
  ],
  [
    'silent',
    'a post at a kontor',
    { points: ['Kommunstyrelsen inrättar två tjänster vid socialkontoret.'], signature: byHead },
  ],
  [
    'silent',
    'a medborgarkontor',
    { points: ['Kommunstyrelsen inrättar ett medborgarkontor i Skärblacka.'], signature: byHead },
  ],
  [
    'silent',
    'premises',
    {
      points: ['Kommunstyrelsen godkänner att tekniska kontoret flyttar till kvarteret Lyran.'],
      signature: byHead,
    },
  ],
  [
    'warning',
    'a kontor of a new name',
    { points: ['Kommunstyrelsen inrättar ett tillväxtkontor.'], signature: byHead },
  ],
  [
    'warning',
    'closed',
    { points: ['Kommunstyrelsen beslutar att lägga ner upphandlingskontoret.'], signature: byHead },
  ],
  [
    'silent',
    'a motion that is refused',
    {
      points: [
        'Kommunstyrelsen föreslår kommunfullmäktige att avslå motionen om att inrätta ett nytt kontor.',
      ],
      signature: byHead,
    },
  ],
])

table('norrkoping/reorganisation-consultation', [
  [
    'error',
    'no consultation',
    delegated('Kommundirektören beslutar om ny organisation för tekniska kontoret.'),
  ],
  [
    'error',
    'a unit closed',
    delegated(
      'Kommundirektören beslutar att enheten för upphandling inom upphandlingskontoret läggs ned.',
    ),
  ],
  [
    'error',
    'consulted somebody else',
    delegated(
      'Kommundirektören beslutar att omorganisera socialkontoret.',
      'Samråd har skett med de fackliga organisationerna.',
    ),
  ],
  [
    'warning',
    'kommunstyrelsen is asked',
    points('Kommunstyrelsen beslutar att inrätta två nya avdelningar inom utbildningskontoret.'),
  ],
  [
    'silent',
    'consulted',
    delegated(
      'Kommundirektören beslutar om ny organisation för tekniska kontoret.',
      'Samråd har skett med kontorschefen för tekniska kontoret den 3 mars 2025.',
    ),
  ],
  [
    'silent',
    'in consultation',
    delegated(
      'Kommundirektören beslutar, i samråd med kontorschef Anna Berg, om omorganisation inom socialkontoret.',
    ),
  ],
  [
    'silent',
    'information',
    points('Kommunstyrelsen godkänner rapporten om omorganisationen av socialkontoret.'),
  ],
  [
    'silent',
    'another decision',
    delegated('Kommundirektören beslutar att godkänna avtalet med enheten för elevhälsa.'),
  ],
  [
    'error',
    'moved within the office',
    delegated(
      'Kommundirektören beslutar att flytta enheten för turism till en annan avdelning inom tillväxt- och utvecklingskontoret.',
    ),
  ],
])

/** Decisions about people and their employment: N3, N23, N27–N33 and N41, with the traps of the clauses. */
import { decision, governing, matter, points, table } from './table.ts'

const hire = (point: string, ...reasons: string[]) =>
  decision('Anställningsbeslut', point, ...reasons)
const employed =
  'Kommundirektören beslutar att anställa Anna Berg som kontorschef för socialkontoret.'
const terms =
  'Kommundirektören beslutar att månadslönen för kontorschefen Anna Berg ska vara 84 000 kronor.'

table('norrkoping/director-appointment', [
  ['warning', 'kommunfullmäktige', points('Kommunfullmäktige utser Per Lind till kommundirektör.')],
  [
    'warning',
    'under the heading of kommunfullmäktige',
    {
      whole: [
        '# Tjänsteskrivelse',
        '',
        'Norrköpings kommun',
        'KS 2025/0412',
        'Kommunstyrelsen',
        '',
        '## Förslag till beslut i kommunfullmäktige',
        'Per Lind anställs som kommundirektör.',
      ],
    },
  ],
  [
    'warning',
    'a proposal to kommunfullmäktige',
    points(
      'Kommunstyrelsen föreslår kommunfullmäktige besluta att utse Per Lind till ny kommundirektör.',
    ),
  ],
  [
    'warning',
    'the chair',
    hire('Kommunstyrelsens ordförande beslutar att anställa Per Lind som kommundirektör.'),
  ],
  ['silent', 'kommunstyrelsen', points('Kommunstyrelsen anställer Per Lind som kommundirektör.')],
  [
    'silent',
    'kommunstyrelsen, of whom fullmäktige is told',
    points('Kommunstyrelsen utser Per Lind till kommundirektör och informerar kommunfullmäktige.'),
  ],
  [
    'silent',
    'who signs for the municipality',
    points(
      'Kommunfullmäktige utser kommunstyrelsens ordförande och kommundirektören att underteckna avtalet.',
    ),
  ],
  [
    'silent',
    'a deputy for a holiday',
    points('Kommunstyrelsens ordförande utser ersättare för kommundirektören.'),
  ],
  [
    'silent',
    'history',
    matter('Kommunfullmäktige utsåg den 3 maj 2019 Per Lind till kommundirektör.'),
  ],
  ['warning', 'inverted', points('Till kommundirektör utser kommunfullmäktige Per Lind.')],
  [
    'silent',
    'a motion that is refused',
    points(
      'Kommunstyrelsen föreslår kommunfullmäktige att avslå motionen om att kommunfullmäktige ska utse kommundirektör.',
    ),
  ],
])

table('norrkoping/office-head-employer', [
  ['error', 'a nämnd', hire('Socialnämnden beslutar att anställa Anna Berg som kontorschef.')],
  [
    'error',
    'HR-direktören',
    hire('HR-direktören anställer Anna Berg som kontorschef för tekniska kontoret.'),
  ],
  [
    'error',
    'kommunstyrelsen, passive',
    hire('Kommunstyrelsen beslutar att Anna Berg förordnas som tillförordnad kontorschef.'),
  ],
  [
    'error',
    'a noun',
    hire('Utbildningsnämnden beslutar om anställning av Anna Berg som kontorschef.'),
  ],
  [
    'warning',
    'a memo',
    points(
      'Kommunstyrelsen beslutar att tillsvidareanställa Anna Berg som kontorschef för socialkontoret.',
    ),
  ],
  ['silent', 'kommundirektören', hire(employed)],
  [
    'silent',
    'tf. kommundirektören',
    hire('Tf. kommundirektören förordnar Anna Berg som vikarierande kontorschef.'),
  ],
  [
    'silent',
    'kommunstyrelsen is told',
    points(
      'Kommunstyrelsen noterar redovisningen av beslutet att anställa Anna Berg som kontorschef.',
    ),
  ],
  [
    'silent',
    'kontorschefen employs',
    hire('Kontorschefen beslutar att anställa Bo Ek som enhetschef.'),
  ],
  [
    'silent',
    'another municipality',
    matter('I Linköpings kommun anställer kommunstyrelsen förvaltningschefer.'),
  ],
  [
    'silent',
    'nobody is named, the director signs',
    hire('Eva Ek förordnas att vara vikarierande kontorschef för socialkontoret.'),
  ],
])

table('norrkoping/presidium-heard', [
  ['error', 'nobody', hire(employed)],
  ['error', 'not heard', hire(employed, 'Socialnämndens presidium har inte hörts.')],
  ['error', 'to be heard', hire(employed, 'Socialnämndens presidium ska höras.')],
  [
    'error',
    'a deputy head of an office',
    hire(
      'Kommundirektören förordnar Anna Berg som tf. kontorschef för socialkontoret från och med den 1 maj 2025.',
    ),
  ],
  [
    'warning',
    'the chair alone',
    hire(employed, 'Socialnämndens ordförande hördes den 4 mars 2025.'),
  ],
  ['warning', 'no nämnd', hire(employed, 'Berörda nämnders presidier har hörts den 4 mars 2025.')],
  ['silent', 'one nämnd', hire(employed, 'Socialnämndens presidium har hörts den 4 mars 2025.')],
  [
    'silent',
    'two nämnder',
    hire(
      employed,
      'Presidierna i socialnämnden och arbetsmarknads- och vuxenutbildningsnämnden har hörts den 4 mars 2025.',
    ),
  ],
  [
    'silent',
    'after hearing',
    hire(employed, 'Beslutet fattas efter hörande av presidiet i socialnämnden den 4 mars 2025.'),
  ],
  [
    'silent',
    'consulted',
    hire(employed, 'Samråd har skett med tekniska nämndens presidium den 4 mars 2025.'),
  ],
  ['silent', 'terms alone', hire(terms)],
  [
    'silent',
    'another post',
    hire('Kommundirektören beslutar att anställa Bo Ek som ekonomidirektör.'),
  ],
  [
    'silent',
    'an office head who employs',
    hire('Kontorschefen beslutar att anställa Bo Ek som enhetschef.'),
  ],
  [
    'error',
    'the title after the name',
    hire('Kommundirektören anställer Eva Ek, kontorschef för tekniska kontoret, från 1 maj.'),
  ],
  [
    'error',
    'prolonged',
    hire('Kommundirektören beslutar att förlänga förordnandet för Eva Ek som kontorschef.'),
  ],
  [
    'silent',
    'an employment that ends',
    hire(
      'Kommundirektören beslutar att avsluta anställningen för kontorschefen vid tekniska kontoret.',
    ),
  ],
])

table('norrkoping/employment-reported', [
  ['error', 'not said', hire(employed)],
  ['error', 'to the nämnd alone', hire(employed, 'Beslutet anmäls till socialnämnden.')],
  [
    'silent',
    'redovisas',
    hire(employed, 'Beslutet redovisas till kommunstyrelsen den 31 mars 2025.'),
  ],
  [
    'silent',
    'at a meeting',
    hire(employed, 'Redovisning sker vid kommunstyrelsens sammanträde den 31 mars 2025.'),
  ],
  ['silent', 'anmäls', hire(employed, 'Anmäls i kommunstyrelsen.')],
  [
    'silent',
    'another post',
    hire('Kommundirektören beslutar att anställa Bo Ek som ekonomidirektör.'),
  ],
])

table('norrkoping/terms-heard', [
  ['error', 'nobody', hire(terms)],
  [
    'error',
    'the chair of kommunstyrelsen',
    hire(terms, 'Kommunstyrelsens ordförande har hörts om lönen.'),
  ],
  [
    'error',
    'pay in the decision to employ',
    hire(
      'Kommundirektören beslutar att anställa Anna Berg som kontorschef. Månadslönen är 84 000 kronor.',
    ),
  ],
  [
    'error',
    'a benefit',
    hire('Kommundirektören beviljar kontorschefen för tekniska kontoret bilförmån.'),
  ],
  ['hint', 'the body', hire(terms, 'Kommunstyrelsens personalutskott har hörts den 4 mars 2025.')],
  [
    'silent',
    'the chair of the utskott',
    hire(
      terms,
      'Ordföranden i kommunstyrelsens personalutskott, Eva Dahl, har hörts den 4 mars 2025.',
    ),
  ],
  [
    'silent',
    'after hearing',
    hire(
      terms,
      'Beslutet fattas efter hörande av personalutskottets ordförande Eva Dahl den 4 mars 2025.',
    ),
  ],
  ['silent', 'employment without terms', hire(employed)],
  [
    'silent',
    'the office head decides on others',
    hire('Kontorschefen beslutar om lön för enhetschefen Bo Ek.'),
  ],
  ['silent', 'another post', hire('Kommundirektören beslutar om lön för ekonomidirektören.')],
])

table('norrkoping/termination-responsible', [
  ['warning', 'a nämnd', hire('Tekniska nämnden beslutar att entlediga kontorschefen Anna Berg.')],
  [
    'warning',
    'HR-direktören',
    hire('HR-direktören beslutar om uppsägning av kontorschefen för socialkontoret.'),
  ],
  [
    'warning',
    'an agreement',
    hire(
      'Kommunstyrelsens ordförande godkänner överenskommelsen om avslut med kontorschefen Anna Berg.',
    ),
  ],
  [
    'silent',
    'kommundirektören',
    hire('Kommundirektören beslutar om uppsägning av kontorschefen för socialkontoret.'),
  ],
  ['silent', 'the office head dismisses', hire('Kontorschefen beslutar om avsked av Bo Ek.')],
  ['silent', 'another post', hire('HR-direktören beslutar om uppsägning av enhetschefen Bo Ek.')],
  [
    'warning',
    'passive',
    hire('Tekniska nämndens ordförande beslutar att kontorschefen skiljs från sin anställning.'),
  ],
])

table('norrkoping/office-head-superior', [
  [
    'warning',
    'under a nämnd',
    governing('Riktlinjer för ledning', 'Kontorschefen är underställd socialnämnden.'),
  ],
  [
    'warning',
    'under nämnden',
    governing('Riktlinjer för ledning', 'Kontorschefen är direkt underställd nämnden.'),
  ],
  [
    'warning',
    'several',
    governing(
      'Riktlinjer för ledning',
      'Kontorscheferna är underställda kommunstyrelsens ordförande.',
    ),
  ],
  [
    'warning',
    'employs',
    governing(
      'Riktlinjer för ledning',
      'Nämnderna är självständiga. Socialnämnden anställer kontorschef.',
    ),
  ],
  [
    'warning',
    'passive',
    governing('Riktlinjer för ledning', 'Kontorschefen utses av utbildningsnämnden.'),
  ],
  [
    'warning',
    'an official',
    governing('Riktlinjer för ledning', 'HR-direktören är chef för kontorscheferna.'),
  ],
  [
    'silent',
    'kommundirektören',
    governing(
      'Riktlinjer för ledning',
      'Kontorscheferna är underställda kommundirektören, som är direkt underställd kommunstyrelsen.',
    ),
  ],
  [
    'silent',
    'answers to the nämnd for the work',
    governing(
      'Riktlinjer för ledning',
      'Kontorschefen ansvarar inför nämnden för att besluten verkställs.',
    ),
  ],
  [
    'silent',
    'those under the office head',
    governing('Riktlinjer för ledning', 'Enhetscheferna är underställda kontorschefen.'),
  ],
])

table('norrkoping/subsidiary-md-preparation', [
  [
    'warning',
    'a company that employs',
    points('Kommunstyrelsen tillstyrker att Nodra AB anställer Anna Berg som vd.'),
  ],
  [
    'warning',
    'recruiting',
    points(
      'Kommunstyrelsen godkänner att rekrytering av verkställande direktör för Norrköpings Hamn AB påbörjas.',
    ),
  ],
  [
    'silent',
    'consulted',
    {
      points: ['Kommunstyrelsen tillstyrker att Nodra AB anställer Anna Berg som vd.'],
      matter: ['Kommundirektören har berett ärendet i samråd med styrelsens presidium.'],
    },
  ],
  [
    'silent',
    'the md employs',
    matter('Verkställande direktören för Nodra AB anställer en ekonomichef.'),
  ],
  [
    'silent',
    'history',
    matter('Styrelsen för Nodra AB anställde den 3 maj 2021 Anna Berg som vd.'),
  ],
  [
    'silent',
    'no company of ours',
    matter('Kommunen anställer en näringslivschef efter dialog med vd för Saab.'),
  ],
  [
    'warning',
    'an employment approved',
    points('Kommunstyrelsen godkänner anställningen av Eva Ek som vd för Norrköpings Hamn AB.'),
  ],
])

table('norrkoping/subsidiary-md-terms', [
  [
    'error',
    'kommunstyrelsen decides',
    points(
      'Kommunstyrelsen fastställer anställningsvillkoren för verkställande direktören i Nodra AB.',
    ),
  ],
  [
    'error',
    'kommundirektören decides',
    points('Kommundirektören beslutar om lön för vd i Norrevo Fastigheter AB.'),
  ],
  [
    'warning',
    'no consultation',
    matter('Styrelsens ordförande har beslutat om lön för vd i Nodra AB.'),
  ],
  [
    'silent',
    'consultation',
    matter(
      'Bolagets ordförande beslutar om villkoren för vd i Nodra AB efter samråd med kommundirektören.',
    ),
  ],
  ['silent', 'guidelines', points('Kommunstyrelsen godkänner informationen om bolagens arbete.')],
  ['silent', 'a loan', points('Kommunstyrelsen godkänner villkoren för lånet till Nodra AB.')],
])

table('norrkoping/instruction-follow-up', [
  [
    'warning',
    'a new director',
    points('Kommunstyrelsen anställer Per Lind som ny kommundirektör.'),
  ],
  [
    'warning',
    'passive',
    points('Per Lind utses till kommundirektör från och med den 1 juni 2025.'),
  ],
  [
    'silent',
    'a point on it',
    points(
      'Kommunstyrelsen anställer Per Lind som kommundirektör.',
      'Instruktionen för kommundirektören följs upp.',
    ),
  ],
  [
    'silent',
    'a stand-in',
    points('Kommunstyrelsen utser Anna Berg till tf. kommundirektör under juli 2025.'),
  ],
  [
    'silent',
    'recruiting begins',
    points(
      'Kommunstyrelsen ger HR-direktören i uppdrag att via kommundirektören påbörja rekrytering av ny kommundirektör.',
    ),
  ],
  [
    'silent',
    'who signs',
    points('Kommunstyrelsen utser kommundirektören att underteckna avtalet.'),
  ],
])

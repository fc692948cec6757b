/** The traps of Norrköping’s rules: what must be reported, and the near misses that must stay silent. */
import { decision, matter, minutesOf, points, table } from './traps-frame.ts'

const grant = 'Kommunstyrelsen beviljar 500 000 kronor till föreningen.'

const funded = [
  '## § 40 Bidrag',
  '',
  '### Beslut',
  grant,
  '',
  '### Ärendet',
  'Bidraget ryms inom kommunstyrelsens ram.',
  '',
]

table('norrkoping/assignment-addressee', [
  [
    'error',
    'a kontor',
    points('Kommunstyrelsen ger samhällsbyggnadskontoret i uppdrag att ta fram en plan.'),
  ],
  ['error', 'an official', points('Ekonomidirektören får i uppdrag att följa upp planen.')],
  [
    'error',
    'a kontorschef in an att-sats',
    points(
      'Kommunstyrelsen beslutar',
      'att uppdra åt kontorschefen för utbildningskontoret att ta fram en plan',
    ),
  ],
  [
    'error',
    'förvaltningen',
    points('Kommunstyrelsen uppdrar åt förvaltningen att ta fram en plan.'),
  ],
  [
    'error',
    'the noun uppdrag',
    points('1. Uppdrag till samhällsbyggnadskontoret att ta fram en plan.'),
  ],
  ['warning', 'an expectation', points('Samhällsbyggnadskontoret ska återkomma med en plan.')],
  [
    'silent',
    'kommundirektören',
    points('Kommunstyrelsen ger kommundirektören i uppdrag att ta fram en plan.'),
  ],
  [
    'silent',
    'through kommundirektören',
    points(
      'Kommunstyrelsen ger kommundirektören i uppdrag att genom samhällsbyggnadskontoret ta fram en plan.',
    ),
  ],
  [
    'silent',
    'via kommundirektören',
    points(
      'Kommunstyrelsen ger via kommundirektören samhällsbyggnadskontoret i uppdrag att ta fram en plan.',
    ),
  ],
  [
    'silent',
    'a nämnd, by fullmäktige',
    points(
      'Kommunstyrelsen föreslår kommunfullmäktige att ge tekniska nämnden i uppdrag att ta fram en plan.',
    ),
  ],
  [
    'silent',
    'history',
    matter('Kommunstyrelsen gav den 3 maj 2021, § 112, kontoret i uppdrag att ta fram en plan.'),
  ],
  ['silent', 'a company', points('Norrköping Rådhus AB får i uppdrag att samordna bolagen.')],
  [
    'silent',
    'another nämnd gives it',
    {
      to: 'Socialnämnden',
      points: ['Socialnämnden ger socialkontoret i uppdrag att ta fram en plan.'],
    },
  ],
  [
    'silent',
    'Partille has no such clause',
    {
      pack: 'partille',
      points: ['Kommunstyrelsen ger kommunstyrelsens förvaltning i uppdrag att ta fram en plan.'],
    },
  ],
  [
    'error',
    'minutes',
    {
      kind: 'Sammanträdesprotokoll',
      whole: [
        '# Sammanträdesprotokoll',
        '',
        'Kommunstyrelsen 2025-09-02',
        '',
        '## § 41 Cykelplan',
        '',
        '### Beslut',
        'Kommunstyrelsen ger samhällsbyggnadskontoret i uppdrag att ta fram en cykelplan.',
        '',
        '### Ärendet',
        'Planen ska gälla till 2030.',
      ],
    },
  ],
])

table('norrkoping/financing-stated', [
  ['warning', 'an amount and nothing more', points(grant)],
  ['warning', 'put off', { points: [grant], matter: ['Medel behöver tillföras i budget 2026.'] }],
  ['warning', 'put off without a cost', matter('Medel behöver tillföras i budget 2026.')],
  [
    'warning',
    'put off by applying',
    { points: [grant], matter: ['Finansiering får sökas under året.'] },
  ],
  ['warning', 'costs told in the text', matter('Verksamheten kommer att få utökade kostnader.')],
  [
    'warning',
    'an investment cost',
    points('Kommunstyrelsen godkänner ombyggnaden till en investeringskostnad om 5,1 mnkr.'),
  ],
  [
    'warning',
    'something bought',
    points('Kommunstyrelsen beslutar att upphandla ett nytt ärendesystem.'),
  ],
  [
    'silent',
    'paid for',
    {
      points: [grant],
      matter: ['Bidraget finansieras genom kommunstyrelsens medel till förfogande.'],
    },
  ],
  [
    'silent',
    'paid for in the point',
    points(
      'Kommunstyrelsen omfördelar 500 000 kronor från centrala finansverksamheten till kultur- och fritidsnämnden.',
    ),
  ],
  ['silent', 'free', { points: [grant], matter: ['Beslutet medför inga kostnader.'] }],
  ['silent', 'free in itself', matter('Beslutet innebär i sig inga ekonomiska konsekvenser.')],
  ['silent', 'does not lack', { points: [grant], matter: ['Projektet saknar inte finansiering.'] }],
  ['silent', 'ansvarsfrihet', points('Kommunstyrelsen beviljar styrelsen ansvarsfrihet.')],
  ['silent', 'a guideline replaces', points('Riktlinjen ersätter riktlinjen från 2019.')],
  ['silent', 'a council is set up', points('Kommunstyrelsen inrättar ett ungdomsråd.')],
  ['silent', 'deputies', points('Två ersättare utses.')],
  [
    'silent',
    'lets out',
    points('Kommunstyrelsen hyr ut lokalen i Hagaskolan för 12 000 kronor per år.'),
  ],
  [
    'silent',
    'sets time aside',
    points('Kommunstyrelsen avsätter tid för frågan vid nästa sammanträde.'),
  ],
  ['silent', 'income', matter('Försäljningen gav en intäkt om 2 mnkr.')],
  [
    'silent',
    'a guarantee',
    points('Kommunstyrelsen tecknar borgen om 20 miljoner kronor för bolagets lån.'),
  ],
  [
    'silent',
    'history',
    matter('Kommunstyrelsen beviljade den 3 maj 2021, § 112, 500 000 kronor till föreningen.'),
  ],
  [
    'silent',
    'words that look alike',
    matter('Finansieringsprincipen tillämpas vid samfinansiering av forskning.'),
  ],
])

table('norrkoping/unfunded-note', [
  [
    'error',
    'lacks, without the note',
    {
      points: ['Kommunstyrelsen beviljar 2 miljoner kronor till ombyggnaden.'],
      matter: ['Finansiering saknas.'],
    },
  ],
  ['error', 'unfunded as an adjective', { points: [grant], matter: ['Bidraget är ofinansierat.'] }],
  [
    'error',
    'not within the frame',
    { points: [grant], matter: ['Kostnaden ryms inte inom nämndens ram.'] },
  ],
  [
    'warning',
    'kommunstyrelsen only proposes',
    {
      points: [
        'Kommunstyrelsen föreslår kommunfullmäktige besluta att bevilja 2 miljoner kronor till ombyggnaden.',
      ],
      matter: ['Finansiering saknas.'],
    },
  ],
  [
    'silent',
    'with the note',
    {
      points: [grant],
      matter: [
        'Finansiering saknas.',
        'Kommundirektören gör en anteckning till kommunstyrelsens protokoll om att finansiering saknas.',
      ],
    },
  ],
  ['silent', 'does not lack', { points: [grant], matter: ['Projektet saknar inte finansiering.'] }],
  [
    'silent',
    'not unfunded',
    { points: [grant], matter: ['Satsningen är inte längre ofinansierad.'] },
  ],
  [
    'silent',
    'without lacking',
    { points: [grant], matter: ['Satsningen kan göras utan att finansiering saknas.'] },
  ],
  [
    'silent',
    'of no importance',
    { points: [grant], matter: ['Frågan saknar betydelse för projektets finansiering.'] },
  ],
  ['silent', 'a question', { points: [grant], matter: ['Vad händer om finansiering saknas?'] }],
  [
    'silent',
    'a quotation',
    { points: [grant], matter: ['Revisorerna skriver ”finansiering saknas”.'] },
  ],
  [
    'silent',
    'history',
    { points: [grant], matter: ['Vid beslutet den 3 maj 2021, § 112, saknades finansiering.'] },
  ],
])

table('norrkoping/partly-funded', [
  [
    'warning',
    'one point paid for, one not',
    {
      points: [
        '1. Kommunstyrelsen beviljar 2 miljoner kronor till ombyggnaden.',
        '2. Kommunstyrelsen beviljar 300 000 kronor till invigningen.',
      ],
      matter: [
        'Ombyggnaden finansieras genom investeringsbudgeten. För punkt 2 saknas finansiering.',
      ],
    },
  ],
  [
    'warning',
    'half is paid for',
    { points: [grant], matter: ['Projektet har medfinansiering 50 % från Naturvårdsverket.'] },
  ],
  [
    'silent',
    'all is paid for',
    { points: [grant], matter: ['Bidraget ryms inom kommunstyrelsens ram.'] },
  ],
])

table('norrkoping/director-signature', [
  ['error', 'nobody', { signature: [] }],
  ['error', 'handläggare only', { signature: ['Maria Ek', 'Handläggare'] }],
  ['warning', 'a deputy', { signature: ['Maria Ek', 'Biträdande kommundirektör'] }],
  [
    'warning',
    'nobody, in a draft',
    {
      whole: [
        'Utkast',
        '',
        '# Tjänsteskrivelse',
        '',
        'Kommunstyrelsen',
        '',
        '## Förslag till beslut',
        'Kommunstyrelsen godkänner planen.',
      ],
    },
  ],
  [
    'error',
    'named in the text and the dispatch list only',
    {
      signature: [],
      matter: ['Planen har tagits fram av kommundirektören.'],
      after: ['## Beslutet skickas till', 'Kommundirektören'],
    },
  ],
  [
    'error',
    'for information',
    { signature: [], points: ['Kommunstyrelsen noterar informationen.'] },
  ],
  [
    'warning',
    'on behalf',
    { signature: ['På uppdrag av kommundirektören', '', 'Eva Dahl', 'Kontorschef'] },
  ],
  ['silent', 'kommundirektören', {}],
  [
    'silent',
    'with the role in the company too',
    { signature: ['Per Lind', 'Kommundirektör och vd i Norrköping Rådhus AB'] },
  ],
  ['silent', 'acting', { signature: ['Maria Ek', 'Tf. kommundirektör'] }],
  ['silent', 'acting, spelled out', { signature: ['Maria Ek', 'Tillförordnad kommundirektör'] }],
  [
    'silent',
    'another nämnd',
    {
      to: 'Socialnämnden',
      points: ['Socialnämnden godkänner planen.'],
      signature: ['Maria Ek', 'Kontorschef'],
    },
  ],
  ['silent', 'Partille', { pack: 'partille', signature: ['Maria Ek', 'Förvaltningschef'] }],
])

table('norrkoping/sole-signature', [
  [
    'error',
    'an elected person',
    { signature: ['Per Lind', 'Kommundirektör', '', 'Eva Dahl', 'Kommunstyrelsens ordförande'] },
  ],
  [
    'warning',
    'a kontorschef',
    { signature: ['Per Lind', 'Kommundirektör', '', 'Eva Dahl', 'Kontorschef'] },
  ],
  ['silent', 'kommundirektören alone', {}],
  [
    'silent',
    'another nämnd',
    {
      to: 'Socialnämnden',
      points: ['Socialnämnden godkänner planen.'],
      signature: ['Maria Ek', 'Kontorschef', '', 'Bo Ek', 'Enhetschef'],
    },
  ],
  [
    'silent',
    'Partille',
    {
      pack: 'partille',
      signature: ['Per Lind', 'Kommundirektör', '', 'Eva Dahl', 'Förvaltningschef'],
    },
  ],
])

table('norrkoping/unfunded-note', [
  [
    'error',
    'in one § of the minutes',
    minutesOf(
      ...funded,
      '## § 41 Ombyggnad',
      '',
      '### Beslut',
      grant,
      '',
      '### Ärendet',
      'Finansiering saknas.',
    ),
  ],
  [
    'warning',
    'changed at the meeting',
    minutesOf(
      ...funded,
      '## § 41 Ombyggnad',
      '',
      '### Beslut',
      'Kommunstyrelsen bifaller Eva Dahls tilläggsyrkande och beviljar 200 000 kronor till invigningen.',
    ),
  ],
  [
    'silent',
    'with the note in the same §',
    minutesOf(
      ...funded,
      '## § 41 Ombyggnad',
      '',
      '### Beslut',
      grant,
      '',
      '### Ärendet',
      'Finansiering saknas.',
      '',
      '### Anteckning till protokollet',
      'Kommundirektören gör en anteckning till protokollet om att finansiering saknas.',
    ),
  ],
])

table('norrkoping/assignment-addressee', [
  [
    'silent',
    'fullmäktige gives it',
    minutesOf(
      '## § 41 Plan',
      '',
      '### Beslut',
      'Kommunstyrelsen föreslår kommunfullmäktige att ge samhällsbyggnadskontoret i uppdrag att ta fram en plan.',
    ),
  ],
  [
    'silent',
    'passed on by kommundirektören',
    points(
      'Kommunstyrelsen uppdrar åt kommundirektören att ge samhällsbyggnadskontoret i uppdrag att ta fram en plan.',
    ),
  ],
  [
    'silent',
    'denied',
    points('Kommunstyrelsen ger inte samhällsbyggnadskontoret i uppdrag att ta fram en plan.'),
  ],
])

table('norrkoping/redelegation', [
  [
    'error',
    'another point',
    decision(
      'Kommundirektören vidaredelegerar punkt B 4 till administrativ chef vid utbildningskontoret.',
    ),
  ],
  [
    'error',
    'no point',
    decision(
      'Kommundirektören vidaredelegerar rätten att besluta om inköp till administrativ chef vid utbildningskontoret.',
    ),
  ],
  [
    'error',
    'a kontorschef delegates on',
    decision(
      'Kontorschefen vidaredelegerar punkt A 1, Anslag för utrustning till kontoren, till enhetschef vid utbildningskontoret.',
    ),
  ],
  [
    'error',
    'to an elected person',
    decision(
      'Kommundirektören vidaredelegerar punkt A 1, Anslag för utrustning till kontoren, till kommunstyrelsens ordförande.',
    ),
  ],
  [
    'silent',
    'punkt A 1',
    decision(
      'Kommundirektören vidaredelegerar punkt A 1, Anslag för utrustning till kontoren, till administrativ chef vid utbildningskontoret.',
    ),
  ],
  ['silent', 'denied', decision('Beslutet får inte vidaredelegeras.')],
  ['silent', 'denied, as a noun', decision('Vidaredelegation är inte tillåten.')],
  [
    'silent',
    "a nämnd's own delegation",
    {
      to: 'Socialnämnden',
      points: ['Socialnämnden vidaredelegerar punkt B 4 till kontorschefen.'],
    },
  ],
  [
    'silent',
    'execution',
    decision('Kommundirektören verkställer beslutet genom att köpa in utrustning.'),
  ],
])

table('norrkoping/delegation-point', [
  ['error', 'neither order nor point', decision('Kommundirektören beslutar att avge yttrandet.')],
  [
    'error',
    'the order without a point',
    decision(
      'Kommundirektören beslutar att avge yttrandet enligt kommunstyrelsens delegationsordning.',
    ),
  ],
  [
    'silent',
    'order and point',
    decision(
      'Kommundirektören beslutar att avge yttrandet enligt kommunstyrelsens delegationsordning, punkt B 4.',
    ),
  ],
])

table('norrkoping/office-term', [
  ['hint', 'a name', matter('Socialförvaltningen har lämnat underlag.')],
  ['hint', 'the plural', matter('Kommunens förvaltningar har lämnat underlag.')],
  ['hint', 'respektive förvaltning', matter('Respektive förvaltning lämnar underlag.')],
  ['silent', 'the whole organisation', matter('Förvaltningen har lämnat underlag.')],
  [
    'silent',
    'förvaltningsrätten',
    matter('Beslutet kan överklagas till förvaltningsrätten enligt förvaltningslagen (2017:900).'),
  ],
  [
    'silent',
    'property',
    matter('Fastighetsförvaltningen och kapitalförvaltningen sköts av bolaget.'),
  ],
  ['silent', 'to manage', matter('Bolaget ansvarar för förvaltning av fastigheter.')],
  [
    'silent',
    'another municipality',
    matter('Linköpings kommun har slagit ihop två förvaltningar.'),
  ],
  ['silent', 'a quotation', matter('Motionären skriver ”socialförvaltningen”.')],
  [
    'silent',
    'Partille',
    { pack: 'partille', matter: ['Utbildningsförvaltningen har lämnat underlag.'] },
  ],
])

table('norrkoping/office-head-term', [
  ['warning', 'the plural', matter('Förvaltningscheferna har lämnat underlag.')],
  ['warning', 'sektorchef', matter('Sektorchefen har lämnat underlag.')],
  ['silent', 'kontorschef', matter('Kontorscheferna har lämnat underlag.')],
  [
    'silent',
    'the law',
    matter('Enligt 7 kap. 6 § kommunallagen får en förvaltningschef vidaredelegera.'),
  ],
])

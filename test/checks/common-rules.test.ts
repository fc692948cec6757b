/** Law and form in every municipality: what must be reported, and the near misses. */
import { describe, expect, it } from 'vitest'
import { messagesOf, rewritesOf, type Fragment } from './frame.ts'
import { matter, points, table } from './table.ts'

const papers = (...lines: string[]): Fragment => ({
  after: ['## Beslutsunderlag', ...lines.map((line) => `- ${line}`)],
})
const toCouncil = 'Kommunstyrelsen föreslår kommunfullmäktige att'

table('form/personal-number', [
  ['error', 'ten digits with a hyphen', matter('Sökanden är 121212-1212.')],
  ['error', 'twelve digits', matter('Sökanden är 191212121212.')],
  ['error', 'ten digits without a sign', matter('Sökanden är 1212121212.')],
  ['error', 'a plus for a hundred years', matter('Sökanden är 121212+1212.')],
  ['error', 'a samordningsnummer', matter('Sökanden är 701063-2391.')],
  ['error', 'in a quotation', matter('I ansökan står ”121212-1212”.')],
  ['silent', 'a wrong check digit', matter('Sökanden är 121212-1213.')],
  ['silent', 'no such day', matter('Sökanden är 121332-1212.')],
  ['silent', 'an organisationsnummer', matter('Bolaget har org.nr 556036-0793.')],
  ['silent', 'a number that is told to be another', matter('Organisationsnummer 121212-1212.')],
  ['silent', 'a mobile number', matter('Ring 0701063239 eller 070-106 32 39.')],
  ['silent', 'a case number', matter('Ärendet SN-2017-50 och KS-2023-00738.')],
  ['silent', 'an account', matter('Bankgiro 1212121212.')],
])

table('form/date-mismatch', [
  ['warning', 'its own date', papers('Tjänsteskrivelse 2025-08-15')],
  [
    'warning',
    'its own date, by kommunstyrelsens kontor',
    papers('Kommunstyrelsens kontor, tjänsteskrivelse 2025-08-15'),
  ],
  [
    'warning',
    'the same § twice',
    matter(
      'Kommunstyrelsen beslutade den 26 februari 2025, § 49. Se kommunstyrelsen 2025-02-23, § 49.',
    ),
  ],
  [
    'warning',
    'the same § of an utskott, the second time by its short name',
    matter(
      'Kommunstyrelsens arbetsutskott behandlade frågan den 10 juni 2025, § 88. Se protokollet från arbetsutskottet den 3 juni 2025, § 88.',
    ),
  ],
  [
    'silent',
    'the short name of one of two utskott',
    matter(
      'Kommunstyrelsens arbetsutskott 2025-06-10, § 88. Socialnämndens arbetsutskott 2025-05-06, § 12. Arbetsutskottet 2025-06-03, § 88.',
    ),
  ],
  ['silent', 'its own date is right', papers('Tjänsteskrivelse 2025-09-02')],
  ['silent', "another office's memo", papers('Socialkontorets tjänsteskrivelse 2025-08-15')],
  [
    'silent',
    'another of our offices by its field',
    papers('Förvaltningen för kultur och fritid, tjänsteskrivelse 2025-08-15'),
  ],
  [
    'silent',
    'its own stands beside it',
    papers('Kommunledningskontorets tjänsteskrivelse 2025-09-02', 'Tjänsteskrivelse 2025-08-15'),
  ],
  [
    'silent',
    'the memo that minutes rest on',
    {
      whole: [
        '---',
        'Datum: 2025-09-02',
        '---',
        '# Sammanträdesprotokoll',
        'Kommunstyrelsen',
        '## § 41 Rapport',
        '### Beslut',
        'Rapporten godkänns.',
        '### Beslutsunderlag',
        '- Tjänsteskrivelse 2025-08-15',
      ],
    },
  ],
  ['silent', 'two memos', papers('Tjänsteskrivelse 2025-08-15', 'Tjänsteskrivelse 2024-01-10')],
  [
    'silent',
    'another year',
    matter('Kommunstyrelsen 2025-02-26, § 49. Kommunstyrelsen 2024-02-23, § 49.'),
  ],
  [
    'silent',
    'another organ',
    matter('Kommunstyrelsen 2025-02-26, § 49. Socialnämnden 2025-02-23, § 49.'),
  ],
])

table('form/duplicate-point', [
  ['warning', 'word for word', points('Rapporten godkänns.', 'Rapporten godkänns.')],
  [
    'warning',
    'as att-satser',
    points(
      'Kommunstyrelsen beslutar',
      'att godkänna rapporten för 2024,',
      'att avslå motionen, samt',
      'att godkänna rapporten för 2024',
    ),
  ],
  [
    'silent',
    'another year',
    points('Rapporten för 2024 godkänns.', 'Rapporten för 2025 godkänns.'),
  ],
  [
    'silent',
    'another organ',
    {
      whole: [
        '# Tjänsteskrivelse',
        '',
        'Kommunstyrelsen',
        '',
        '## Förslag till beslut i kommunstyrelsen',
        'Rapporten för 2024 godkänns.',
        '',
        '## Förslag till beslut i kommunfullmäktige',
        'Rapporten för 2024 godkänns.',
      ],
    },
  ],
])

table('lagrum/statute-name', [
  ['warning', 'the number of another act', matter('Enligt kommunallagen (2017:900) gäller detta.')],
  ['warning', 'a number turned round', matter('Enligt kommunallagen (2017:752) gäller detta.')],
  ['warning', 'a wrong title', matter('Enligt lagen (2003:778) om räddningstjänst gäller detta.')],
  ['warning', 'a short form', matter('Enligt OSL (2017:900) gäller detta.')],
  ['silent', 'right', matter('Enligt kommunallagen (2017:725) gäller detta.')],
  [
    'silent',
    'a repealed act with its own number',
    matter('Enligt kommunallagen (1991:900) gällde detta.'),
  ],
  [
    'silent',
    'a title told in part',
    matter('Enligt lagen (1993:387) om stöd och service gäller detta.'),
  ],
  [
    'silent',
    'words of the sentence after the title',
    matter('Enligt lagen (2002:833) om extraordinära händelser låg ansvaret hos nämnden.'),
  ],
  ['silent', 'another name in use', matter('Enligt färdtjänstlagen (1997:736) gäller detta.')],
  [
    'silent',
    'an act nobody here knows',
    matter('Enligt lagen (2026:12) om kommunala register gäller detta.'),
  ],
  [
    'silent',
    'a change of an act',
    matter('Lagen (2022:638) om ändring i kommunallagen (2017:725) gäller.'),
  ],
])

table('lagrum/statute-number-missing', [
  ['hint', 'the first mention', matter('Kommunallagen gäller. Se 6 kap. 1 § kommunallagen.')],
  ['hint', 'a title', matter('Lagen om offentlig upphandling gäller.')],
  ['hint', 'a short form', matter('Se 26 kap. 1 § OSL.')],
  ['silent', 'told at first', matter('Se kommunallagen (2017:725). Kommunallagen gäller.')],
  [
    'silent',
    'a short form that is introduced',
    matter('Se kommunallagen (2017:725), KL, och 6 kap. 1 § KL.'),
  ],
  ['silent', 'the act before it', matter('Den dåvarande kommunallagen gällde.')],
  [
    'silent',
    'a short form after an indefinite name and a bare number',
    matter('Enligt 18 kap. 13 § offentlighets- och sekretesslag 2009:400 (OSL) gäller detta.'),
  ],
  [
    'silent',
    'a list of short forms',
    matter(
      '| Kort | Författning |',
      '| --- | --- |',
      '| LAS | Lag om anställningsskydd SFS 1982:80 |',
      '| OSL | Offentlighets- och sekretesslag SFS 2009:400 |',
      '',
      'Se 7 § LAS och 18 kap. 13 § OSL.',
    ),
  ],
  [
    'silent',
    'a paper from before the act',
    { date: '2016-03-01', matter: ['Kommunallagen gäller.'] },
  ],
])

describe('the number of an act in its name', () => {
  it.each([
    ['Lagen om offentlig upphandling gäller.', 'Lagen (2016:1145) om offentlig upphandling'],
    [
      'Enligt 3 kap. 6 § lag om skydd mot olyckor gäller detta.',
      'lag (2003:778) om skydd mot olyckor',
    ],
    ['Kommunallagens regler gäller.', 'Kommunallagens (2017:725)'],
  ])('%s', (text, cited) => {
    const [rewritten] = rewritesOf('lagrum/statute-number-missing', matter(text))
    expect(rewritten).toContain(`→ ${cited}`)
  })
})

table('kommunallagen/council-route', [
  [
    'warning',
    'kommunstyrelsen adopts a taxa',
    { pack: 'partille', points: ['Kommunstyrelsen antar taxan för bygglov.'] },
  ],
  [
    'silent',
    'proposed to fullmäktige',
    { pack: 'partille', points: [`${toCouncil} anta taxan för bygglov.`] },
  ],
  [
    'silent',
    'its own budget',
    { pack: 'partille', points: ['Kommunstyrelsen fastställer kommunstyrelsens budget för 2026.'] },
  ],
  [
    'silent',
    'an answer about one',
    { pack: 'partille', points: ['Kommunstyrelsen antar yttrandet över taxan.'] },
  ],
  [
    'silent',
    'Norrköping has a rule of its own',
    points('Kommunstyrelsen antar taxan för bygglov.'),
  ],
])

table('kommunallagen/financing-instruction', [
  ['warning', 'nothing said', points(`${toCouncil} anvisa 4 miljoner kronor till Hörsalen.`)],
  [
    'warning',
    'said in the text alone',
    {
      points: [`${toCouncil} anvisa 4 miljoner kronor till Hörsalen.`],
      matter: ['Kostnaden ryms inom ram.'],
    },
  ],
  [
    'silent',
    'a point of its own',
    points(
      `${toCouncil} anvisa 4 miljoner kronor till Hörsalen.`,
      'Kostnaden finansieras genom eget kapital.',
    ),
  ],
  ['silent', 'next year', points(`${toCouncil} anvisa 4 miljoner kronor till Hörsalen för 2026.`)],
  [
    'silent',
    'the budget itself',
    points(`${toCouncil} fastställa budget för 2026 med 4 miljoner kronor till Hörsalen.`),
  ],
  [
    'silent',
    'kommunstyrelsen decides',
    points('Kommunstyrelsen anvisar 4 miljoner kronor till Hörsalen.'),
  ],
])

const delegated = (...lines: string[]): Fragment => ({ kind: 'Delegationsbeslut', points: lines })
table('kommunallagen/delegation-limits', [
  [
    'warning',
    'an answer to fullmäktige',
    delegated('Kommundirektören avger yttrande till kommunfullmäktige.'),
  ],
  [
    'warning',
    'a medborgarförslag',
    delegated('Kommundirektören avslår medborgarförslaget om bänkar.'),
  ],
  [
    'warning',
    'the aim of the work',
    delegated('Kommundirektören fastställer verksamhetens mål för 2026.'),
  ],
  [
    'silent',
    'an answer to an authority',
    delegated('Kommundirektören avger yttrande till länsstyrelsen.'),
  ],
  [
    'silent',
    'the quality of a thing',
    delegated('Kommundirektören godkänner rapporten om verksamhetens kvalitet.'),
  ],
])

table('kommunallagen/redelegation-consent', [
  [
    'warning',
    'without consent',
    {
      pack: 'partille',
      ...delegated('Förvaltningschefen vidaredelegerar beslut om bidrag till enhetschefen.'),
    },
  ],
  [
    'silent',
    'with consent',
    {
      pack: 'partille',
      ...delegated(
        'Förvaltningschefen vidaredelegerar beslut om bidrag till enhetschefen med nämndens medgivande.',
      ),
    },
  ],
  ['silent', 'denied', { pack: 'partille', ...delegated('Beslutet får inte vidaredelegeras.') }],
  [
    'silent',
    'Norrköping has a rule of its own',
    delegated('Kommundirektören vidaredelegerar punkt A 1 till en handläggare.'),
  ],
])

const answer = (text: string): Fragment => ({
  points: [`${toCouncil} avslå motionen.`],
  matter: [text],
})
table('kommunallagen/motion-deadline', [
  ['hint', 'two years', answer('Motionen väcktes den 4 februari 2023.')],
  [
    'hint',
    'the date before',
    answer('Den 4 februari 2023 lämnade Eva Ek in en motion om skolvägar.'),
  ],
  ['silent', 'within the year', answer('Motionen väcktes den 4 oktober 2024.')],
  [
    'silent',
    'a word on it',
    answer('Motionen väcktes den 4 februari 2023. Svaret har försenats av en utredning.'),
  ],
  ['silent', 'no answer to it', matter('Motionen väcktes den 4 februari 2023.')],
])

describe('klarsprak/plain-word', () => {
  it.each([
    ['keeps the form', 'Föreningen erhåller bidrag.', ['erhåller → får']],
    ['keeps the capital', 'I enlighet med avtalet ges bidrag.', ['I enlighet med → Enligt']],
    ['tells a word once', 'Bidrag erhålls av dem som tidigare erhållit bidrag.', ['erhålls → fås']],
    ['puts nothing where it cannot', 'Erforderliga tillstånd finns.', ['Erforderliga']],
    ['a preposition', 'Frågor gällande skolan tas upp.', ['Frågor gällande']],
    ['an adjective', 'Enligt gällande lagar krävs lov.', []],
    ['a term of art', 'Nämnden avger yttrande. Ärendet har beretts.', []],
    ['with consent', 'Samtycke har inhämtats.', []],
    ['a participle', 'Föranlett av granskningen har rutinerna setts över.', ['Föranlett av']],
    ['a noun', 'Efterlevnaden av riktlinjerna följs upp.', ['Efterlevnaden']],
    ['words of 6 kap. 38 § kommunallagen', 'Ärendet är av principiell beskaffenhet.', []],
    ['about what', 'Nämnden har yttrat sig med anledning av överklagandet.', []],
    ['in this respect', 'I detta avseende är det rätt.', []],
    ['a quotation', 'Där står ”bidrag erhålles och erhålls”.', []],
    ['the instruction', 'Enligt instruktionen bereder kommundirektören samtliga ärenden.', []],
  ])('%s', (_, text, rewritten) => {
    expect(rewritesOf('klarsprak/plain-word', matter(text))).toEqual(rewritten)
  })
  it('tells one word in the form that fits, several as they are looked up', () => {
    const told = messagesOf('klarsprak/plain-word', matter('Nämnden mottog och handhade bidraget.'))
    expect(told).toEqual([
      'Det finns ett enklare ord för mottog: tog emot.',
      'Det finns ett enklare ord för handhade: ha hand om eller sköta.',
    ])
  })
  it('leaves what is to be decided alone', () => {
    const fragment = points('Kommunstyrelsen beslutar att föreningen erhåller bidrag.')
    expect(rewritesOf('klarsprak/plain-word', fragment)).toEqual([])
  })
})

/** What papers and governing documents must say: N1, N2, N7, N24, N34, N35, N38–N40, with the traps of the clauses. */
import { decision, governing, matter, points, table } from './table.ts'

table('norrkoping/instruction-current', [
  [
    'warning',
    'a date with digits',
    matter('Se instruktion för kommundirektören, antagen av kommunstyrelsen 2019-06-03.'),
  ],
  [
    'warning',
    'a date in words',
    matter(
      'Enligt instruktionen för kommundirektör, fastställd den 26 februari 2021, bereder kommundirektören ärenden.',
    ),
  ],
  [
    'warning',
    'beslutad',
    matter('Kommundirektörens instruktion (beslutad av kommunstyrelsen 2020-01-26) säger detta.'),
  ],
  [
    'warning',
    'the replaced number',
    matter('Kommundirektören arbetar efter sin instruktion, KS 2019/1358.'),
  ],
  [
    'silent',
    'the right date',
    matter(
      'Enligt instruktionen för kommundirektör, fastställd av kommunstyrelsen 2021-01-26, bereder kommundirektören ärenden.',
    ),
  ],
  [
    'silent',
    'the right date in words',
    matter(
      'Enligt instruktionen för kommundirektör, fastställd den 26 januari 2021, bereder kommundirektören ärenden.',
    ),
  ],
  [
    'silent',
    'the number of what was replaced',
    matter('Instruktionen för kommundirektör ersatte KS 2019/1358.'),
  ],
  [
    'silent',
    'an earlier instruction',
    matter('Den tidigare instruktionen för kommundirektören fastställdes den 3 maj 2012.'),
  ],
  [
    'silent',
    'another instruction',
    matter('Instruktionen för arkivvård fastställdes den 3 maj 2012. Kommundirektören följer den.'),
  ],
  [
    'silent',
    'a date of something else',
    matter('Kommundirektören redovisar arbetet enligt instruktionen den 3 mars 2025.'),
  ],
  [
    'silent',
    'a new instruction',
    { points: ['Kommunstyrelsen antar ny instruktion för kommundirektör, daterad 2025-08-20.'] },
  ],
])

table('norrkoping/oversight-citation', [
  [
    'warning',
    'no citation',
    matter('Kommunstyrelsen utövar uppsikt över bolagen genom årliga samtal.'),
  ],
  [
    'warning',
    'another section',
    matter('Uppsiktsplikten följer av 6 kap. 13 § kommunallagen (2017:725).'),
  ],
  ['silent', 'cited', matter('Uppsiktsplikten följer av 6 kap. 1 § kommunallagen (2017:725).')],
  [
    'silent',
    'cited elsewhere',
    matter(
      'Kommunstyrelsen har uppsiktsplikt över nämnderna.',
      'Bestämmelsen finns i kommunallagen (2017:725) 6 kap. 1 §.',
    ),
  ],
  [
    'silent',
    'the yearly review',
    matter(
      'Inom ramen för uppsiktsplikten prövar kommunstyrelsen bolagen enligt 6 kap. 9 § kommunallagen (2017:725).',
    ),
  ],
  ['silent', 'another kind of uppsikt', matter('Barnen får inte lämnas utan uppsikt.')],
])

table('norrkoping/company-role', [
  [
    'hint',
    'the company is named',
    points('Kommunstyrelsen godkänner bolagsordningen för Norrköping Rådhus AB.'),
  ],
  ['warning', 'another md', matter('Norrköping Rådhus AB:s vd Anna Berg har lämnat underlaget.')],
  [
    'warning',
    'another title',
    matter('Ekonomidirektören är verkställande direktör för Norrköping Rådhus AB.'),
  ],
  [
    'silent',
    'the role is said',
    {
      points: ['Kommunstyrelsen godkänner bolagsordningen för Norrköping Rådhus AB.'],
      matter: ['Kommundirektören är vd för Norrköping Rådhus AB.'],
    },
  ],
  ['silent', 'the director by name', matter('Per Lind är vd för Norrköping Rådhus AB.')],
  ['silent', 'another company', matter('Norrköpings Hamn AB har yttrat sig.')],
])

table('norrkoping/control-principles-adopter', [
  [
    'warning',
    'nobody',
    governing(
      'Principer för uppföljning och utvärdering inom förvaltningen',
      'Kontoren följer principerna.',
    ),
  ],
  [
    'warning',
    'kommunstyrelsen',
    governing(
      'Styrmodell för förvaltningen',
      'Kontoren följer modellen.',
      'Antagen av: Kommunstyrelsen 2025-03-03',
    ),
  ],
  [
    'silent',
    'kommundirektören',
    governing(
      'Styrmodell för förvaltningen',
      'Kontoren följer modellen.',
      'Fastställd av: Kommundirektören 2025-03-03',
    ),
  ],
  [
    'silent',
    'the whole municipality',
    governing(
      'Principer för styrning och ledning i Norrköpings kommun',
      'Principerna gäller alla.',
      'Antagen av: Kommunfullmäktige 2025-03-03',
    ),
  ],
  [
    'silent',
    'something else',
    governing(
      'Riktlinjer för inköp inom förvaltningen',
      'Kontoren följer riktlinjerna.',
      'Antagen av: Kommunstyrelsen 2025-03-03',
    ),
  ],
])

table('norrkoping/management-organisation-adopter', [
  [
    'warning',
    'kommunstyrelsen is asked',
    points('Kommunstyrelsen godkänner ledningsorganisationen för förvaltningen.'),
  ],
  [
    'warning',
    'kommunstyrelsen appoints',
    points('Kommunstyrelsen utser en ledningsgrupp för förvaltningen.'),
  ],
  [
    'warning',
    'adopted by kommunstyrelsen',
    governing(
      'Ledningsorganisation',
      'Så leds förvaltningen.',
      'Antagen av: Kommunstyrelsen 2025-03-03',
    ),
  ],
  [
    'silent',
    'kommundirektören',
    governing(
      'Ledningsorganisation',
      'Så leds förvaltningen.',
      'Fastställd av: Kommundirektören 2025-03-03',
    ),
  ],
  [
    'silent',
    'by delegation',
    decision(
      'Delegationsbeslut',
      'Kommundirektören fastställer ledningsorganisation för förvaltningen.',
    ),
  ],
  [
    'silent',
    'a group of a project',
    points('Kommunstyrelsen utser en ledningsgrupp för projektet Ostlänken.'),
  ],
  ['silent', 'named in the text', matter('Förslaget har stämts av i ledningsgruppen.')],
  [
    'silent',
    'groups of the offices',
    governing('Handbok för kontorens ledningsgrupper', 'Här finns råd.'),
  ],
])

table('norrkoping/external-roles', [
  [
    'warning',
    'a governing document',
    governing(
      'Rollfördelning vid kontakter med näringsliv och universitet',
      'Så fördelas rollerna.',
    ),
  ],
  [
    'warning',
    'by delegation',
    decision(
      'Delegationsbeslut',
      'Kommundirektören beslutar om rollfördelning för externa kontakter.',
    ),
  ],
  [
    'silent',
    'consulted',
    decision(
      'Delegationsbeslut',
      'Kommundirektören beslutar om rollfördelning för externa kontakter.',
      'Samråd har skett med kommunstyrelsens ordförande den 3 mars 2025.',
    ),
  ],
  [
    'silent',
    'representation as meals',
    governing('Riktlinjer för representation', 'Måltider ska vara måttfulla.'),
  ],
  [
    'silent',
    'roles inside',
    governing('Rollfördelning mellan förtroendevalda och tjänstepersoner', 'Så fördelas rollerna.'),
  ],
])

const open = 'Utgångspunkten är offentlighetsprincipen och medarbetarnas meddelarfrihet.'
table('norrkoping/media-openness', [
  [
    'warning',
    'only one may speak',
    governing('Mediepolicy', `Bara kommunikationschefen får uttala sig i media. ${open}`),
  ],
  [
    'warning',
    'employees may not',
    governing(
      'Mediepolicy',
      `Medarbetare får inte kontakta massmedia utan chefens godkännande. ${open}`,
    ),
  ],
  [
    'warning',
    'all questions elsewhere',
    governing(
      'Kommunikationspolicy',
      `Samtliga frågor från journalister ska hänvisas till pressansvarig. ${open}`,
    ),
  ],
  [
    'silent',
    'open',
    governing('Mediepolicy', `Alla medarbetare får svara på frågor från media. ${open}`),
  ],
  [
    'silent',
    'no duty to answer',
    governing(
      'Mediepolicy',
      `Ingen medarbetare är skyldig att svara på frågor från media. ${open}`,
    ),
  ],
  [
    'silent',
    'secrecy',
    governing(
      'Mediepolicy',
      `Medarbetare får inte lämna sekretessbelagda uppgifter till media. ${open}`,
    ),
  ],
  [
    'silent',
    'something else',
    governing('Riktlinjer för fordon', 'Endast behörig personal får köra fordonen.'),
  ],
  [
    'warning',
    'questions elsewhere',
    governing(
      'Mediepolicy',
      `Frågor från media ska alltid hänvisas till kommunikationsavdelningen. ${open}`,
    ),
  ],
  [
    'warning',
    'through one alone',
    governing(
      'Mediepolicy',
      `Kontakter med pressen sker enbart genom kommunikationschefen. ${open}`,
    ),
  ],
  [
    'silent',
    'on behalf of the municipality',
    governing(
      'Mediepolicy',
      `Medarbetare får inte uttala sig för kommunens räkning i politiska frågor. ${open}`,
    ),
  ],
])

table('norrkoping/source-freedom', [
  ['warning', 'neither', governing('Kommunikationspolicy', 'Kommunen svarar snabbt.')],
  [
    'warning',
    'one of them',
    governing('Riktlinjer för mediekontakter', 'Offentlighetsprincipen gäller.'),
  ],
  ['silent', 'both', governing('Mediepolicy', open)],
  [
    'silent',
    'social media',
    governing('Riktlinjer för sociala medier', 'Inlägg besvaras inom en dag.'),
  ],
  ['silent', 'something else', governing('Riktlinjer för konst', 'Konsten lånas ut.')],
  [
    'silent',
    'communication with parents',
    governing('Riktlinjer för kommunikation med vårdnadshavare', 'Riktlinjerna gäller skolan.'),
  ],
])

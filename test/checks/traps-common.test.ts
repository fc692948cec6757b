/** The traps of the common packs: what must be reported, and the near misses that must stay silent. */
import { matter, table } from './traps-frame.ts'

table('lagrum/repealed-statute', [
  [
    'error',
    'the old kommunallag',
    matter('Ärendet bereds enligt 6 kap. 33 § kommunallagen (1991:900).'),
  ],
  ['error', 'sekretesslagen by its name alone', matter('Uppgiften skyddas av sekretesslagen.')],
  [
    'error',
    'an act only the register knows',
    matter('Stödet ges enligt förordningen (2008:929) om statsbidrag.'),
  ],
  ['silent', 'dåvarande', matter('Beslutet fattades enligt dåvarande kommunallagen (1991:900).')],
  [
    'silent',
    'numera upphävda',
    matter('Frågan reglerades i den numera upphävda sekretesslagen (1980:100).'),
  ],
  ['silent', 'a quotation', matter('I avtalet står ”enligt kommunallagen (1991:900)”.')],
  [
    'silent',
    'dated before the replacement',
    matter('Avtalet slöts den 3 maj 2015 enligt lagen (2007:1091) om offentlig upphandling.'),
  ],
  [
    'silent',
    'acts in force',
    matter(
      'Stödet ges enligt lagen (1993:387) om stöd och service till vissa funktionshindrade, arkivlagen (1990:782), lagen (2003:778) om skydd mot olyckor, arbetsmiljölagen (1977:1160), miljöbalken (1998:808), förvaltningsprocesslagen (1971:291) och lagen (1997:736) om färdtjänst.',
    ),
  ],
  [
    'silent',
    'offentlighets- och sekretesslagen',
    matter('Uppgiften skyddas av offentlighets- och sekretesslagen (2009:400).'),
  ],
  [
    'silent',
    'an old memo',
    { date: '2016-04-12', matter: ['Ärendet bereds enligt kommunallagen (1991:900).'] },
  ],
])

table('form/placeholder', [
  ['error', 'a merge field', matter('Ärendet har diarienummer «Diarienr».')],
  ['error', 'the template user', matter('Upprättad av AnvNamn den 2 september.')],
  ['error', 'a bracket', matter('Samråd har skett den [datum].')],
  ['error', 'an amount', matter('Kostnaden ryms inom ram och är XX kronor.')],
  ['error', 'a date', matter('Nämnden behandlade frågan 20xx-xx-xx.')],
  ['error', 'a citation', matter('Se beslut xx nnnnnn 2024 § XXX.')],
  ['error', 'a §', matter('Fullmäktige behandlade frågan i KF 2019/XX §XX.')],
  ['error', "Word's own words", matter('Klicka här för att ange text.')],
  ['error', 'a name', { signature: ['[Förnamn Efternamn]', 'Kommundirektör'] }],
  ['silent', 'a footnote mark', matter('Kostnaderna har ökat [1] under året.')],
  ['silent', 'words left out', matter('Nämnden skriver att ”åtgärden […] är brådskande”.')],
  ['silent', 'an interval', matter('Skalan är [0, 5].')],
  ['silent', 'sic', matter('Förslaget heter ”Kommunfyllmäktiges [sic] budget”.')],
  [
    'silent',
    'a word put in a quotation',
    matter('Nämnden skriver att ”[åtgärden] är brådskande”.'),
  ],
])

table('form/case-number', [
  ['warning', 'missing', { caseNumber: null }],
  ['warning', 'not with four digits', { caseNumber: 'KS 2025/412' }],
  ['warning', "Partille's form in Norrköping", { caseNumber: 'KS/2025:412' }],
  ['warning', "Norrköping's form in Partille", { pack: 'partille', caseNumber: 'KS 2025/0412' }],
  ['silent', 'right', { caseNumber: 'KS 2025/0412' }],
  ['silent', "another nämnd's letters", { caseNumber: 'VON 2025/0098' }],
  ['silent', 'right in Partille', { pack: 'partille', caseNumber: 'VON/2025:98' }],
  ['silent', "another's number in the text", matter('Frågan har behandlats i SN-2017-50 Dpl 904.')],
])

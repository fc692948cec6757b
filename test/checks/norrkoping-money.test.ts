/** What costs, what pays for it and what does not: N19 in other words than the clause's own. */
import { points, table, type Row } from './table.ts'
import type { Fragment } from './frame.ts'

const grant = 'Kommunstyrelsen beviljar 1 800 000 kronor till feriepraktik.'
const granted = (...matter: string[]): Fragment => ({ points: [grant], matter })
const minutes = (decision: string, ...matter: string[]): Fragment => ({
  whole: [
    '# Sammanträdesprotokoll',
    '',
    'Kommunstyrelsen 2025-09-02',
    'Norrköpings kommun',
    'KS 2025/0412',
    '',
    '## § 41 Budgetläget',
    '',
    '### Beslut',
    decision,
    '',
    '### Ärendet',
    ...matter,
  ],
})

const costs: Row[] = [
  'Kommunstyrelsen beslutar att köpa in 420 surfplattor till hemtjänsten.',
  'Kommunstyrelsen köper nya möbler till sessionssalen.',
  'Kommunstyrelsen beslutar att beställa två utredningar av en konsult.',
  'Kommunstyrelsen beslutar om inköp av belysning till parken.',
  'Kommunstyrelsen anskaffar ytterligare fordon till räddningstjänsten.',
  'Kommunstyrelsen förvärvar marken för en köpeskilling av 4 000 000 kronor.',
  'Kommunstyrelsen köper fastigheten för en köpeskilling av 4 000 000 kronor.',
].map((point) => ['warning', point, points(point)])
const noCosts: Row[] = [
  'Kommunstyrelsen köper tid till nästa sammanträde.',
  'Kommunstyrelsen godkänner köpmannaföreningens stadgar.',
  'Kommunstyrelsen beslutar att sälja 420 surfplattor.',
  'Kommunstyrelsen upplåter fyra platser i garaget för en ersättning om 90 000 kronor per plats.',
  'Kommunstyrelsen överlåter marken mot en köpeskilling av 4 000 000 kronor.',
  'Kommunstyrelsen godkänner köpeavtalet med en köpeskilling av 4 000 000 kronor.',
  'Kommunstyrelsen fastställer tomträttsavgälden till 60 000 kronor per år.',
  'Kommunstyrelsen delar ut 40 000 kronor ur Lindströms donationsfond.',
].map((point) => ['silent', point, points(point)])

table('norrkoping/financing-stated', [
  ...costs,
  ...noCosts,
  [
    'warning',
    'a grant that has run out pays for nothing',
    granted('Statsbidraget som har betalat försöket tar slut den 30 juni.'),
  ],
  [
    'silent',
    'a grant covers it',
    granted('Bidrag från Arbetsmarknadsdepartementet täcker kostnaden.'),
  ],
  ['silent', 'a grant pays', granted('Kostnaden betalas med statsbidrag.')],
  [
    'silent',
    'a point of its own pays by money moved',
    points(
      'Kommunstyrelsen godkänner utökad budget för ridhuset med 700 000 kronor.',
      'Kommunstyrelsen finansierar utökningen genom att investeringsmedel omfördelas från simhallen.',
    ),
  ],
  [
    'warning',
    'one of two grants is paid by money moved',
    points(
      'Kommunstyrelsen beviljar 300 000 kronor till ridhuset.',
      'Kommunstyrelsen omfördelar 500 000 kronor från simhallen till bågskyttehallen.',
    ),
  ],
])

table('norrkoping/unfunded-note', [
  ['error', 'nobody could find money', granted('Någon finansiering har inte kunnat anvisas.')],
  ['error', 'no money in the budget', granted('Medel för ändamålet saknas i budgeten.')],
  ['error', 'there is no money', granted('Det finns inga medel avsatta i budgeten.')],
  ['error', 'no money has been set aside', granted('Inga medel har avsatts för ändamålet.')],
  ['error', 'money has not been set aside', granted('Medel har inte avsatts för ändamålet.')],
  ['error', 'there is no financing', granted('Det finns inte någon finansiering.')],
  [
    'error',
    'a grant that has run out',
    granted(
      'Statsbidraget som har betalat försöket tar slut den 30 juni. Beslutet saknar finansiering.',
    ),
  ],
  ['silent', 'money has been set aside', granted('Medel har avsatts för ändamålet.')],
  [
    'silent',
    'deficits of others',
    minutes('Informationen noteras.', 'Två nämnder saknar täckning för sina underskott.'),
  ],
  [
    'silent',
    'a telephone network',
    granted('Kostnaden ryms inom budget.', 'Badplatsen saknar täckning för mobila samtal.'),
  ],
  ['silent', 'nothing is missing', granted('Kostnaden ryms inom budget.', 'Underlag saknas inte.')],
])

table('norrkoping/partly-funded', [
  [
    'warning',
    'a grant covers a part',
    granted(
      'Bidrag från Arbetsmarknadsdepartementet täcker 1 200 000 kronor. Finansiering saknas för resten.',
    ),
  ],
  [
    'silent',
    'the rest is paid for',
    granted(
      'Bidrag från Arbetsmarknadsdepartementet täcker 1 200 000 kronor. Resten ryms inom nämndens ram.',
    ),
  ],
])

import type { Example } from '../model.ts'
import { norrkoping } from './templates.ts'

/** What a clerk sends back: see examples/README.md for the list. */
export const norrkopingFaulty: Example = {
  file: 'norrkoping-tjansteskrivelse-brister',
  template: norrkoping,
  documentType: 'Tjänsteskrivelse',
  title: 'Förlängning av mobilt stödteam för unga vuxna',
  author: 'Peter Lindgren',
  caseNumber: 'KS-2026-231',
  date: '2026-03-04',
  blocks: [
    {
      kind: 'headTable',
      rows: [
        [
          { label: 'Datum', text: '{date:2026-03-04}' },
          { label: 'Vår beteckning', text: 'KS-2026-231' },
        ],
        [
          { label: 'Handläggare', text: 'Peter Lindgren, utredare' },
          { label: '', text: 'Kommunstyrelsen' },
        ],
      ],
    },
    { kind: 'heading', level: 1, text: 'Förlängning av mobilt stödteam för unga vuxna' },
    { kind: 'heading', level: 2, text: 'Sammanfattning av ärendet' },
    {
      kind: 'body',
      text: 'Det mobila stödteamet söker upp unga vuxna som varken arbetar eller studerar. Teamet har sedan starten mött 214 personer, och av dem har 97 börjat arbeta eller studera. Europeiska socialfonden har betalat försöket, som slutar den 30 juni 2026.',
    },
    {
      kind: 'body',
      text: 'Förslaget är att teamet får fortsätta i två år. Kostnaden är XX kronor för det första året.',
    },
    { kind: 'heading', level: 2, text: 'Förslag till beslut i kommunstyrelsen' },
    { kind: 'body', text: 'Kommunstyrelsen beslutar' },
    {
      kind: 'body',
      text: 'att bevilja 2~400~000 kronor för att teamet ska kunna fortsätta under andra halvåret 2026 och hela 2027,',
    },
    {
      kind: 'body',
      text: 'att ge arbetsmarknadskontoret i uppdrag att teckna avtal med de folkhögskolor som tar emot deltagare, samt',
    },
    { kind: 'body', text: 'att uppdra åt kontorschefen att lämna en slutrapport.' },
    { kind: 'heading', level: 2, text: 'Ärendet' },
    {
      kind: 'body',
      text: 'Teamet består av fyra medarbetare och drivs tillsammans med socialförvaltningen. Förvaltningscheferna har enats om att verksamheten ska ligga kvar i samma lokaler vid Söder tull.',
    },
    {
      kind: 'body',
      text: 'Kommunens befogenhet att driva verksamheten följer av 2~kap. 1~§ kommunallagen (1991:900), eftersom insatsen är av allmänt intresse och har anknytning till kommunens medlemmar.',
    },
    { kind: 'boldLine', text: 'Ekonomi' },
    {
      kind: 'body',
      text: 'Kostnaden för teamet uppgår till 1~600~000 kronor för ett helt år. Varken arbetsmarknadsnämnden eller socialnämnden har utrymme för den i sin budget för 2026. Beslutet saknar finansiering.',
    },
    {
      kind: 'table',
      rows: [
        ['Kostnadsslag (tkr)', '2026', '2027'],
        ['Personal', '640', '1~280'],
        ['Lokaler', '90', '180'],
        ['Övrigt', '70', '140'],
        ['Summa', '800', '1~600'],
      ],
    },
    { kind: 'heading', level: 2, text: 'Beslutsunderlag' },
    {
      kind: 'bullets',
      texts: [
        'Utvärdering av det mobila stödteamet, daterad [datum]',
        'Skrivelse från Samordningsförbundet, daterad 2026-01-22',
      ],
    },
    { kind: 'heading', level: 2, text: 'Beslut sänds till' },
    { kind: 'lines', texts: ['Kommundirektören', 'Arbetsmarknadsnämnden', 'Socialnämnden'] },
  ],
}

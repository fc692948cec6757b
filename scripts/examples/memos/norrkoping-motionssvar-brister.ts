import type { Example } from '../model.ts'
import { norrkoping } from './templates.ts'

/** Two signatures, one of them of an elected person, and a matter that is only partly financed. */
export const norrkopingMotion: Example = {
  file: 'norrkoping-motionssvar-brister',
  template: norrkoping,
  documentType: 'Tjänsteskrivelse',
  title: 'Svar på motion om fler dricksvattenfontäner',
  author: 'Johanna Ek',
  caseNumber: 'KS 2025/1107',
  date: '2026-01-19',
  blocks: [
    {
      kind: 'headTable',
      rows: [
        [
          { label: 'Datum', text: '{date:2026-01-19}' },
          { label: 'Diarienummer', text: 'KS 2025/1107' },
          { label: 'Handläggare', text: 'Johanna Ek' },
        ],
      ],
    },
    { kind: 'lines', texts: ['Kommunstyrelsen'] },
    { kind: 'heading', level: 1, text: 'Svar på motion om fler dricksvattenfontäner' },
    { kind: 'heading', level: 2, text: 'Förslag till beslut' },
    {
      kind: 'numbered',
      texts: [
        'Kommunstyrelsen anvisar 600~000 kronor till tekniska nämnden för två fontäner i Carl Johans park. Kostnaden finansieras med kommunstyrelsens medel till förfogande för 2026.',
        'Kommunstyrelsen anvisar 900~000 kronor till tekniska nämnden för tre fontäner längs Promenaderna. Anslaget ryms inte inom budgeten för 2026 och punkten saknar finansiering.',
        'Kommunstyrelsen föreslår kommunfullmäktige att förklara motionen besvarad.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Bakgrund' },
    {
      kind: 'body',
      text: 'I en motion den 29 september 2025 föreslår ledamoten Karin Alm att kommunen bygger fontäner med dricksvatten på fem platser i innerstaden. Motionären skriver att ”ingen ska behöva köpa vatten på flaska en varm dag i juli”.',
    },
    { kind: 'heading', level: 2, text: 'Yttrande' },
    {
      kind: 'body',
      text: 'Tekniska nämnden har yttrat sig den 3 december 2025, § 201, och är positiv. Ledningar finns redan i Carl Johans park. Längs Promenaderna måste de dras fram, och det gör fontänerna där dyrare.',
    },
    {
      kind: 'body',
      text: 'Den årliga driften ryms inom tekniska nämndens ram. Fontänerna stängs under vintern.',
    },
    { kind: 'heading', level: 2, text: 'Bilagor' },
    {
      kind: 'lines',
      texts: [
        'Motion om fler dricksvattenfontäner',
        'Protokollsutdrag, tekniska nämnden 2025-12-03, § 201',
      ],
    },
    {
      kind: 'signatures',
      layout: 'tabs',
      signers: [
        { name: 'Annika Sjöstrand', title: 'Kommundirektör' },
        { name: 'Lars Berglund', title: 'Kommunstyrelsens ordförande' },
      ],
    },
  ],
}

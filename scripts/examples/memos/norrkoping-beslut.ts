import type { Example } from '../model.ts'
import { norrkoping } from './templates.ts'

/** A delegation decision that re-delegates another point than the instruction allows. */
export const norrkopingDelegation: Example = {
  file: 'norrkoping-delegationsbeslut',
  template: norrkoping,
  documentType: 'Delegationsbeslut',
  title: 'Vidaredelegation av beslut om skadestånd',
  author: 'Maria Holmqvist',
  caseNumber: 'KS 2026/0316',
  date: '2026-03-25',
  blocks: [
    {
      kind: 'headTable',
      rows: [
        [
          { label: 'Datum', text: '{date:2026-03-25}' },
          { label: 'Diarienummer', text: 'KS 2026/0316' },
          { label: 'Handläggare', text: 'Maria Holmqvist' },
        ],
      ],
    },
    { kind: 'heading', level: 1, text: 'Vidaredelegation av beslut om utrustning och skadestånd' },
    { kind: 'heading', level: 2, text: 'Beslut' },
    {
      kind: 'numbered',
      texts: [
        'Kommundirektören vidaredelegerar beslutanderätten enligt punkt A~1, Anslag för utrustning till kontoren, i kommunstyrelsens delegationsordning till administrativ chef vid utbildningskontoret.',
        'Kommundirektören vidaredelegerar beslutanderätten enligt punkt B~4, Skadestånd upp till två prisbasbelopp, i kommunstyrelsens delegationsordning till kanslichefen vid kommunstyrelsens kontor.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Skäl för beslutet' },
    {
      kind: 'body',
      text: 'Utbildningskontoret köper in utrustning varje vecka. Besluten är många och små, och de bör fattas nära verksamheten. Krav på skadestånd kommer in till kanslienheten, som redan utreder dem.',
    },
    {
      kind: 'body',
      text: 'Beslut som fattas med stöd av vidaredelegationen får inte delegeras vidare.',
    },
    { kind: 'heading', level: 2, text: 'Lagstöd och anmälan' },
    {
      kind: 'body',
      text: 'Beslutet fattas med stöd av kommunstyrelsens delegationsordning, punkt A~1, och 7~kap. 6~§ kommunallagen (2017:725). Beslutet anmäls till kommunstyrelsen den 13 april 2026.',
    },
    {
      kind: 'signatures',
      layout: 'lines',
      signers: [{ name: 'Annika Sjöstrand', title: 'Kommundirektör' }],
    },
    { kind: 'body', text: 'Dokumentet är digitalt signerat.' },
    { kind: 'heading', level: 2, text: 'Beslutet skickas till' },
    { kind: 'lines', texts: ['Kommunstyrelsen', 'Utbildningskontoret', 'Kommunstyrelsens kontor'] },
  ],
}

/** An employment decision where everything the instruction asks for has been done. */
export const norrkopingEmployment: Example = {
  file: 'norrkoping-anstallningsbeslut',
  template: norrkoping,
  documentType: 'Anställningsbeslut',
  title: 'Anställning av kontorschef för kultur- och fritidskontoret',
  author: 'Birgitta Ström',
  caseNumber: 'KS 2026/0408',
  date: '2026-04-21',
  blocks: [
    {
      kind: 'headTable',
      rows: [
        [
          { label: 'Datum', text: '{date:2026-04-21}' },
          { label: 'Dnr', text: 'KS 2026/0408' },
        ],
        [
          { label: 'Handläggare', text: 'Birgitta Ström, HR-specialist' },
          { label: 'Kopia till', text: 'Kommunstyrelsen' },
        ],
      ],
    },
    {
      kind: 'heading',
      level: 1,
      text: 'Anställning av kontorschef för kultur- och fritidskontoret',
    },
    { kind: 'heading', level: 2, text: 'Beslut' },
    {
      kind: 'body',
      text: 'Kommundirektören beslutar att anställa Jonas Wikander som kontorschef för kultur- och fritidskontoret från och med den 1 augusti 2026.',
    },
    {
      kind: 'body',
      text: 'Beslutet fattas med stöd av kommunstyrelsens delegationsordning, punkt C~2.',
    },
    { kind: 'heading', level: 2, text: 'Beredning' },
    {
      kind: 'body',
      text: 'Tjänsten har varit utlyst den 12 januari–8 februari 2026. Av 41 sökande kallades sex till intervju. Jonas Wikander har lett en kulturverksamhet med 180 medarbetare i nio år och har god kännedom om föreningslivet.',
    },
    {
      kind: 'body',
      text: 'Presidiet i kultur- och fritidsnämnden har hörts den 9 april 2026 och tillstyrker anställningen.',
    },
    {
      kind: 'body',
      text: 'Ordföranden i kommunstyrelsens personalutskott, Lars Berglund, har hörts den 14 april 2026 om anställningsvillkoren.',
    },
    { kind: 'heading', level: 2, text: 'Redovisning' },
    { kind: 'body', text: 'Beslutet redovisas till kommunstyrelsen den 11 maj 2026.' },
    {
      kind: 'signatures',
      layout: 'table',
      signers: [{ name: 'Annika Sjöstrand', title: 'Kommundirektör' }],
    },
    { kind: 'heading', level: 2, text: 'Beslutet skickas till' },
    { kind: 'lines', texts: ['Kommunstyrelsen', 'Kultur- och fritidsnämnden', 'HR-avdelningen'] },
  ],
}

import type { Example } from '../model.ts'
import { norrkoping } from './templates.ts'

/** Minutes with four matters: two right, one assigned past the director, one unfinanced without the director's note. */
export const norrkopingMinutes: Example = {
  file: 'norrkoping-protokoll',
  template: norrkoping,
  documentType: 'Protokoll',
  title: 'Kommunstyrelsens protokoll 2026-05-11',
  author: 'Eva-Lena Hult',
  caseNumber: 'KS 2026/0005',
  date: '2026-05-11',
  blocks: [
    { kind: 'heading', level: 1, text: 'Kommunstyrelsens protokoll' },
    {
      kind: 'headTable',
      rows: [
        [
          { label: 'Sammanträdesdatum', text: '{date:2026-05-11}' },
          { label: 'Plats och tid', text: 'Rådhuset, kl. 13.15–15.40' },
        ],
        [
          { label: 'Ordförande', text: 'Lars Berglund' },
          { label: 'Sekreterare', text: 'Eva-Lena Hult' },
        ],
      ],
    },
    { kind: 'heading', level: 2, text: '§~141 Ekonomisk uppföljning per den 31 mars 2026' },
    { kind: 'body', text: 'Diarienummer: KS 2026/0033' },
    { kind: 'heading', level: 3, text: 'Beslut' },
    { kind: 'body', text: 'Kommunstyrelsen lägger uppföljningen till handlingarna.' },
    { kind: 'heading', level: 3, text: 'Sammanfattning' },
    {
      kind: 'body',
      text: 'Prognosen för helåret är ett överskott på 42~mnkr. Kommunstyrelsen gav den 9 mars 2026, § 71, ekonomidirektören i uppdrag att följa upp nämndernas åtgärder varje månad, och det första utfallet redovisas nu.',
    },
    { kind: 'heading', level: 2, text: '§~142 Sommarjobb för gymnasieungdomar' },
    { kind: 'body', text: 'Diarienummer: KS 2026/0287' },
    { kind: 'heading', level: 3, text: 'Beslut' },
    {
      kind: 'numbered',
      texts: [
        'Kommunstyrelsen anvisar 1~800~000 kronor till arbetsmarknadsnämnden för 120 sommarjobb. Anslaget finansieras genom kommunstyrelsens medel till förfogande.',
        'Kommunstyrelsen ger arbetsmarknadskontoret i uppdrag att utvärdera sommarjobben.',
      ],
    },
    { kind: 'heading', level: 3, text: 'Yrkanden' },
    { kind: 'body', text: 'Anna Lindh yrkar bifall till förslaget.' },
    { kind: 'heading', level: 2, text: '§~143 Reparation av Spårvägsbron' },
    { kind: 'body', text: 'Diarienummer: KS 2026/0301' },
    { kind: 'heading', level: 3, text: 'Beslut' },
    {
      kind: 'body',
      text: 'Kommunstyrelsen beviljar tekniska nämnden 6~500~000 kronor för att reparera Spårvägsbron under 2026. Beslutet saknar finansiering.',
    },
    { kind: 'heading', level: 3, text: 'Kommundirektörens anteckning till protokollet' },
    {
      kind: 'body',
      text: 'Kommundirektören antecknar till kommunstyrelsens protokoll att beslutet saknar finansiering. Kostnaden beräknas till 6~500~000 kronor för 2026.',
    },
    { kind: 'heading', level: 2, text: '§~144 Bidrag till stadens jubileumsutställning' },
    { kind: 'body', text: 'Diarienummer: KS 2026/0322' },
    { kind: 'heading', level: 3, text: 'Beslut' },
    {
      kind: 'body',
      text: 'Kommunstyrelsen beviljar Föreningen Gamla Norrköping ett bidrag på 350~000 kronor. Finansiering saknas i budgeten för 2026.',
    },
    { kind: 'heading', level: 3, text: 'Reservation' },
    { kind: 'body', text: 'Mats Hed reserverar sig mot beslutet.' },
    {
      kind: 'signatures',
      layout: 'tabs',
      signers: [
        { name: 'Lars Berglund', title: 'Ordförande' },
        { name: 'Eva-Lena Hult', title: 'Sekreterare' },
      ],
    },
  ],
}

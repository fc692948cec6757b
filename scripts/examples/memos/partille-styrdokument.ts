import type { Example } from '../model.ts'
import { partille } from './templates.ts'

/** A governing document that lacks two of the four header fields, and says "tjänstemän". */
export const partilleGoverning: Example = {
  file: 'partille-styrdokument',
  template: partille,
  documentType: 'Styrdokument',
  title: 'Riktlinjer för gåvor och representation',
  author: 'Sofia Nordin',
  caseNumber: 'KS/2026:54',
  date: '2026-02-25',
  blocks: [
    { kind: 'heading', level: 1, text: 'Riktlinjer för gåvor och representation' },
    {
      kind: 'lines',
      texts: ['Dokumenttyp: Riktlinjer', 'Antaget av: Kommunstyrelsen 2026-02-25, § 31'],
    },
    { kind: 'heading', level: 2, text: '1. Syfte' },
    {
      kind: 'body',
      text: 'Riktlinjerna visar vad förtroendevalda och tjänstemän får ge och ta emot i uppdraget. De ska göra det lätt att göra rätt och svårt att misstänka motsatsen.',
    },
    { kind: 'heading', level: 2, text: '2. Gåvor' },
    { kind: 'heading', level: 3, text: '2.1 Vad som får tas emot' },
    {
      kind: 'bullets',
      texts: [
        'Blommor, böcker och annat av litet värde vid en avtackning.',
        'En enklare måltid i samband med ett möte.',
        'Inget alls när den som ger är part i ett ärende eller i en upphandling.',
      ],
    },
    { kind: 'heading', level: 3, text: '2.2 Vad som får ges' },
    {
      kind: 'body',
      text: 'En gåva från kommunen ska ha koppling till Partille. Den får kosta högst 500 kronor^[Beloppet är utan mervärdesskatt.] och köps alltid mot faktura.',
    },
    { kind: 'heading', level: 2, text: '3. Representation' },
    {
      kind: 'body',
      text: 'Vid representation skrivs det upp vilka som deltog och vad sammankomsten gällde. Alkohol serveras inte på kommunens bekostnad.',
    },
    {
      kind: 'table',
      rows: [
        ['Tillfälle', 'Högsta kostnad per person'],
        ['Lunch', '250 kr'],
        ['Middag', '450 kr'],
        ['Fika', '60 kr'],
      ],
    },
    { kind: 'heading', level: 2, text: '4. Uppföljning' },
    {
      kind: 'body',
      text: 'Kommundirektören följer upp riktlinjerna vartannat år och lämnar en rapport till kommunstyrelsen.',
    },
  ],
}

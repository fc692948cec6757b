/** The two municipalities' templates, in the manner of theirs: not their graphic profiles. */
import type { Template } from '../model.ts'

export const norrkoping: Template = {
  municipality: 'Norrköpings kommun',
  fonts: { body: 'Calibri', headings: 'Calibri' },
  colour: '1F3864',
  footer: [
    'Norrköpings kommun · Kommunstyrelsens kontor · 601 81 Norrköping',
    'Telefon 011-15 00 00 · norrkoping.se',
  ],
  ownHeadings: false,
}

export const partille: Template = {
  municipality: 'Partille kommun',
  fonts: { body: 'Arial', headings: 'Arial' },
  colour: '2F5D3A',
  footer: ['Partille kommun · 433 82 Partille', 'Telefon 031-792 10 00 · partille.se'],
  ownHeadings: true,
}

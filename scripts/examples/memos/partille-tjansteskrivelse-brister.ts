import type { Example } from '../model.ts'
import { partille } from './templates.ts'

/** An assignment past the nämnd, words of another municipality, and leftovers of the template. */
export const partilleFaulty: Example = {
  file: 'partille-tjansteskrivelse-brister',
  template: partille,
  documentType: 'Tjänsteskrivelse',
  title: 'Insatser för tryggare skolvägar',
  author: 'Oskar Blom',
  caseNumber: 'KS 2026/0097',
  date: '2026-03-17',
  blocks: [
    {
      kind: 'headTable',
      rows: [
        [
          { label: 'Upprättad', text: '{date:2026-03-17}' },
          { label: 'Diarienr', text: 'KS 2026/0097' },
          { label: 'Handläggare', text: 'Oskar Blom' },
        ],
      ],
    },
    { kind: 'lines', texts: ['Kommunstyrelsen'] },
    { kind: 'heading', level: 1, text: 'Insatser för tryggare skolvägar' },
    { kind: 'heading', level: 2, text: 'Sammanfattning' },
    {
      kind: 'body',
      text: 'Föräldrar och elever har pekat ut 31 platser där det känns otryggt att gå eller cykla till skolan. Vid nio av dem går det att göra något redan under 2026.',
    },
    { kind: 'heading', level: 2, text: 'Ärendebeskrivning' },
    {
      kind: 'body',
      text: 'Kartläggningen gjordes av tjänstemän från tre förvaltningar under hösten 2025. Arbetet leddes av sektorchefen för samhällsbyggnad. Enkäten besvarades av 1~412 vårdnadshavare.',
    },
    {
      kind: 'body',
      text: 'Den kamera som föräldraföreningen önskar vid Paradistorget kräver en prövning enligt kameraövervakningslagen (2013:460). Förslaget omfattar därför ingen kamera.',
    },
    {
      kind: 'bullets',
      texts: [
        'Nya övergångsställen vid Lexbyskolan och Vallhamra.',
        'Belysning på gångvägen mellan Öjersjö och idrottshallen.',
        'Trafikvakter som skolorna själva utbildar.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Förslag till beslut' },
    {
      kind: 'numbered',
      texts: [
        'Kommunstyrelsen godkänner kartläggningen av skolvägar, daterad 20xx-xx-xx.',
        'Kommunstyrelsen ger utbildningsförvaltningen i uppdrag att utbilda trafikvakter vid nio skolor.',
        'Kommunstyrelsen uppmanar samhällsbyggnadsnämnden att pröva nya övergångsställen.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Beslutet skickas till' },
    { kind: 'lines', texts: ['Kommundirektören', 'Utbildningsnämnden', 'Samhällsbyggnadsnämnden'] },
    {
      kind: 'signatures',
      layout: 'tabs',
      signers: [
        { name: 'Henrik Dahl', title: 'Kommundirektör' },
        { name: 'Ingrid Wallin', title: 'Kontorschef' },
      ],
    },
  ],
}

import type { Example } from '../model.ts'
import { partille } from './templates.ts'

/** Right in Partille, where nothing is said of who signs, and wrong in Norrköping: the packs never mix. */
export const partilleClean: Example = {
  file: 'partille-tjansteskrivelse',
  template: partille,
  documentType: 'Tjänsteskrivelse',
  title: 'Gemensam växel och kontaktcenter',
  author: 'Sofia Nordin',
  caseNumber: 'KS/2026:118',
  date: '2026-04-14',
  blocks: [
    {
      kind: 'headTable',
      rows: [
        [
          { label: 'Datum', text: '{date:2026-04-14}' },
          { label: 'Dnr', text: 'KS/2026:118' },
        ],
        [
          { label: 'Handläggare', text: 'Sofia Nordin, verksamhetsutvecklare' },
          { label: 'Till', text: 'Kommunstyrelsen' },
        ],
      ],
    },
    { kind: 'heading', level: 1, text: 'Gemensam växel och kontaktcenter' },
    { kind: 'heading', level: 2, text: 'Förslag till beslut' },
    {
      kind: 'body',
      text: 'Kommunstyrelsen godkänner att växeln och de tre receptionerna förs samman till ett kontaktcenter från och med den 1 januari 2027.',
    },
    {
      kind: 'body',
      text: 'Kommunstyrelsen ger kommunstyrelsens förvaltning i uppdrag att anställa två kommunvägledare och att ta fram en plan för införandet.',
    },
    {
      kind: 'body',
      text: 'Kommunstyrelsen ger kommundirektören i uppdrag att rapportera läget till kommunstyrelsen i oktober 2026.',
    },
    { kind: 'heading', level: 2, text: 'Sammanfattning' },
    {
      kind: 'body',
      text: 'Den som ringer Partille kommun kopplas i genomsnitt vidare 1,8 gånger. I kommuner med kontaktcenter får sju av tio svar direkt. Förslaget är att växeln och receptionerna i kommunhuset, på Kultur~1 och vid Partille Arena blir en enhet.',
    },
    { kind: 'heading', level: 2, text: 'Beskrivning av ärendet' },
    {
      kind: 'body',
      text: 'I kommunens servicemätning^[Mätningen gjordes i oktober 2025 med 120 frågor per telefon och 60 per e-post.] hör tiden till ett svar till det som invånarna är minst nöjda med. Medarbetarna i receptionerna svarar i dag på samma frågor var för sig och har inget gemensamt stöd för det.',
    },
    {
      kind: 'body',
      text: 'Sammanslagningen innebär att tjänstepersoner från tre enheter får en gemensam arbetsledning. Förhandling enligt 11~§ lagen (1976:580) om medbestämmande i arbetslivet är genomförd den 2 april 2026.',
    },
    { kind: 'heading', level: 3, text: 'Övriga förvaltningar' },
    {
      kind: 'body',
      text: 'Kontaktcentret svarar bara på frågor som nämnderna själva lämnar till det. Samtal med utbildningsförvaltningen och vård- och omsorgsförvaltningen pågår, och respektive nämnd avgör om och när den ansluter sig.',
    },
    { kind: 'heading', level: 2, text: 'Ekonomi' },
    {
      kind: 'table',
      rows: [
        ['Post', '2026', '2027'],
        ['Två kommunvägledare', '–', '1~240~000'],
        ['Ärendesystem', '380~000', '210~000'],
        ['Minskad kostnad för växel', '–', '\u2212520~000'],
      ],
    },
    {
      kind: 'body',
      text: 'Kostnaden för kontaktcentret beräknas till 930~000 kronor netto under 2027 och arbetas in i förslaget till budget.',
    },
    { kind: 'heading', level: 2, text: 'Beslutsunderlag' },
    {
      kind: 'bullets',
      texts: [
        'Tjänsteskrivelse, daterad 2026-04-14',
        'Utredning om kontaktcenter, daterad 2026-03-20',
      ],
    },
    {
      kind: 'signatures',
      layout: 'table',
      signers: [
        { name: 'Henrik Dahl', title: 'Kommundirektör' },
        { name: 'Eva Palmgren', title: 'Förvaltningschef' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Beslutet skickas till' },
    { kind: 'lines', texts: ['Kommundirektören', 'Kommunstyrelsens förvaltning'] },
  ],
}

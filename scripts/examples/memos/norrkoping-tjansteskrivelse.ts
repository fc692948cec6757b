import type { Example } from '../model.ts'
import { norrkoping } from './templates.ts'

/** As the instruction wants it: one signature, financing named, the assignment through the director. */
export const norrkopingClean: Example = {
  file: 'norrkoping-tjansteskrivelse',
  template: norrkoping,
  documentType: 'Tjänsteskrivelse',
  title: 'Projektering av gång- och cykelbro vid Åbackarna',
  author: 'Maria Holmqvist',
  caseNumber: 'KS 2026/0142',
  date: '2026-02-10',
  blocks: [
    {
      kind: 'headTable',
      rows: [
        [
          { label: 'Datum', text: '{date:2026-02-10}' },
          { label: 'Diarienummer', text: 'KS 2026/0142' },
        ],
        [
          { label: 'Handläggare', text: 'Maria Holmqvist, infrastrukturstrateg' },
          { label: 'Till', text: 'Kommunstyrelsen' },
        ],
      ],
    },
    { kind: 'heading', level: 1, text: 'Projektering av gång- och cykelbro vid Åbackarna' },
    { kind: 'heading', level: 2, text: 'Förslag till beslut' },
    {
      kind: 'numbered',
      texts: [
        'Kommunstyrelsen godkänner förstudien *Gång- och cykelbro vid Åbackarna*, daterad 2025-12-15.',
        'Kommunstyrelsen anvisar 4~500~000 kronor för projektering av bron. Utgiften finansieras genom kommunstyrelsens investeringsram för 2026.',
        'Kommunstyrelsen ger kommundirektören i uppdrag att genom samhällsbyggnadskontoret ta fram ett underlag för upphandling och redovisa det för kommunstyrelsen senast den 30 november 2026.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Sammanfattning' },
    {
      kind: 'body',
      text: 'Mellan Åbackarna och Kneippen saknas en trygg väg över Motala ström för den som går eller cyklar. Förstudien visar att en bro på 62 meter kan byggas på den plats där färjan gick till 1950-talet. Bron kortar vägen till skolan för omkring 340 elever.',
    },
    {
      kind: 'body',
      text: 'Projekteringen kostar 4,5 miljoner kronor och ryms inom kommunstyrelsens investeringsram för 2026. Beslut om att bygga bron fattas först när projekteringen är klar.',
    },
    { kind: 'heading', level: 2, text: 'Beskrivning av ärendet' },
    { kind: 'heading', level: 3, text: 'Bakgrund' },
    {
      kind: 'body',
      text: 'Kommunstyrelsen gav den 6 maj 2024, § 118, samhällsbyggnadskontoret i uppdrag att undersöka hur de båda stränderna kan knytas ihop. Uppdraget redovisas med detta ärende. I cykelplanen^[Cykelplan för Norrköpings kommun, antagen av kommunfullmäktige.] är sträckan den av tolv saknade länkar som flest har frågat efter.',
    },
    { kind: 'heading', level: 3, text: 'Tre lägen har prövats' },
    {
      kind: 'bullets',
      texts: [
        'Läge A, vid det gamla färjeläget, ger den kortaste bron och kräver inget intrång i naturreservatet.',
        'Läge B, vid pumpstationen, kräver en ny vattendom för pumpstationens utlopp.',
        'Läge C, vid idrottsplatsen, blir 40 meter längre och mer än dubbelt så dyrt.',
      ],
    },
    {
      kind: 'body',
      text: 'Förvaltningen förordar läge A. Länsstyrelsen har i ett tidigt samråd inte haft något att invända mot läget, men påpekar att arbete i vattnet är anmälnings- eller tillståndspliktigt enligt 11~kap. miljöbalken (1998:808).',
    },
    { kind: 'heading', level: 2, text: 'Ekonomiska konsekvenser' },
    {
      kind: 'body',
      text: 'Projekteringen beräknas kosta 4~500~000 kronor och finansieras genom kommunstyrelsens investeringsram för 2026. Kostnaden fördelar sig enligt tabellen.',
    },
    {
      kind: 'table',
      rows: [
        ['Del av projekteringen', 'Kronor'],
        ['Geotekniska undersökningar', '900~000'],
        ['Miljöprövning och samråd', '1~100~000'],
        ['Konstruktion och gestaltning', '2~150~000'],
        ['Projektledning', '350~000'],
        ['Summa', '4~500~000'],
      ],
    },
    {
      kind: 'body',
      text: 'Ett beslut om att bygga bron prövas i budgeten för 2028. Driften av en bro av denna storlek ryms inom tekniska nämndens ram.',
    },
    { kind: 'heading', level: 2, text: 'Prövning av barnets bästa' },
    {
      kind: 'body',
      text: 'Barn som bor på den norra sidan har i dag ingen väg till skolan utan att korsa Riksvägen. Elevrådet vid skolan har fått säga sin mening och vill att bron är upplyst och går att se från båda hållen. Önskemålen förs in i projekteringen.',
    },
    { kind: 'heading', level: 2, text: 'Samråd' },
    {
      kind: 'body',
      text: 'Ärendet har beretts av samhällsbyggnadskontoret tillsammans med kommunstyrelsens kontor och utbildningskontoret.',
    },
    { kind: 'heading', level: 2, text: 'Beslutsunderlag' },
    {
      kind: 'bullets',
      texts: [
        'Tjänsteskrivelse, daterad 2026-02-10',
        'Förstudie: Gång- och cykelbro vid Åbackarna, daterad 2025-12-15',
      ],
    },
    {
      kind: 'signatures',
      layout: 'lines',
      signers: [{ name: 'Annika Sjöstrand', title: 'Kommundirektör' }],
    },
    { kind: 'heading', level: 2, text: 'Beslutet skickas till' },
    { kind: 'lines', texts: ['Kommundirektören', 'Samhällsbyggnadskontoret', 'Tekniska nämnden'] },
  ],
}

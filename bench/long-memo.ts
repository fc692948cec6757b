/** A memo of any length: a real head, then matter after matter in ordinary words, ten paragraphs a page. */
import { parseMarkdown } from '../src/markdown/parse.ts'
import type { Root } from '../src/memo/tree.ts'

const head = `---
Diarienummer: KS 2024/0412
sidhuvud: Norrköpings kommun
---
TJÄNSTESKRIVELSE

Datum: 2025-03-04

Kommunstyrelsen

## Förslag till beslut

1. Kommunstyrelsen ger kommundirektören i uppdrag att genom samhällsbyggnadskontoret utreda frågan.
2. Kommunstyrelsen anvisar 2 500 000 kronor ur investeringsbudgeten för ombyggnaden.

## Ärendet
`

const paragraphs = [
  'Samhällsbyggnadskontoret har under året arbetat med planeringen av den nya skolan i Ljura, och arbetet har följt den tidplan som kommunstyrelsen godkände den 14 februari 2024.',
  'Kostnaden för etappen beräknas till 12,5 mnkr och ryms inom den beslutade investeringsramen för 2025.',
  'Barnens bästa har prövats genom samtal med elever i årskurs 4 och 5. Eleverna lyfter särskilt frågan om trygga skolvägar.',
  'Enligt 6 kap. 1 § kommunallagen (2017:725) ska kommunstyrelsen leda och samordna förvaltningen av kommunens angelägenheter.',
  'Utbildningsnämnden har yttrat sig i ärendet. Nämnden tillstyrker förslaget men vill att lokalerna ska kunna användas av föreningslivet på kvällar och helger.',
  '### Tidplan',
  'Upphandlingen påbörjas under hösten och avtal beräknas kunna tecknas i mars. Byggstarten är planerad till augusti.',
  'Förvaltningscheferna har haft möjlighet att lämna synpunkter på underlaget innan det färdigställdes.',
  'Risken för förseningar bedöms som låg. Kontoret följer upp arbetet varje månad och återkommer till kommunstyrelsen om förutsättningarna ändras.',
  'Ett alternativ är att bygga ut den befintliga skolan. Alternativet har avförts eftersom tomten är för liten.',
]

const end = `

Anna Berg

Kommundirektör

## Beslutet skickas till

Kommundirektören
`

export function longMemo(pages: number): Root {
  const body = Array.from({ length: pages }, (_, page) =>
    paragraphs.map((text) => text.replace('2025', String(2025 + (page % 5)))).join('\n\n'),
  )
  return parseMarkdown(`${head}\n${body.join('\n\n')}${end}`)
}

/** Documents that change in tests of what is kept while somebody writes, and texts to put into them. */
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { ParagraphNode, Root, WordPart } from '../../src/memo/tree.ts'

export const memo = `---
Diarienummer: KS 2024/0412
sidhuvud: Norrköpings kommun
---
TJÄNSTESKRIVELSE

Datum: 2025-03-04

Kommunstyrelsen

## Förslag till beslut

1. Kommunstyrelsen ger samhällsbyggnadskontoret i uppdrag att utreda frågan.
2. Kommunstyrelsen beviljar 2 500 000 kronor till Stadsmissionen.

## Ärendet

Förvaltningscheferna har läst förslaget. Kommunallagen (1991:900) gäller.

| Post | Belopp |
| --- | --- |
| Drift | 200 000 kronor |

## Ekonomiska konsekvenser

Finansiering saknas.

Anna Berg

Kommundirektör

## Beslutet skickas till

Samhällsbyggnadskontoret
`

const minutes = `SAMMANTRÄDESPROTOKOLL

Kommunstyrelsen

2025-03-04

§ 12 Svar på motion om cykelvägar

Beslut

Kommunstyrelsen ger kommundirektören i uppdrag att anvisa 500 000 kronor till cykelvägar.

Ärendet

Motionen handlar om cykelvägar i hela kommunen. Kostnaden ryms inte inom ram.

Ekonomi

Kostnaden är 500 000 kronor under 2025, och medel saknas i budgeten.

§ 13 Planen för Ljura

Beslut

Kommunstyrelsen godkänner planen.

Ärendet

Kommunstyrelsen gav den 3 maj 2021, § 112, kontoret i uppdrag att utreda frågan i dess helhet.

Planen har varit på samråd enligt plan- och bygglagen (2010:900), och kontoret har svarat på synpunkterna.
`

/** Running text in every section, so that most of what is written leaves the sections as they are. */
const prose = `---
sidhuvud: Partille kommun
---
Tjänsteskrivelse

Datum: 2025-03-04

Diarienummer: KS 2024/0412

Kommunstyrelsen

# Ombyggnad av skolan

## Sammanfattning

Skolan byggs om under 2026, och kostnaden ryms inom den beslutade investeringsramen.

## Förslag till beslut

Kommunstyrelsen beslutar

att ge kommundirektören i uppdrag att bygga om skolan

att anvisa 2 500 000 kronor för ombyggnaden

Uppdraget redovisas senast den 1 mars 2026.

## Ärendet

Kommunstyrelsen beslutade den 26 februari 2021, § 49, att skolan ska byggas om och att eleverna ska höras.

Enligt 6 kap. 1 § kommunallagen (2017:725) leder kommunstyrelsen förvaltningen av kommunens angelägenheter.

Ekonomi

Kostnaden för etappen beräknas till 12,5 mnkr och ryms inom den beslutade investeringsramen för 2025.

Tabellen visar posterna:

| Post | Belopp |
| --- | --- |
| Drift av skolans lokaler under ombyggnaden | 200 000 kronor |

Barnens bästa har prövats genom samtal med elever i årskurs 4 och 5, som lyfter frågan om trygga skolvägar.

Anna Berg

Kommundirektör

## Bilaga 1

Ritningarna visar skolan efter ombyggnaden, med den nya entrén mot torget.

## Beslutet skickas till

Kommundirektören
`

/** One point alone, so that it tells by itself to whom the paper goes. */
const short = `---
sidhuvud: Norrköpings kommun
---
TJÄNSTESKRIVELSE

Kommunstyrelsen

## Sammanfattning

Motionen avslås, och kommunfullmäktige antar planen.

## Förslag till beslut

Kommunstyrelsen avslår motionen om cykelvägar i hela kommunen.

## Ärendet

Kontoret har läst motionen om cykelvägar, och finansiering saknas för arbetet.

Anna Berg, kommundirektör
`

export const documents: readonly Root[] = [memo, minutes, prose, short].map((source) =>
  withNotes(parseMarkdown(source)),
)

/** With a text box that hangs on a paragraph in the middle, and a footnote. */
function withNotes(root: Root): Root {
  const body = flatten(root).filter(({ story, cell }) => story === 'body' && cell === null)
  const host = body[Math.floor(body.length * 0.6)]?.id ?? ''
  const part = (story: WordPart['story'], name: string, text: string): WordPart => ({
    type: 'wordPart',
    story,
    part: name,
    children: [paragraph(`${story}1`, text)],
  })
  const box = part(
    'textBox',
    'body',
    'Rutan säger att finansiering saknas enligt kommunallagen (1991:900).',
  )
  const note = part(
    'footnote',
    'footnotes',
    'Noten nämner lagen om offentlig upphandling och 200 000 kronor.',
  )
  return { ...root, children: [...root.children, { ...box, host }, note] }
}

/** Texts that rules have something to say of, and some that they have not. */
export const texts = [
  '',
  'Kommunstyrelsen ger ekonomidirektören i uppdrag att återkomma.',
  'Kommunstyrelsen ger kommundirektören i uppdrag att utreda frågan.',
  'Kommunstyrelsen anvisar 500 000 kronor.',
  'Kostnaden ryms inom ram.',
  'Finansiering saknas.',
  'Förvaltningschefen och socialförvaltningen svarar [datum].',
  'Enligt kommunallagen (1991:900) gäller detta.',
  'Lagen om offentlig upphandling gäller köpet.',
  'Kommunstyrelsen beslutade den 26 februari 2021, § 49, om lagen om offentlig upphandling.',
  'Kommunstyrelsen beslutade den 23 februari 2021, § 49, om planen.',
  'Bo Ek',
  'Kontorschef',
  'Kommundirektör',
  'Utkast',
  'Kommunstyrelsens personalutskott',
  'Kommunfullmäktige',
  'Partille kommun',
  'Förslag till beslut',
  'Bakgrund',
  'Ekonomi',
  'Beslut',
  'Vädret var vackert.',
  'Vädret var vackert under hela sommaren, och arbetet kunde fortsätta utan avbrott enligt planen.',
  'Kommunstyrelsen gav den 3 maj 2021, § 112, kontoret i uppdrag att utreda frågan i dess helhet.',
  'Kommunstyrelsen beslutar',
  'Kommunstyrelsen föreslår kommunfullmäktige att anta planen för cykelvägar.',
  'Kommunstyrelsen avslår motionen om cykelvägar i hela kommunen.',
  'Kommunstyrelsen beslutar att anvisa 2 500 000 kronor för ombyggnaden.',
  'Kommundirektören ska återkomma till kommunstyrelsen senast den 1 mars 2026.',
  'Uppdraget ska redovisas senast den 1 mars 2026.',
  'Lagen (2007:1091) om offentlig upphandling gäller köpet, och medel anvisas ur budgeten.',
  '§ 14 Val av ledamöter',
  'SAMMANTRÄDESPROTOKOLL',
  'Tjänsteskrivelse',
  'Datum: 2024-05-02',
  'Handläggare: Eva Ek',
  'Med vänliga hälsningar',
  'Anna Berg, kommundirektör',
  'Undertecknat digitalt av Bo Ek',
  'Bilaga 2',
  'Frågan bereds i ärende KS 2024/412, och diarienumret KS 2024/0412 står även på yttrandet.',
  'Diarienummer: 2024/412 KS',
  'Tjänsteskrivelse den 4 mars 2024',
]

export function paragraph(id: string, text: string, depth: 1 | 2 | null = null): ParagraphNode {
  const common = { children: [{ type: 'text' as const, value: text }], data: { word: { id } } }
  return depth === null ? { type: 'paragraph', ...common } : { type: 'heading', depth, ...common }
}

/** A text with something more, with something less, or as long as it was. */

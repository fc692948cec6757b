/** Documents and changes for tests of what is kept while somebody writes. */
import fc from 'fast-check'
import type { ParagraphChange } from '../../src/edit/model.ts'
import type { LintResult } from '../../src/lint/model.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { Memo, MemoParagraph, Section } from '../../src/memo/model.ts'
import type { ParagraphNode, Root, WordData, WordPart } from '../../src/memo/tree.ts'

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

/** Words that are written on, or put first: what is typed key by key, or pasted. */
const words = [' och', ' 500 000 kronor', '.', ':', ' kommunallagen (1991:900)', ' § 12', ' [namn]']

/** Looks of a paragraph that say more than its text does. */
const looks: readonly WordData[] = [
  { id: '', bold: true },
  { id: '', listLabel: '1.', listLevel: 0 },
  { id: '', listLabel: '•', listLevel: 1 },
  { id: '', style: 'TOC1' },
  { id: '', style: 'Title' },
  { id: '', outlineLevel: 2 },
  { id: '', tag: 'beredd:signature:kommundirektor' },
  { id: '', tag: 'annat' },
  { id: '', hidden: true },
]

const kinds = [
  'write',
  'write',
  'write',
  'change',
  'change',
  'insert',
  'remove',
  'move',
  'heading',
  'look',
  'split',
  'join',
  'draft',
] as const

export interface Step {
  kind: (typeof kinds)[number]
  at: number
  to: number
  text: string
}

export const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(40),
  to: fc.nat(40),
  text: fc.constantFrom(...texts),
})

export function paragraph(id: string, text: string, depth: 1 | 2 | null = null): ParagraphNode {
  const common = { children: [{ type: 'text' as const, value: text }], data: { word: { id } } }
  return depth === null ? { type: 'paragraph', ...common } : { type: 'heading', depth, ...common }
}

/** A text with something more, with something less, or as long as it was. */
function written(text: string, how: number): string {
  const word = words[how % words.length] ?? ''
  switch (how % 4) {
    case 0:
      return text + word
    case 1:
      return `${word.trim()} ${text}`
    case 2:
      return text.slice(0, -1 - (how % 9))
    default:
      return text.replace(/\d(?=\D*$)/u, '7')
  }
}

/** The change a host would tell of. */
export function changeOf(
  { kind, at, to, text }: Step,
  root: Root,
  number: number,
): ParagraphChange[] {
  const all = flatten(root)
  const body = all.filter(({ story, cell }) => story === 'body' && cell === null)
  const target = all[at % all.length]
  const other = body[to % body.length]
  if (target === undefined || other === undefined) return []
  const { id } = target
  switch (kind) {
    case 'change':
      return [{ id, node: paragraph(id, text), remote: false }]
    case 'write':
      return [{ id, node: paragraph(id, written(target.text, to)), remote: false }]
    case 'look': {
      const node = paragraph(id, target.text)
      const word = { ...looks[to % looks.length], id }
      return [{ id, node: { ...node, data: { word } } as ParagraphNode, remote: false }]
    }
    case 'split': {
      const half = Math.floor(target.text.length / 2)
      const fresh = `new${number}`
      return [
        { id, node: paragraph(id, target.text.slice(0, half)), remote: false },
        { id: fresh, after: id, node: paragraph(fresh, target.text.slice(half)), remote: false },
      ]
    }
    case 'join':
      if (target === other || body.length < 3) return []
      return [
        { id: other.id, removed: true, remote: false },
        { id, node: paragraph(id, `${target.text} ${other.text}`), remote: false },
      ]
    case 'heading':
      return [{ id, node: paragraph(id, target.text, to % 2 === 0 ? 1 : 2), remote: false }]
    case 'insert': {
      const fresh = `new${number}`
      const after = to % 7 === 0 ? null : other.id
      return [{ id: fresh, after, node: paragraph(fresh, text), remote: true }]
    }
    case 'remove':
      return body.length > 2 && body.includes(target) ? [{ id, removed: true, remote: false }] : []
    case 'move':
      return target === other || !body.includes(target)
        ? []
        : [{ id, after: other.id, node: target.node, remote: false }]
    case 'draft': {
      const node = at % 2 === 0 ? target : (body[0] ?? target)
      const word = to % 2 === 0 ? 'Utkast' : 'TJÄNSTESKRIVELSE'
      return [{ id: node.id, node: paragraph(node.id, word), remote: false }]
    }
  }
}

/** All that a result says, without the tree's own lists. */
export function said({ memo: read, ...result }: LintResult) {
  return { ...result, memo: memoSaid(read) }
}

export function memoSaid(read: Memo) {
  const { root, byId, facts, sectionOf, sectionsOf, paragraphs, sections, matters, ...rest } = read
  return {
    ...rest,
    kind: root.type,
    paragraphs: paragraphs.map(textOf),
    places: paragraphs.map((one) => [
      byId.get(one.id) === one,
      facts.positionOf(one),
      sectionOf(one)?.heading?.id,
    ]),
    facts: (['statute', 'minutes-section', 'case-number'] as const).map((kind) =>
      facts.with(kind).map(textOf),
    ),
    sections: sections.map(sectionSaid),
    decisions: sectionsOf('decision').map(sectionSaid),
    matters: matters.map(({ number, heading, sections: own }) => ({
      number,
      heading: heading?.id,
      sections: own.map(sectionSaid),
    })),
    furniture: rest.furniture.map(textOf),
  }
}

function textOf({ id, text }: MemoParagraph): string {
  return `${id} ${text}`
}

function sectionSaid({ heading, paragraphs, ...section }: Section) {
  return { ...section, heading: heading?.id, paragraphs: paragraphs.map(textOf) }
}

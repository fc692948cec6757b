import { describe, expect, test } from 'vitest'
import { matchHeading } from '../../src/memo/headings.ts'
import { memoOf } from './structure-frame.ts'

function kinds(markdown: string): string[] {
  return memoOf(markdown).sections.map(({ kind }) => kind)
}

describe('a heading by its name', () => {
  test.each([
    ['Förslag till beslut', 'decision'],
    ['Förslag till beslut i kommunstyrelsen', 'decision'],
    ['Förslag till beslut i nämnden för Kultur & Fritid', 'decision'],
    ['FÖRSLAG TILL BESLUT', 'decision'],
    ['3. Förslag till beslut:', 'decision'],
    ['Förvaltningens förslag till beslut', 'decision'],
    ['Kommunstyrelseförvaltningens förslag till kommunstyrelsen', 'decision'],
    ['Nämnden för Kultur & Fritids förslag till Kommunstyrelsen', 'decision'],
    ['Kommunstyrelsens beslut', 'decision'],
    ['Förslag till beslut (KS)', 'decision'],
    ['Beslutsförslag', 'decision'],
    ['Sammanfattning av ärendet', 'summary'],
    ['Ärendebeskrivning', 'matter'],
    ['Beskrivning av ärendet', 'matter'],
    ['1 Bakgrund', 'matter'],
    ['2.1 Bakgrund', 'matter'],
    ['Förvaltningens överväganden', 'assessment'],
    ['Kommunledningskontorets bedömning', 'assessment'],
    ['Ekonomisk hållbarhet', 'economy'],
    ['Ekonomiska konsekvenser och finansiering', 'economy'],
    ['Prövning av barnets bästa', 'children'],
    ['Landsbygdssäkring', 'sustainability'],
    ['Styrdokument och juridik', 'law'],
    ['Facklig samverkan/MBL', 'consultation'],
    ['Beslutsunderlag', 'papers'],
    ['Protokollsutdrag skickas till', 'dispatch'],
    ['Beslut sänds till:', 'dispatch'],
    ['Underskrift', 'signature'],
    ['Kommundirektörens anteckning till protokollet', 'note'],
  ])('%s is %s', (text, kind) => {
    expect(matchHeading(text)?.kind).toBe(kind)
  })

  test.each([
    'Förslag till beslut om taxa för bygglov',
    'Ärendet har beretts av kommunledningskontoret.',
    'Beslutet gäller från och med den 1 januari.',
    'Svar på motion om cykelvägar',
    'Kommunstyrelsen',
    '',
  ])('%s is none that stands by itself', (text) => {
    expect(matchHeading(text)?.strength ?? 'none').not.toBe('strong')
  })

  test('a heading may stand in front of its text, with a colon or a line break', () => {
    expect(matchHeading('Beslutsunderlag: Tjänsteskrivelse 2024-05-02')?.rest).toBe(17)
    expect(matchHeading('Förslag till beslut\nKommunstyrelsen godkänner rapporten.')?.rest).toBe(20)
    expect(matchHeading('Förslag till beslut')?.rest).toBeNull()
  })
})

describe('sections in the order of each municipality', () => {
  test('Kungsbacka: bold lines, papers and dispatch before the description', () => {
    expect(
      kinds(`TJÄNSTESKRIVELSE
**Begäran om medel**

**Förslag till beslut i kommunstyrelsen**
Kommunstyrelsen bifaller begäran.
**Sammanfattning av ärendet**
Nämnden har begärt medel.
**Beslutsunderlag**
Tjänsteskrivelse, 2023-12-18
**Beslutet skickas till**
Nämnden för Kultur & Fritid
**För kännedom:**
Ekonomi
**Beskrivning av ärendet**
Nämnden beslutade den 18 oktober 2023, § 85.
**Bakgrund**
Kulturskolan växer.`),
    ).toEqual(['head', 'decision', 'summary', 'papers', 'dispatch', 'dispatch', 'matter', 'matter'])
  })

  test('Upplands-Bro: styles; Kalmar: plain lines; Sundsvall: hållbarhet', () => {
    expect(
      kinds(
        '## Förslag till beslut\nA.\n## Sammanfattning\nB.\n## Beslutsunderlag\n1. C\n## Barnperspektiv\nD.\n## Beslut sänds till\nE',
      ),
    ).toEqual(['head', 'decision', 'summary', 'papers', 'children', 'dispatch'])
    expect(
      kinds(
        'Förslag till beslut\nKommunstyrelsen avslår motionen.\nBakgrund\nMotionen kom in 2013.\nYttrande\nNämnden har yttrat sig över motionen.\nSammanfattning\nKort om saken.',
      ),
    ).toEqual(['head', 'decision', 'matter', 'matter', 'summary'])
    expect(
      kinds(
        '## Ärendet\nA\n### Bakgrund\nB\n## Förvaltningens överväganden\nC\n## Styrdokument och juridik\nD\n## Ekonomisk hållbarhet\nE\n## Social hållbarhet\nF\n## Landsbygdssäkring\nG',
      ),
    ).toEqual([
      'head',
      'matter',
      'matter',
      'assessment',
      'law',
      'economy',
      'sustainability',
      'sustainability',
    ])
  })

  test('Nacka, Tyresö, Karlskoga, Kristinehamn and Västerås', () => {
    expect(kinds('# Svar på motion\n## Förslag till beslut\nA\n## Sammanfattning\nB')).toEqual([
      'head',
      'decision',
      'summary',
    ])
    expect(
      kinds('## Förslag till kommunstyrelsen\nA\n## Beskrivning av ärendet\nB\n## Bilagor\nC'),
    ).toEqual(['head', 'decision', 'matter', 'papers'])
    expect(kinds('Sammanfattning\nA\nBeslutsunderlag\nB\nÄrendet\nC')).toEqual([
      'head',
      'summary',
      'papers',
      'matter',
    ])
    expect(kinds('## FÖRSLAG TILL BESLUT\nA\n## ÄRENDEBESKRIVNING\nB')).toEqual([
      'head',
      'decision',
      'matter',
    ])
  })
})

describe('headings nobody knows', () => {
  test('under the matter they stay in it, beside it they are a section of their own', () => {
    const memo = memoOf(
      '## Ärendet\nA\n### Så är det i dag\nB\n### Ekonomi\nC\n### Tidplan\nD\n## Frågor och svar\nE',
    )
    expect(memo.sections.map(({ kind, heading }) => [kind, heading?.text ?? null])).toEqual([
      ['head', null],
      ['matter', 'Ärendet'],
      ['economy', 'Ekonomi'],
      ['matter', 'Tidplan'],
      ['other', 'Frågor och svar'],
    ])
    expect(memo.sections[1]?.paragraphs.map(({ text }) => text)).toEqual([
      'A',
      'Så är det i dag',
      'B',
    ])
  })

  test('the title and the type word belong to the head', () => {
    const memo = memoOf(
      '# TJÄNSTESKRIVELSE\n# Svar på motion\nText\n## Inledning till frågan\nMer\n## Sammanfattning\nKort',
    )
    expect(memo.sections.map(({ kind }) => kind)).toEqual(['head', 'other', 'summary'])
    expect(memo.sections[0]?.paragraphs.map(({ text }) => text)).toEqual([
      'TJÄNSTESKRIVELSE',
      'Svar på motion',
      'Text',
    ])
  })
})

describe('what only looks like a heading', () => {
  test.each([
    [
      'a recipient called Ekonomi',
      '## Beslutet skickas till\nEkonomi\nSamverkan',
      ['head', 'dispatch'],
    ],
    [
      'a column',
      '## Ärendet\nText.\n\n| Datum | Beslut |\n| --- | --- |\n| 2024 | Ja |',
      ['head', 'matter'],
    ],
    ['a bullet', '## Ärendet\nText.\n\n- Sammanfattning\n- Bakgrund', ['head', 'matter']],
    [
      'a label of the head',
      'Ärende: Svar på motion\nKopia till: Bo\n## Ärendet\nText',
      ['head', 'matter'],
    ],
    ['a common word before no text', 'Text i början av dokumentet.\nEkonomi\nHR', ['head']],
    [
      'who proposes in the matter',
      '## Ärendet\nFörvaltningen föreslår följande:\n- mer',
      ['head', 'matter'],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(kinds(markdown)).toEqual(expected)
  })
})

test('the organ of a decision heading', () => {
  const organs = memoOf(
    '## Förslag till beslut i kommunstyrelsen\nA\n## Förslag till beslut i kommunfullmäktige\nB\n## Förvaltningens förslag till beslut\nC',
  ).sections.map(({ organ }) => organ?.name ?? null)
  expect(organs).toEqual([null, 'kommunstyrelsen', 'kommunfullmäktige', null])
})

test('minutes have a matter for each §, and what was proposed is not what was decided', () => {
  const memo = memoOf(`SAMMANTRÄDESPROTOKOLL
Kommunstyrelsen

§ 12 Svar på motion
**Beslut**
Kommunstyrelsen avslår motionen.
**Förslag till beslut på sammanträdet**
Bo Berg (S) yrkar bifall.
§ 13
Information
**Kommunstyrelsens beslut**
1. Informationen noteras.
2. Rapporten godkänns.`)
  expect(memo.type.id).toBe('minutes')
  expect(memo.matters.map(({ number }) => number)).toEqual([null, 12, 13])
  expect(memo.sections.map(({ kind, matter }) => [kind, matter])).toEqual([
    ['head', 0],
    ['head', 1],
    ['decision', 1],
    ['other', 1],
    ['head', 2],
    ['decision', 2],
  ])
  expect(memo.points.map(({ number, matter }) => [number, matter])).toEqual([
    [1, 1],
    [1, 2],
    [2, 2],
  ])
})

import { describe, expect, test } from 'vitest'
import { read } from './facts.ts'

const sentences = (text: string): string[] =>
  read(text).sentences.map(({ start, end }) => text.slice(start, end))
/** Divided at the bars. */
const divided = (marked: string): [string, string[]] => [
  marked.replaceAll('|', ''),
  marked.split('|').map((part) => part.trim()),
]

describe('sentences', () => {
  test.each(
    [
      'Kommunstyrelsen godkänner planen. |Kommundirektören får i uppdrag att verkställa den.',
      'Enligt 7 kap. 6 § kommunallagen får nämnden besluta. |Det gäller också 6 kap. Kommunallagen.',
      'Bl.a. Norrköping och t.ex. Linköping m.fl. kommuner deltar.',
      'Vi köper stolar, bord m.m. |Kommunen betalar.',
      'Kostnaden är 500 kr. |Finansiering saknas.',
      'Dnr. KS 2019/1358 och nr. 4 och ca. 5 st. bord.',
      'Av tf. Kommundirektör Anna Berg och f.d. Kontorschef Bo Ek.',
      'Mötet är kl. 9.45 den 3. maj. |Välkommen!',
      'Mötet hölls 15 jan. 2024. |Beslut fattades.',
      'Behöver vi det? |Ja! |Det är bra …| Eller?',
      '1. Kommunstyrelsen godkänner planen.',
      'Beslutet gäller till år 2024. |Därefter prövas det.',
      'Av A. Andersson och B. C. Berg.',
      'Se punkt A. |Den gäller.',
      '”Finansiering saknas.” |Så står det.',
      'Det följer av 6 kap. 1 § KL. |Kommunen betalar.',
      '(Se bilaga.) |Planen gäller.',
      'Är planen klar?” frågade ordföranden.',
      'Adressen är www.norrkoping.se och lagen 2017:725.',
      'Kommunstyrelsen godkänner § 3. |§ 4 bordläggs.',
      'Beslut\n|- Informationen noteras.\n|- Planen godkänns.',
      'Kommunstyrelsen\n\n|Nästa rad',
    ].map(divided),
  )('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('no words, no sentence', () => {
    expect(sentences('')).toEqual([])
    expect(sentences(' – \n … ')).toEqual([])
  })

  test('questions', () => {
    const asked = (text: string): boolean[] =>
      read(text).sentences.map((sentence) => sentence.question)
    expect(asked('Saknas finansiering? Nej.')).toEqual([true, false])
    expect(asked('Är det så?')).toEqual([true])
    expect(asked('Är det så?\nJa')).toEqual([true, false])
    expect(asked('Är det så?” Ja.')).toEqual([true, false])
  })
})

describe('history', () => {
  test.each([
    'Kommunstyrelsen gav den 3 maj 2021, § 112, kontoret i uppdrag att utreda frågan.',
    'Kommunfullmäktige beslutade 2023-10-18, § 85, att anta planen.',
    'Kontoret fick i uppdrag den 3 maj 2021 att utreda frågan.',
    'Kommunstyrelsen har tidigare beviljat 2 mnkr till projektet.',
    'Vid sammanträdet beslutade nämnden att avslå ansökan.',
    'Kommunstyrelsen uppdrog 2022 åt kontoret att ta fram en plan.',
    'Planen antogs av kommunfullmäktige den 5 juni 2020.',
    'I budget 2024 beviljades projektet 2 miljoner kronor.',
    'Kommunstyrelsen hade den 3 maj 2021 uppdragit åt kontoret att bygga.',
    'I enlighet med det uppdrag som kommunstyrelsen gav den 3 maj 2021 har kontoret tagit fram en plan.',
    'Kommunstyrelsen gav den 3 maj 2021 kontoret i uppdrag att ta fram en plan som ger vägledning.',
    'Fullmäktige beslutade den 3 maj 2024 att anslå 2 mnkr som finansieras genom eget kapital.',
    'Av protokollet framgår att kommunstyrelsen den 3 maj 2021 gav kontoret i uppdrag att bygga.',
  ])('told: %s', (text) => {
    expect(read(text).sentences.map((sentence) => sentence.history)).toEqual([true])
  })

  test.each([
    'Kommunstyrelsen ger kontoret i uppdrag att redovisa planen den 3 maj 2025.',
    'Kommunstyrelsen gav kontoret i uppdrag att utreda frågan.',
    'Socialnämndens presidium har hörts den 4 mars 2025.',
    'Samråd skedde med kontorschefen den 4 mars 2025.',
    'Beslutet redovisades för kommunstyrelsen den 31 mars 2025.',
    'Kommunstyrelsen ändrar det uppdrag som kommunstyrelsen gav den 3 maj 2021, § 112.',
    'Kommunstyrelsen beviljar 2 mnkr till det projekt som fullmäktige beslutade om den 3 maj 2024.',
    'Det uppdrag som kommunstyrelsen gav den 3 maj 2021 ändras så att kommundirektören får det.',
    'Kommunstyrelsen godkänner instruktionen, fastställd av kommunstyrelsen 2021-01-26.',
    'Kontoret fick svar den 3 maj 2021.',
    'Projektet finansieras inom budget 2024, beslutat av kommunfullmäktige den 20 november 2023.',
    'Fullmäktige beslutade om ramen den 3 maj 2024 och projektet ryms inom den.',
  ])('not told: %s', (text) => {
    expect(read(text).sentences.map((sentence) => sentence.history)).toEqual([false])
  })
})

describe('quotations', () => {
  test.each<[string, string[]]>([
    ['Han sade ”ja” och ”nej”.', ['”ja”', '”nej”']],
    ['Han sade "ja" och “nej”.', ['"ja"', '“nej”']],
    ['Han sade »ja« och »nej».', ['»ja«', '»nej»']],
    ['Han sade ’ja visst’ i går.', ['’ja visst’']],
    ['Han sade ’det är James’ bok’ i går.', ['’det är James’']],
    ['James’ bok och bolagets’ plan', []],
    ["vd's och KS's", []],
    ['”öppen till slutet', ['”öppen till slutet']],
    ["öppen 'till slutet", []],
    ['«Diarienr» och «Databas»', []],
    ['skärm 24" och 27" bred', []],
    ['inga alls', []],
  ])('%s', (text, expected) => {
    expect(read(text).quotations.map(([start, end]) => text.slice(start, end))).toEqual(expected)
  })
})

/** Dates, amounts, percentages, abbreviations, intervals and sections of acts. Source: Myndigheternas skrivregler. */
import { describe, expect, it } from 'vitest'
import { rewritesOf } from './frame.ts'

type Row = readonly [text: string, ...rewritten: string[]]

function table(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    it.each(rows)('%s', (text, ...rewritten) => {
      expect(rewritesOf(rule, { matter: [text] })).toEqual(rewritten)
    })
  })
}

table('form/date-form', [
  ['Avtalet gäller från 15.4.2025.', '15.4.2025 → 15 april 2025'],
  ['Avtalet gäller från 20250415.', '20250415 → 15 april 2025'],
  ['Avtalet gäller från 15/4 2025.', '15/4 2025 → 15 april 2025'],
  ['Mötet hölls den 2025-04-15.', '2025-04-15 → 15 april 2025'],
  ['Mötet hölls den 15 april 2025.'],
  ['Kommunstyrelsen 2025-04-15, § 49.'],
  ['Yttrandet, daterat 2025-04-15, bifogas.'],
  ['Se filen rapport_20250415.pdf.'],
  ['Projekt nr 20250415 fortsätter.'],
  ['I beslutet står ”från 15.4.2025”.'],
  ['Version 3.4.2 gäller, se avsnitt 2.1.'],
])

table('form/amount-form', [
  ['Kostnaden är 500000 kr.', '500000 kr → 500 000 kr'],
  ['Kostnaden är 1.500.000 kr.', '1.500.000 kr → 1 500 000 kr'],
  ['Kostnaden är 2,5 Mkr.', '2,5 Mkr → 2,5 mnkr'],
  ['Kostnaden är 2.5 mnkr.', '2.5 mnkr → 2,5 mnkr'],
  ['Kostnaden är 300 kkr.', '300 kkr → 300 tkr'],
  ['Kostnaden är 500 000 SEK.', '500 000 SEK → 500 000 kronor'],
  ['Kostnaden är 500 000:-.', '500 000:- → 500 000 kronor'],
  ['Belopp i kkr.', 'kkr → tkr'],
  ['AVVIKELSE I MKR'],
  ['Kostnaden är 500 000 kr, 2,5 mnkr eller 2,5 miljoner kronor.'],
  ['Avgiften är 1500 kr eller 1 234,50 kr.'],
  ['I offerten står ”500000 SEK”.'],
])

table('form/percent-form', [
  ['Andelen är 25%.', '25% → 25 %'],
  ['Andelen är 3.8 %.', '3.8 % → 3,8 %'],
  ['Andelen är 25 % eller 25 procent.'],
  ['En 4%-ig ökning.'],
  ['| Mål | Utfall |\n| --- | --- |\n| 95% | 92% (89%) |'],
])

table('form/abbreviation', [
  ['Det gäller t ex skolor.', 't ex → t.ex.'],
  ['Det gäller t. ex. skolor.', 't. ex. → t.ex.'],
  ['Det gäller bl a skolor, vägar m m.', 'bl a → bl.a.', 'm m. → m.m.'],
  ['Det gäller fr o m i dag.', 'fr o m → fr.o.m.'],
  ['Mötet ställs in pga sjukdom.', 'pga → på grund av'],
  ['Enl. avtalet gäller detta.', 'Enl. → Enligt'],
  ['Det gäller t.ex. skolor, bl.a. nya, dvs. alla, m.m.'],
  ['Bredden är 20 mm och från och med nu m.fl.'],
  ['Det gäller tex skolor.', 'tex → t.ex.'],
  ['Tex Willer kommer tom med en sk julgran från Bla.'],
])

table('form/range-dash', [
  ['Planen gäller 2025-2028.', '2025-2028 → 2025–2028'],
  ['Se sidorna 3-5.', '3-5 → 3–5'],
  ['För 10-15 personer.', '10-15 → 10–15'],
  ['Öppet kl. 9.00-16.30.', '9.00-16.30 → 9.00–16.30'],
  ['Pågår 1 januari-30 juni 2026.', 'januari-30 → januari–30'],
  ['Gäller 2025-02-01 - 2026-01-31.', '2025-02-01 - 2026-01-31 → 2025-02-01–2026-01-31'],
  ['Planen gäller 2025–2028.'],
  ['Ring 011-15 00 00 eller 070-12 34 56.'],
  ['Ärendet SN-2017-50 och KS-2023-00738.'],
  ['Matchen slutade 3-1. Rapporten 2025-04 är klar.'],
  ['Covid-19 och HR-2 personal.'],
  ['Öppet från 9-17 personer.'],
])

table('lagrum/section-form', [
  ['Se 6 kap 37-41 §§ kommunallagen (2017:725).', '6 kap 37-41 §§ → 6 kap. 37–41 §§'],
  ['Se 6 kap. 1§ kommunallagen (2017:725).', '6 kap. 1§ → 6 kap. 1 §'],
  ['Se 6 kap. 37–41 § kommunallagen (2017:725).', '6 kap. 37–41 § → 6 kap. 37–41 §§'],
  ['Se 6 kap. 37–41 §§ och 7 kap. 6 § kommunallagen (2017:725).'],
  [
    'Se 16 kap. 6 f § socialtjänstlagen (2025:400) och 14 § första stycket 1 språklagen (2009:600).',
  ],
  ['Se 6 kap. kommunallagen (2017:725). Kommunstyrelsen 2025-01-15, § 49.'],
  [
    'Se 6 kap. 37, 38 och 41 § kommunallagen (2017:725).',
    '6 kap. 37, 38 och 41 § → 6 kap. 37, 38 och 41 §§',
  ],
  ['Se 4 kap. 6 § första stycket 2 samt 5 kap. 1 § kommunallagen (2017:725).'],
  ['Se 4 kap. 6 § första stycket 2 och 7 § kommunallagen (2017:725).'],
])

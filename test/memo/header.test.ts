import { describe, expect, test } from 'vitest'
import { memoOf, textOf } from './structure-frame.ts'

/** "name: value" of each field, those of the body's first headings and lines. */
function fields(markdown: string): string[] {
  return memoOf(markdown).header.map(({ name, value }) => `${name}: ${value}`)
}
const rest = '\n\n# Svar på motion\n\n## Förslag till beslut\nMotionen avslås.'

describe('the head as each municipality prints it', () => {
  test('Kungsbacka: label, and value on the next line', () => {
    expect(
      fields('TJÄNSTESKRIVELSE\nDatum\n2023-12-18\nDiarienummer\nKS-2023-00836' + rest),
    ).toEqual([
      'type: TJÄNSTESKRIVELSE',
      'date: 2023-12-18',
      'case-number: KS-2023-00836',
      'title: Svar på motion',
    ])
  })

  test('Upplands-Bro: labels with blanks between, values far below', () => {
    expect(
      fields(
        'TJÄNSTESKRIVELSE 1 (2)\nDatum Vår beteckning Er beteckning\nMaria Holm\nSocialkontoret\nmaria.holm@kommun.se\n2018-08-28 SN 18/0098 Socialnämnden' +
          rest,
      ),
    ).toEqual([
      'type: TJÄNSTESKRIVELSE 1 (2)',
      'sender: Socialkontoret',
      'date: 2018-08-28',
      'case-number: SN 18/0098',
      'recipient: Socialnämnden',
      'title: Svar på motion',
    ])
  })

  test('a label that is a sentence about the paper', () => {
    expect(
      fields('Tjänsteskrivelse\nSkrivelsen är upprättad av: Anna Ek\nKommunstyrelsen' + rest),
    ).toContain('author: Anna Ek')
  })

  test('Kalmar: a row of labels over a row of values, and a telephone number', () => {
    expect(
      fields(
        '| Handläggare | Datum | Ärendebeteckning |\n| --- | --- | --- |\n| Lena Berg<br>0480-45 00 00 | 2014-03-04 | BUN 2014/0123 |\n\nBarn- och ungdomsnämnden' +
          rest,
      ),
    ).toEqual([
      'author: Lena Berg',
      'date: 2014-03-04',
      'case-number: BUN 2014/0123',
      'recipient: Barn- och ungdomsnämnden',
      'title: Svar på motion',
    ])
  })

  test('Karlskoga and Kristinehamn: label and value in one line of columns', () => {
    expect(fields('Tjänsteskrivelse\t1 (6)\nHandläggare: Bo Berg\nKommunstyrelsen' + rest)).toEqual(
      [
        'type: Tjänsteskrivelse',
        'page: 1 (6)',
        'author: Bo Berg',
        'recipient: Kommunstyrelsen',
        'title: Svar på motion',
      ],
    )
    expect(fields('Datum: 2015-03-02\tDiarienummer: Ks/2015:12\tSida 1(3)' + rest)).toEqual([
      'date: 2015-03-02',
      'case-number: Ks/2015:12',
      'page: 1(3)',
      'title: Svar på motion',
    ])
  })

  test('Västerås: no colon', () => {
    expect(
      fields(
        'TJÄNSTEUTLÅTANDE\nDatum 2018-05-15\nSida 1 (1)\nIndivid- och familjenämnden\nDiarienr IFN 2018/00256-1.6.1\nKopia till\nKommunstyrelsen' +
          rest,
      ),
    ).toEqual([
      'type: TJÄNSTEUTLÅTANDE',
      'date: 2018-05-15',
      'page: 1 (1)',
      'recipient: Individ- och familjenämnden',
      'case-number: IFN 2018/00256-1.6.1',
      'copy: Kommunstyrelsen',
      'title: Svar på motion',
    ])
  })

  test('Gnesta: other labels', () => {
    expect(
      fields(
        'TJÄNSTESKRIVELSE\nUpprättad: 2020-02-03\nDiarienummer: KOT.2020.14\nTill: Kommunstyrelsen' +
          rest,
      ).slice(1, 4),
    ).toEqual(['date: 2020-02-03', 'case-number: KOT.2020.14', 'recipient: Kommunstyrelsen'])
  })

  test('Partille: the four fields of a governing document', () => {
    const expected = [
      'document-type: Riktlinjer',
      'adopted-by: Kommunstyrelsen 2024-11-20, § 179',
      'validity: Tills vidare',
      'responsible: Centralt stöd och utveckling',
    ]
    expect(
      fields(
        'Dokumenttyp: Riktlinjer\nAntaget av: Kommunstyrelsen 2024-11-20, § 179\nGiltighetstid: Tills vidare\nDokumentansvarig: Centralt stöd och utveckling',
      ),
    ).toEqual(expected)
    expect(
      fields(
        '| Dokumenttyp | Antaget av | Giltighetstid | Dokumentansvarig |\n| --- | --- | --- | --- |\n| Riktlinjer | Kommunstyrelsen 2024-11-20, § 179 | Tills vidare | Centralt stöd och utveckling |',
      ),
    ).toEqual(expected)
    expect(
      fields(
        '| Dokumenttyp | Riktlinjer |\n| --- | --- |\n| Antaget av | Kommunstyrelsen 2024-11-20, § 179 |\n| Giltighetstid | Tills vidare |\n| Dokumentansvarig | Centralt stöd och utveckling |',
      ),
    ).toEqual(expected)
  })
})

test('in Word headers and footers, without taking the letterhead for a recipient', () => {
  expect(
    fields(
      `---\nsidhuvud: |\n  Kommunstyrelsen\n  TJÄNSTESKRIVELSE\t1 (2)\n  Datum: 2024-05-02\nsidfot: |\n  Handläggare: Bo Berg\n---\nText`,
    ),
  ).toEqual(['type: TJÄNSTESKRIVELSE', 'page: 1 (2)', 'date: 2024-05-02', 'author: Bo Berg'])
})

test('front matter, with the place of the value', () => {
  const memo = memoOf('---\nDiarienummer: KS 2024/0123\nTill: Kommunstyrelsen\n---\nText')
  expect(memo.header.map(({ name, label, span }) => [name, label, textOf(memo, span)])).toEqual([
    ['case-number', 'Diarienummer', 'KS 2024/0123'],
    ['recipient', 'Till', 'Kommunstyrelsen'],
  ])
})

test('what is left to fill in is a value', () => {
  expect(fields('Datum\n20xx-xx-xx\nDiarienummer\n«Diarienr»\nHandläggare: [Namn]')).toEqual([
    'date: 20xx-xx-xx',
    'case-number: «Diarienr»',
    'author: [Namn]',
  ])
})

test('running text and the sections below have no fields', () => {
  expect(
    fields(
      'Texten nämner kommunstyrelsen och den 3 maj 2024 i en lång mening.\n## Ärendet\nDatum: 2024-01-01',
    ),
  ).toEqual([])
})

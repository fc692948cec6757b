import { describe, expect, test } from 'vitest'
import { memoOf, textOf } from './structure-frame.ts'

const memoEnd = '\n\nAnna Lind\nKommundirektör'

describe('the type', () => {
  test.each([
    [
      'to kommunstyrelsen by the points',
      'TJÄNSTESKRIVELSE\n## Förslag till beslut\nKommunstyrelsen avslår motionen.',
      'memo-board',
    ],
    [
      'to kommunstyrelsen by the heading',
      'Tjänsteskrivelse\n## Förslag till beslut i kommunstyrelsen\nMotionen avslås.',
      'memo-board',
    ],
    [
      'to kommunstyrelsen by the recipient',
      'TJÄNSTEUTLÅTANDE 1 (2)\nTill kommunstyrelsen\n## Ärendet\nText.',
      'memo-board',
    ],
    [
      'to kommunstyrelsen by the diarium',
      'Tjänsteskrivelse\nDnr KS 2024/0123\n## Förslag till beslut\nMotionen avslås.',
      'memo-board',
    ],
    [
      'on to fullmäktige',
      'Tjänsteskrivelse\n## Förslag till beslut\nKommunfullmäktige antar policyn.',
      'memo-board',
    ],
    [
      'to an utskott of kommunstyrelsen',
      'Tjänsteskrivelse\nKommunstyrelsens arbetsutskott\n## Ärendet\nText.',
      'memo-board',
    ],
    [
      'to another nämnd',
      'Tjänsteskrivelse\nSocialnämnden\n## Förslag till beslut\nRiktlinjen antas.',
      'memo-other',
    ],
    [
      'to the utskott of a nämnd',
      'Tjänsteskrivelse\n## Förslag till beslut\nSocialnämndens arbetsutskott godkänner rapporten.',
      'memo-other',
    ],
    [
      'from a nämnd to kommunstyrelsen',
      'Tjänsteskrivelse\n## Förslag till beslut\nSocialnämnden föreslår kommunstyrelsen bevilja medel.',
      'memo-other',
    ],
    [
      'minutes that name their organ without a preposition',
      'Protokoll kommunstyrelsen\n\n## § 12 Remissvar\n\n**Beslut**\n\nKommunstyrelsen antar yttrandet.',
      'minutes',
    ],
    [
      'minutes with their § as a field of the head',
      'Protokoll från kommunstyrelsens sammanträde\n\nParagraf: § 205\n\n# Begäran om hyra\n\n## Beslut\n\nKommunstyrelsen avslår begäran.',
      'minutes',
    ],
    [
      'employment and terms in one decision',
      'Anställnings- och villkorsbeslut\n## Beslut\nUndertecknad kommundirektör beslutar att Bo Ek anställs som kontorschef.',
      'employment',
    ],
    ['nobody says to whom', 'Tjänsteskrivelse\n## Ärendet\nText.', 'unknown'],
    [
      'a proposal without the word',
      '# Svar\n## Förslag till beslut\nKommunstyrelsen avslår motionen.',
      'memo-board',
    ],
    [
      'the word in the header',
      '---\nsidhuvud: TJÄNSTESKRIVELSE\n---\nKommunstyrelsen\n## Ärendet\nText.',
      'memo-board',
    ],
    [
      'a report from the administration',
      `RAPPORT\nKommunledningskontoret\nKommunstyrelsen\n## Bakgrund\nText om rapporten.${memoEnd}`,
      'memo-board',
    ],
    [
      'a report from a company',
      'RAPPORT\nKommunstyrelsen\n## Bakgrund\nText om rapporten.\nBo Berg\nVerkställande direktör',
      'unknown',
    ],
    [
      'about delegated decisions',
      'Tjänsteskrivelse\nKommunstyrelsen\n# Anmälan av delegationsbeslut\n## Förslag till beslut\nAnmälan noteras.',
      'memo-board',
    ],
    [
      'about a governing document',
      'Tjänsteskrivelse\nKommunstyrelsen\n# Revidering av riktlinjer för representation\n## Förslag till beslut\nRiktlinjerna antas.',
      'memo-board',
    ],
    [
      'hiring in a memo',
      'Tjänsteskrivelse\n# Anställning av kommundirektör\n## Förslag till beslut\nKommunstyrelsen anställer Anna Lind som kommundirektör.',
      'memo-board',
    ],
    [
      'decided by delegation',
      'DELEGATIONSBESLUT nr 12\n# Inköp\n## Beslut\nKommundirektören beslutar att köpa en bil.',
      'delegation',
    ],
    [
      'decided by a title',
      '# Inköp av bil\n## Beslut\nKommundirektören beslutar att köpa en bil.',
      'delegation',
    ],
    [
      'decided by a title in the head',
      'Beslut\n\nDnr: KS/2025:351\n\n**Svar på remiss**\n\nKommundirektören beslutar att avge yttrande.\n\n**Skäl**\n\nLänsstyrelsen har bett om ett yttrande.',
      'delegation',
    ],
    [
      'hired by a title in the head',
      '**Visstidsanställning**\n\nKommundirektören beslutar att anställa Bo Berg som projektledare.',
      'employment',
    ],
    [
      'vidaredelegation',
      '# Vidaredelegation\n## Beslut\nKommundirektören vidaredelegerar punkt A 1 till ekonomidirektören.',
      'delegation',
    ],
    [
      'hiring',
      '# Beslut\n## Beslut\nKommundirektören beslutar att anställa Bo Berg som kontorschef.',
      'employment',
    ],
    [
      'terms by delegation',
      'Delegationsbeslut\n# Lön för kontorschef\n## Beslut\nKommundirektören fastställer lönen till 70 000 kronor.',
      'employment',
    ],
    ['the word', 'ANSTÄLLNINGSBESLUT\n## Beslut\nBo Berg anställs som kontorschef.', 'employment'],
    [
      'hiring by its title alone',
      '# Beslut om lönetillägg\n## Tillfälligt uppdrag\nKommundirektören beslutar att Bo Berg får ett tillägg.\n\nEva Ek\nKommundirektör',
      'employment',
    ],
    ['governing by its field', 'Dokumenttyp: Policy\n# Mediepolicy\n## Syfte\nText.', 'governing'],
    [
      'governing of a type nobody uses',
      'Dokumenttyp: Manual\nAntaget av: Kommunstyrelsen 2024-03-01\n# Manual för resor\nText.',
      'governing',
    ],
    [
      'governing by who adopted it',
      'Fastställd av: Kommunstyrelsen 2024-03-01\n# Ledning i kommunen\nText.',
      'governing',
    ],
    [
      'governing by its title',
      '# Riktlinjer för representation\n## Syfte\nText om syftet.',
      'governing',
    ],
    [
      'governing by a compound',
      '# Krisledningsplan 2024–2027\n## Syfte\nText om syftet.',
      'governing',
    ],
    [
      'minutes',
      'Sammanträdesprotokoll\nKommunstyrelsen\n§ 12 Svar på motion\n**Beslut**\nMotionen avslås.',
      'minutes',
    ],
    [
      'minutes that list the memo they rest on',
      'PROTOKOLLSUTDRAG\nSocialnämnden\n§ 12 Svar på motion\n**Beslut**\nMotionen avslås.\n**Beslutsunderlag**\nTjänsteskrivelse 2025-08-15',
      'minutes',
    ],
    [
      'a memo that lists the minutes it rests on',
      'TJÄNSTESKRIVELSE\nSocialnämnden\n## Förslag till beslut\nSocialnämnden avslår motionen.\n## Underlag\nProtokollsutdrag 2025-08-15\n§ 12 Svar på motion',
      'memo-other',
    ],
    [
      'minutes that are called an organ’s',
      'KOMMUNSTYRELSENS PROTOKOLL\nSammanträdesdatum: 2025-08-15\n§ 12 Svar på motion\n**Beslut**\nMotionen avslås.',
      'minutes',
    ],
    [
      'minutes of a committee of an organ',
      'Kommunstyrelsens arbetsutskotts sammanträdesprotokoll 2025-08-15\n§ 12 Svar på motion\n**Beslut**\nMotionen avslås.',
      'minutes',
    ],
    ['somebody’s minutes alone', 'Kommunstyrelsens protokoll\nText utan paragrafer.', 'unknown'],
    ['the word protokoll alone', 'Protokoll\nText utan paragrafer.', 'unknown'],
    [
      'a contract',
      '# Avtal om samarbete\nMellan kommunen och regionen.\n## Ekonomi\nKommunen betalar 500 000 kronor.',
      'unknown',
    ],
    [
      'a letter',
      `Norrköping 2024-05-02\nHej!\nTack för er skrivelse till kommunstyrelsen.${memoEnd}`,
      'unknown',
    ],
    ['a report to nobody', '# Rapport om cykelvägar\n## Bakgrund\nText.', 'unknown'],
    ['nothing', '', 'unknown'],
  ])('%s', (_, markdown, expected) => {
    expect(memoOf(markdown).type).toMatchObject({ id: expected, overridden: false })
  })
})

test('the settings and the document may choose', () => {
  expect(memoOf('Text', { type: 'delegation' }).type).toMatchObject({
    id: 'delegation',
    overridden: true,
  })
  expect(
    memoOf('---\ntyp: protokoll\n---\n§ 1 Val\nBeslut\nBo Berg väljs till ordförande.').type.id,
  ).toBe('minutes')
  expect(memoOf('---\ntyp: något\n---\nText').type.id).toBe('unknown')
})

test('the reason and its evidence', () => {
  const memo = memoOf('TJÄNSTESKRIVELSE\n## Förslag till beslut\nKommunstyrelsen avslår motionen.')
  expect(memo.type.reason).toBe('Tjänsteskrivelse till kommunstyrelsen.')
  expect(memo.type.evidence.map((span) => textOf(memo, span))).toEqual([
    'TJÄNSTESKRIVELSE',
    'Kommunstyrelsen',
  ])
})

test('the organ: points before heading before recipient', () => {
  const organ = (markdown: string) => memoOf(markdown).organ?.name
  const points = 'Socialnämnden antar riktlinjen.'
  expect(organ(`Kommunstyrelsen\n## Förslag till beslut i kommunfullmäktige\n${points}`)).toBe(
    'socialnämnden',
  )
  expect(
    organ('Kommunstyrelsen\n## Förslag till beslut i kommunfullmäktige\nRiktlinjen antas.'),
  ).toBe('kommunfullmäktige')
  expect(organ('Kommunstyrelsen\n## Förslag till beslut\nRiktlinjen antas.')).toBe(
    'kommunstyrelsen',
  )
})

test('the organ: the recipient where only a later proposal is to somebody else', () => {
  const memo = memoOf(
    'Tjänsteskrivelse\nSocialnämnden\n## Förslag till beslut\nRiktlinjen antas.\n' +
      '## Förslag till kommunfullmäktige\nTaxan antas.',
  )
  expect(memo.organ?.name).toBe('socialnämnden')
  expect(memo.type.id).toBe('memo-other')
  expect(memo.points.map(({ organ }) => organ?.name)).toEqual([
    'socialnämnden',
    'kommunfullmäktige',
  ])
})

describe('a draft', () => {
  test.each([
    'UTKAST\nTJÄNSTESKRIVELSE',
    'TJÄNSTESKRIVELSE\tUtkast',
    'Utkast – samberedningen är inte avslutad.\n# Svar',
    '# Utkast',
    '# Utkast: Nytt avtal om ridanläggningen',
    'TJÄNSTESKRIVELSE – UTKAST',
    '---\nStatus: Utkast\n---\nText',
    '---\nsidhuvud: Utkast\n---\nText',
    '---\nsidfot: "[UTKAST]"\n---\nText',
  ])('%s', (markdown) => {
    expect(memoOf(markdown).draft).not.toBeNull()
  })

  test.each([
    '# Utkast till remissvar',
    'Utkastet har beretts.',
    '## Ärendet\nUtkast',
    '# Svar\n## Ärendet\nText.\nUtkast – version 2',
  ])('not %s', (markdown) => {
    expect(memoOf(markdown).draft).toBeNull()
  })
})

/** "6 kap 37-41 §§" → "6 kap. 37–41 §§", "1§" → "1 §". Source: Myndigheternas skrivregler, 13.14 and 14.4.2. */
import type { StatuteFact } from '../../memo/model.ts'
import { hardSpace, type Place, type Slip } from './slip.ts'

export function sectionSlips({ paragraph }: Place): Slip[] {
  const slips: Slip[] = []
  for (const fact of paragraph.facts.facts) {
    const slip = fact.kind === 'statute' ? slipOf(fact) : null
    if (slip !== null) slips.push(slip)
  }
  return slips
}

function slipOf({ section, sectionSpan }: StatuteFact): Slip | null {
  if (section === null || sectionSpan === null) return null
  const use = rightForm(section)
  // A space that is not hard is no slip by itself: nobody sees it.
  if (plain(use) === plain(section)) return null
  return { start: sectionSpan[0], end: sectionSpan[1], use }
}

function plain(text: string): string {
  return text.replaceAll(hardSpace, ' ')
}

function rightForm(section: string): string {
  const spaced = plain(section)
    .replaceAll(/(\d)\s?kap(?:itlet|itel)?\b\.?/gu, '$1 kap.')
    .replaceAll(/(\d)\s?[-\u2010\u2011–]\s?(?=\d)/gu, '$1–')
    .replaceAll(/([\da-z])(§)/gu, '$1 $2')
    .replaceAll(/(§)(\d)/gu, '$1 $2')
  return withPlural(signLast(spaced))
    .replaceAll(/(\d) kap\./gu, `$1${hardSpace}kap.`)
    .replaceAll(' §', `${hardSpace}§`)
}

/** "§ 11" of an act → "11 §". */
function signLast(section: string): string {
  return section.replace(/^§§? (\d[\d–]*(?: [a-z](?![\p{L}]))?)$/u, '$1 §')
}

/** Several sections have the sign twice, one has it once. Of "första stycket 1 och 7 §" only the last number is a section. */
function withPlural(section: string): string {
  const several =
    /(?<!(?<!\p{L})(?:stycket|st\.?|meningen|punkten|punkt|p\.?) )(?<!\d)(\d+(?: [a-z])?(?:(?:–|, | och | samt )\d+(?: [a-z])?)+) §(?!§)/u
  const one = /^((?:\d+ (?:[a-z] )?kap\. )?\d+(?: [a-z])?) §§$/u
  return section.replace(several, '$1 §§').replace(one, '$1 §')
}

/**
 * Amounts of money: groups of three digits, decimal comma, and the short forms tkr, mnkr, mdkr.
 * Source: Myndigheternas skrivregler, 11.4, 12.1.7–8 and 12.5.
 */
import { FormTable } from '../../memo/word-forms.ts'
import { hardSpace, type Place, type Slip } from './slip.ts'

/** Units that are written otherwise, alone or in an amount. */
const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mkr: 'mnkr',
    kkr: 'tkr',
    gkr: 'mdkr',
    msek: 'mnkr',
    ksek: 'tkr',
    tsek: 'tkr',
  }),
)
const isOtherUnit = new FormTable((norm) => units.has(norm))

export function amountSlips({ paragraph }: Place): Slip[] {
  const { text, facts } = paragraph
  const slips: Slip[] = []
  for (const fact of facts.facts) {
    if (fact.kind !== 'amount') continue
    const written = text.slice(fact.start, fact.end)
    const use = rightForm(written)
    if (use !== written) slips.push({ start: fact.start, end: fact.end, use })
  }
  for (const { start, end, norm, form } of facts.words) {
    if (!isOtherUnit.of(form) || slips.some((slip) => slip.start < end && start < slip.end))
      continue
    // A heading in capitals has its unit in capitals too.
    if (!/\p{Ll}/u.test(text)) continue
    slips.push({ start, end, use: units.get(norm) ?? norm })
  }
  return slips
}

function rightForm(written: string): string {
  return withUnit(withDigits(written, /m(?:iljon|iljard|nkr|dkr|kr|sek)/iu.test(written)))
}

/** @param large The amount is told in millions: a full stop or comma before three digits may be a decimal sign. */
function withDigits(written: string, large: boolean): string {
  return written.replaceAll(/\d+(?:[.,\u2009\u202f' ]\d{3})*(?:[.,]\d{1,2})?(?!\d)/gu, (number) => {
    const [, whole = '', decimals] = /^(.*?)(?:[.,](\d{1,2}))?$/su.exec(number) ?? []
    const groups = whole.split(/[^\d]/u)
    const signs = whole.replaceAll(/\d/gu, '')
    // "500,000 kr" may be a half and "1.500 mnkr" one and a half.
    const unclear = groups.length === 2 && (signs === ',' || (signs === '.' && large))
    if (unclear) return number
    const isRight = whole.length < 5 || /^[ ]+$/u.test(signs)
    const grouped = isRight ? whole : groups.join('').replaceAll(/\B(?=(?:\d{3})+$)/gu, hardSpace)
    const comma = decimals === undefined ? '' : `,${decimals}`
    return `${grouped}${comma}`
  })
}

function withUnit(written: string): string {
  const crowns = written
    .replace(/^SEK[ \u00a0](.+)$/iu, `$1${hardSpace}kronor`)
    .replace(/[ \u00a0]?SEK$/iu, `${hardSpace}kronor`)
    .replace(/:[-–—]$/u, `${hardSpace}kronor`)
  return crowns.replace(
    /[ \u00a0]?(mkr|kkr|gkr|msek|ksek|tsek)$/iu,
    (_, unit: string) => `${hardSpace}${units.get(unit.toLowerCase()) ?? unit}`,
  )
}

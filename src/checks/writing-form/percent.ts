/**
 * "25%" → "25 %", "3.8 %" → "3,8 %". Source: Myndigheternas skrivregler, 13.15 and 12.1.8.
 *
 * In tables, where space is short, they are left alone.
 */
import { FormTable } from '../../memo/word-forms.ts'
import { hardSpace, touches, type Place, type Slip } from './slip.ts'

const isPercent = new FormTable((norm) => norm === '%')

export function percentSlips({ paragraph: { text, facts, cell } }: Place): Slip[] {
  const slips: Slip[] = []
  if (cell !== null) return slips
  for (let index = 1; index < facts.words.length; index += 1) {
    const [number, sign] = [facts.words[index - 1], facts.words[index]]
    if (number === undefined || sign === undefined || !isPercent.of(sign.form)) continue
    // "4%-ig" is another matter: there the sign does not stand at all.
    if (!/^\d[\d.,–-]*$/u.test(number.norm) || /[-\p{L}]/u.test(text.charAt(sign.end))) continue
    const digits = text.slice(number.start, number.end)
    const comma = /^\d{1,3}\.\d{1,2}$/u.test(digits) ? digits.replace('.', ',') : digits
    if (comma === digits && !touches(number, sign)) continue
    slips.push({ start: number.start, end: sign.end, use: `${comma}${hardSpace}%` })
  }
  return slips
}

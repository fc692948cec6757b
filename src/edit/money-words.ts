/** Amounts as they are written in a block's sentence. */

const placeholder = '[belopp]'
const units = ['kr', 'kronor', 'tkr', 'mnkr', 'mkr', 'mdkr', 'msek']
/** U+00A0 keeps an amount on one line. */
const hardSpace = '\u00a0'

/**
 * The amount with its unit: 2500000 and "2500000" → "2 500 000 kronor", "2,5 miljoner" → "2,5 miljoner kronor"; what
 * already has a unit ("5,1 mnkr") stands as it is. `[belopp] kronor` where nothing is given.
 */
export function amountWords(amount: number | string | undefined): string {
  const written = String(amount ?? '').trim()
  if (written === '') return `${placeholder} kronor`
  const words = written.split(/\s+/)
  const last = words.at(-1)?.toLowerCase().replace(/\.$/, '') ?? ''
  if (units.includes(last)) return words.join(hardSpace)
  const digits = words.join('')
  const number = /^\d+$/.test(digits) ? grouped(digits) : words.join(hardSpace)
  return `${number} kronor`
}

function grouped(digits: string): string {
  const first = digits.length % 3
  const groups = first === 0 ? [] : [digits.slice(0, first)]
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3))
  return groups.join(hardSpace)
}

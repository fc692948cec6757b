/** Whether "13,5 miljoner" without kronor is money. */
import { type Scan, gapAfter, normAt, spaceAfter } from './scan.ts'

const moneyWord =
  /^(?:kr|kronor|tkr|mnkr|mkr|medel|budget.*|.*budgeten?|anslag.*|finansier.*|belopp.*|avgift.*|bidrag.*|.*kostnad(?:en|er|erna|s)?|kosta[rd]?e?|.*investering(?:en|ar|arna|s)?|.*investeringsmedel|.*intäkt(?:en|er|erna)?|.*pris(?:et)?|.*utgift(?:en|er|erna)?|underskott.*|överskott.*|lån|lånet|bevilja[rs]?|anslå[rs]?|anvisa[rs]?|ekonomisk[at]?)$/
/** Words that may follow an amount; a noun may not ("13,5 miljoner invånare"). */
const afterAmount = new Set(
  (
    'per för till i och under år vilket som om från inom utöver mer årligen varav respektive samt eller men på ' +
    'ur genom att över när då är totalt ska har jämfört mindre högre lägre exklusive inklusive exkl inkl'
  ).split(' '),
)
/** How many words on each side are looked at. */
const reach = 25

/** `last` is the word "miljoner": nothing countable follows, and money is spoken of nearby. */
export function endsUnitless(scan: Scan, last: number): boolean {
  const next = normAt(scan, last + 1)
  if (next !== '' && spaceAfter(scan, last) && !afterAmount.has(next)) return false
  if (gapAfter(scan, last).startsWith('-')) return false
  for (let at = Math.max(0, last - reach); at < last + reach; at += 1) {
    if (moneyWord.test(normAt(scan, at))) return true
  }
  return false
}

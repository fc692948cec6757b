/** What money is counted in. */

const units: Readonly<Record<string, number>> = {
  kr: 1,
  kronor: 1,
  krona: 1,
  kronors: 1,
  sek: 1,
  tkr: 1000,
  kkr: 1000,
  tsek: 1000,
  ksek: 1000,
  mnkr: 1_000_000,
  'milj.kr': 1_000_000,
  'mn.kr': 1_000_000,
  mkr: 1_000_000,
  msek: 1_000_000,
  mdkr: 1_000_000_000,
  mdrkr: 1_000_000_000,
  gkr: 1_000_000_000,
}
const magnitudes: Readonly<Record<string, number>> = {
  tusen: 1000,
  mn: 1_000_000,
  milj: 1_000_000,
  miljon: 1_000_000,
  miljoner: 1_000_000,
  miljard: 1_000_000_000,
  miljarder: 1_000_000_000,
  mdr: 1_000_000_000,
}

/** Kronor in one of a unit ("tkr", also "kr/år"); null for every other word. */
export function unitOf(norm: string): number | null {
  const slash = norm.indexOf('/')
  const name = slash < 0 ? norm : norm.slice(0, slash)
  return Object.hasOwn(units, name) ? (units[name] ?? null) : null
}

/** "miljoner", "tusen". */
export function magnitudeOf(norm: string): number | null {
  return Object.hasOwn(magnitudes, norm) ? (magnitudes[norm] ?? null) : null
}

/** A word for kronor itself. */
export function currencyOf(norm: string): boolean {
  return unitOf(norm) === 1
}

/** "500000kr" or "2,5mnkr" in its number and unit. */
export function splitUnit(norm: string): { number: string; size: number } | null {
  const match = /^(\d[\d.,]*)([a-z]+)$/.exec(norm)
  const size = match === null ? null : unitOf(match[2] ?? '')
  return match === null || size === null ? null : { number: match[1] ?? '', size }
}

/** Numbers in words: "fem", "tjugofem", "tvåhundrafemtio", "hundratusen". */

const small: Readonly<Record<string, number>> = {
  noll: 0,
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
}
const tens: readonly (readonly [string, number])[] = [
  ['tjugo', 20],
  ['trettio', 30],
  ['fyrtio', 40],
  ['femtio', 50],
  ['sextio', 60],
  ['sjuttio', 70],
  ['åttio', 80],
  ['nittio', 90],
]

/** The value of a number written as one word, up to 999 999; null for every other word. */
export function numeralValue(norm: string): number | null {
  return split(norm, 'tusen', 1000, (part) => split(part, 'hundra', 100, belowHundred))
}

function split(
  norm: string,
  unit: string,
  size: number,
  below: (part: string) => number | null,
): number | null {
  const at = norm.indexOf(unit)
  if (at < 0) return below(norm)
  const before = at === 0 ? 1 : below(norm.slice(0, at))
  const rest = norm.slice(at + unit.length)
  const after = rest === '' ? 0 : below(rest)
  return before === null || after === null ? null : before * size + after
}

function belowHundred(norm: string): number | null {
  if (Object.hasOwn(small, norm)) return small[norm] ?? null
  for (const [name, value] of tens) {
    if (norm === name) return value
    const rest = norm.startsWith(name) ? norm.slice(name.length) : ''
    const ones = Object.hasOwn(small, rest) ? (small[rest] ?? 0) : 0
    if (ones >= 1 && ones <= 9) return value + ones
  }
  return null
}

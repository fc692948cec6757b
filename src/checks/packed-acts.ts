/** How the register of acts is written down: small, since the pane loads it. */

/** Acts by the year they were issued: their running numbers, in order. */
export interface PackedActs {
  /** The first year. */
  from: number
  /** A year's running numbers, each as a sign for its distance from the one before; a blank before every year but the first. */
  gaps: string
}

/**
 * The signs of the distances, from 0: the shortest, which are most, have the letters that texts have most, so that the two
 * compress well side by side. None needs an escape in JSON.
 */
const signs =
  'netrasildgokmfvupbhcyjwxqzSKABCDEFGHIJLMNOPQRTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_'
/** A step of this length, and the rest after it. */
const longSign = '~'
const longStep = signs.length

export function packActs(years: ReadonlyMap<number, readonly number[]>): PackedActs {
  const from = Math.min(...years.keys())
  const to = Math.max(...years.keys())
  const all = Array.from({ length: to - from + 1 }, (_, index) => years.get(from + index) ?? [])
  return { from, gaps: all.map(packNumbers).join(' ') }
}

export function unpackActs({ from, gaps }: PackedActs): Map<number, ReadonlySet<number>> {
  return new Map(gaps.split(' ').map((year, index) => [from + index, unpackNumbers(year)]))
}

function packNumbers(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other)
  return sorted.map((number, index) => packGap(number - (sorted[index - 1] ?? 0))).join('')
}

function packGap(gap: number): string {
  const steps = Math.floor(gap / longStep)
  return longSign.repeat(steps) + signs.charAt(gap % longStep)
}

function unpackNumbers(packed: string): ReadonlySet<number> {
  const numbers = new Set<number>()
  let last = 0
  for (const sign of packed) {
    if (sign === longSign) last += longStep
    else {
      last += signs.indexOf(sign)
      numbers.add(last)
    }
  }
  return numbers
}

/** Cells hold no "|". */
export function joinCells(cells: readonly (string | undefined)[]): string {
  return cells.join('|').replace(/\|+$/u, '')
}

export function splitCells(line: string): readonly string[] {
  return line.split('|')
}

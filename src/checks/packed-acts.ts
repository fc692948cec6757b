/** How the register of acts is written down: small, since the pane loads it. */

/** Acts by the year they were issued: their running numbers, in order. */
export interface PackedActs {
  /** The first year. */
  from: number
  /** A year's running numbers, each as a sign for its distance from the one before; a blank before every year but the first. */
  gaps: string
}

/** The sign of a distance is so many code points after "(", so that none needs an escape in JSON but one that is rare. */
const base = 40
/** "~" for a step of this length, and the rest after it. */
const longStep = '~'.charCodeAt(0) - base

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
  return '~'.repeat(steps) + String.fromCharCode(base + (gap % longStep))
}

function unpackNumbers(packed: string): ReadonlySet<number> {
  const numbers = new Set<number>()
  let last = 0
  for (let index = 0; index < packed.length; index += 1) {
    const gap = packed.charCodeAt(index) - base
    last += gap
    if (gap !== longStep) numbers.add(last)
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

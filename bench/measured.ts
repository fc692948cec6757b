/** What a benchmark found, beside its target. `bench/all.ts` gathers what all of them found. */
import { appendFileSync } from 'node:fs'

export interface Measured {
  what: string
  /** Null where it could not be measured here. */
  value: number | null
  unit: '×' | 'ms' | 'µs' | 's' | 'kB' | 'MB' | 'files/s' | 'MB/s'
  target?: { most: number } | { least: number }
}

/** Where the whole run gathers them. */
export const measuresFile = 'BEREDD_MEASURES'

export function measured(found: Measured): void {
  console.log(lineOf(found))
  const file = process.env[measuresFile]
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(found)}\n`)
}

function lineOf(found: Measured): string {
  const { met } = outcome(found)
  return `→ ${found.what}: ${valueOf(found)}${targetOf(found) === '' ? '' : ` (target ${targetOf(found)}: ${met})`}`
}

export function valueOf({ value, unit }: Measured): string {
  if (value === null) return 'not measured'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`
}

export function targetOf({ target, unit }: Measured): string {
  if (target === undefined) return ''
  return 'most' in target ? `≤ ${target.most} ${unit}` : `≥ ${target.least} ${unit}`
}

export function outcome({ value, target }: Measured): { met: 'met' | 'not met' | '' } {
  if (target === undefined || value === null) return { met: '' }
  const holds = 'most' in target ? value <= target.most : value >= target.least
  return { met: holds ? 'met' : 'not met' }
}

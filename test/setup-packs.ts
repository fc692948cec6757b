/** Compiles the packs before any test, so that no test sees stale ones. */
import { resolve } from 'node:path'
import { compilePacks, writePacks } from '../scripts/compile-packs.ts'

export function setup(): void {
  writePacks(compilePacks(resolve('packs')), resolve('build'))
}

/** Compiles words and packs before any test, so that no test sees stale ones. */
import { resolve } from 'node:path'
import { writeWords } from '../scripts/compile-words.ts'

export async function setup(): Promise<void> {
  writeWords(resolve('packs/data'), resolve('build'))
  // The checks that read the packs load the words.
  const { compilePacks, writePacks } = await import('../scripts/compile-packs.ts')
  writePacks(compilePacks(resolve('packs')), resolve('build'))
}

/** `npm run build:packs`: packs/*.md → build/packs.json and build/examples.json. */
import { resolve } from 'node:path'
import { PackError } from '../src/packs/mistake.ts'
import { compilePacks, writePacks } from './compile-packs.ts'

try {
  writePacks(compilePacks(resolve('packs')), resolve('build'))
} catch (error) {
  if (!(error instanceof PackError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

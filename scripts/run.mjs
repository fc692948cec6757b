/** Runs a TypeScript script of this folder: bundles it with esbuild (packages left outside) and imports the result. */
import { mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [entry, ...rest] = process.argv.slice(2)
if (entry === undefined) throw new Error('usage: node scripts/run.mjs SCRIPT.ts [ARGUMENTS]')
const folder = resolve(import.meta.dirname, '../node_modules/.cache/beredd')
mkdirSync(folder, { recursive: true })
const outfile = join(folder, `${basename(entry, '.ts')}.mjs`)
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
})
process.argv = [process.argv[0], resolve(entry), ...rest]
await import(pathToFileURL(outfile).href)

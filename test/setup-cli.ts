/** The command line as the tests run it: bundled from the sources of this moment, in pieces as the shipped one is. */
import { resolve } from 'node:path'
import { build } from 'esbuild'

export const commandLine = resolve('build/cli/beredd.mjs')

export default async function setUpCommandLine(): Promise<void> {
  await build({
    entryPoints: { beredd: 'src/cli/main.ts', worker: 'src/cli/archive/worker.ts' },
    outdir: 'build/cli',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  })
}

/**
 * `npm run build:addin`: the add-in as a static site, dist/addin/. `BEREDD_URL` is the address where it will stand.
 * Scripts are modules that import one another, with nothing in them of the bundler's own.
 */
import { readFileSync } from 'node:fs'
import { build } from 'rolldown'
import * as z from 'zod'
import { joinedData } from './addin/joined-data.ts'
import { pageFiles } from './addin/page-files.ts'
import { plainLit } from './addin/plain-lit.ts'
import { plainTabs } from './addin/plain-tabs.ts'
import { replacedModules } from './addin/replaced-modules.ts'
import { sharedModules } from './addin/shared-modules.ts'
import { squeezed } from './addin/squeezed.ts'
import { synchronousZod } from './addin/synchronous-zod.ts'
import { styleSheet } from './addin/style-sheet.ts'
import { trimmedStyles } from './addin/trimmed-styles.ts'
import { trimmedTemplates } from './addin/trimmed-templates.ts'
import { workerFiles } from './addin/worker-files.ts'

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const url = (process.env['BEREDD_URL'] ?? 'https://localhost:8444').replace(/\/$/u, '')
const target = 'es2022'

await build({
  input: { taskpane: 'addin/taskpane/main.ts' },
  platform: 'browser',
  // Most of the time is Terser's.
  checks: { bundlerTimings: false },
  preserveEntrySignatures: false,
  transform: { target },
  // No global that the scripts name is missing where they run, and to read one does nothing.
  treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
  plugins: [
    replacedModules,
    synchronousZod(),
    plainLit(),
    plainTabs(),
    joinedData,
    trimmedTemplates,
    trimmedStyles,
    workerFiles({ 'engine/worker.ts': 'engine', 'word/stories-worker.ts': 'stories' }),
    styleSheet('taskpane'),
    squeezed,
    pageFiles({ url, version }),
  ],
  output: {
    dir: 'dist/addin',
    cleanDir: true,
    format: 'esm',
    sourcemap: true,
    minify: { compress: { target }, mangle: true, codegen: { removeWhitespace: true } },
    comments: false,
    hashCharacters: 'hex',
    entryFileNames: '[name].[hash:8].js',
    chunkFileNames: '[name].[hash:8].js',
    assetFileNames: '[name].[hash:8][extname]',
    // What both the pane and its workers need is loaded once.
    codeSplitting: { groups: [{ name: sharedModules('word/stories-worker.ts') }] },
  },
})

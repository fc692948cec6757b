/** How much script the pane's users load, as `npm run build:addin` has built it. */
import { resolve } from 'node:path'
import { scriptSize } from '../scripts/site/script-size.ts'
import { measured } from './measured.ts'

const { all, core } = scriptSize(resolve('dist/addin'))
measured({
  what: 'the pane’s script, gzipped',
  value: all / 1000,
  unit: 'kB',
  target: { most: 200 },
})
measured({
  what: 'of it the core with all packs',
  value: core / 1000,
  unit: 'kB',
  target: { most: 70 },
})
measured({
  what: 'the pane’s script, with brotli',
  value: scriptSize(resolve('dist/addin'), 'br').all / 1000,
  unit: 'kB',
})

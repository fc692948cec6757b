/** Part of `npm run build`: the rule pages and the help as static HTML beside the add-in. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { rulePages } from '../src/packs/docs.ts'
import { compilePacks, examplesOf } from './compile-packs.ts'
import { compressFiles } from './site/compressed.ts'
import { sitePage } from './site/page.ts'
import { scriptSize } from './site/script-size.ts'

const target = resolve('dist/addin')

/** The guides in docs/ that lie beside the add-in, by the page they become. */
const guides = {
  'anvandare.md': 'hjalp/index.html',
  'it.md': 'hjalp/it.html',
  'integritet.md': 'hjalp/integritet.html',
  'tillganglighet.md': 'hjalp/tillganglighet.html',
}

function write(path: string, markdown: string): void {
  const file = join(target, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, sitePage(markdown, path.split('/').length - 1))
}

const parsed = compilePacks(resolve('packs'))
const packs = parsed.map(({ pack }) => pack)
for (const { path, text } of rulePages(packs, examplesOf(parsed))) {
  write(`regler/${path.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html')}`, text)
}
for (const [name, page] of Object.entries(guides)) {
  // Guides name each other as they lie in docs/; the first is the help's own page.
  const text = readFileSync(join('docs', name), 'utf8').replaceAll('anvandare.md', 'README.md')
  write(page, text)
}
const pictures = resolve('docs/images')
if (existsSync(pictures)) cpSync(pictures, join(target, 'hjalp/images'), { recursive: true })
cpSync(resolve('scripts/site/sidor.css'), join(target, 'sidor.css'))

await compressFiles(target)
const { all, core } = scriptSize(target)
const inKilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
console.log(`script, gzipped: ${inKilobytes(all)} kB, of which the core ${inKilobytes(core)} kB`)

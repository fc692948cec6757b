/** `npm run docs`: docs/rules/ and the table of checks in docs/checks.md, from the packs and the checks themselves. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { authoredChecks } from '../src/checks/authored.ts'
import { checksPage } from '../src/packs/docs-checks.ts'
import { rulePages } from '../src/packs/docs.ts'
import { compilePacks, examplesOf } from './compile-packs.ts'

const parsed = compilePacks(resolve('packs'))
const folder = resolve('docs/rules')
rmSync(folder, { recursive: true, force: true })
for (const { path, text } of rulePages(
  parsed.map(({ pack }) => pack),
  examplesOf(parsed),
)) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
writeFileSync(resolve('docs/checks.md'), checksPage(authoredChecks))

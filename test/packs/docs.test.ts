/** The pages under docs/ say what the packs and the checks say. `npm run docs` writes them anew. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { compilePacks, examplesOf } from '../../scripts/compile-packs.ts'
import { authoredChecks } from '../../src/checks/authored.ts'
import { checks } from '../../src/checks/index.ts'
import { checksPage } from '../../src/packs/docs-checks.ts'
import { rulePages } from '../../src/packs/docs.ts'

const parsed = compilePacks(resolve('packs'))
const pages = rulePages(
  parsed.map(({ pack }) => pack),
  examplesOf(parsed),
)

test.each(pages)('docs/rules/$path is not stale', ({ path, text }) => {
  const file = join('docs/rules', path)
  expect(existsSync(file) ? readFileSync(file, 'utf8') : 'missing: run npm run docs').toBe(text)
})

test('there is no page of a rule that is gone', () => {
  const files = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
  const found = files.filter((name) => name.endsWith('.md')).toSorted()
  expect(found).toEqual(pages.map(({ path }) => path).toSorted())
})

test('every check can be written in a pack', () => {
  expect(authoredChecks.map(({ name }) => name)).toEqual(checks.map(({ name }) => name))
})

test('docs/checks.md is not stale', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage(authoredChecks))
})

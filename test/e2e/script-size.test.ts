/** What the pane's users load: the site has been built before any test in a browser. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { scriptSize } from '../../scripts/site/script-size.ts'

const site = resolve('dist/addin')

/** Bytes, as they lie gzipped, and no byte more: what packs grow by, other code gives up. */
const most = 200_000

test('the pane’s script is no larger than it may be', () => {
  const { all, core } = scriptSize(site)
  expect(core).toBeGreaterThan(0)
  expect(all).toBeLessThanOrEqual(most)
})

test('what lies compressed beside a script or a style sheet is that file', () => {
  const names = readdirSync(site).filter((name) => /\.(?:js|css)$/u.test(name))
  expect(names.length).toBeGreaterThan(4)
  for (const name of names) {
    const content = readFileSync(join(site, name))
    expect(gunzipSync(readFileSync(join(site, `${name}.gz`))).equals(content), name).toBe(true)
    expect(brotliDecompressSync(readFileSync(join(site, `${name}.br`))).equals(content), name).toBe(
      true,
    )
  }
})

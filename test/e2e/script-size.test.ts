/** What the pane's users load: the site has been built before any test in a browser. */
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { scriptSize } from '../../scripts/site/script-size.ts'

/** Bytes, gzipped; what has been reached. The aim is 200,000, and no byte more than this: what packs grow by, other code gives up. */
const most = 206_000

test('the pane’s script is no larger than it may be', () => {
  const { all, core } = scriptSize(resolve('dist/addin'))
  expect(core).toBeGreaterThan(0)
  expect(all).toBeLessThanOrEqual(most)
})

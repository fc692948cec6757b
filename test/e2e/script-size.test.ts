/** What the pane's users load: the site has been built before any test in a browser. */
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { scriptSize } from '../../scripts/site/script-size.ts'

/** Bytes, gzipped. What the packs grow by, other code must give up. */
const most = 200_000

test('the pane’s script is no larger than it may be', () => {
  const { all, core } = scriptSize(resolve('dist/addin'))
  expect(core).toBeGreaterThan(0)
  expect(all).toBeLessThanOrEqual(most)
})

import { defineConfig } from 'vitest/config'
import { browserTests } from './vitest.config.ts'

/** Tests that need a browser: one file at a time, since each has a browser of its own. */
export default defineConfig({
  test: {
    include: browserTests,
    globalSetup: ['test/setup-folders.ts', 'test/setup-packs.ts', 'test/setup-sites.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

import { defineConfig } from 'vitest/config'

/** Files made to harm, in every place where files are read; they need a browser, and minutes. */
export default defineConfig({
  test: {
    include: ['test/hostile/**/*.test.ts'],
    globalSetup: ['test/setup-folders.ts', 'test/setup-packs.ts', 'test/setup-cli.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})

import { configDefaults, defineConfig } from 'vitest/config'

/** They need Chrome, Chromium or Edge, and run by vitest.browser.config.ts. */
export const browserTests = [
  'test/e2e/**/*.test.ts',
  'test/workbench/{common-api,events,writing,reading,host}.test.ts',
]

/** Tests that need Node alone. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...browserTests, 'test/hostile/**'],
    globalSetup: ['test/setup-folders.ts', 'test/setup-packs.ts', 'test/setup-cli.ts'],
    testTimeout: 20_000,
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup-packs.ts', 'test/setup-cli.ts'],
    testTimeout: 20_000,
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/helpers/property-seed.ts'],
    testTimeout: 30_000,
    // Two cores, and suites that start processes of their own: more workers only make each of them slower.
    maxWorkers: 2,
  },
})

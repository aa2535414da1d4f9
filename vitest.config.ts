import { defineConfig } from 'vitest/config'
import { isLong } from './tests/helpers/long.ts'
import { atMost } from './tests/helpers/machine.ts'

/** Ends what hangs: a law of 20,000 cases takes many minutes. */
const limit = atMost(isLong ? 4 * 3_600_000 : 180_000)

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/helpers/properties.ts'],
    // Whatever the machine's own: what is shown in it is the same everywhere.
    env: { TZ: 'UTC' },
    testTimeout: limit,
    hookTimeout: limit,
    // Two cores, and suites that start processes of their own: more workers only make each of them slower.
    maxWorkers: 2,
  },
})

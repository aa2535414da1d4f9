import { join } from 'node:path'
import { mergeConfig } from 'vitest/config'
import config from '../../vitest.config.ts'

/** The tests as they are run on each mutant. Stryker itself ends those that get nowhere. */
export default mergeConfig(config, {
  resolve: { alias: { 'fast-check': join(import.meta.dirname, 'few-cases.ts') } },
  test: { testTimeout: 300_000, hookTimeout: 300_000 },
})

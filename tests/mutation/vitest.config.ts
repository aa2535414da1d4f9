import { join } from 'node:path'
import { mergeConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import config from '../../vitest.config.ts'

/** One failing test is enough: those that cost least come first. */
class CheapestFirst extends BaseSequencer {
  override async sort(...files: Parameters<BaseSequencer['sort']>) {
    return (await super.sort(...files)).reverse()
  }
}

/** The tests as they are run on each mutant. Stryker itself ends those that get nowhere. */
export default mergeConfig(config, {
  resolve: { alias: { 'fast-check': join(import.meta.dirname, 'few-cases.ts') } },
  test: {
    setupFiles: [join(import.meta.dirname, 'setup.ts')],
    sequence: { sequencer: CheapestFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})

import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import config from '../../vitest.config.ts'
import { atMost } from '../helpers/machine.ts'
import { testsVariable } from './folders.ts'

/** One failing test is enough: those that cost least come first. */
class CheapestFirst extends BaseSequencer {
  override async sort(...files: Parameters<BaseSequencer['sort']>) {
    return (await super.sort(...files)).reverse()
  }
}

const { projects: _, ...own } = config.test ?? {}

/** The tests as they are run on each mutant. Stryker itself ends those that get nowhere. */
export default defineConfig({
  ...config,
  resolve: { alias: { 'fast-check': join(import.meta.dirname, 'few-cases.ts') } },
  test: {
    ...own,
    include: process.env[testsVariable]?.split(' ') ?? [],
    // What starts Java for each page, or kills processes for minutes.
    exclude: ['tests/shared/publish/validator.test.ts', 'tests/desk/store/kill.test.ts'],
    setupFiles: ['tests/helpers/properties.ts', 'tests/mutation/setup.ts'],
    sequence: { sequencer: CheapestFirst },
    testTimeout: atMost(60_000),
    hookTimeout: atMost(60_000),
  },
})

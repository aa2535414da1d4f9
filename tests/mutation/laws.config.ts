import { defineConfig } from 'vitest/config'
import config from '../../vitest.config.ts'

const { projects: _, ...own } = config.test ?? {}

/**
 * The laws of merging as they are tried on what is broken in it: until the first that fails, on the
 * first history on which it does.
 */
export default defineConfig({
  ...config,
  test: {
    ...own,
    include: ['tests/shared/merge/{laws,histories,exchanges,table-laws,narrow-laws,settling-laws,neighbours}.test.ts'],
    setupFiles: ['tests/helpers/properties.ts', 'tests/mutation/first-failure.ts'],
    isolate: false,
    bail: 1,
  },
})

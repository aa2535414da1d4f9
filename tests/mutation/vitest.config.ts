import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import config from '../../vitest.config.ts'
import { atMost } from '../helpers/machine.ts'
import { apartVariable, testsVariable } from './folders.ts'

const isApart = process.env[apartVariable] !== undefined

/**
 * One failing test is enough: those that cost least come first, by what each took when it ran last.
 *
 * They share what they have loaded, which is most of what a mutant costs. Only the first run, which
 * notes what each test reaches, reads all anew for each file: what one of them has remembered would
 * not be reached by the next.
 */
class CheapestFirst extends BaseSequencer {
  override async sort(...[files]: Parameters<BaseSequencer['sort']>) {
    for (const { project } of files) project.config.isolate = isApart || project.getProvidedContext().mode === 'dry-run'
    const cost = new Map(files.map((file) => [file, this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0]))
    return files.toSorted((one, other) => (cost.get(one) ?? 0) - (cost.get(other) ?? 0))
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
    // What starts Java for each page, kills processes for minutes, or asks for the code as written.
    exclude: [
      'tests/shared/publish/validator.test.ts',
      'tests/desk/store/kill.test.ts',
      'tests/shared/merge/planted.test.ts',
    ],
    setupFiles: ['tests/helpers/properties.ts', 'tests/mutation/first-failure.ts', 'tests/mutation/setup.ts'],
    sequence: { sequencer: CheapestFirst },
    testTimeout: atMost(600_000),
    hookTimeout: atMost(600_000),
  },
})

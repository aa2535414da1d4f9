import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { compileCache } from './tests/helpers/compile-cache.ts'
import { isLong } from './tests/helpers/long.ts'
import { atMost } from './tests/helpers/machine.ts'

/** Ends what hangs: a law of 20,000 cases takes many minutes. */
const limit = atMost(isLong ? 4 * 3_600_000 : 180_000)

/**
 * Tests that put something in the place of a module: in a worker that keeps its modules, whatever
 * was there first would stay.
 */
const replacing = globSync('tests/**/*.test.{ts,tsx}', { cwd: import.meta.dirname }).filter((file) =>
  /\bvi\.(?:doM|m)ock\(/.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
)

/** Tests that run the command line in their own process. */
const ofCommands = globSync('tests/hosts/cli/*.test.ts', { cwd: import.meta.dirname }).filter(
  (file) => !replacing.includes(file),
)

/** What is said of the source itself, in seconds: comments, names, READMEs, texts of languages. */
const ofSource = ['tests/shared/{comments,cycles,names,readmes}.test.ts', 'tests/shared/locales/*.test.ts']

export default defineConfig({
  test: {
    setupFiles: ['tests/helpers/properties.ts'],
    env: {
      // Whatever the machine's own: what is shown in it is the same everywhere.
      TZ: 'UTC',
      // Processes that tests start read the source that another one has read before sooner.
      NODE_COMPILE_CACHE: compileCache,
    },
    testTimeout: limit,
    hookTimeout: limit,
    maxWorkers: Number(process.env.LEDE_WORKERS ?? availableParallelism()),
    projects: [
      {
        extends: true,
        test: { name: 'source', include: ofSource, isolate: false },
      },
      {
        // Without state of its own, so that a worker reads the source once and not for each file.
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/{shared,renderer,desk,contract}/**/*.test.{ts,tsx}'],
          exclude: [...replacing, ...ofSource],
          isolate: false,
        },
      },
      {
        // Each command has a terminal and a folder of its own; threads go on from file to file.
        extends: true,
        test: { name: 'commands', include: ofCommands, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: ['tests/{electron,hosts,helpers,mutation}/**/*.test.ts', ...replacing],
          exclude: ofCommands,
        },
      },
    ],
  },
})

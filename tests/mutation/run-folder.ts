import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import type { MutatedFolder } from './folders.ts'
import { root } from './root.ts'

/** Where the copies of Lede stand that are mutated. */
const copies = 'out/mutation'

/** Changes that the type checker refuses, so that no test needs to: `a?.b` to `a.b`, and a word of a union to ''. */
const refusedByTypes = ['OptionalChaining', 'StringLiteral']

/** Tries the mutants of a folder, or of some of its files: each one with those of the folder's tests that reach it. */
export async function runFolder({ tests, strings }: MutatedFolder, files: string): Promise<MutantResult[]> {
  // Some tests read ../shared, which lies beside the repository.
  mkdirSync(join(root, copies), { recursive: true })
  if (!existsSync(join(root, copies, 'shared'))) symlinkSync(join(root, '../shared'), join(root, copies, 'shared'))

  return new Stryker({
    mutate: [files.endsWith('.ts') ? files : `${files}/**/*.ts`, '!**/*.d.ts'],
    mutator: { plugins: null, excludedMutations: strings ? refusedByTypes.slice(0, 1) : refusedByTypes },
    testFiles: [...tests],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    checkers: ['sample'],
    plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'sample.ts')],
    coverageAnalysis: 'perTest',
    // What is slow only because the machine is busy has not been killed.
    timeoutMS: 20_000,
    timeoutFactor: 5,
    concurrency: 2,
    tempDirName: copies,
    ignorePatterns: ['out', 'dist', 'test-results', 'tests/e2e'],
    // Stryker would rewrite it with the compiler's API, which TypeScript 7 does not have.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    reporters: process.stderr.isTTY ? ['progress'] : [],
    logLevel: 'error',
  }).runMutationTest()
}

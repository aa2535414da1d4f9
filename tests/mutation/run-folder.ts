import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { apartVariable, type MutatedFolder, testsVariable } from './folders.ts'
import { root } from './root.ts'

/**
 * Where the copies of Lede stand in which a folder, or one of its files, is mutated, and what is
 * said of them.
 */
export function placeOf(path: string): string {
  return join(root, 'out/mutation', path.replaceAll('/', '-'))
}

const positionSchema = z.object({ line: z.int(), column: z.int() })
const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          replacement: z.string().default(''),
          /** Lines and columns are counted from 1. */
          location: z.object({ start: positionSchema, end: positionSchema }),
          /** `CompileError` is said of those that were not drawn. */
          status: z.enum(['Killed', 'Timeout', 'RuntimeError', 'Survived', 'NoCoverage', 'CompileError', 'Ignored']),
        }),
      ),
    }),
  ),
})

/** A mutant of a file, and what came of it. */
export type Mutant = z.infer<typeof reportSchema>['files'][string]['mutants'][number] & { file: string }

/**
 * Changes that the type checker refuses, so that no test needs to: `a?.b` to `a.b`, and a word of a
 * union to ''.
 */
const refusedByTypes = ['OptionalChaining', 'StringLiteral']

/**
 * Tries the mutants of a folder, or of one of its files: each with those of the folder's tests that
 * reach it.
 *
 * @throws Error where the tests fail without any mutant.
 */
export function runFolder({ tests, strings, pool, apart }: MutatedFolder, path: string): Mutant[] {
  const place = placeOf(path)
  const [configFile, reportFile] = [join(place, 'stryker.json'), join(place, 'report.json')]
  mkdirSync(place, { recursive: true })
  rmSync(reportFile, { force: true })
  // Some tests read ../shared, which lies beside the repository.
  if (!existsSync(join(place, 'shared'))) symlinkSync(join(root, '../shared'), join(place, 'shared'))
  const options = {
    mutate: [path.endsWith('.ts') ? path : `${path}{.ts,/**/*.ts}`, '!**/*.d.ts'],
    mutator: { excludedMutations: strings ? refusedByTypes.slice(0, 1) : refusedByTypes },
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false, pool: pool ?? 'threads' },
    checkers: ['sample'],
    plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'sample.ts')],
    coverageAnalysis: 'perTest',
    // What is slow only because the machine is busy has not been noticed.
    timeoutMS: 20_000,
    timeoutFactor: 2,
    dryRunTimeoutMinutes: 30,
    concurrency: Number(process.env.LEDE_WORKERS ?? 2),
    tempDirName: relative(root, place),
    ignorePatterns: ['out', 'dist', 'test-results', 'tests/e2e/*', '!tests/e2e/copy.ts'],
    // Stryker would rewrite it with the compiler's API, which TypeScript 7 does not have.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    reporters: process.stdout.isTTY ? ['json', 'progress'] : ['json'],
    jsonReporter: { fileName: reportFile },
    logLevel: 'error',
  }
  writeFileSync(configFile, JSON.stringify(options))
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const env = {
    ...process.env,
    NODE_COMPILE_CACHE: join(root, 'out/mutation/compiled'),
    [testsVariable]: tests.join(' '),
    ...(apart && { [apartVariable]: '1' }),
  }
  const { status } = spawnSync(process.execPath, [stryker, 'run', configFile], { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) throw new Error(`Stryker ended with ${status}`)
  const { files } = reportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8')))
  return Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ ...mutant, file })))
}

import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** A test as a report lists it. */
export interface ReportedTest {
  name: string
  /** Its file, as the report names it. */
  file: string
  /** How long it took with all tries, in seconds. */
  seconds: number
}

/** The results of a run's tests. */
export interface Totals {
  passed: number
  /** How many of those passed only when tried again. */
  flaky: number
  failed: number
  skipped: number
  tests: readonly ReportedTest[]
}

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
    testResults: z.array(
      z.object({
        name: z.string(),
        assertionResults: z.array(z.object({ fullName: z.string(), duration: z.number().nullish() })),
      }),
    ),
  })
  .transform(
    (report): Totals => ({
      passed: report.numPassedTests,
      flaky: 0,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      tests: report.testResults.flatMap(({ name: file, assertionResults }) =>
        assertionResults.map(({ fullName: name, duration }) => ({ name, file, seconds: (duration ?? 0) / 1_000 })),
      ),
    }),
  )

const playwrightSuite = z.object({
  specs: z.array(
    z.object({
      title: z.string(),
      file: z.string(),
      tests: z.array(z.object({ results: z.array(z.object({ duration: z.number() })) })),
    }),
  ),
  get suites() {
    return z.array(playwrightSuite).optional()
  },
})

const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
    suites: z.array(playwrightSuite),
  })
  .transform(
    ({ stats, suites }): Totals => ({
      passed: stats.expected + stats.flaky,
      flaky: stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      tests: suites.flatMap(testsIn),
    }),
  )

function testsIn({ specs, suites = [] }: z.infer<typeof playwrightSuite>): ReportedTest[] {
  const own = specs.flatMap(({ title: name, file, tests }) =>
    tests.map(({ results }) => ({
      name,
      file,
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1_000,
    })),
  )
  return [...own, ...suites.flatMap(testsIn)]
}

const reportSchema = z.union([vitestReport, playwrightReport])

export const noTests: Totals = { passed: 0, flaky: 0, failed: 0, skipped: 0, tests: [] }

/**
 * The totals of a JSON report by Vitest or Playwright; null if there is none, as after an aborted
 * run.
 */
export function readTotals(file: string): Totals | null {
  if (!existsSync(file)) return null
  return reportSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null
}

export function add(one: Totals, other: Totals): Totals {
  return {
    passed: one.passed + other.passed,
    flaky: one.flaky + other.flaky,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    tests: [...one.tests, ...other.tests],
  }
}

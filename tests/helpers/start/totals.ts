import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** What came of a run's tests. */
export interface Totals {
  passed: number
  /** How many of those that passed did so only when they were tried again. */
  flaky: number
  failed: number
  skipped: number
}

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    flaky: 0,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }))

const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })
  .transform(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    flaky: stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))

const reportSchema = z.union([vitestReport, playwrightReport])

export const noTests: Totals = { passed: 0, flaky: 0, failed: 0, skipped: 0 }

/** The totals of a JSON report of Vitest's or Playwright's; null where there is none, as a run that broke off leaves it. */
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
  }
}

import type { Ended } from './stage.ts'
import type { Totals } from './totals.ts'

/** Tests that take longer than this on the machine of 28 November 2026, in seconds, are listed. */
const slowTest = 20

/**
 * The lines at the end of a whole run: how long each stage took against its budget, which tests are
 * slow, what passed only on a second try, and the totals. Budgets and the limit for tests are
 * multiplied by `slowness`.
 */
export function summaryOf(ended: readonly Ended[], totals: Totals, slowness: number): string[] {
  const slow = totals.tests
    .filter(({ seconds }) => seconds > slowTest * slowness)
    .toSorted((one, other) => other.seconds - one.seconds)
  return [
    `Times, in seconds, on a machine at ${slowness.toFixed(2)} times the time of the one that the budgets are for:`,
    ...ended.map(({ stage, seconds }) => timeOf(stage.heading, seconds, stage.budget * slowness)),
    ...slow.map(({ name, file, seconds }) => `Slow, ${seconds.toFixed(0)} s: ${file}: ${name}`),
    ...(totals.flaky > 0
      ? [`${totals.flaky} of those that passed did so only when tried again: named above as flaky.`]
      : []),
    `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`,
  ]
}

function timeOf(heading: string, seconds: number, budget: number): string {
  const over = seconds > budget ? '  over its budget' : ''
  return `  ${heading.padEnd(28)}${seconds.toFixed(0).padStart(6)} of ${budget.toFixed(0).padStart(5)}${over}`
}

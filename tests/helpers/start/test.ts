/** `npm test`: everything that is checked, in one command. Stops at the first step that fails; the last line says what came of the whole run. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { provideChromium } from './chromium.ts'
import { add, noTests, readTotals, type Totals } from './totals.ts'

interface Step {
  heading: string
  /** What npm runs, with its arguments. */
  run: readonly string[]
  /** Where the step leaves its report, for those that run tests. */
  report?: string
}

const root = join(import.meta.dirname, '../../..')
const unitReport = join(root, 'out', 'unit.json')
const e2eReport = join(root, 'test-results', 'e2e.json')

const steps: readonly Step[] = [
  { heading: 'Types', run: ['types'] },
  { heading: 'Lint and import directions', run: ['lint'] },
  { heading: 'Build', run: ['build'] },
  {
    heading: 'Unit and contract tests',
    run: ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
  },
  { heading: 'End-to-end tests', run: ['e2e'], report: e2eReport },
]

const noChromium = `No Chromium was found for the end-to-end tests, and none could be installed.
Install Chromium, Chrome or Edge, or run "npx playwright install chromium"; or name one: PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test`

function runAll(): Totals {
  let totals = noTests
  for (const { heading, run, report } of steps) {
    console.log(`\n=== ${heading} ===\n`)
    if (report !== undefined) rmSync(report, { force: true })
    const { status } = spawnSync('npm', ['run', '--silent', ...run], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    const counted = report === undefined ? null : readTotals(report)
    if (counted !== null) totals = add(totals, counted)
    if (status === 0 && (report === undefined || counted !== null)) continue
    console.log(`\n"npm run ${run[0]}" failed.`)
    // A step that failed without a failed test (types, a run that broke off) counts as one failure.
    return (counted?.failed ?? 0) > 0 ? totals : add(totals, { ...noTests, failed: 1 })
  }
  return totals
}

console.log('=== Chromium ===\n')
const chromium = provideChromium()
console.log(chromium ?? noChromium)
const totals = chromium === null ? { ...noTests, failed: 1 } : runAll()
if (totals.flaky > 0)
  console.log(`\n${totals.flaky} of those that passed did so only when tried again: named above as flaky.`)
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exitCode = totals.failed === 0 ? 0 : 1

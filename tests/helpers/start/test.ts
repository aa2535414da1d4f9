/**
 * `npm test`: everything that is checked, in one command; with `--long`, `npm run test:long`: the
 * same at length. Stops after the first group of stages that fails; the last line sums up the whole
 * run.
 */
import { slowness } from '../machine.ts'
import { provideChromium } from './chromium.ts'
import { memoryFolder } from './memory-folder.ts'
import { runBeside } from './run-stages.ts'
import type { Ended } from './stage.ts'
import { stagesOf } from './stages.ts'
import { summaryOf } from './summary.ts'
import { add, noTests, readTotals, type Totals } from './totals.ts'

const noChromium = `No Chromium was found for the end-to-end tests, and none could be installed.
Install Chromium, Chrome or Edge, or run "npx playwright install chromium"; or name one: PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test`

const aFailure: Totals = { ...noTests, failed: 1 }
const long = process.argv.includes('--long')

async function runAll(): Promise<{ ended: readonly Ended[]; totals: Totals }> {
  const ended: Ended[] = []
  for (const beside of stagesOf({ long })) {
    const env = {
      ...process.env,
      ...(long ? { LEDE_LONG: '1' } : {}),
      ...(temporary === null ? {} : { TMPDIR: temporary.path }),
    }
    const these = await runBeside(beside, env)
    ended.push(...these)
    if (these.some(({ well }) => !well)) break
  }
  return { ended, totals: ended.map(totalsOf).reduce(add, noTests) }
}

/**
 * A stage that failed without a failed test (types), or that left no report (an aborted run),
 * counts as one failure.
 */
function totalsOf({ stage, well }: Ended): Totals {
  const counted = stage.report === undefined ? noTests : readTotals(stage.report)
  if (counted !== null && (well || counted.failed > 0)) return counted
  console.log(`\n"npm run ${stage.run[0]}" failed.`)
  return add(counted ?? noTests, aFailure)
}

console.log('=== Chromium ===\n')
const chromium = provideChromium()
const temporary = memoryFolder()
process.once('exit', () => temporary?.remove())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
console.log(chromium ?? noChromium)
const { ended, totals } = chromium === null ? { ended: [], totals: aFailure } : await runAll()
console.log(`\n${summaryOf(ended, totals, slowness).join('\n')}`)
process.exitCode = totals.failed === 0 ? 0 : 1

import { ReportedFailure } from './failure.ts'
import { startProgress } from './progress.ts'
import type { HoldHint, Terminal } from './terminal.ts'

/**
 * From this many items on, the number of failures is repeated at the end, because the first are out
 * of sight.
 */
const many = 20

/**
 * Does the same for many items, one after the other, with a progress bar on a terminal. Failures
 * are reported with their reason, and the others continue.
 *
 *
 * @throws ReportedFailure at the end, if some failed
 */
export async function inBatch<Item>(
  terminal: Terminal,
  items: readonly Item[],
  options: { nameOf(item: Item): string; showProgress: boolean; held?: HoldHint },
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const progress = await startProgress(terminal.stderr, options.showProgress ? items.length : 0)
  let failures = 0
  for (const item of items) {
    try {
      await work(item)
    } catch (error) {
      failures += 1
      progress.pause()
      if (!(error instanceof ReportedFailure)) terminal.sayFailure(error, options.nameOf(item), options.held)
    }
    progress.advance()
  }
  progress.stop()
  if (failures > 0 && items.length > many)
    terminal.say(`lede: ${terminal.text('batch.failed', { failed: failures, count: items.length })}`)
  if (failures > 0) throw new ReportedFailure()
}

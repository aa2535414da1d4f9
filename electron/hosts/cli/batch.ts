import { SaidFailure } from './failure.ts'
import { startProgress } from './progress.ts'
import type { HeldText, Terminal } from './terminal.ts'

/**
 * Of more things, how many failed is said once more at the end: what failed first is out of sight.
 */
const many = 20

/**
 * Does the same with many things, one after the other, with a progress bar on a terminal. What
 * fails is named with its reason, and the others go on.
 *
 * @throws SaidFailure at the end, when some failed
 */
export async function inBatch<Item>(
  terminal: Terminal,
  items: readonly Item[],
  options: { nameOf(item: Item): string; showProgress: boolean; held?: HeldText },
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
      if (!(error instanceof SaidFailure)) terminal.sayFailure(error, options.nameOf(item), options.held)
    }
    progress.advance()
  }
  progress.stop()
  if (failures > 0 && items.length > many)
    terminal.say(`lede: ${terminal.text('batch.failed', { failed: failures, count: items.length })}`)
  if (failures > 0) throw new SaidFailure()
}

import type { BrowserContext } from '@playwright/test'
import { slowness } from '#tests/helpers/machine.ts'

/**
 * What a window takes for a long time, in milliseconds: less is a rest between keys, or the next
 * frame.
 */
const long = 5_000
/**
 * How many times as long it is to wait: as the machine is slower, and four times that for whatever
 * else it has to do.
 */
const longer = 4 * slowness

/**
 * Makes the windows of a browser wait longer where they give up, or take something away, after a
 * time: news that goes by itself, keys that are held no more, the picture of a window that does not
 * come. Nobody looks as slowly as a busy machine.
 */
export async function bePatient(context: BrowserContext): Promise<void> {
  await context.addInitScript(
    ([long, longer]) => {
      const { setTimeout } = window
      const now = performance.now.bind(performance)
      performance.now = () => now() / longer
      const later = (work: TimerHandler, ms = 0, ...args: unknown[]) =>
        setTimeout(work, ms < long ? ms : ms * longer, ...args)
      Object.assign(window, { setTimeout: later })
    },
    [long, longer] as const,
  )
}

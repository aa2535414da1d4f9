import type { BrowserContext } from '@playwright/test'
import { slowness } from '#tests/helpers/machine.ts'

/**
 * What counts as long in a window, in milliseconds: less is a pause between keys, or the next
 * frame.
 */
const long = 5_000
/**
 * By how much waits are multiplied: by the slowness of the machine, and by four for other work on
 * it.
 */
const longer = 4 * slowness

/**
 * Makes the windows of a browser wait longer wherever they give up, or remove something, after a
 * time: notices that disappear by themselves, keys held back, the snapshot of a window that does
 * not appear. Nobody reads as slowly as a busy machine.
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

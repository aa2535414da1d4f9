import type { BrowserContext, Page } from '@playwright/test'

declare global {
  interface Window {
    /** The work that a window would do when idle. */
    inAdvance?: IdleRequestCallback[]
  }
}

/**
 * Keeps the windows of a browser from loading, when idle, some fifty scripts that nobody has asked
 * for yet (renderer/ui/on-demand.tsx): they take a third of the time in which a window starts, in
 * each journey anew. They are loaded once they are needed.
 */
export async function loadOnDemand(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { requestIdleCallback } = window
    const inAdvance: IdleRequestCallback[] = []
    const later = (work: IdleRequestCallback, options?: IdleRequestOptions) =>
      options?.timeout === undefined ? inAdvance.push(work) : requestIdleCallback(work, options)
    Object.assign(window, { requestIdleCallback: later, inAdvance })
  })
}

/**
 * Makes a window load everything in advance, as it does by itself outside tests: for journeys in
 * which nothing can be loaded later.
 */
export async function loadAll(page: Page): Promise<void> {
  await page.waitForFunction(() => window.inAdvance?.length)
  await page.evaluate(async () => {
    const deadline = { didTimeout: false, timeRemaining: () => 50 }
    for (let work = window.inAdvance?.shift(); work !== undefined; work = window.inAdvance?.shift())
      await work(deadline)
  })
}

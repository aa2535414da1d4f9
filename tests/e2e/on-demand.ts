import type { BrowserContext, Page } from '@playwright/test'

declare global {
  interface Window {
    /** What a window would do with its idle time. */
    inAdvance?: IdleRequestCallback[]
  }
}

/**
 * Keeps the windows of a browser from loading, as soon as they are idle, some fifty scripts that
 * nobody has asked for yet (renderer/ui/on-demand.tsx): they took a third of what it takes to begin
 * a window, in each journey anew. Whatever is asked for is loaded then.
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
 * Has a window load everything in advance, as it does by itself where nobody keeps it from it: for
 * journeys in which nothing can be loaded later.
 */
export async function loadAll(page: Page): Promise<void> {
  await page.waitForFunction(() => window.inAdvance?.length)
  await page.evaluate(async () => {
    const deadline = { didTimeout: false, timeRemaining: () => 50 }
    for (let work = window.inAdvance?.shift(); work !== undefined; work = window.inAdvance?.shift())
      await work(deadline)
  })
}

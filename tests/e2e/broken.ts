import type { Page } from '@playwright/test'

/** The message of errors that a test causes here. */
export const brokenOnPurpose = 'broken on purpose'

/**
 * Breaks the pane of the article's fields in windows that open from now on, until `window.mended`
 * is true.
 */
export async function breakInspector(page: Page): Promise<void> {
  await page.route(/assets\/inspector-/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export function Inspector() { if (!window.mended) throw new Error('${brokenOnPurpose}'); return 'Fields' }`,
    }),
  )
}

/** Breaks the whole window at its next render. */
export async function breakWindow(page: Page): Promise<void> {
  await page.evaluate((message) => {
    window.matchMedia = () => {
      throw new Error(message)
    }
  }, brokenOnPurpose)
}

import { test as base, type Page } from '@playwright/test'
import type { Article } from '#shared/article/article.ts'
import { startTestHost, type TestHost } from '#tests/helpers/web-host.ts'

export { expect } from '@playwright/test'

/** Lede as a person meets it: a window on a library of the test's own, and the host behind it. */
export interface Lede {
  host: TestHost
  page: Page
  /** Another window of the same browser on the same desk. */
  secondWindow(): Promise<Page>
  /** Puts an article into the library without the window; its id. */
  add(article: Article): Promise<string>
}

/** `test` with a real desk, a real web host and a real browser, on an empty library. */
export const test = base.extend<{ lede: Lede }>({
  lede: async ({ page, context }, use) => {
    const host = await startTestHost()
    await page.goto(host.url)
    await use({
      host,
      page,
      secondWindow: async () => {
        const second = await context.newPage()
        await second.goto(host.origin)
        return second
      },
      add: async (article) => {
        const client = await host.client()
        const { id } = await client.call('drafts.create', { article })
        return id
      },
    })
    await host.close()
  },
})

import { test as base, expect, type Page } from '@playwright/test'
import type { Article } from '#shared/article/article.ts'
import { startTestHost, type TestHost } from '#tests/helpers/web-host.ts'
import { whole } from './editing.ts'
import { bePatient } from './patience.ts'

export { expect } from '@playwright/test'

/** Lede as a person meets it: a window on a library of the test's own, and the host behind it. */
export interface Lede {
  host: TestHost
  page: Page
  /** Another window of the same browser on the same desk. */
  secondWindow(): Promise<Page>
  /** What has gone wrong in the window and was seen by nobody. A test that lets something go wrong takes it out. */
  faults: string[]
  /** Puts an article into the library without the window; its id. */
  add(article: Article): Promise<string>
}

/** `test` with a real desk, a real web host and a real browser, on an empty library. */
export const test = base.extend<{ lede: Lede }>({
  context: async ({ context }, use) => {
    await bePatient(context)
    await use(context)
  },
  lede: async ({ page, context }, use) => {
    const host = await startTestHost()
    const faults = await faultsOf(page)
    await page.goto(host.url)
    await whole(page)
    await use({
      host,
      page,
      faults,
      secondWindow: async () => {
        const second = await context.newPage()
        await second.goto(host.origin)
        await whole(second)
        return second
      },
      add: async (article) => {
        const client = await host.client()
        const { id } = await client.call('drafts.create', { article })
        return id
      },
    })
    await host.close()
    expect(faults, 'errors that nobody has caught, and code made of text').toEqual([])
  },
})

/** What goes wrong in a page and is seen by nobody. What hostile HTML is kept from is no fault of the page. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = []
  page.on('pageerror', ({ name, message, stack }) => faults.push(`${name}: ${message}\n${stack}`))
  page.on('console', (message) => {
    if (message.text().startsWith(refused)) faults.push(message.text())
  })
  await page.addInitScript((mark) => {
    addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile }) => {
      if (blockedURI === 'eval') console.error(mark, sourceFile)
    })
  }, refused)
  return faults
}

const refused = 'Code made of text was refused:'

import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { Article } from '#shared/article/article.ts'
import { HostPool } from '#tests/helpers/host-pool.ts'
import type { TestHost } from '#tests/helpers/web-host.ts'
import { ContextPool } from './context-pool.ts'
import { whole } from './editing.ts'
import { loadOnDemand } from './on-demand.ts'
import { bePatient } from './patience.ts'

export { expect } from '@playwright/test'

// For each wait that might fail Playwright makes a stack of up to 200 calls and looks each up in
// source maps: a sixth of its process's time. The first few tell where a journey failed.
Error.stackTraceLimit = 10

/** Lede as a person uses it: a window on a library of the test's own, and the host behind it. */
export interface Lede {
  host: TestHost
  page: Page
  /** Another window of the same browser on the same desk. */
  secondWindow(): Promise<Page>
  /**
   * Errors in the window that nothing has shown to the user. A test that causes an error removes it
   * from here.
   */
  faults: string[]
  /** Adds an article to the library without the window. Returns its id. */
  add(article: Article): Promise<string>
}

interface OfTest {
  lede: Lede
  /**
   * For `test.use`, where every test starts its window itself (`openDraft`, `newArticle`, `start`):
   * `lede` then does not start it.
   */
  beginsItself: boolean
  /**
   * For `test.use`, beside `beginsItself`, where most tests are about the fields: their pane is
   * open, as in a window that is new. Otherwise it is closed until a test opens it (`openFields`):
   * it takes two fifths of the time in which a window with a draft starts.
   */
  withFields: boolean
  /** A host with an empty library. */
  anotherHost(): Promise<TestHost>
  /** A browser without windows or stored data, with the options of the test. `context` is one. */
  anotherBrowser(): Promise<BrowserContext>
  /** The options of the test's contexts, as one text. */
  contextKey: string
}

interface OfWorker {
  hosts: HostPool
  contexts: ContextPool
}

/** `test` with a real desk, a real web host and a real browser, on an empty library. */
export const test = base.extend<OfTest, OfWorker>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const hosts = new HostPool()
      await use(hosts)
      await hosts.close()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  contexts: [async ({}, use) => use(new ContextPool()), { scope: 'worker' }],
  contextKey: async (
    {
      acceptDownloads,
      bypassCSP,
      colorScheme,
      contextOptions,
      contrast,
      deviceScaleFactor,
      extraHTTPHeaders,
      forcedColors,
      geolocation,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
      offline,
      permissions,
      reducedMotion,
      screen,
      serviceWorkers,
      storageState,
      timezoneId,
      userAgent,
      viewport,
    },
    use,
  ) => {
    const switches = [acceptDownloads, bypassCSP, hasTouch, isMobile, javaScriptEnabled, offline, serviceWorkers]
    const look = [colorScheme, contrast, deviceScaleFactor, forcedColors, reducedMotion, screen, viewport]
    const visitor = [extraHTTPHeaders, geolocation, locale, permissions, storageState, timezoneId, userAgent]
    await use(JSON.stringify([switches, look, visitor, contextOptions]))
  },
  beginsItself: [false, { option: true }],
  withFields: [false, { option: true }],
  anotherHost: async ({ hosts }, use) => {
    const taken: Awaited<ReturnType<HostPool['take']>>[] = []
    await use(async () => {
      const host = await hosts.take()
      taken.push(host)
      return host
    })
    for (const host of taken) hosts.giveBack(host)
  },
  anotherBrowser: async ({ browser, contexts, contextKey }, use) => {
    const taken: BrowserContext[] = []
    await use(async () => {
      const context = await contexts.take(contextKey, () => patientContext(browser))
      taken.push(context)
      return context
    })
    for (const context of taken) await contexts.giveBack(context)
  },
  context: async ({ anotherBrowser }, use) => use(await anotherBrowser()),
  lede: async ({ page, context, anotherHost, beginsItself, withFields }, use) => {
    const host = await anotherHost()
    const faults = await faultsOf(page)
    await enter(page, host, beginsItself)
    if (beginsItself && !withFields) await closeFields(page)
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
    expect(faults, 'errors that nobody has caught, and code made of text').toEqual([])
  },
})

/**
 * Lets a window in at a host. If the test starts the window itself, it goes to an address at which
 * there is nothing.
 */
export async function enter(page: Page, host: TestHost, beginsItself: boolean): Promise<void> {
  if (beginsItself) {
    await page.context().request.get(host.address())
    await page.goto(`${host.origin}/nowhere`)
  } else {
    await page.goto(host.address())
    await whole(page)
  }
}

/** Makes a window that has not started yet start as if the pane of the fields had been closed. */
async function closeFields(page: Page): Promise<void> {
  const layout = { state: { side: null }, version: 0 }
  await page.evaluate((layout) => localStorage.setItem('lede.layout', JSON.stringify(layout)), layout)
}

async function patientContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext()
  await bePatient(context)
  await loadOnDemand(context)
  return context
}

/**
 * Errors in a page that nothing has shown to the user. What hostile HTML is prevented from doing
 * does not count.
 */
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

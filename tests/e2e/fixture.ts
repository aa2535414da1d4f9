import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { Article } from '#shared/article/article.ts'
import { HostPool } from '#tests/helpers/host-pool.ts'
import type { TestHost } from '#tests/helpers/web-host.ts'
import { ContextPool } from './context-pool.ts'
import { whole } from './editing.ts'
import { loadOnDemand } from './on-demand.ts'
import { bePatient } from './patience.ts'

export { expect } from '@playwright/test'

// Playwright makes a stack of up to 200 calls, each looked up in source maps, of every wait that
// may be in vain: a sixth of what its own process takes. Where a journey failed the first few say.
Error.stackTraceLimit = 10

/** Lede as a person meets it: a window on a library of the test's own, and the host behind it. */
export interface Lede {
  host: TestHost
  page: Page
  /** Another window of the same browser on the same desk. */
  secondWindow(): Promise<Page>
  /**
   * What has gone wrong in the window and was seen by nobody. A test that lets something go wrong
   * takes it out.
   */
  faults: string[]
  /** Puts an article into the library without the window; its id. */
  add(article: Article): Promise<string>
}

interface OfTest {
  lede: Lede
  /**
   * For `test.use`, where every test begins its window itself (`openDraft`, `newArticle`, `start`):
   * `lede` does not do so before.
   */
  beginsItself: boolean
  /** A host with an empty library. */
  anotherHost(): Promise<TestHost>
  /**
   * A browser without windows and without memory, with the options of the test. `context` is one.
   */
  anotherBrowser(): Promise<BrowserContext>
  /** What a context of the test is made with, as one text. */
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
  lede: async ({ page, context, anotherHost, beginsItself }, use) => {
    const host = await anotherHost()
    const faults = await faultsOf(page)
    await enter(page, host, beginsItself)
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

/** Lets a window in at a host; where the test begins it itself, it is where there is nothing. */
export async function enter(page: Page, host: TestHost, beginsItself: boolean): Promise<void> {
  if (beginsItself) {
    await page.context().request.get(host.address())
    await page.goto(`${host.origin}/nowhere`)
  } else {
    await page.goto(host.address())
    await whole(page)
  }
}

async function patientContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext()
  await bePatient(context)
  await loadOnDemand(context)
  return context
}

/**
 * What goes wrong in a page and is seen by nobody. What hostile HTML is kept from is no fault of
 * the page.
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

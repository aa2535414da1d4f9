import type { Page } from '@playwright/test'
import { readSettings } from '#shared/settings/settings.ts'
import { story } from '#tests/helpers/story.ts'
import { newArticle, openDraft, saved } from './editing.ts'
import { expect, test } from './fixture.ts'

/**
 * Everything that a window's origin stores in the browser, and the window's permissions and
 * headers.
 */
async function known(page: Page) {
  // The window stores them a moment after it opens.
  await page.waitForFunction(() => localStorage.getItem('lede.settings') !== null)
  const ofPage = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    // Lede's own database is made a moment after the window opens.
    databases: (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== 'lede'),
    caches: await caches.keys(),
    name: window.name,
    marked: 'marked' in window,
    clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
    size: [innerWidth, innerHeight],
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    printed: matchMedia('print').matches,
  }))
  const cookies = (await page.context().cookies()).map(({ name }) => name)
  return { ...ofPage, cookies }
}

// In order in one worker: the second uses what the first has used.
test.describe('journeys that share a host and a browser', () => {
  test.describe.configure({ mode: 'serial' })
  let worker: number
  let before: { fresh: unknown; origin: string; id: string; page: Page }

  test('leave behind all that a journey can', async ({ lede, context }, { workerIndex }) => {
    const { page, host } = lede
    const fresh = await known(page)
    await newArticle(page)
    await page.keyboard.type('Harbour')
    await saved(page)
    const id = await lede.add(story({ headline: 'Ferry' }, ['One.']))
    await openDraft(page, id)
    const client = await host.client()
    await client.call('settings.write', {
      settings: { ...readSettings({}), interfaceLanguage: 'de', theme: 'dark' },
    })
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await context.addCookies([{ name: 'left', value: 'behind', url: host.origin }])
    await page.addInitScript(() => Object.assign(window, { marked: true }))
    await page.route('**/assets/**', (route) => route.continue())
    await page.setViewportSize({ width: 500, height: 400 })
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    const second = await lede.secondWindow()
    for (const each of [page, second]) {
      await each.reload()
      await each.evaluate(async () => {
        localStorage.setItem('left', 'behind')
        sessionStorage.setItem('left', 'behind')
        // As Lede stores its snapshot: when the window is left.
        addEventListener('pagehide', () => localStorage.setItem('left late', 'behind'))
        window.name = 'left'
        await caches.open('left')
        await new Promise((resolve) => {
          const opening = indexedDB.open('left')
          opening.onsuccess = () => {
            opening.result.close()
            resolve(null)
          }
        })
      })
    }
    const now = await known(page)
    expect(now).toMatchObject({ marked: true, clipboard: 'granted', size: [500, 400], dark: true, printed: true })
    expect(now.databases).toContain('left')
    worker = workerIndex
    before = { fresh, origin: host.origin, id, page }
  })

  test('find nothing of it', async ({ lede, context }, { workerIndex }) => {
    const { page, host } = lede
    // The host is the same, so nothing here is due to another address.
    expect([workerIndex, host.origin]).toEqual([worker, before.origin])
    expect(await known(page)).toEqual(before.fresh)
    expect(before.page.isClosed()).toBe(true)
    const client = await host.client()
    expect(await client.call('drafts.list', {})).toMatchObject({ total: 0 })
    await expect(client.call('drafts.open', { id: before.id })).rejects.toMatchObject({ code: 'draft.missing' })
    expect(await client.call('settings.read', {})).toEqual(readSettings({}))
    await expect(page.getByRole('main').getByRole('heading', { name: 'Start your first story' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    // The pool's own window, which shows nothing of Lede, even of an earlier host.
    const others = context.pages().filter((other) => other !== page)
    expect(others.map((other) => new URL(other.url()).pathname)).toEqual(['/nowhere'])
  })

  test('do not come by the cookie of the one before', async ({ context, anotherHost, page }) => {
    const host = await anotherHost()
    expect(host.origin).toBe(before.origin)
    expect((await page.goto(host.origin))?.status()).toBe(401)
    expect(await context.cookies()).toEqual([])
  })
})

for (const locale of ['en-GB', 'de-DE'] as const) {
  test.describe(`with ${locale}`, () => {
    test.use({ locale, colorScheme: 'dark', viewport: { width: 700, height: 500 } })

    test('a journey gets the browser that it asks for', async ({ lede, anotherBrowser }) => {
      const another = await (await anotherBrowser()).newPage()
      for (const page of [lede.page, another]) {
        const asked = await page.evaluate(() => ({
          locale: navigator.language,
          dark: matchMedia('(prefers-color-scheme: dark)').matches,
          size: [innerWidth, innerHeight],
        }))
        expect(asked).toEqual({ locale, dark: true, size: [700, 500] })
      }
    })
  })
}

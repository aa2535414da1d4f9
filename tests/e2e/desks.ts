import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { Person } from '#shared/review/person.ts'
import { startTestHost } from '#tests/helpers/web-host.ts'
import { activate, whole } from './editing.ts'
import { type GivenFile, openFiles } from './files.ts'
import { expect, type Lede, test as single } from './fixture.ts'
import { bePatient } from './patience.ts'

export const ann: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'journalist' }
export const ben: Person = { id: 'ben', name: 'Ben Okri', initials: 'BO', colour: 'violet', role: 'editor' }

/** The window of one person on a desk of their own. */
export type Desk = Pick<Lede, 'host' | 'page' | 'add'>

/** `test` with two people who share nothing: each has a library, a browser and a window of their own. */
export const test = single.extend<{ desks: { ann: Desk; ben: Desk } }>({
  desks: async ({ browser, contextOptions }, use) => {
    const [first, second] = [await deskOf(browser, contextOptions, ann), await deskOf(browser, contextOptions, ben)]
    await use({ ann: first, ben: second })
    for (const { page, host } of [first, second]) {
      await page.context().close()
      await host.close()
    }
  },
})

async function deskOf(browser: Browser, options: BrowserContextOptions, profile: Person): Promise<Desk> {
  const host = await startTestHost()
  const client = await host.client()
  await client.call('settings.write', { settings: { ...(await client.call('settings.read', {})), profile } })
  const context = await browser.newContext(options)
  await bePatient(context)
  const page = await context.newPage()
  await page.goto(host.url)
  await whole(page)
  return {
    host,
    page,
    add: async (article) => (await client.call('drafts.create', { article })).id,
  }
}

/** A package as it was downloaded. */
export interface SentFile extends GivenFile {
  content: Uint8Array
}

/** Sends the draft that a window shows as a package, with the dialog as it is or as `fill` leaves it. */
export async function send(
  page: Page,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => {},
): Promise<SentFile> {
  await page.keyboard.press('Control+Shift+s')
  const dialog = page.getByRole('dialog', { name: 'Send as a package' })
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await fill(dialog)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    activate(dialog.getByRole('button', { name: 'Save package' })),
  ])
  await expect(dialog).toBeHidden()
  return { name: download.suggestedFilename(), content: new Uint8Array(readFileSync(await download.path())) }
}

/** Opens a package, and says yes to what its dialog says; the words on its button. */
export async function open(page: Page, file: GivenFile): Promise<string> {
  await openFiles(page, [file])
  const dialog = page.getByRole('dialog', { name: 'Open package' })
  const button = dialog.getByRole('button').last()
  await expect(button).toBeFocused()
  const words = (await button.textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  return words
}

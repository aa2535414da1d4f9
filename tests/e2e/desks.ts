import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Person } from '#shared/review/people/person.ts'
import type { TestHost } from '#tests/helpers/web-host.ts'
import { activate, beginOnce } from './editing.ts'
import { type GivenFile, openFiles } from './files.ts'
import { enter, expect, type Lede, test as single } from './fixture.ts'

export const ann: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'journalist' }
export const ben: Person = { id: 'ben', name: 'Ben Okri', initials: 'BO', colour: 'violet', role: 'editor' }

/** The window of a person with a desk of their own. */
export type Desk = Pick<Lede, 'host' | 'page' | 'add'>

/** `test` with two people who share nothing: each has a library, a browser and a window. */
export const test = single.extend<{ desks: { ann: Desk; ben: Desk } }>({
  desks: async ({ anotherHost, anotherBrowser, beginsItself }, use) => {
    const deskOf = async (person: Person): Promise<Desk> => {
      const host = await anotherHost()
      const page = await (await anotherBrowser()).newPage()
      const add = await introduce(host, person)
      await enter(page, host, beginsItself)
      return { host, page, add }
    }
    await use({ ann: await deskOf(ann), ben: await deskOf(ben) })
  },
})

/** Sets who works at a desk. Returns a function that adds articles to its library. */
async function introduce(host: TestHost, profile: Person): Promise<Desk['add']> {
  const client = await host.client()
  await client.call('settings.write', { settings: { ...(await client.call('settings.read', {})), profile } })
  return async (article) => (await client.call('drafts.create', { article })).id
}

/** A downloaded package. */
export interface SentFile extends GivenFile {
  content: Uint8Array
}

/** Sends the draft in a window as a package, with the dialog as it is or as `fill` completes it. */
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

/** Opens a package and confirms its dialog. Returns the text of its button. */
export async function open(page: Page, file: GivenFile): Promise<string> {
  await beginOnce(page)
  await openFiles(page, [file])
  const dialog = page.getByRole('dialog', { name: 'Open package' })
  const button = dialog.getByRole('button').last()
  await expect(button).toBeFocused()
  const words = (await button.textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  return words
}

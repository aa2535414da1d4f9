import type { Locator, Page } from '@playwright/test'
import { emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { activate, articleOf, bodyIn, lineIn, openDraft, saved, start } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

/** How many clicks a newcomer may need from a new article to its page. */
const mostClicks = 6

/** Clicks and counts the clicks. */
function counting(): { click(target: Locator): Promise<void>; clicks(): number } {
  let clicks = 0
  return {
    click: async (target) => {
      clicks += 1
      await target.click()
    },
    clicks: () => clicks,
  }
}

/**
 * The tab that an action opens. A closing dialog swallows clicks beside it until the window is
 * drawn without it.
 */
async function opened(page: Page, act: () => Promise<void>): Promise<Page> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  )
  const [tab] = await Promise.all([page.context().waitForEvent('page'), act()])
  return tab
}

async function write(page: Page): Promise<void> {
  await expect(lineIn(page, 'Headline')).toBeFocused()
  await page.keyboard.type('Ferry sails again')
  await bodyIn(page).focus()
  await page.keyboard.type('The ferry left at dawn.')
}

test('from a new article to its published page in the browser: six clicks at most', async ({ lede }) => {
  const { page } = lede
  await start(page)
  const { click, clicks } = counting()
  await click(page.getByRole('button', { name: 'New article' }).first())
  await write(page)

  // Review and approval are the newsroom's: with the keyboard, each in the usual way.
  const status = page.getByRole('dialog', { name: 'Change status' })
  await page.keyboard.press('Control+Alt+u')
  await expect(status).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog', { name: 'Who are you?' }).getByRole('textbox', { name: 'Name' }).fill('Ann Lee')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Status: In review' })).toBeVisible()
  await page.keyboard.press('Control+Alt+u')
  await expect(status.getByRole('button', { name: 'Approve', exact: true })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await click(page.getByRole('button', { name: 'Status: Approved' }))
  await click(status.getByRole('button', { name: 'Publish', exact: true }))
  const outcome = page.getByRole('status').filter({ hasText: '“Ferry sails again” is published.' })
  await expect(outcome).toBeVisible()
  expect(await violationsIn(page)).toEqual([])
  const tab = await opened(page, () => click(outcome.getByRole('button', { name: 'Open page in browser' })))
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Ferry sails again')
  await expect(tab.locator('.body')).toContainText('The ferry left at dawn.')
  // With its own style, and nothing else from Lede.
  await expect(tab.locator('main')).not.toHaveCSS('max-width', 'none')
  expect(clicks()).toBeLessThanOrEqual(mostClicks)
})

test('what an export wants is mended in its dialog, and the way to the page is six clicks at most', async ({
  lede,
}) => {
  const { page } = lede
  await start(page)
  const { click, clicks } = counting()
  await click(page.getByRole('button', { name: 'New article' }).first())
  await write(page)
  await click(page.getByRole('button', { name: 'Export', exact: true }))
  const dialog = page.getByRole('dialog', { name: 'Export “Ferry sails again”' })
  await expect(dialog).toContainText('There is no publication time.')
  await click(dialog.getByRole('button', { name: 'Set to now' }))
  await expect(dialog).not.toContainText('There is no publication time.')
  const download = page.waitForEvent('download')
  await click(dialog.getByRole('button', { name: 'Save file …' }))
  await download
  await expect(dialog).toBeHidden()
  const outcome = page.getByRole('status').filter({ hasText: 'Ferry-sails-again.html is saved.' })
  const tab = await opened(page, () => click(outcome.getByRole('button', { name: 'Open page in browser' })))
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Ferry sails again')
  expect(clicks()).toBeLessThanOrEqual(mostClicks)
  await tab.close()

  // What cannot be corrected in place leads to where it can.
  await page.keyboard.press('Control+Shift+E')
  await activate(dialog.getByRole('button', { name: 'Go to “Category”' }))
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('combobox', { name: 'Category' })).toBeFocused()
  await page.keyboard.type('Transport')
  await page.keyboard.press('Tab')
  await saved(page)
  await expect(page.getByRole('listbox', { name: 'Drafts' })).toContainText('Transport')
})

test('a correction says that the exported page is old, and exports it again', async ({ lede }) => {
  const { page } = lede
  const client = await lede.host.client()
  const settings = await client.call('settings.read', {})
  const person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
  await client.call('settings.write', { settings: { ...settings, profile: person } })
  const id = await lede.add(
    story({ headline: 'Ferry', status: 'approved', canonicalUrl: 'https://example.org/ferry' }, ['It sails.']),
  )
  await openDraft(page, id)
  await page.keyboard.press('Control+Alt+u')
  await activate(page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }))
  const outcome = page.getByRole('status').filter({ hasText: '“Ferry” is published.' })
  await expect(outcome.getByRole('button', { name: 'Copy address' })).toBeVisible()
  await outcome.getByRole('button', { name: 'Save page…' }).click()
  const download = page.waitForEvent('download')
  await activate(page.getByRole('dialog').getByRole('button', { name: 'Save file …' }))
  await download
  await expect(page.getByText('Ferry.html is saved.')).toBeVisible()

  await page.keyboard.press('Control+Alt+u')
  await activate(page.getByRole('dialog').getByRole('button', { name: 'Publish correction…' }))
  const notice = page.getByRole('dialog', { name: 'Publish correction' })
  await expect(notice).toContainText('The page exported as Ferry.html on')
  await notice.getByRole('textbox').fill('It sails on Friday, not on Thursday.')
  await page.keyboard.press('Control+Enter')
  const corrected = page.getByRole('status').filter({ hasText: 'The correction of “Ferry” is published.' })
  await expect(corrected).toContainText('The page that was exported as Ferry.html is out of date.')
  await corrected.getByRole('button', { name: 'Export again…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export “Ferry”' })
  await expect(dialog).toContainText('that page is out of date')
  await expect(dialog.getByRole('button', { name: 'Save file …' })).toBeEnabled()
  const again = page.waitForEvent('download')
  await page.keyboard.press('Control+Enter')
  await again
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+Shift+E')
  await expect(dialog).toContainText('That page says what the story says now.')
})

test('the page waits for what holds the story, however it is asked for', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Held', embargoUntil: '2099-01-01T06:00:00Z' }, ['Wait.']))
  await openDraft(page, id)
  const tabs = page.context().pages().length
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('Open page in browser')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export “Held”' })
  await expect(dialog).toContainText('Under embargo until')
  for (const name of ['Open page in browser', 'Copy as HTML', 'Save file …'])
    await expect(dialog.getByRole('button', { name })).toBeDisabled()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeVisible()
  expect(page.context().pages()).toHaveLength(tabs)
  expect((await articleOf(lede, id)).status).toBe('draft')
})

test('a dialog never shows the headline of another story, nor none, while it waits for the desk', async ({ lede }) => {
  const { page } = lede
  const complete = { ...emptyArticle('en'), publishedAt: '2026-11-20T09:30:00+00:00', timeZone: 'Europe/London' }
  const body = bodyOfParagraphs(['Words.'])
  await lede.add({ ...complete, headline: 'Alpha', body })
  await lede.add({ ...complete, headline: 'Beta', body })
  await start(page)
  const titles = await page.evaluateHandle(() => {
    const seen = new Set<string>()
    new MutationObserver(() => {
      const title = document.querySelector('[role="dialog"] header :is(h1, h2)')?.textContent
      if (title) seen.add(title)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
    return seen
  })
  for (const headline of ['Alpha', 'Beta']) {
    await page.getByRole('listbox', { name: 'Drafts' }).getByText(headline, { exact: true }).click()
    await page.keyboard.press('Control+Shift+E')
    await expect(page.getByRole('dialog')).toContainText('There is no byline.')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  expect(await titles.evaluate((seen) => [...seen])).toEqual(['Export “Alpha”', 'Export “Beta”'])
})

test('what is mended in the export of a story under review is nobody’s suggestion', async ({ lede }) => {
  const { page } = lede
  const client = await lede.host.client()
  const settings = await client.call('settings.read', {})
  const person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
  await client.call('settings.write', { settings: { ...settings, profile: person } })
  const id = await lede.add(story({ headline: 'Ferry', status: 'inReview', timeZone: 'Asia/Tokyo' }, ['It sails.']))
  await openDraft(page, id)
  await bodyIn(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Twice a day.')
  await expect(bodyIn(page).locator('ins')).toHaveText(/Twice a day/)
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export “Ferry”' })
  await expect(dialog).toContainText('1 suggestion waits to be decided')
  await activate(dialog.getByRole('button', { name: 'Set to now' }))
  await expect(dialog).not.toContainText('There is no publication time.')
  await activate(dialog.getByRole('button', { name: 'Add Ann Lee' }))
  await expect(dialog).not.toContainText('There is no byline.')
  await expect(dialog).toContainText('1 suggestion waits to be decided')
  const tab = await opened(page, () => activate(dialog.getByRole('button', { name: 'Open page in browser' })))
  await expect(tab.locator('.body')).not.toContainText('Twice a day')
  await expect(tab.locator('time').first()).toContainText('GMT+9')
  await tab.close()
})

import type { Page } from '@playwright/test'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { story } from '#tests/helpers/story.ts'
import { startTestHost } from '#tests/helpers/web-host.ts'
import { blocksIn, bodyIn, openTabs, press, reload, saved, whole } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

/**
 * Opens drafts in tabs, as if they had been open when the window was closed; the first is in front.
 */
async function open({ page, add }: Lede, headlines: readonly string[], paragraphs: string[] = []): Promise<void> {
  const ids: string[] = []
  for (const headline of headlines) ids.push(await add(story({ headline }, paragraphs)))
  await openTabs(page, ids)
  await expect(page.getByRole('tab').first()).toHaveText(headlines[0] ?? '')
  await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible()
}

const tabs = (page: Page) => page.getByRole('tab')

test('tabs are put in order by keyboard and by dragging', async ({ lede }) => {
  const { page } = lede
  await open(lede, ['One', 'Two', 'Three'])
  await page.keyboard.press('Control+Shift+PageDown')
  await expect(tabs(page)).toHaveText(['Two', 'One', 'Three'])
  await page.keyboard.press('Control+Shift+PageDown')
  await page.keyboard.press('Control+Shift+PageDown')
  await expect(tabs(page)).toHaveText(['Two', 'Three', 'One'])
  await page.keyboard.press('Control+Shift+PageUp')
  await expect(tabs(page)).toHaveText(['Two', 'One', 'Three'])
  await tabs(page)
    .nth(2)
    .dragTo(tabs(page).nth(0), { targetPosition: { x: 8, y: 10 } })
  await expect(tabs(page)).toHaveText(['Three', 'Two', 'One'])
  await reload(page)
  await expect(tabs(page)).toHaveText(['Three', 'Two', 'One'])
})

test('closed tabs come back where they were, also after a restart', async ({ lede }) => {
  const { page } = lede
  await open(lede, ['One', 'Two', 'Three'])
  await tabs(page).nth(1).click({ button: 'middle' })
  await expect(tabs(page)).toHaveText(['One', 'Three'])
  await page.keyboard.press('Control+Alt+w')
  await expect(tabs(page)).toHaveText(['Three'])
  await reload(page)
  await expect(tabs(page)).toHaveText(['Three'])
  await page.keyboard.press('Control+Alt+Shift+T')
  await expect(tabs(page)).toHaveText(['One', 'Three'])
  await page.keyboard.press('Control+Alt+Shift+T')
  await expect(tabs(page)).toHaveText(['One', 'Two', 'Three'])
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Two')
})

test('tabs come back when Lede is started again', async ({ page }) => {
  const { folder, remove } = temporaryFolder()
  const before = await startTestHost({ folder })
  const client = await before.client()
  for (const headline of ['One', 'Two']) await client.call('drafts.create', { article: story({ headline }) })
  await page.goto(before.address())
  for (const headline of ['One', 'Two']) await page.getByRole('option', { name: headline }).dblclick()
  await expect(tabs(page)).toHaveText(['One', 'Two'])
  await before.close()
  const after = await startTestHost({ folder })
  await page.goto(after.address())
  await expect(tabs(page)).toHaveText(['One', 'Two'])
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Two')
  await after.close()
  remove()
})

test('a tab has a menu, by pointer and by keyboard', async ({ lede }) => {
  const { page } = lede
  await open(lede, ['One', 'Two', 'Three'])
  await tabs(page).nth(1).click({ button: 'right' })
  await expect(page.getByRole('menuitem', { name: 'Close the other tabs' })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Close the other tabs' }).click()
  await expect(tabs(page)).toHaveText(['Two'])
  await tabs(page).first().focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Reopen closed tab' }).press('Enter')
  await expect(tabs(page)).toHaveCount(2)
})

test('tabs that do not fit are all in a menu at their end', async ({ lede }) => {
  const { page } = lede
  await open(
    lede,
    Array.from({ length: 12 }, (_, number) => `Story ${number + 1} of the morning`),
  )
  await page.getByRole('button', { name: 'All open drafts' }).click()
  await page.getByRole('menuitem', { name: 'Story 12 of the morning' }).click()
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Story 12 of the morning')
  await expect(page.getByRole('tab', { selected: true })).toBeInViewport()
})

test('the drafts worked on last are known after a restart', async ({ lede }) => {
  const { page } = lede
  await open(lede, ['One', 'Two'])
  await tabs(page).nth(1).click()
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Two')
  await page.keyboard.press('Control+Alt+w')
  await page.keyboard.press('Control+Alt+w')
  await reload(page)
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('One')
})

test('one comes back to where one was in a draft, and goes on typing', async ({ lede }) => {
  const { page } = lede
  const paragraphs = Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1}.`)
  await open(lede, ['One', 'Two'], paragraphs)
  await whole(page)
  const far = bodyIn(page).getByText('Paragraph 50.')
  await far.click()
  await press(page, 'End')
  const before = await far.boundingBox()

  // Nothing has been typed into the other draft yet: typing starts at its beginning.
  await page.keyboard.press('Control+Alt+ArrowRight')
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Two')
  await expect(bodyIn(page)).toBeFocused()
  await page.keyboard.type('Here. ')
  await expect(bodyIn(page).locator('p').first()).toHaveText('Here. Paragraph 1.')

  await page.keyboard.press('Control+Alt+ArrowRight')
  await expect(page.getByRole('tab', { selected: true })).toHaveText('One')
  await expect(bodyIn(page)).toBeFocused()
  await expect.poll(async () => (await far.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
  await page.keyboard.type(' There.')
  await expect.poll(async () => (await blocksIn(page))[49]).toBe('Paragraph 50. There.')
  await saved(page)

  await reload(page)
  await expect(bodyIn(page)).toBeFocused()
  await expect(bodyIn(page).getByText('There.')).toBeInViewport()
  await page.keyboard.type(' Again.')
  await expect.poll(async () => (await blocksIn(page))[49]).toBe('Paragraph 50. There. Again.')
})

test('a tab that is clicked keeps the focus, and so does the headline of a new article', async ({ lede }) => {
  const { page } = lede
  await open(lede, ['One', 'Two'], ['The ferry sails.'])
  await whole(page)
  await bodyIn(page).click()
  await page.getByRole('tab', { name: 'Two' }).click()
  await expect(page.getByRole('tab', { name: 'Two' })).toBeFocused()
  await bodyIn(page).click()
  await page.keyboard.press('Control+Alt+N')
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Headline', exact: true })).toBeFocused()
})

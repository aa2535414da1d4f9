import type { Locator, Page } from '@playwright/test'
import { story } from '#tests/helpers/story.ts'
import { articleOf, openTabs, reload, whole } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true, withFields: true, viewport: { width: 1440, height: 900 } })

const panes = (page: Page): Locator => page.getByRole('main').locator('[data-pane="editor"]')
const headlines = (page: Page): Locator => panes(page).locator('[data-line="headline"]')
const body = (pane: Locator): Locator => pane.getByRole('textbox', { name: 'Body' })

/** Opens three drafts in tabs, the first in front. Returns their ids. */
async function openThree({ page, add }: Lede): Promise<string[]> {
  const open = [
    await add(story({ headline: 'Harbour' }, ['Ships enter.'])),
    await add(story({ headline: 'Rates' }, ['The bank waits.'])),
    await add(story({ headline: 'Ferry' }, ['A second one.'])),
  ]
  await openTabs(page, open)
  await expect(headlines(page)).toHaveValue('Harbour')
  await whole(page)
  return open
}

test('two drafts stand side by side, and what is done is done to the one touched last', async ({ lede }) => {
  const { page } = lede
  const [harbour, rates] = await openThree(lede)
  await page.keyboard.press('Control+Alt+e')
  await expect(headlines(page)).toHaveCount(2)
  await expect(headlines(page).nth(1)).toHaveValue('Rates')
  const inspector = page.locator('[data-pane="inspector"]')

  await body(panes(page).nth(1)).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Longer')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Rates')
  await expect(inspector.getByRole('textbox', { name: 'Slugline' })).toHaveValue('')
  await inspector.getByRole('textbox', { name: 'Slugline' }).fill('RATES')
  await page.keyboard.press('Tab')

  await body(panes(page).nth(0)).click()
  await page.keyboard.press('Control+End')
  // Typed letter by letter on a busy machine, it would be more than one step.
  await page.keyboard.insertText(' Slowly')
  await page.keyboard.press('Control+z')
  await expect(body(panes(page).nth(0))).toHaveText('Ships enter.')
  await expect(body(panes(page).nth(1)).locator('strong')).toHaveText('The bank waits. Longer')
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Harbour')
  await expect.poll(async () => (await articleOf(lede, rates ?? '')).slugline).toBe('RATES')
  expect((await articleOf(lede, harbour ?? '')).slugline).toBeNull()

  await page.keyboard.press('Control+Alt+w')
  await expect(headlines(page)).toHaveValue('Rates')
})

test('F6 goes from one draft to the other, tabs open in the active pane, and a restart shows both again', async ({
  lede,
}) => {
  const { page } = lede
  await openThree(lede)
  await page.keyboard.press('Control+Alt+e')
  await body(panes(page).nth(0)).click()
  await page.keyboard.press('F6')
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Rates')
  await page.getByRole('tab', { name: 'Ferry' }).click()
  await expect(headlines(page).nth(0)).toHaveValue('Harbour')
  await expect(headlines(page).nth(1)).toHaveValue('Ferry')
  await page.getByRole('tab', { name: 'Harbour' }).click()
  await expect(headlines(page).nth(1)).toHaveValue('Ferry')
  await reload(page)
  await expect(headlines(page).nth(0)).toHaveValue('Harbour')
  await expect(headlines(page).nth(1)).toHaveValue('Ferry')
  await page.getByRole('tab', { name: 'Ferry' }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'End split view' }).click()
  await expect(headlines(page)).toHaveCount(1)
  await page.keyboard.press('Control+Alt+e')
  await expect(headlines(page)).toHaveCount(2)
  await page.keyboard.press('Control+Alt+e')
  await expect(headlines(page)).toHaveCount(1)
})

test('the divider moves by keyboard and pointer; a tab is dragged to a side', async ({ lede }) => {
  const { page } = lede
  await openThree(lede)
  const tab = page.getByRole('tab', { name: 'Ferry' })
  await tab.dragTo(page.getByRole('main'), { targetPosition: { x: 40, y: 300 } })
  await expect(headlines(page).nth(0)).toHaveValue('Ferry')
  await expect(headlines(page).nth(1)).toHaveValue('Harbour')
  const divider = page.getByRole('separator', { name: 'Divider between the drafts' })
  await divider.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(divider).toHaveAttribute('aria-valuenow', '45')
  await page.keyboard.press('End')
  await expect(divider).toHaveAttribute('aria-valuenow', '75')
  await page.keyboard.press('Enter')
  await expect(divider).toHaveAttribute('aria-valuenow', '50')
  const box = await divider.boundingBox()
  await page.mouse.move(box?.x ?? 0, 300)
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) - 100, 300, { steps: 4 })
  await page.mouse.up()
  await expect(divider).not.toHaveAttribute('aria-valuenow', '50')
})

test('each pane is closed by its own button, and the other one is gone on in', async ({ lede }) => {
  const { page } = lede
  await openThree(lede)
  for (const [closed, left] of [
    ['Rates', 'Harbour'],
    ['Harbour', 'Rates'],
  ] as const) {
    await page.getByRole('tab', { name: 'Harbour' }).click()
    await page.keyboard.press('Control+Alt+e')
    await expect(headlines(page)).toHaveCount(2)
    await page.getByRole('button', { name: `Close the pane of “${closed}”` }).click()
    await expect(headlines(page)).toHaveCount(1)
    await expect(headlines(page)).toHaveValue(left)
    await expect(body(panes(page))).toBeFocused()
    await expect(page.getByRole('tab')).toHaveCount(3)
    await expect(page.getByRole('button', { name: /^Close the pane/ })).toHaveCount(0)
  }
})

test('a draft is found and opened beside the active one', async ({ lede }) => {
  const { page } = lede
  await openThree(lede)
  await page.keyboard.press('Control+p')
  await page.keyboard.type('ferry')
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Control+Enter')
  await expect(headlines(page).nth(0)).toHaveValue('Harbour')
  await expect(headlines(page).nth(1)).toHaveValue('Ferry')
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Ferry')
})

test('beside a side pane in a small window every tool is still reached', async ({ lede }) => {
  const { page } = lede
  await page.setViewportSize({ width: 1024, height: 700 })
  await openThree(lede)
  await page.keyboard.press('Control+Alt+e')
  await expect(headlines(page)).toHaveCount(2)
  const toolbar = page.getByRole('toolbar', { name: 'Formatting', exact: true })
  expect(await toolbar.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  await toolbar.getByRole('button', { name: 'More formatting' }).click()
  await expect(page.getByRole('menuitem', { name: /^Heading/ }).first()).toBeVisible()
  const undo = toolbar.getByRole('button', { name: 'Undo' }).or(page.getByRole('menuitem', { name: /^Undo/ }))
  await expect(undo).toBeVisible()
})

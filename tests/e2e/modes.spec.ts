import type { Page } from '@playwright/test'
import { story } from '#tests/helpers/story.ts'
import { bodyIn, lineIn, openDraft, openFields, press, reload, runCommand, start } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

const paragraphs = Array.from({ length: 40 }, (_, number) => `Paragraph ${number + 1}: ships wait for the tide.`)

test('focus mode leaves the text alone with its writer, and any pane that is asked for ends it', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ headline: 'Tide' }, paragraphs.slice(0, 4))))
  await openFields(page)
  await bodyIn(page).getByText('Paragraph 2').click()
  await page.keyboard.press('Control+Alt+x')
  await expect(page.locator('[data-pane="library"]')).toHaveCount(0)
  await expect(page.locator('[data-pane="inspector"]')).toHaveCount(0)
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible()
  await expect(bodyIn(page)).toBeFocused()
  await expect(bodyIn(page).locator('.near-caret')).toHaveText(/^Paragraph 2/)
  await press(page, 'ArrowDown')
  await expect(bodyIn(page).locator('.near-caret')).toHaveText(/^Paragraph 3/)
  await reload(page)
  await expect(lineIn(page, 'Headline')).toHaveValue('Tide')
  await expect(page.locator('[data-pane="library"]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Focus mode' }).click()
  await expect(page.getByRole('toolbar')).toHaveCount(1)
  await page.keyboard.press('Control+Alt+x')
  await page.keyboard.press('Control+Alt+l')
  await expect(page.locator('[data-pane="library"]')).toBeVisible()
})

test('typewriter scrolling keeps the line in the middle of the pane', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ headline: 'Tide' }, paragraphs)))
  await page.keyboard.press('Control+Alt+y')
  await bodyIn(page).getByText('Paragraph 20:').click()
  await press(page, 'End', 'ArrowDown')
  await expect.poll(() => fromMiddle(page)).toBeLessThan(30)
  await press(page, ...Array.from({ length: 6 }, () => 'ArrowDown'))
  await page.keyboard.type('Now')
  await expect.poll(() => fromMiddle(page)).toBeLessThan(30)
  await press(page, 'Control+End')
  await expect.poll(() => fromMiddle(page)).toBeLessThan(30)
})

test('the text has a size of its own, which stays', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ headline: 'Tide' }, paragraphs.slice(0, 2))))
  const size = () => bodyIn(page).evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize))
  const own = await size()
  await page.keyboard.press('Control++')
  await page.keyboard.press('Control+=')
  await expect.poll(size).toBeCloseTo(own * 1.25)
  await reload(page)
  await expect.poll(size).toBeCloseTo(own * 1.25)
  await page.keyboard.press('Control+-')
  await expect.poll(size).toBeCloseTo(own * 1.1)
  await page.keyboard.press('Control+0')
  await expect.poll(size).toBeCloseTo(own)
})

test('the window fills the screen and comes back', async ({ lede }) => {
  const { page } = lede
  await start(page)
  await page.keyboard.press('F11')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await runCommand(page, 'Full screen')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false)
})

/** How far the caret is from the middle of the pane, in CSS pixels. */
function fromMiddle(page: Page): Promise<number> {
  return page.evaluate(() => {
    const pane = document.querySelector('main [data-draft]')?.getBoundingClientRect()
    const caret = window.getSelection()?.getRangeAt(0).getBoundingClientRect()
    if (!pane || !caret) return Number.POSITIVE_INFINITY
    return Math.abs((caret.top + caret.bottom) / 2 - (pane.top + pane.bottom) / 2)
  })
}

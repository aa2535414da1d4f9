import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { publish } from '#tests/helpers/publish.ts'
import { blocksIn, bodyIn, openDraft, press, saved } from './editing.ts'
import { expect, test } from './fixture.ts'
import { arabicStory, hebrewStory } from './right-to-left-copy.ts'

test.use({ beginsItself: true, withFields: true })

const directionOf = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).direction)

/** Whether an element begins at the right edge of another. */
const beginsRight = async (inner: Locator, outer: Locator) => {
  const [one, other] = [await inner.boundingBox(), await outer.boundingBox()]
  if (!one || !other) throw new Error('nothing to see')
  return other.x + other.width - (one.x + one.width) < one.x - other.x
}

test('a dateline in Latin letters stands apart from the Arabic text that follows it', async ({ lede }) => {
  const { page } = lede
  const dateline = { ...arabicStory.dateline, place: 'New York', agency: 'AP', text: null }
  await openDraft(page, await lede.add({ ...arabicStory, dateline }))
  const gap = await bodyIn(page)
    .locator('.dateline')
    .evaluate((shown) => {
      const text = document.createRange()
      text.selectNodeContents(shown.nextSibling ?? shown)
      const [first] = text.getClientRects()
      return shown.getBoundingClientRect().left - (first?.right ?? 0)
    })
  expect(gap).toBeGreaterThan(4)
  expect(gap).toBeLessThan(12)
})

test('an Arabic article is written from right to left, a paragraph of another script the other way', async ({
  lede,
}, info) => {
  const { page } = lede
  await page.setViewportSize({ width: 1440, height: 900 })
  const id = await lede.add(arabicStory)
  await openDraft(page, id)
  const body = bodyIn(page)
  const english = body.locator('p', { hasText: 'The port authority' })
  await expect(english).toHaveAttribute('dir', 'ltr')
  await expect.poll(() => directionOf(body.locator('p', { hasText: 'NATO' }))).toBe('rtl')
  await expect.poll(() => directionOf(page.getByRole('main').locator('[data-line="headline"]'))).toBe('rtl')
  expect(await beginsRight(body.locator('.dateline'), body)).toBe(true)
  // The bullet of an item is on the right.
  expect(await beginsRight(body.locator('li').first(), body.locator('ul'))).toBe(false)
  const quote = await body.locator('blockquote').evaluate((element) => getComputedStyle(element).borderRightWidth)
  expect(Number.parseFloat(quote)).toBeGreaterThan(0)
  await page.screenshot({ path: join(info.project.outputDir, 'screens', 'rtl', 'editor.png') })

  await body.locator('p').last().click()
  await press(page, 'Control+End', 'Enter')
  await page.keyboard.type('Boats sail')
  await expect(body.locator('p').last()).toHaveAttribute('dir', 'ltr')
  await press(page, 'Control+Backspace', 'Control+Backspace')
  await page.keyboard.type('قوارب')
  await expect(body.locator('p').last()).not.toHaveAttribute('dir', 'ltr')
  await saved(page)

  await press(page, 'Control+Alt+p')
  const preview = page.frameLocator('iframe')
  await expect(preview.locator('article')).toHaveAttribute('dir', 'rtl')
  await expect(preview.locator('p', { hasText: 'The port authority' })).toHaveAttribute('dir', 'ltr')
  await expect(preview.locator('p', { hasText: 'NATO' })).not.toHaveAttribute('dir')
  await page.screenshot({ path: join(info.project.outputDir, 'screens', 'rtl', 'preview.png') })

  await press(page, 'Control+Alt+f')
  const headline = page.locator('[data-field="headline"] textarea')
  await expect.poll(() => directionOf(headline)).toBe('rtl')
  await headline.fill('Ferries return')
  await expect.poll(() => directionOf(headline)).toBe('ltr')
})

test('suggestions, comments and versions of a Hebrew article run from right to left', async ({ lede }, info) => {
  const { page, host } = lede
  await page.setViewportSize({ width: 1440, height: 900 })
  const client = await host.client()
  const settings = await client.call('settings.read', {})
  const profile = { id: 'm', name: 'Mara Quill', initials: 'MQ', colour: 'violet', role: 'editor' } as const
  await client.call('settings.write', { settings: { ...settings, profile } })
  const id = await lede.add(hebrewStory)
  await openDraft(page, id)
  const body = bodyIn(page)
  await press(page, 'Control+Alt+g')
  await body.locator('p').nth(1).click()
  await press(page, 'End')
  await page.keyboard.type(' איש לא נפגע.')
  await expect(body.locator('ins')).toHaveText(' איש לא נפגע.')
  await body.locator('p').first().click()
  await press(page, 'Home', 'Control+Shift+ArrowLeft')
  await press(page, 'Control+Alt+m')
  const box = page.getByRole('textbox', { name: /comment/i }).first()
  await box.fill('לבדוק את השעה')
  await expect.poll(() => directionOf(box)).toBe('rtl')
  await press(page, 'Control+Enter')
  await expect(page.getByText('לבדוק את השעה').first()).toBeVisible()
  await expect.poll(() => directionOf(page.getByText('לבדוק את השעה').first())).toBe('rtl')
  if (!(await page.getByRole('tab', { name: 'Suggestions' }).isVisible())) await press(page, 'Control+Alt+r')
  await expect(page.getByRole('tab', { name: 'Suggestions' })).toBeVisible()
  await page.screenshot({ path: join(info.project.outputDir, 'screens', 'rtl', 'review.png') })
  await press(page, 'Control+Alt+t')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.screenshot({ path: join(info.project.outputDir, 'screens', 'rtl', 'timeline.png') })
})

test('the caret moves as the text runs, and the direction can be set against the language', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(hebrewStory)
  await openDraft(page, id)
  const second = bodyIn(page).locator('p').nth(1)
  await second.click()
  await press(page, 'Control+Home', 'ArrowLeft')
  await page.keyboard.type('X')
  await expect.poll(async () => (await blocksIn(page))[0]).toMatch(/^הXמעבורות/)
  await page.getByRole('button', { name: 'Language', exact: true }).press('Enter')
  await page.getByRole('button', { name: /Direction of writing/ }).click()
  await page.getByRole('option', { name: 'Left to right' }).click()
  await expect(page.getByRole('main').locator('article')).toHaveAttribute('dir', 'ltr')
  await expect(second).toHaveAttribute('dir', 'rtl')
})

test('a published page in Arabic runs from right to left', async ({ page }, info) => {
  await page.setContent(publish(arabicStory, 'html', { publisher: { name: 'الميناء', url: '' } }))
  await expect.poll(() => directionOf(page.locator('h1'))).toBe('rtl')
  expect(await beginsRight(page.locator('.dateline'), page.locator('.body'))).toBe(true)
  await expect(page.locator('p', { hasText: 'The port authority' })).toHaveAttribute('dir', 'ltr')
  await page.screenshot({ path: join(info.project.outputDir, 'screens', 'rtl', 'page.png'), fullPage: true })
})

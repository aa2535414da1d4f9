import type { Page } from '@playwright/test'
import { story } from '#tests/helpers/story.ts'
import { begin, blocksIn, bodyIn, lineIn, newArticle, openDraft, press, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true, withFields: true })

const long = Array.from({ length: 60 }, (_, index) => `Paragraph ${index}: the ferry sails again on Friday.`)

test.beforeEach(async ({ lede }) => {
  // Nothing else can look into the snapshot's shadow tree.
  await lede.page.addInitScript(() => {
    const { attachShadow } = Element.prototype
    Element.prototype.attachShadow = function () {
      return attachShadow.call(this, { mode: 'open' })
    }
  })
})

/** Leaves the window for another page of its host; the window is left before that page arrives. */
async function leave({ page, host }: Lede): Promise<void> {
  await page.goto(`${host.origin}/nowhere`)
}

const picture = (page: Page) => page.locator('.picture')

/** The parts of a window that a person would see jump. */
async function places(page: Page, paragraph: string) {
  const parts = [
    bodyIn(page).getByText(paragraph),
    page.getByRole('option'),
    page.getByRole('button', { name: 'Bold' }),
  ].map((part) => part.boundingBox())
  return Promise.all(parts)
}

test('while its code loads, the window shows how it was left, with typed keys at the caret', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Ferry' }, long))
  await openDraft(page, id)
  await bodyIn(page).getByText('Paragraph 40:').click()
  await press(page, 'End')
  await saved(page)
  const before = await places(page, 'Paragraph 40:')

  const goOn = await begin(page)
  const pictured = picture(page).locator('.ProseMirror')
  const line = pictured.getByText('Paragraph 40:')
  await expect(line).toBeInViewport()
  // Distant text is left out.
  await expect(pictured.getByText('Paragraph 0:')).toHaveCount(0)
  await page.keyboard.type(' "Nowx')
  await page.keyboard.press('Backspace')
  await expect(line).toHaveText(`${long[40]} "Now`)
  const shown = [line, picture(page).locator('[role="option"]'), picture(page).locator('[aria-label="Bold"]')]
  await expect.poll(() => Promise.all(shown.map((part) => part.boundingBox()))).toEqual(before)
  // It is only for looking at: nothing in it takes the focus.
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)

  await goOn()
  await expect(picture(page)).toHaveCount(0)
  await expect(bodyIn(page).getByText('Paragraph 40:')).toHaveText(`${long[40]} “Now`)
  await expect.poll(() => places(page, 'Paragraph 40:')).toEqual(before)
})

test('keys typed into a line above the text appear there', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await page.keyboard.type('Ferry')
  await saved(page)
  const goOn = await begin(page)
  const headline = picture(page).locator('[data-line="headline"]')
  await expect(headline).toHaveValue('Ferry')
  await page.keyboard.type(' returns')
  await expect(headline).toHaveValue('Ferry returns')
  // It is not known yet where Enter leads.
  await page.keyboard.press('Enter')
  await page.keyboard.type('x')
  await expect(headline).toHaveValue('Ferry returns')
  await goOn()
  await expect(lineIn(page, 'Headline')).toHaveValue('Ferry returns')
})

test('the placeholder of an empty body disappears at the first key', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await bodyIn(page).click()
  await saved(page)
  const goOn = await begin(page)
  await expect(picture(page).locator('.is-empty')).toBeVisible()
  await page.keyboard.type('The')
  await expect(picture(page).locator('.ProseMirror')).toHaveText('The')
  await expect(picture(page).locator('.is-empty')).toHaveCount(0)
  await goOn()
  await expect.poll(() => blocksIn(page)).toEqual(['The'])
})

test('there is no snapshot of a window of another size, with something over it, or that was not whole when it was left', async ({
  lede,
}) => {
  const { page, host } = lede
  const id = await lede.add(story({ headline: 'Ferry' }, long))
  await openDraft(page, id)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  await leave(lede)
  await page.setViewportSize({ width: width - 100, height })
  let goOn = await begin(page, host.address())
  await expect(picture(page)).toHaveCount(0)
  await goOn()

  await press(page, 'Control+Shift+P')
  await expect(page.getByRole('dialog')).toBeVisible()
  goOn = await begin(page)
  await expect(picture(page)).toHaveCount(0)
  await goOn()

  await begin(page)
  await expect(picture(page)).toBeVisible()
  goOn = await begin(page)
  await expect(picture(page)).toHaveCount(0)
  await goOn()
  await expect(bodyIn(page)).toContainText('Paragraph 0:')
})

test('the snapshot of a draft that cannot be opened gives way to the reason', async ({ lede }) => {
  const { page, host } = lede
  const id = await lede.add(story({ headline: 'Ferry' }, long))
  await openDraft(page, id)
  await leave(lede)
  const client = await host.client()
  await client.call('drafts.bin', { ids: [id] })
  await client.call('drafts.emptyBin', {})
  const goOn = await begin(page, host.address())
  await expect(picture(page)).toBeVisible()
  await goOn()
  await expect(page.getByRole('heading', { name: 'This draft could not be opened' })).toBeVisible()
  await expect(picture(page)).toHaveCount(0)
})

import type { Page } from '@playwright/test'
import { story } from '#tests/helpers/story.ts'
import { bodyIn } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

const list = (page: Page) => page.getByRole('listbox', { name: 'Drafts' })
const rows = (page: Page) => list(page).getByRole('option')
const row = (page: Page, headline: string) => rows(page).filter({ hasText: headline })
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search the library' })
const tabs = (page: Page) => page.getByRole('tab')

const stories = [
  story({ headline: 'Café owners count their chairs', agency: 'AP', category: 'Local', slugline: 'CHAIRS' }, [
    'Nobody had counted the chairs on the market square before.',
  ]),
  story({ headline: 'Ferry waits for the tide', agency: 'dpa', category: 'Transport', language: 'de' }, [
    'The captain has waited for the tide since dawn.',
  ]),
  story({ headline: 'Bakers vote on the early shift', agency: 'AP', status: 'inReview' }, [
    'The early shift begins at two in the morning.',
  ]),
]

/** Fills the library in this order, so that the last is the newest. */
async function fill(lede: Lede): Promise<void> {
  for (const article of stories) await lede.add(article)
  await expect(rows(lede.page)).toHaveCount(stories.length)
}

test('the list follows what happens elsewhere, newest first', async ({ lede }) => {
  await fill(lede)
  await expect(rows(lede.page)).toContainText(['Bakers', 'Ferry', 'Café'])
  await lede.add(story({ headline: 'Lighthouse gets a new bulb' }))
  await expect(rows(lede.page).first()).toContainText('Lighthouse')
})

test('a search finds words by their beginnings and phrases, whatever the accents, and marks them', async ({ lede }) => {
  const { page } = lede
  await fill(lede)
  await page.keyboard.press('Control+Shift+F')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('cafe cou')
  await expect(rows(page)).toHaveCount(1)
  await expect(row(page, 'Café owners').locator('mark')).toContainText(['Café', 'count'])
  await search(page).fill('"the tide"')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('Ferry')
  await search(page).fill('"tide the"')
  await expect(page.getByText('No draft matches')).toBeVisible()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(rows(page)).toHaveCount(3)
  await expect(search(page)).toHaveValue('')
})

test('filters narrow the list and go away one by one; the order is a choice', async ({ lede }) => {
  const { page } = lede
  await fill(lede)
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: /Agency/ }).click()
  await page.getByRole('option', { name: 'AP', exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: /Sorted by/ }).click()
  await page.getByRole('menuitemradio', { name: 'Headline' }).click()
  await expect(rows(page)).toContainText(['Bakers', 'Café'])
  await page.getByRole('button', { name: 'Remove the filter Agency: AP' }).click()
  await expect(rows(page)).toContainText(['Bakers', 'Café', 'Ferry'])
})

test('the keyboard alone opens several drafts, selects, bins and takes it back', async ({ lede }) => {
  const { page } = lede
  await fill(lede)
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.press('ArrowDown')
  await expect(list(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(tabs(page)).toHaveCount(1)
  await list(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(tabs(page)).toHaveCount(2)

  await list(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(rows(page)).toHaveCount(1)
  await expect(tabs(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows(page)).toHaveCount(3)
  await expect(tabs(page)).toHaveCount(2)
})

test('Enter and a double click open a draft to go on in it; one click stays in the list', async ({ lede }) => {
  const { page } = lede
  await fill(lede)
  await row(page, 'Bakers').click()
  await expect(tabs(page)).toHaveCount(1)
  await expect(list(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.type('One. ')
  await expect(tabs(page)).toHaveCount(2)
  await expect(bodyIn(page)).toBeFocused()
  await expect(bodyIn(page)).toContainText('One. ')
  // It is already shown.
  await row(page, 'Bakers').click()
  await row(page, 'Bakers').dblclick()
  await page.keyboard.type('Two. ')
  await expect(bodyIn(page)).toContainText('Two. ')
  await list(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Three. ')
  await expect(bodyIn(page)).toContainText('Two. Three. ')
})

test('a draft is duplicated, moved to the bin, restored, and the bin emptied for good', async ({ lede }) => {
  const { page } = lede
  await fill(lede)
  await row(page, 'Ferry').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(row(page, 'Ferry')).toHaveCount(2)

  await row(page, 'Café').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Move to bin' }).click()
  await row(page, 'Bakers').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Move to bin' }).click()
  await expect(rows(page)).toHaveCount(2)
  await showView(page, 'Bin')
  await expect(rows(page)).toHaveCount(2)
  await row(page, 'Café').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Restore' }).click()
  await expect(rows(page)).toHaveCount(1)

  await page.getByRole('button', { name: 'Empty the bin…' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('1 draft will be deleted for good')
  await question.getByRole('button', { name: 'Delete 1 draft' }).click()
  await expect(page.getByText('The bin is empty')).toBeVisible()
  await showView(page, 'Library')
  await expect(row(page, 'Café')).toHaveCount(1)
})

test('a library of a thousand drafts scrolls to its end with few rows in the page', async ({ lede }) => {
  const { page, host } = lede
  const client = await host.client()
  const made = Array.from({ length: 1_000 }, (_, index) =>
    client.call('drafts.create', {
      article: story({ headline: `Street ${index} is swept` }, []),
    }),
  )
  await Promise.all(made)
  await expect(page.getByRole('status').filter({ hasText: '1,000 drafts' })).toBeVisible()
  await list(page).focus()
  await page.keyboard.press('End')
  await expect(row(page, 'Street 0 is swept')).toBeInViewport()
  await expect.poll(() => rows(page).count()).toBeLessThan(60)
})

async function showView(page: Page, view: string): Promise<void> {
  await page.getByRole('button', { name: 'What the list shows' }).click()
  await page.getByRole('option', { name: new RegExp(`^${view}`) }).click()
}

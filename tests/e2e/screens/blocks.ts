import { story } from '#tests/helpers/story.ts'
import { longStory } from '../copy.ts'
import { press } from '../editing.ts'
import { expect, type Lede } from '../fixture.ts'
import { show } from './given.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

const write = async (lede: Lede, side: 'preview' | null) => {
  await show(lede.page, [await lede.add(longStory)], { side })
}

async function selectCard(lede: Lede): Promise<void> {
  await write(lede, null)
  await lede.page.locator('.body-text .related').scrollIntoViewIfNeeded()
  const card = lede.page.locator('.body-text .link-card')
  await card.click()
  await expect(card).toHaveClass(/ProseMirror-selectednode/)
}

async function openInsert(lede: Lede, { editor }: Words): Promise<void> {
  await write(lede, null)
  await lede.page.getByRole('button', { name: editor.insert, exact: true }).press('Enter')
  await expect(lede.page.getByRole('menu')).toBeVisible()
}

/** Tables, boxes and cards in a story. */
export const blocks: readonly Screen[] = [
  {
    name: 'in a table',
    reach: async (lede, { editor: { table } }) => {
      await write(lede, null)
      await lede.page.locator('.body-text td').first().click()
      await expect(lede.page.getByRole('toolbar', { name: table.tools, exact: true })).toBeVisible()
    },
  },
  { name: 'boxes and cards', reach: selectCard },
  {
    name: 'a link card',
    reach: async (lede, { editor: { details } }) => {
      await selectCard(lede)
      await lede.page.keyboard.press('Control+Shift+k')
      await expect(lede.page.getByRole('dialog', { name: details.titles.linkCard })).toBeVisible()
    },
  },
  { name: 'what can be put in', reach: openInsert },
  {
    name: 'a new box',
    // Its title has not been written yet.
    but: ['empty-heading'],
    reach: async ({ page, add }, { editor }) => {
      await show(page, [await add(story({ headline: 'Fähre', language: 'de' }, ['']))])
      await page.locator('.body-text p').last().click()
      await page.getByRole('button', { name: editor.insert, exact: true }).press('Enter')
      await expect(page.getByRole('menu')).toBeVisible()
      // After images and tables.
      await press(page, 'ArrowDown', 'ArrowDown', 'Enter')
      await expect(page.locator('.body-text .fact-box h2')).toBeVisible()
    },
  },
  {
    name: 'a table',
    reach: async (lede, words) => {
      const { page } = lede
      await openInsert(lede, words)
      // The first entry asks for a file.
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the page',
    reach: async (lede) => {
      await write(lede, 'preview')
      await lede.page.frameLocator('iframe').locator('.fact-box').scrollIntoViewIfNeeded()
    },
  },
]

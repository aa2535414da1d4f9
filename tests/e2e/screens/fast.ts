import type { Locator } from '@playwright/test'
import { story } from '#tests/helpers/story.ts'
import { longStory } from '../copy.ts'
import { start } from '../editing.ts'
import { expect, type Lede } from '../fixture.ts'
import { configure, type Layout, show } from './given.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

const others = ['Harbour reopens after the storm', 'Rates stay as they are', 'Second ferry ordered']

/** The fields beside the text, where there is room for both. */
const withFields = { side: 'inspector', sheet: null } as const

/** Adds four stories. Returns their ids. */
async function addFour({ add }: Lede): Promise<string[]> {
  const ids = [await add(longStory)]
  for (const headline of others)
    ids.push(await add(story({ headline, slugline: 'HARBOUR' }, ['Ships began to enter on Friday.'])))
  return ids
}

/** Shows one of four open stories. Returns their ids. */
async function openFour(lede: Lede, layout?: Partial<Layout>): Promise<string[]> {
  const open = await addFour(lede)
  await show(lede.page, open, layout)
  return open
}

/** Makes Lede wait for a new shortcut of a command. */
async function waitForShortcut({ page }: Lede, { labels, shortcuts }: Words): Promise<Locator> {
  await start(page)
  await page.keyboard.press('Control+/')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: new RegExp(`^${labels['format.blockquote']}\\s?: `) }).press('Enter')
  await expect(dialog.getByText(shortcuts.keys)).toBeVisible()
  return dialog
}

/** Tools of those who write all day. */
export const fast: readonly Screen[] = [
  {
    name: 'command palette',
    reach: async (lede) => {
      const { page } = lede
      await openFour(lede)
      await page.keyboard.press('Control+Shift+P')
      await page.keyboard.type('te')
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'go to draft',
    reach: async (lede) => {
      await openFour(lede)
      await lede.page.keyboard.press('Control+p')
      await expect(lede.page.getByRole('dialog').getByRole('option').nth(3)).toBeVisible()
    },
  },
  {
    name: 'the menus',
    reach: async (lede) => {
      const { page } = lede
      await openFour(lede)
      // With so many tabs they are in one menu: into it, and on into the first of them.
      for (const key of ['F10', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
      await expect(page.getByRole('menu').last()).toBeVisible()
    },
  },
  {
    name: 'what to do with a tab',
    reach: async (lede) => {
      await openFour(lede)
      await lede.page.getByRole('tab').nth(1).click({ button: 'right' })
      await expect(lede.page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'a shortcut is waited for',
    reach: async (lede, words) => {
      await waitForShortcut(lede, words)
    },
  },
  {
    name: 'a shortcut that is taken',
    reach: async (lede, words) => {
      await configure(lede, { shortcuts: { 'format.bold': 'F8' } })
      const dialog = await waitForShortcut(lede, words)
      await lede.page.keyboard.press('Control+k')
      await expect(dialog.getByRole('button', { name: words.shortcuts.takeOver, exact: true })).toBeVisible()
    },
  },
  {
    name: 'snippets',
    reach: async (lede, { labels, snippets }) => {
      const { page } = lede
      await configure(lede, {
        snippets: [
          { abbreviation: 'mfg', text: 'Mit freundlichen Grüßen\n{name}' },
          { abbreviation: 'hb', text: 'Harbour office, {date}: {cursor}' },
        ],
      })
      await start(page)
      await page.keyboard.press('Control+,')
      await page.getByRole('dialog').getByRole('button', { name: labels['snippets.edit'] }).click()
      await page.getByRole('dialog').getByRole('button', { name: snippets.add }).click()
      await page.keyboard.type('two words')
    },
  },
  {
    name: 'templates',
    reach: async (lede) => {
      const { page, host } = lede
      const [draft = ''] = await openFour(lede)
      const client = await host.client()
      await client.call('templates.save', { name: 'Interview', draft })
      await page.keyboard.press('Control+Alt+Shift+N')
      await expect(page.getByRole('dialog').getByText('Interview')).toBeVisible()
    },
  },
  {
    name: 'two drafts',
    reach: async (lede, { app }) => {
      const { page } = lede
      const [left = '', right = ''] = await addFour(lede)
      await show(page, [left, right], { beside: right, ...withFields })
      await expect(page.getByRole('separator', { name: app.panes.divider })).toBeVisible()
    },
    // A table wider than its pane scrolls with the caret; a tab stop in the text would be in the
    // way.
    but: ['scrollable-region-focusable'],
  },
  {
    name: 'focus mode',
    reach: async (lede) => {
      await openFour(lede, { focusMode: true })
      await lede.page.getByText('48 Millionen').click()
      await expect(lede.page.getByRole('toolbar')).toHaveCount(0)
    },
  },
  { name: 'larger text', reach: async (lede) => void (await openFour(lede, { textScale: 1.25, ...withFields })) },
]

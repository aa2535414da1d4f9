import { story } from '#tests/helpers/story.ts'
import { longStory } from '../copy.ts'
import { start } from '../editing.ts'
import { expect, type Lede } from '../fixture.ts'
import { restart } from './given.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

const harbour = 'Harbour reopens after the storm'

const listIn = ({ page }: Lede, { library }: Words) => page.getByRole('listbox', { name: library.list })
const rowsIn = (lede: Lede, words: Words) => listIn(lede, words).getByRole('option')

/** Fills the library with five stories. */
async function fill(lede: Lede, words: Words): Promise<void> {
  await start(lede.page)
  await lede.add(longStory)
  await lede.add(story({ headline: '', slugline: 'NEW' }))
  for (const headline of [harbour, 'Rates stay as they are', 'Second ferry ordered'])
    await lede.add(
      story({ headline, agency: 'Reuters', category: 'Economy', embargoUntil: '2099-01-01T06:00:00Z' }, [
        'Ships began to enter the harbour on Friday.',
      ]),
    )
  await expect(rowsIn(lede, words)).toHaveCount(5)
}

async function selectAll(lede: Lede, words: Words): Promise<void> {
  await fill(lede, words)
  await listIn(lede, words).focus()
  await lede.page.keyboard.press('Control+a')
  await expect(lede.page.getByRole('button', { name: words.library.clearSelection })).toBeVisible()
}

async function openRowMenu(lede: Lede, words: Words): Promise<void> {
  await fill(lede, words)
  await rowsIn(lede, words).nth(1).click({ button: 'right' })
  await expect(lede.page.getByRole('menu')).toBeVisible()
}

/** Shows the bin, with one story in it. */
async function showBin(lede: Lede, words: Words): Promise<void> {
  const { page, host, add } = lede
  await start(page)
  const client = await host.client()
  await client.call('drafts.bin', { ids: [await add(story({ headline: 'Rates stay as they are' }, ['No change.']))] })
  const { label, bin } = words.library.view
  await page.getByRole('button', { name: new RegExp(label) }).click()
  await page.getByRole('option', { name: new RegExp(bin) }).click()
  await expect(rowsIn(lede, words)).toHaveCount(1)
}

/** The library, and what can be opened from everywhere. */
export const library: readonly Screen[] = [
  { name: 'full', reach: fill },
  {
    name: 'found',
    reach: async (lede, words) => {
      await fill(lede, words)
      await lede.page.getByRole('searchbox').fill('harb')
      await expect(listIn(lede, words).locator('mark').first()).toBeVisible()
    },
  },
  {
    name: 'nothing found',
    reach: async (lede, words) => {
      await fill(lede, words)
      await lede.page.getByRole('searchbox').fill('zzz')
      await expect(lede.page.getByText(words.library.empty.noMatch, { exact: true })).toBeVisible()
    },
  },
  {
    name: 'filters',
    reach: async (lede, words) => {
      await fill(lede, words)
      await lede.page.getByRole('button', { name: words.library.filter.label, exact: true }).click()
      await expect(lede.page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'a selection', reach: selectAll },
  {
    name: 'export of several',
    reach: async (lede, words) => {
      await selectAll(lede, words)
      await lede.page.getByRole('button', { name: words.library.actions.export }).click()
      await expect(lede.page.getByTestId('export-checks')).toBeVisible()
    },
  },
  { name: 'what to do with a draft', reach: openRowMenu },
  {
    name: 'a notice',
    reach: async (lede, words) => {
      await openRowMenu(lede, words)
      await lede.page.getByRole('menuitem', { name: words.library.actions.bin }).click()
      await expect(lede.page.getByText(words.library.news.binned_one.replace('{{count}}', '1'))).toBeVisible()
    },
  },
  { name: 'bin', reach: showBin },
  {
    name: 'a draft in the bin',
    reach: async (lede, words) => {
      await showBin(lede, words)
      await rowsIn(lede, words).dblclick()
      await expect(lede.page.getByText(words.app.readOnly.bin)).toBeVisible()
    },
  },
  {
    name: 'empty the bin',
    reach: async (lede, words) => {
      await showBin(lede, words)
      await lede.page.getByRole('button', { name: words.library.actions.emptyBin }).click()
      await expect(lede.page.getByRole('alertdialog')).toBeVisible()
    },
  },
  {
    name: 'find and replace in all drafts',
    reach: async (lede, words) => {
      await fill(lede, words)
      await lede.page.keyboard.press('Control+Shift+h')
      const dialog = lede.page.getByRole('dialog')
      await dialog.getByRole('textbox').first().fill('harb')
      await dialog.getByRole('textbox').last().fill('port')
      await expect(dialog.getByRole('article').first()).toBeVisible()
    },
  },
  ...[
    { name: 'settings', shortcut: 'Control+,' },
    { name: 'shortcuts', shortcut: 'Control+/' },
  ].map(({ name, shortcut }) => ({
    name,
    reach: async ({ page }: Lede) => {
      await start(page)
      await page.keyboard.press(shortcut)
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  })),
  {
    name: 'a draft that is gone',
    reach: async ({ page }, { app }) => {
      await restart(page, ['none'])
      await expect(page.getByRole('heading', { name: app.failed.title })).toBeVisible()
    },
  },
]

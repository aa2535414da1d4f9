import { longStory } from '../copy.ts'
import { runCommand, selectWord } from '../editing.ts'
import { expect, type Lede } from '../fixture.ts'
import { loadAll } from '../on-demand.ts'
import { show } from './given.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

const bodyIn = ({ page }: Lede, { editor }: Words) => page.getByRole('textbox', { name: editor.body, exact: true })

const write = async (lede: Lede, side: 'inspector' | 'preview' | null) => {
  await show(lede.page, [await lede.add(longStory)], { side })
}

async function select(lede: Lede, words: Words): Promise<void> {
  await write(lede, null)
  await selectWord(bodyIn(lede, words), 'Millionen')
  await expect(lede.page.getByRole('toolbar', { name: words.editor.bubble })).toBeVisible()
}

async function begin(lede: Lede): Promise<void> {
  const { page } = lede
  await write(lede, null)
  await page.keyboard.press('Control+Alt+n')
  await expect(page.getByRole('tab')).toHaveCount(2)
}

async function preview(lede: Lede): Promise<void> {
  await write(lede, 'preview')
  await expect(lede.page.frameLocator('iframe').locator('h1')).toBeVisible()
}

async function exportIt({ page }: Lede): Promise<void> {
  await page.keyboard.press('Control+Shift+e')
  await expect(page.getByTestId('export-checks')).toBeVisible()
}

/** Writing a story. */
export const writing: readonly Screen[] = [
  { name: 'editor and fields', reach: (lede) => write(lede, 'inspector') },
  { name: 'a selection', reach: select },
  {
    name: 'a link',
    reach: async (lede, words) => {
      await select(lede, words)
      await lede.page.keyboard.press('Control+k')
      await expect(lede.page.getByRole('dialog', { name: words.editor.link.title })).toBeVisible()
    },
  },
  {
    name: 'a passage in another language',
    reach: async (lede, words) => {
      await select(lede, words)
      await runCommand(lede.page, words.labels['format.language'])
      const tag = lede.page.getByRole('combobox', { name: words.editor.language.field })
      await tag.fill('fr')
      await tag.press('Enter')
      await expect(bodyIn(lede, words).locator('span[lang="fr"]')).toBeVisible()
      await runCommand(lede.page, words.labels['format.language'])
      await expect(tag).toBeFocused()
    },
  },
  {
    name: 'find and replace',
    reach: async (lede, words) => {
      await select(lede, words)
      await lede.page.keyboard.press('Control+h')
      await expect(lede.page.locator('.find-current')).toBeVisible()
    },
  },
  { name: 'preview', reach: preview },
  {
    name: 'export',
    reach: async (lede) => {
      await preview(lede)
      await exportIt(lede)
    },
  },
  {
    name: 'suggestions',
    // An open list hides its surroundings from screen readers. Nothing there takes the focus while
    // it is open: Tab closes it first.
    but: ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one', 'region'],
    reach: async (lede, { inspector }) => {
      const { page } = lede
      await write(lede, 'inspector')
      await page.getByRole('combobox', { name: inspector.fields.category }).press('Control+a')
      await page.keyboard.type('Wi')
      // The story is in German, and so are the suggestions.
      await expect(page.getByRole('option', { name: 'Wirtschaft' })).toBeVisible()
    },
  },
  { name: 'a new article', reach: begin },
  {
    name: 'what stands in the way',
    reach: async (lede) => {
      await begin(lede)
      await exportIt(lede)
    },
  },
  {
    name: 'the desk is away',
    reach: async (lede, words) => {
      const { page, host } = lede
      await write(lede, null)
      await loadAll(page)
      await host.close()
      // Until the window has tried again, only the desk is away.
      await expect(page.getByText(words.app.desk.gone)).toBeVisible()
      await bodyIn(lede, words).click()
      await page.keyboard.type('Words')
      await expect(page.locator('[data-save="unsaved"]')).toBeVisible()
    },
  },
]

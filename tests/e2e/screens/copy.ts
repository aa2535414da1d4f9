import { publish } from '#tests/helpers/publish.ts'
import { agencyPage, longStory } from '../copy.ts'
import { start } from '../editing.ts'
import { dragFiles, dropFiles } from '../files.ts'
import { expect, type Lede } from '../fixture.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

async function paste({ page }: Lede): Promise<void> {
  await start(page)
  await page.keyboard.press('Control+Alt+v')
  await page.getByRole('dialog').getByRole('textbox').fill(agencyPage)
}

async function recognise(lede: Lede, { import: { paste: words } }: Words): Promise<void> {
  await paste(lede)
  const dialog = lede.page.getByRole('dialog')
  await dialog.getByRole('button', { name: words.next }).click()
  await expect(dialog.getByRole('listitem').first()).toBeVisible()
}

async function dropSeveral({ page }: Lede, { import: words }: Words): Promise<void> {
  await start(page)
  await dropFiles(page, [
    { name: 'kleinseestadt-faehre-wirtschaft-freitag.txt', content: agencyPage },
    { name: 'scan.pdf', content: new Uint8Array([37, 80, 68, 70, 255, 216, 255, 0, 0, 1]) },
    { name: 'story.html', content: publish(longStory, 'html', { publisher: { name: '', url: '' } }) },
  ])
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('option')).toHaveCount(3)
  await expect(dialog.getByRole('button', { name: words.make_other.replace('{{count}}', '2') })).toBeEnabled()
}

/** How copy gets into the library. */
export const copy: readonly Screen[] = [
  {
    name: 'first start',
    reach: async ({ page }, { welcome }) => {
      await start(page)
      await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
    },
  },
  { name: 'paste', reach: paste },
  { name: 'recognition', reach: recognise },
  {
    name: 'another role',
    reach: async (lede, words) => {
      await recognise(lede, words)
      const role = new RegExp(words.import.roleOf.replace('{{line}}', '2'))
      await lede.page.getByRole('dialog').getByRole('button', { name: role }).first().click()
      await expect(lede.page.getByRole('listbox')).toBeVisible()
    },
  },
  {
    name: 'files over the window',
    reach: async ({ page }, { import: { drop } }) => {
      await start(page)
      await dragFiles(page, [{ name: 'one.txt', content: agencyPage }])
      await expect(page.getByText(drop.title)).toBeVisible()
    },
  },
  { name: 'several files', reach: dropSeveral },
  {
    name: 'a file that is no text',
    reach: async (lede, words) => {
      await dropSeveral(lede, words)
      const dialog = lede.page.getByRole('dialog')
      await dialog.getByRole('option').nth(1).click()
      await expect(dialog.getByRole('alert')).toBeVisible()
    },
  },
]

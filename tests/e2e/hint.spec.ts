import { story } from '#tests/helpers/story.ts'
import { openDraft } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ viewport: { width: 720, height: 900 }, beginsItself: true })

test('a hint under a resting pointer takes no Escape from a dialog that opens over it', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ headline: 'Ferry' }, ['It sails.'])))
  const more = page.getByRole('button', { name: 'More', exact: true })
  await more.hover()
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await more.click()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

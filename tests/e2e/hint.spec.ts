import { story } from '#tests/helpers/story.ts'
import { bodyIn, openDraft } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

test('a hint under a resting pointer takes no Escape from a dialog that opens over it', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ headline: 'Ferry' }, ['It sails.'])))
  // Hints appear only once somebody uses the pointer.
  await bodyIn(page).click()
  await page.locator('[data-pane="header"]').getByRole('button', { name: 'Settings' }).hover()
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

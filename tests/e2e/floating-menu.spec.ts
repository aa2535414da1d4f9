import { story } from '#tests/helpers/story.ts'
import { bodyIn, lineIn, openDraft, openFields, press } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

test('the floating menu goes where the focus goes elsewhere, and comes back with it', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Menu' }, ['Read the report today.']))
  await openDraft(page, id)
  await openFields(page)
  const menu = page.getByRole('toolbar', { name: 'Formatting of the selection' })
  const comes = async () => {
    await bodyIn(page).click()
    await press(page, 'Home', 'Shift+End')
    await expect(menu).toBeVisible()
  }

  await comes()
  await lineIn(page, 'Headline').focus()
  await expect(menu).toBeHidden()

  await comes()
  await page.getByRole('complementary').getByRole('textbox', { name: 'Summary' }).click()
  await expect(menu).toBeHidden()

  await comes()
  await page.keyboard.press('Control+Shift+E')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(menu).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await comes()
  await page.frameLocator('iframe').getByRole('heading', { name: 'Menu' }).click()
  await expect(menu).toBeHidden()
})

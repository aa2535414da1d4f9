import { foundDamage } from '#tests/helpers/found-damage.ts'
import { story } from '#tests/helpers/story.ts'
import { breakInspector, breakWindow, brokenOnPurpose } from './broken.ts'
import { articleOf, bodyIn, openDraft, press, reload, saved, start } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true, withFields: true })

test('an error in one part of the window leaves the rest: the part says so and is tried again', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Harbour' }, ['One.']))
  await openDraft(page, id)
  await breakInspector(page)
  await reload(page)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('What you wrote is kept.')
  await bodyIn(page).getByText('One.').click()
  await press(page, 'End')
  await page.keyboard.type(' Two.')
  await saved(page)
  expect((await articleOf(lede, id)).bodyText).toContain('One. Two.')
  await page.evaluate(() => Object.assign(window, { mended: true }))
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(alert).toHaveCount(0)
  await expect(page.getByText('Fields', { exact: true })).toBeVisible()
  expect(lede.faults.splice(0).join()).toContain(brokenOnPurpose)
})

test('an error that stops the window is said, what was typed is on disk, and one goes on in a new one', async ({
  lede,
}) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Harbour' }, ['One.']))
  await openDraft(page, id)
  await bodyIn(page).getByText('One.').click()
  await press(page, 'End')
  await page.keyboard.type(' Two.')
  await breakWindow(page)
  await page.getByRole('button', { name: 'Library' }).first().click()
  await expect(page.getByRole('heading', { name: 'An error in Lede has stopped this window' })).toBeVisible()
  await expect.poll(async () => (await articleOf(lede, id)).bodyText).toContain('One. Two.')
  await page.getByRole('button', { name: 'Reload the window' }).click()
  await expect(bodyIn(page)).toContainText('One. Two.')
  expect(lede.faults.splice(0).join()).toContain(brokenOnPurpose)
})

test('what was found damaged is said at each start until somebody has read it, and to every window', async ({
  lede,
}) => {
  const { page, host } = lede
  foundDamage(host.folder)
  await start(page)
  const dialog = page.getByRole('dialog', { name: 'Damage was found in Lede’s files' })
  await expect(dialog).toContainText('Drafts that came back whole: 12.')
  await expect(dialog).toContainText('Harbour ferry to sail again')
  await expect(dialog).toContainText('Weather, Sports results')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await reload(page)
  const other = await lede.secondWindow()
  const there = other.getByRole('dialog', { name: 'Damage was found in Lede’s files' })
  await expect(there).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'I have read it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(there).toBeHidden()
  await reload(page)
  await expect(page.getByRole('button', { name: 'Library' }).first()).toBeVisible()
  await expect(dialog).toBeHidden()
})

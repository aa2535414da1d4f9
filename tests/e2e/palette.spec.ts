import { story } from '#tests/helpers/story.ts'
import { blocksIn, bodyIn, lineIn, newArticle, openDraft, saved, start, whole } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

test('a command is found by a few letters and run where the person was', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await bodyIn(page).click()
  await page.keyboard.type('Ships wait')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+Shift+P')
  const field = page.getByRole('combobox', { name: 'Command palette' })
  await expect(field).toBeFocused()
  await page.keyboard.type('qte')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Quote')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(bodyIn(page).locator('blockquote')).toHaveText('Ships wait')
  await expect(bodyIn(page)).toBeFocused()

  await page.keyboard.press('Control+Shift+P')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Quote')
  await page.keyboard.type('qqq')
  await expect(page.getByText('No command is called that.')).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('option')).toHaveText(/^Keyboard shortcuts/)
  await page.keyboard.press('Escape')
  await expect(bodyIn(page)).toBeFocused()
})

test('what cannot be done is not offered, and what is offered says its menu and its shortcut', async ({ lede }) => {
  const { page } = lede
  await start(page)
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('bold')
  await expect(page.getByText('No command is called that.')).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('option')).toHaveText(/^Keyboard shortcuts/)
  await page.getByRole('combobox').fill('settings')
  await expect(page.getByRole('dialog').getByRole('option').first()).toHaveText(/^SettingsFileCtrl\+,$/)
  await page.getByRole('dialog').getByRole('option').first().click()
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
})

test('one goes from draft to draft: back to the last one, or to what a search finds', async ({ lede }) => {
  const { page } = lede
  await lede.add(story({ headline: 'Rates stay as they are', slugline: 'RATES' }, ['The bank waits.']))
  const harbour = await lede.add(story({ headline: 'Harbour reopens' }, ['Ships enter.']))
  await openDraft(page, harbour)
  await page.keyboard.press('Control+Alt+N')
  await expect(lineIn(page, 'Headline')).toHaveValue('')
  await expect(lineIn(page, 'Headline')).toBeFocused()
  await page.keyboard.type('Second ferry')
  await saved(page)
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Harbour reopens')
  await expect(page.getByRole('dialog').getByRole('option').last()).toContainText('Second ferry')
  await page.keyboard.press('Enter')
  await expect(lineIn(page, 'Headline')).toHaveValue('Harbour reopens')

  await page.keyboard.press('Control+p')
  await page.keyboard.type('bank')
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(lineIn(page, 'Headline')).toHaveValue('Rates stay as they are')
})

test('a dialog that is opened for the first time takes what is typed at once, and the text none of it', async ({
  lede,
}) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Ferry' }, ['The ferry sails.']))
  await openDraft(page, id)
  await bodyIn(page).focus()
  // What the window has not shown yet, it loads when idle.
  await page.waitForLoadState('networkidle')
  for (const shortcut of ['Control+Shift+P', 'Control+Shift+H']) {
    await page.keyboard.press(shortcut)
    await page.keyboard.type('quay')
    const dialog = page.getByRole('dialog')
    await expect(dialog.locator('input:focus')).toHaveValue('quay')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  await expect.poll(() => blocksIn(page)).toEqual(['The ferry sails.'])
})

test('what is typed while a dialog is on its way goes into its field, not into the text', async ({ lede }) => {
  const { page, add } = lede
  const id = await add(story({ headline: 'Harbour' }, ['Boats again.']))
  await openDraft(page, id)
  let deliver = () => {}
  const asked = new Promise<void>((resolve) => {
    void page.route('**/replace-dialog-*.js', (route) => {
      deliver = () => void route.continue()
      resolve()
    })
  })
  await page.reload()
  await bodyIn(page).getByText('Boats').click()
  await whole(page)
  await page.keyboard.press('Control+Shift+H')
  await page.keyboard.type('boats')
  await asked
  deliver()
  await expect(page.getByRole('dialog').locator('input:focus')).toHaveValue('boats')
  await expect.poll(() => blocksIn(page)).toEqual(['Boats again.'])
})

test('what is typed right after a command was chosen goes to what it opens, not into the text', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ headline: 'Ferry' }, ['It sails.'])))
  await bodyIn(page).click()
  // The first time the dialog's code has to be loaded, then no more.
  for (const name of ['Noon', 'Evening']) {
    await page.keyboard.press('Control+Shift+P')
    await page.keyboard.type('Keep a version')
    await page.keyboard.press('Enter')
    await page.keyboard.type(name)
    await expect(page.getByRole('dialog', { name: 'Keep a version' }).getByRole('textbox')).toHaveValue(name)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('Bold')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Now. ')
  await expect.poll(() => blocksIn(page)).toEqual(['It sails.Now. '])
})

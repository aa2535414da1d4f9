import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { activate, bodyIn, openDraft, press } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

test('a source is noted on a passage, changed, deleted and brought back, by keyboard; another window sees it', async ({
  lede,
}) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Leak' }, ['The minister will resign.', 'Nobody confirmed it.']))
  await openDraft(page, id)
  await bodyIn(page).click()
  await press(page, 'Control+Home', 'Shift+End')
  await page.keyboard.press('Control+Alt+q')
  const form = page.getByRole('form', { name: 'Note a source' })
  await expect(form.getByRole('textbox', { name: 'Who said it' })).toBeFocused()
  await page.keyboard.type('A deputy')
  await press(page, 'Tab')
  await page.keyboard.type('Two calls')
  expect(await violationsIn(page)).toEqual([])

  // A half-written note survives closing the pane.
  await page.keyboard.press('Control+Alt+r')
  await expect(form).toHaveCount(0)
  await page.keyboard.press('Control+Alt+r')
  await expect(form.getByRole('textbox', { name: 'Who said it' })).toHaveValue('A deputy')
  await form.getByRole('textbox', { name: 'Contact' }).fill('By the river')
  await page.keyboard.press('Control+Enter')
  const card = page.getByRole('article', { name: 'A deputy' })
  await expect(card).toContainText('By the river')
  await expect(bodyIn(page)).toBeFocused()

  const second = await lede.secondWindow()
  await openDraft(second, id)
  await second.getByRole('tab', { name: 'Sources' }).click()
  await expect(second.getByRole('article', { name: 'A deputy' })).toBeVisible()

  await activate(card.getByRole('button', { name: 'Edit A deputy' }))
  await expect(page.getByRole('textbox', { name: 'Who said it' }).and(page.locator(':focus'))).toHaveValue('A deputy')
  await press(page, 'Control+a')
  await page.keyboard.type('The deputy')
  await page.keyboard.press('Control+Enter')
  await expect(second.getByRole('article', { name: 'The deputy' })).toBeVisible()

  await activate(page.getByRole('button', { name: 'About “The minister will resign.”' }))
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('The minister will resign.')

  await activate(page.getByRole('button', { name: 'Delete The deputy' }))
  await expect(page.getByRole('article', { name: 'The deputy' })).toHaveCount(0)
  await activate(page.getByRole('button', { name: 'Undo' }).last())
  await expect(page.getByRole('article', { name: 'The deputy' })).toContainText('Two calls')
})

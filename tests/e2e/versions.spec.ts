import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { activate, bodyIn, lineIn, openDraft, press, reload, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

/** A draft with a kept version "First light", changed since, with its versions shown. */
async function changedSince({ page, add }: Lede): Promise<void> {
  await openDraft(page, await add(story({ headline: 'Ferry sails again' }, ['It left at dawn.', 'Tickets are free.'])))
  await page.keyboard.press('Control+Alt+s')
  const keep = page.getByRole('dialog', { name: 'Keep a version' })
  await expect(keep.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('First light')
  expect(await violationsIn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(keep).toBeHidden()
  await bodyIn(page).locator('p').last().click()
  await press(page, 'Control+End')
  await page.keyboard.type(' Dogs travel too.')
  await lineIn(page, 'Headline').fill('Ferry sails at last')
  await saved(page)
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'Versions' }).click()
}

test('a version is kept by name, compared word by word, restored as an edit and taken back', async ({ lede }) => {
  const { page } = lede
  await changedSince(lede)
  const list = page.getByRole('list', { name: 'Versions' }).getByRole('listitem')
  await expect(list).toHaveCount(1)
  expect(await violationsIn(page)).toEqual([])
  await activate(list.first().getByRole('button', { name: /First light/ }))
  const timeline = page.getByRole('dialog', { name: 'Timeline' })
  const text = timeline.getByRole('region', { name: /First light/ })
  await expect(text.locator('ins', { hasText: 'Dogs travel too.' })).toBeVisible()
  await expect(text.locator('dd')).toContainText('last')
  expect(await violationsIn(page)).toEqual([])

  await timeline.getByRole('button', { name: /Show it/ }).click()
  await page.getByRole('option', { name: 'Compared, side by side' }).click()
  await expect(text.getByRole('row').nth(2)).toContainText('Tickets are free. Dogs travel too.')

  await activate(timeline.getByRole('button', { name: 'Restore' }))
  await expect(timeline).toBeHidden()
  await expect(bodyIn(page)).toHaveText('It left at dawn.Tickets are free.')
  await expect(lineIn(page, 'Headline')).toHaveValue('Ferry sails again')
  await expect(list).toHaveCount(2)
  await expect(list.first()).toContainText('Before an older one was restored')
  await lineIn(page, 'Headline').focus()
  await page.keyboard.press('Control+z')
  await expect(bodyIn(page)).toHaveText('It left at dawn.Tickets are free. Dogs travel too.')
  await expect(lineIn(page, 'Headline')).toHaveValue('Ferry sails at last')
})

test('the slider goes through the whole history by keyboard, and a passage is copied out of it', async ({ lede }) => {
  const { page } = lede
  await changedSince(lede)
  await bodyIn(page).locator('p').last().click()
  await press(page, 'Control+a', 'Backspace')
  await saved(page)
  await page.keyboard.press('Control+Alt+t')
  const timeline = page.getByRole('dialog', { name: 'Timeline' })
  await expect(timeline.getByRole('region', { name: 'As it stands' })).toBeVisible()
  await expect(timeline.getByRole('button', { name: 'Restore' })).toBeDisabled()
  const slider = timeline.getByRole('slider')
  await slider.focus()
  await press(page, 'ArrowLeft')
  const text = timeline.getByRole('region', { name: /First light/ })
  await expect(text).toContainText('Tickets are free.')
  await text.getByText('Tickets are free.').selectText()
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Escape')
  await expect(timeline).toBeHidden()
  await bodyIn(page).click()
  await page.keyboard.press('Control+v')
  await expect(bodyIn(page)).toHaveText('Tickets are free.')
})

test('closing a tab ends the writing, and what was written is kept as a version', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Ferry sails again' }, ['It left at dawn.']))
  await openDraft(page, id)
  await lineIn(page, 'Headline').fill('Ferry sails at last')
  await page.keyboard.press('Control+Alt+w')
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
  await page.getByRole('option', { name: /Ferry sails at last/ }).click()
  await expect(lineIn(page, 'Headline')).toHaveValue('Ferry sails at last')
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'Versions' }).click()
  await expect(page.getByRole('list', { name: 'Versions' })).toContainText('End of a writing session')
})

test('so does reloading the window', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ headline: 'Ferry sails again' }, ['It left at dawn.'])))
  await lineIn(page, 'Headline').fill('Ferry sails at last')
  await saved(page)
  await reload(page)
  await expect(lineIn(page, 'Headline')).toHaveValue('Ferry sails at last')
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'Versions' }).click()
  await expect(page.getByRole('list', { name: 'Versions' })).toContainText('End of a writing session')
})

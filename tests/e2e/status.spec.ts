import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { activate, articleOf, choose, openDraft, saved } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

test('a story goes from draft to published by keyboard, and its history tells who did what', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Ferry sails again' }, ['It left at dawn.']))
  await openDraft(page, id)
  await page.keyboard.press('Control+Alt+u')
  const dialog = page.getByRole('dialog', { name: 'Change status' })
  await expect(dialog.getByRole('radio', { name: /Send for review/ })).toBeFocused()
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Please check the times.')
  await page.keyboard.press('Control+Enter')

  // Lede asks for a name at the first action that is recorded with one.
  const profile = page.getByRole('dialog', { name: 'Who are you?' })
  await expect(profile.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Mara Quill')
  await expect(profile.getByRole('textbox', { name: 'Initials' })).toHaveValue('MQ')
  expect(await violationsIn(page)).toEqual([])
  await page.keyboard.press('Enter')
  const button = page.getByRole('button', { name: /^Status:/ })
  await expect(button).toHaveAccessibleName('Status: In review')
  await expect(page.getByRole('status').filter({ hasText: /^Status: In review$/ })).toBeAttached()

  for (const [move, standing] of [
    ['Request changes', 'Changes requested'],
    ['Send for review', 'In review'],
    ['Approve', 'Approved'],
    ['Publish', 'Published'],
  ] as const) {
    await activate(button)
    await choose(dialog.getByRole('radio', { name: new RegExp(`^${move}`) }))
    await activate(dialog.getByRole('button', { name: move, exact: true }))
    await expect(button).toHaveAccessibleName(`Status: ${standing}`)
  }

  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'History' }).click()
  const entries = page.getByRole('list', { name: 'History' }).getByRole('listitem')
  await expect(entries).toContainText([
    'Mara Quill published it.',
    'Mara Quill approved it.',
    'Mara Quill sent it for review.',
    'Mara Quill requested changes.',
    'Please check the times.',
  ])
  expect(await violationsIn(page)).toEqual([])
  await saved(page)
  const article = await articleOf(lede, id)
  expect(article.status).toBe('published')
  expect(article.publishedAt).not.toBeNull()
})

test('the library has a view of every status and of what one wrote in oneself', async ({ lede }) => {
  const { page, host } = lede
  const client = await host.client()
  const settings = await client.call('settings.read', {})
  const person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
  await client.call('settings.write', { settings: { ...settings, profile: person } })
  await lede.add(story({ headline: 'Rates stay', status: 'inReview' }))
  const id = await lede.add(story({ headline: 'Ferry', status: 'draft' }, ['It sails.']))
  await openDraft(page, id)
  await page.getByRole('textbox', { name: 'Body' }).click()
  await page.keyboard.type('Words. ')
  await saved(page)

  const rows = page.getByRole('listbox', { name: 'Drafts' }).getByRole('option')
  const view = page.getByRole('button', { name: 'What the list shows' })
  const show = async (name: RegExp) => {
    await activate(view)
    await page.getByRole('option', { name }).click()
  }
  await expect(rows).toHaveCount(2)
  await show(/^To review/)
  await expect(rows).toHaveText([/Rates stay/])
  await show(/^Mine/)
  await expect(rows).toHaveText([/Ferry/])
  await show(/^Spiked/)
  await expect(page.getByText('Nothing here')).toBeVisible()
  await show(/^Mine/)
  await page.keyboard.press('Control+Alt+u')
  await choose(page.getByRole('radio', { name: /^Spike/ }))
  await activate(page.getByRole('dialog').getByRole('button', { name: 'Spike', exact: true }))
  await show(/^Spiked/)
  await expect(rows).toHaveText([/Ferry/])
})

test('two windows of one desk see each move at once', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Ferry', status: 'inReview' }, ['It sails.']))
  await openDraft(page, id)
  const second = await lede.secondWindow()
  await openDraft(second, id)
  await page.keyboard.press('Control+Alt+u')
  await activate(page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }))
  await page.getByRole('textbox', { name: 'Name' }).fill('Ann Lee')
  await activate(page.getByRole('button', { name: 'Go on' }))
  await expect(second.getByRole('button', { name: 'Status: Approved' })).toBeVisible()
})

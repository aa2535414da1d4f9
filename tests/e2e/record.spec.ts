import type { Person } from '#shared/review/people/person.ts'
import { story } from '#tests/helpers/story.ts'
import { openDraft } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

const editor: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }

test('an approval has a record: who read it, what the checks said, what was approved', async ({ lede }) => {
  const { page, host } = lede
  const client = await host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, profile: editor } })
  const id = await lede.add(story({ headline: 'Ferry sails', status: 'inReview' }, ['The ferry sailed at at noon.']))
  await openDraft(page, id)
  await page.keyboard.press('Control+Alt+u')
  await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'History' }).click()
  await page.getByRole('button', { name: 'Record of this approval' }).click()
  const dialog = page.getByRole('dialog', { name: 'Record of review' })
  await expect(dialog).toContainText('Ann Lee, editor')
  await expect(dialog).toContainText('Doubled wordWarning: 1 open, 0 ignored')
  await expect(dialog).toContainText(/Content \(SHA-256\)[0-9a-f]{64}/)
  const download = page.waitForEvent('download')
  const json = dialog.getByRole('button', { name: 'Save as JSON…' })
  await json.press('Enter')
  expect((await download).suggestedFilename()).toBe('review-record.json')
  // Enter again means the same again.
  await expect(json).toBeEnabled()
  await expect(json).toBeFocused()
})

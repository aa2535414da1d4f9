import type { Person } from '#shared/review/person.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { activate, choose, lineIn, openDraft, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

const editor: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }

async function approved(lede: Lede, requireApproval: boolean): Promise<void> {
  const { page } = lede
  const client = await lede.host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, profile: editor, requireApproval } })
  await openDraft(
    page,
    await lede.add(story({ headline: 'Ferry sails again', status: 'inReview' }, ['It left at dawn.'])),
  )
  await move(lede, 'Approve')
  await expect(page.getByRole('button', { name: /^Status:/ })).toHaveAccessibleName('Status: Approved')
  await expect(page.getByText(/Changed since its approval/)).toHaveCount(0)
}

async function move({ page }: Lede, way: string): Promise<void> {
  await activate(page.getByRole('button', { name: /^Status:/ }))
  const dialog = page.getByRole('dialog', { name: 'Change status' })
  await choose(dialog.getByRole('radio', { name: new RegExp(`^${way}`) }))
  await activate(dialog.getByRole('button', { name: way, exact: true }))
  await expect(dialog).toBeHidden()
}

test('a change voids an approval: it is said with the differences, before the export and before publishing', async ({
  lede,
}) => {
  const { page } = lede
  await approved(lede, false)
  await lineIn(page, 'Headline').fill('Ferry sails at last')
  const banner = page.getByRole('status').filter({ hasText: 'Changed since its approval by Ann Lee on' })
  await expect(banner).toBeVisible()
  expect(await violationsIn(page)).toEqual([])
  await activate(banner.getByRole('button', { name: 'Show what changed' }))
  const timeline = page.getByRole('dialog', { name: 'Timeline' })
  await expect(timeline.locator('del', { hasText: 'again' })).toBeVisible()
  await expect(timeline.locator('ins', { hasText: 'at last' })).toBeVisible()
  await page.keyboard.press('Escape')

  await saved(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Export' })).toContainText('Changed since its approval by Ann Lee on')
  await page.keyboard.press('Escape')
  await activate(page.getByRole('button', { name: /^Status:/ }))
  const status = page.getByRole('dialog', { name: 'Change status' })
  await expect(status).toContainText('Changed since its approval by Ann Lee on')
  await page.keyboard.press('Escape')

  await move(lede, 'Approve')
  await expect(banner).toHaveCount(0)
})

test('a newsroom lets out nothing that is not approved as it stands', async ({ lede }) => {
  const { page } = lede
  await approved(lede, true)
  await lineIn(page, 'Headline').fill('Ferry sails at last')
  await saved(page)
  await activate(page.getByRole('button', { name: /^Status:/ }))
  const status = page.getByRole('dialog', { name: 'Change status' })
  await expect(status).toContainText('The newsroom publishes nothing that is not approved')
  await expect(status.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
  expect(await violationsIn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await choose(dialog.getByRole('radio', { name: 'Plain text' }))
  await expect(dialog).toContainText('Changed since its approval')
  await expect(dialog.getByRole('button', { name: /^Save file/ })).toBeDisabled()
  await page.keyboard.press('Escape')
  await move(lede, 'Approve')
  await move(lede, 'Publish')
  await expect(page.getByRole('button', { name: /^Status:/ })).toHaveAccessibleName('Status: Published')
})

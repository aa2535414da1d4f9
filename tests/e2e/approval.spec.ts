import { getField } from '#shared/article/draft.ts'
import type { Person } from '#shared/review/people/person.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { openDraft as draftOf, story } from '#tests/helpers/story.ts'
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

test('a story under embargo is planned for its end, or published before when somebody insists; the history says who', async ({
  lede,
}) => {
  const { page } = lede
  const client = await lede.host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, profile: editor, timeZone: 'Europe/Berlin' } })
  const embargoUntil = '2099-01-01T06:00:00+01:00'
  const id = await lede.add(story({ headline: 'Ferry sails', status: 'approved', embargoUntil }, ['It left at dawn.']))
  await openDraft(page, id)
  const dialog = page.getByRole('dialog', { name: 'Change status' })
  const publish = dialog.getByRole('button', { name: 'Publish', exact: true })
  await page.keyboard.press('Control+Alt+u')
  await expect(dialog).toContainText('Under embargo until 1 Jan 2099')
  await expect(publish).toBeDisabled()
  await activate(dialog.getByRole('button', { name: /^Plan for 1 Jan 2099/ }))
  await expect(page.getByRole('status').filter({ hasText: 'Its publication is planned for then.' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Status: Approved' })).toBeVisible()

  await page.keyboard.press('Control+Alt+u')
  await dialog.getByText('Publish it all the same').click()
  await activate(publish)
  await expect(page.getByRole('button', { name: 'Status: Published' })).toBeVisible()
  await saved(page)
  const { doc } = await draftOf(client, id)
  expect(getField(doc, 'publishedAt')).toBe(embargoUntil)
  expect(eventsOf(doc)).toMatchObject([
    { kind: 'planned', by: 'ann', publishAt: embargoUntil },
    { kind: 'override', by: 'ann', deed: 'publish', holds: ['embargoed'], embargoUntil },
    { kind: 'status', by: 'ann', to: 'published' },
  ])
})

import { readFileSync } from 'node:fs'
import type { Article } from '#shared/article/article.ts'
import type { Person } from '#shared/review/people/person.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { activate, articleOf, choose, lineIn, openDraft, saved, start } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

const editor: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }
const approved: Partial<Article> = {
  headline: 'Ferry sails again',
  status: 'approved',
  publishedAt: '2026-03-05T10:00:00+01:00',
  timeZone: 'Europe/Berlin',
}

async function introduced({ host }: Lede, requireApproval = false): Promise<void> {
  const client = await host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, profile: editor, requireApproval } })
}

/** A story published in this window. */
async function published(lede: Lede): Promise<string> {
  const { page } = lede
  await introduced(lede)
  const id = await lede.add(story(approved, ['It left at dawn.']))
  await openDraft(page, id)
  await activate(page.getByRole('button', { name: /^Status:/ }))
  await activate(page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }))
  await expect(page.getByRole('button', { name: 'Status: Published' })).toBeVisible()
  return id
}

async function exported({ page }: Lede): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .getByRole('button', { name: /^Save file/ })
      .click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

const changedBanner = ({ page }: Lede) => page.getByRole('status').filter({ hasText: 'Changed since publication on' })

test('a published story is changed, the export says so, and it is corrected in the open', async ({ lede }) => {
  const { page } = lede
  const id = await published(lede)
  await expect(changedBanner(lede)).toHaveCount(0)
  await lineIn(page, 'Headline').fill('Ferry sails at last')
  const banner = changedBanner(lede)
  await expect(banner).toContainText('by Ann Lee')
  await saved(page)

  // Published content stays the same unless somebody chooses otherwise.
  await page.keyboard.press('Control+Alt+u')
  const statusDialog = page.getByRole('dialog', { name: 'Change status' })
  await expect(statusDialog.getByRole('radio').first()).toBeFocused()
  await expect(statusDialog.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(statusDialog.getByRole('button', { name: 'Change status', exact: true })).toBeDisabled()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Changed since publication on')
  await activate(dialog.getByRole('button', { name: 'Show what changed' }))
  const timeline = page.getByRole('dialog', { name: 'Timeline' })
  await expect(timeline.locator('del', { hasText: 'again' })).toBeVisible()
  await page.keyboard.press('Escape')

  // It is not published again without notice.
  await activate(banner.getByRole('button', { name: 'Publish correction…' }))
  const notice = page.getByRole('dialog', { name: 'Publish correction' })
  const text = notice.getByRole('textbox', { name: /What was wrong/ })
  await expect(text).toBeFocused()
  await activate(notice.getByRole('button', { name: 'Publish correction' }))
  await expect(notice).toContainText('Say what was wrong and what is right')
  await text.fill('An earlier version gave the wrong day.')
  // What was typed is still there after the dialog was closed.
  await page.keyboard.press('Escape')
  await activate(banner.getByRole('button', { name: 'Publish correction…' }))
  await expect(text).toHaveValue('An earlier version gave the wrong day.')
  await page.keyboard.press('Control+Enter')
  await expect(notice).toHaveCount(0)
  await expect(banner).toHaveCount(0)
  await saved(page)

  await page.keyboard.press('Control+Shift+E')
  await expect(dialog.getByTestId('export-checks')).toBeVisible()
  await expect(dialog).not.toContainText('Changed since publication')
  const html = await exported(lede)
  const { notices } = await articleOf(lede, id)
  const at = notices[0]?.at ?? ''
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'History' }).click()
  await expect(page.getByRole('region', { name: 'What readers were told' })).toContainText(
    'An earlier version gave the wrong day.',
  )
  await expect(page.getByRole('list', { name: 'History' }).getByRole('listitem').first()).toContainText(
    'Ann Lee announced a correction.',
  )

  await page.setContent(html)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry sails at last')
  await expect(page.locator('.notice')).toHaveText(/^Correction, .* 20\d\d.*: An earlier version gave the wrong day\.$/)
  await expect(page.locator('.updated time')).toHaveAttribute('datetime', at)
  await expect(page.locator('meta[property="article:modified_time"]')).toHaveAttribute('content', at)
  const data: unknown = JSON.parse((await page.locator('script').textContent()) ?? '')
  expect(data).toMatchObject({
    dateModified: at,
    correction: [{ '@type': 'CorrectionComment', text: 'An earlier version gave the wrong day.', datePublished: at }],
  })
})

test('what changed is not published again by a plain status', async ({ lede }) => {
  const { page } = lede
  await published(lede)
  await lineIn(page, 'Headline').fill('Ferry sails at last')
  for (const move of ['Approve', 'Publish']) {
    await activate(page.getByRole('button', { name: /^Status:/ }))
    const dialog = page.getByRole('dialog', { name: 'Change status' })
    await choose(dialog.getByRole('radio', { name: new RegExp(`^${move}`) }))
    if (move === 'Approve') await activate(dialog.getByRole('button', { name: move, exact: true }))
    else await expect(dialog.getByRole('button', { name: move, exact: true })).toBeDisabled()
  }
  const dialog = page.getByRole('dialog', { name: 'Change status' })
  await expect(dialog).toContainText('Changed since publication on')
  await activate(dialog.getByRole('button', { name: 'Publish update…' }))
  await page.getByRole('textbox', { name: /What is new/ }).fill('It sailed.')
  await activate(page.getByRole('dialog').getByRole('button', { name: 'Publish update', exact: true }))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Status: Published' })).toBeVisible()
})

test('an update needs the approval that publishing needs', async ({ lede }) => {
  const { page } = lede
  await published(lede)
  await introduced(lede, true)
  await lineIn(page, 'Headline').fill('Ferry sails at last')
  await activate(changedBanner(lede).getByRole('button', { name: 'Publish update…' }))
  const notice = page.getByRole('dialog', { name: 'Publish update' })
  await expect(notice).toContainText('It has not been approved, and the newsroom lets out nothing else.')
  await expect(notice.getByRole('button', { name: 'Publish update' })).toBeDisabled()
})

test('a killed story is withdrawn everywhere, and comes back as a draft', async ({ lede }) => {
  const { page } = lede
  const id = await published(lede)
  await killed(lede, 'It was a hoax.')
  await expect(page.getByRole('button', { name: 'Status: Killed' })).toBeVisible()
  const banner = page.getByRole('status').filter({ hasText: 'Withdrawn on' })
  await expect(banner).toContainText('by Ann Lee: It was a hoax.')
  await expect(page.getByRole('tab', { name: 'Ferry sails again, Killed' })).toBeVisible()
  await saved(page)
  await activate(page.getByRole('button', { name: 'What the list shows' }))
  await page.getByRole('option', { name: /^Killed/ }).click()
  await expect(page.getByRole('listbox', { name: 'Drafts' }).getByRole('option')).toHaveText([
    /Ferry sails again.*Killed/,
  ])
  expect(await violationsIn(page)).toEqual([])

  await page.keyboard.press('Control+Shift+E')
  await expect(page.getByRole('dialog')).toContainText('What leaves is its kill notice, without the text.')
  const html = await exported(lede)
  expect(html).toContain('This story was withdrawn.')
  expect(html).toContain('It was a hoax.')
  expect(html).toContain('content="noindex"')
  expect(html).not.toContain('dawn')
  await page.keyboard.press('Control+Alt+p')
  const frame = page.frameLocator('iframe[title="Preview of the page"]')
  await expect(frame.locator('.withdrawn')).toBeVisible()
  await expect(frame.locator('.body')).toHaveCount(0)

  await activate(banner.getByRole('button', { name: 'Back to draft…' }))
  const back = page.getByRole('dialog').getByRole('button', { name: 'Back to draft', exact: true })
  await expect(back).toBeDisabled()
  await page.getByRole('checkbox', { name: 'Bring it back all the same' }).press('Space')
  await activate(back)
  await expect(page.getByRole('button', { name: 'Status: Draft' })).toBeVisible()
  await expect(banner).toHaveCount(0)
  await expect(frame.locator('.body')).toContainText('It left at dawn.')
  await saved(page)
  expect(await articleOf(lede, id)).toMatchObject({ status: 'draft', notices: [] })
})

/**
 * Kills the story by keyboard: a browser has no menu bar, so the dialog of its status offers it.
 */
async function killed({ page }: Lede, text: string): Promise<void> {
  await activate(page.getByRole('button', { name: /^Status:/ }))
  await activate(page.getByRole('dialog').getByRole('button', { name: 'Kill story…' }))
  const dialog = page.getByRole('alertdialog', { name: 'Kill story' })
  await dialog.getByRole('textbox', { name: 'Why it is withdrawn' }).fill(text)
  await activate(dialog.getByRole('button', { name: 'Kill story', exact: true }))
  await expect(dialog).toHaveCount(0)
}

test('a story under embargo is marked wherever it stands, and where it leaves', async ({ lede }) => {
  const { page } = lede
  await start(page)
  await introduced(lede)
  const id = await lede.add(story({ ...approved, embargoUntil: '2099-01-01T06:00:00Z' }, ['It left at dawn.']))
  const mark = 'Under embargo until 1 Jan 2099'
  await expect(page.getByRole('main').getByRole('img', { name: new RegExp(mark) })).toBeVisible()
  await expect(page.getByRole('listbox', { name: 'Drafts' }).getByRole('img', { name: new RegExp(mark) })).toBeVisible()
  await openDraft(page, id)
  await expect(page.getByRole('tab', { name: new RegExp(`Ferry sails again, ${mark}`) })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: mark })).toBeVisible()
  await page.keyboard.press('Control+Alt+p')
  await expect(page.frameLocator('iframe').locator('.embargo')).toContainText('EMBARGOED until January 1, 2099')
  expect(await violationsIn(page)).toEqual([])
  // Copying does not get around it.
  await page.keyboard.press('Control+Alt+c')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(mark)
  await dialog.getByText('Export what is held all the same').click()
  expect(await exported(lede)).toContain('class="embargo"')
})

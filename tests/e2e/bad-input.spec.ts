import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyArticle } from '#shared/article/article.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { story } from '#tests/helpers/story.ts'
import { startTestHost } from '#tests/helpers/web-host.ts'
import { bodyIn, openDraft, reload, saved } from './editing.ts'
import { openFiles } from './files.ts'
import { expect, test } from './fixture.ts'

const article = { ...emptyArticle('en'), headline: 'Complete' }
const json = (value: unknown) => JSON.stringify(value)

/** Files that a person may open by mistake, and the window's message about each. */
const badFiles: readonly { name: string; content: string | Uint8Array; says: string }[] = [
  { name: 'empty.txt', content: '', says: 'empty.txt is empty.' },
  {
    name: 'photo.txt',
    content: new Uint8Array([137, 80, 78, 71, 0, 0, 1, 2, 0, 255]),
    says: 'photo.txt is a picture.',
  },
  { name: 'torn.json', content: '{ "format": "lede-article/1", ', says: 'torn.json is not valid JSON' },
  { name: 'newer.json', content: json({ ...article, format: 'lede-article/9' }), says: 'with a newer Lede' },
  {
    name: 'nodes.json',
    content: json({ ...article, body: { type: 'doc', content: [{ type: 'hologram' }] } }),
    says: 'hologram',
  },
  { name: 'shape.json', content: json({ ...article, headline: 7 }), says: '“headline” is wrong' },
  {
    name: 'date.json',
    content: json({ ...article, publishedAt: '2026-02-30T10:00:00Z' }),
    says: '“publishedAt” is wrong',
  },
  { name: 'zone.json', content: json({ ...article, timeZone: 'Mars/Olympus' }), says: '“timeZone” is wrong' },
  {
    name: 'other.html',
    content: '<!doctype html><title>Shop</title><img src="a.png">',
    says: 'other.html contains no text',
  },
]

test('each file that cannot be a story says why, and the others go on', async ({ lede }) => {
  const { page } = lede
  const good = { name: 'good.txt', content: 'Ferry runs\n\nLEEDS, Nov 20 (Reuters) - The ferry runs again.\n' }
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  await openFiles(page, [...badFiles, good])
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Make draft' })).toBeEnabled()
  for (const { name, says } of badFiles) {
    await dialog.getByRole('option', { name }).click()
    await expect(dialog.getByRole('alert')).toContainText(says)
  }
  await dialog.getByRole('button', { name: 'Make draft' }).click()
  await expect(page.getByRole('tab', { name: 'Ferry runs' })).toBeVisible()
})

test('a file of 50 MB is refused by its size, and nothing else happens', async ({ lede }) => {
  const { page } = lede
  const { folder, remove } = temporaryFolder()
  try {
    const path = join(folder, 'archive.txt')
    writeFileSync(path, new Uint8Array(50 * 1024 * 1024).fill(97))
    await expect(page.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
    await openFiles(page, path)
    await expect(page.getByRole('alert')).toContainText('archive.txt is too large: 50 MB; at most 10 MB.')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  } finally {
    remove()
  }
})

test('five megabytes pasted as wire copy are read at once, and make a draft', async ({ lede }) => {
  const { page } = lede
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  await page.keyboard.press('Control+Alt+v')
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .evaluate((field) => {
      const line = 'The river rose again during the night and the lower streets were closed to traffic until noon. '
      const paragraphs = Array.from({ length: 5_000 }, (_, index) => `${index} ${line.repeat(11).trim()}`)
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', `River rises\n\n${paragraphs.join('\n\n')}`)
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
  await page.getByRole('button', { name: 'Make draft' }).click()
  await expect(page.getByRole('tab', { name: 'River rises' })).toBeVisible()
})

test('an agency of 10,000 characters is kept, and stands in the way of an export', async ({ lede }) => {
  const { page } = lede
  const long = 'x'.repeat(10_000)
  const id = await lede.add(story({ headline: 'Long' }, ['Text.']))
  await openDraft(page, id)
  const agency = page.getByRole('combobox', { name: 'Agency in the dateline', exact: true })
  await agency.fill(long)
  await expect(agency).toHaveAccessibleDescription(/too long/)
  await saved(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+e')
  await expect(page.getByTestId('export-checks')).toContainText('too long')
  await expect(page.getByRole('button', { name: 'Save file …' })).toBeDisabled()
  await reload(page)
  await expect(agency).toHaveValue(long)
})

test('a library that was damaged is set aside, and the window says so', async ({ page }) => {
  const { folder, remove } = temporaryFolder()
  writeFileSync(join(folder, 'lede.sqlite'), 'This is a shopping list, not a library. '.repeat(100))
  const host = await startTestHost({ folder })
  try {
    await page.goto(host.address())
    const dialog = page.getByRole('dialog', { name: 'Damage was found in Lede’s files' })
    await expect(dialog).toContainText('lede.damaged-')
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    expect(readdirSync(folder).some((name) => name.startsWith('lede.damaged-'))).toBe(true)
    await expect(page.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  } finally {
    await host.close()
    remove()
  }
})

test('a full disk is said while the edits stay in the window; with room again, saving goes on', async ({ page }) => {
  test.skip(!canMount(), 'a small disk can only be mounted as root on Linux')
  const { folder, remove } = temporaryFolder()
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
  const host = await startTestHost({ folder: disk })
  try {
    const client = await host.client()
    const { id } = await client.call('drafts.create', { article: story({ headline: 'Full' }, ['Before.']) })
    await page.goto(host.address())
    await openDraft(page, id)
    await saved(page)
    writeFileSync(join(disk, 'somebody-elses'), new Uint8Array(roomOn(disk)))

    const long = 'These words do not fit on the disk. '.repeat(2_000)
    await bodyIn(page).getByText('Before.').click()
    await page.keyboard.insertText(long)
    await expect(page.locator('[data-save="unsaved"]')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'The disk is full.' })).toHaveCount(1)
    await page.keyboard.type('!')
    await expect(bodyIn(page)).toContainText('on the disk. !')
    expect((await client.call('drafts.article', { id })).article.bodyText).toBe('Before.')

    execFileSync('mount', ['-o', 'remount,size=16m', disk])
    await saved(page)
    const { article } = await client.call('drafts.article', { id })
    expect(article.bodyText.length).toBe('Before.'.length + long.length + '!'.length)
  } finally {
    await host.close()
    execFileSync('umount', ['-l', disk])
    remove()
  }
})

/** The free bytes on a small disk. */
function roomOn(disk: string): number {
  const [, bytes = '0'] = execFileSync('df', ['--output=avail', '-B1', disk], { encoding: 'utf8' }).trim().split('\n')
  return Number(bytes)
}

/** Whether this process may mount a small disk: as root on Linux, outside most containers. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.geteuid?.() !== 0) return false
  const { folder, remove } = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    remove()
  }
}

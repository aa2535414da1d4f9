import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { choose } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

function story(change: Partial<Article> = {}): Article {
  return {
    ...emptyArticle('en'),
    headline: 'Harbour reopens after the storm',
    dateline: { place: 'Leeds', region: null, country: null, date: '2026-11-20', agency: 'Reuters', text: null },
    category: 'Economy',
    bylines: ['Ada Marsh'],
    publishedAt: '2026-11-20T09:30:00+00:00',
    timeZone: 'Europe/London',
    editorNote: 'Check the tonnage with the port.',
    body: bodyOfParagraphs(['Ships began to enter the harbour on Friday.', 'The port had been closed for two days.']),
    ...change,
  }
}

async function openStory({ page, add }: Lede, change: Partial<Article> = {}): Promise<string> {
  const id = await add(story(change))
  await page
    .getByText(change.headline ?? 'Harbour reopens after the storm')
    .first()
    .click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab')).toHaveCount(1)
  return id
}

async function saved(page: Lede['page'], action: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('the preview shows the page as it will be, follows what is typed, and can run nothing', async ({ lede }) => {
  const { page } = lede
  const linked = (text: string, href: string) => ({
    type: 'paragraph',
    attrs: { level: null },
    content: [{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }],
  })
  const between = bodyOfParagraphs(Array<string>(60).fill('Ships began to enter the harbour on Friday.'))
  const content = [
    linked('tide tables', 'http://127.0.0.1:9/tides'),
    linked('1', '#note-1'),
    ...(between.content ?? []),
    linked('back', '#call-1'),
  ]
  await openStory(lede, { body: { ...between, content } })
  await page.getByRole('button', { name: 'Preview' }).click()
  const frame = page.frameLocator('iframe[title="Preview of the page"]')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Harbour reopens after the storm')
  await expect(frame.locator('.dateline')).toHaveText('LEEDS, Nov 20 (Reuters) -')
  await page.getByRole('textbox', { name: 'Headline' }).first().fill('Harbour is open')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Harbour is open')
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-same-origin')
  // A link opens in the browser or leads to a note, and the page stays.
  const opened = page.context().waitForEvent('page')
  await frame.getByRole('link', { name: 'tide tables' }).click()
  await (await opened).close()
  await frame.getByRole('link', { name: '1', exact: true }).press('Enter')
  await expect(frame.getByRole('link', { name: 'back' })).toBeInViewport()
  await page.getByRole('textbox', { name: 'Headline' }).first().fill('Harbour opens')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Harbour opens')
  await expect(frame.getByRole('link', { name: 'back' })).toBeInViewport()
  // Who comes into it by keyboard sees that it has the focus.
  await page.locator('iframe').focus()
  await expect(page.locator('iframe')).toHaveCSS('outline-style', 'solid')
})

test('a story is exported as page, fragment, text and JSON; internal notes stay in but for JSON', async ({ lede }) => {
  const { page } = lede
  await openStory(lede)
  const formats = [
    { name: 'Page', file: /\.html$/, holds: '<h1', internal: false },
    { name: 'Fragment for a CMS', file: /\.html$/, holds: '<article', internal: false },
    { name: 'Plain text', file: /\.txt$/, holds: 'LEEDS, Nov 20 (Reuters) - Ships began', internal: false },
    { name: 'Lede JSON', file: /\.json$/, holds: '"lede-article/1"', internal: true },
  ]
  for (const { name, file, holds, internal } of formats) {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await choose(page.getByRole('radio', { name: new RegExp(`^${name}`) }))
    const { name: fileName, bytes } = await saved(page, () => page.getByRole('button', { name: 'Save file …' }).click())
    expect(fileName).toMatch(file)
    expect(bytes.toString()).toContain(holds)
    expect(bytes.toString().includes('tonnage')).toBe(internal)
  }
})

test('a story leaves as another system takes it, and what the format has no place for is said before', async ({
  lede,
}) => {
  const { page } = lede
  await openStory(lede)
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog')
  await choose(dialog.getByRole('radio', { name: /^For another system/ }))
  const standard = async (name: string) => {
    await dialog.getByRole('button', { name: 'Standard' }).click()
    await page.getByRole('option', { name }).click()
  }
  await standard('Markdown')
  await expect(
    dialog.getByText(/^Not in it: slugline, urgency, embargo, note to the editor, .*merged cells/),
  ).toBeVisible()
  await standard('NITF 3.6')
  await expect(dialog.getByText('Not in it: what images are cropped around.')).toBeVisible()
  const { name, bytes } = await saved(page, () => dialog.getByRole('button', { name: 'Save file …' }).click())
  expect(name).toBe('Harbour-reopens-after-the-storm.nitf.xml')
  expect(bytes.toString()).toContain('<hl1>Harbour reopens after the storm</hl1>')
  expect(bytes.toString()).toContain('<ed-msg info="Check the tonnage with the port.">')

  // The next export starts with the last choice.
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+Shift+E')
  await expect(dialog.getByRole('button', { name: 'Standard' })).toContainText('NITF 3.6')
  const copy = dialog.getByRole('button', { name: 'Copy as HTML' })
  await expect(copy).toBeHidden()
  await choose(dialog.getByRole('radio', { name: /^Fragment/ }))
  await expect(copy).toBeEnabled()
})

test('what stands in the way is said before the export, and goes away when it is mended', async ({ lede }) => {
  const { page, host } = lede
  const client = await host.client()
  const profile = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
  const settings = await client.call('settings.read', {})
  const publisher = { name: 'Tidings', url: '' }
  await client.call('settings.write', { settings: { ...settings, profile, publisher } })
  await openStory(lede, { publishedAt: null, bylines: [], canonicalUrl: 'https://news.example.com/harbour' })
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('There is no publication time.')
  await expect(dialog).toContainText('There is no byline.')
  await expect(dialog.getByRole('button', { name: 'Save file …' })).toBeDisabled()
  // With the keyboard: what is corrected disappears, and the focus moves on, in the end to the
  // button that saves.
  await dialog.getByRole('button', { name: 'Set to now' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Add Ann Lee' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Save file …' })).toBeFocused()
  await saved(page, () => page.keyboard.press('Enter'))
})

test('a story under embargo is not exported unless the user insists', async ({ lede }) => {
  const { page } = lede
  await openStory(lede, { embargoUntil: '2099-01-01T06:00:00Z' })
  await expect(page.getByRole('status').filter({ hasText: 'Under embargo until 1 Jan 2099' })).toBeVisible()
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Under embargo until')
  await expect(dialog.getByRole('button', { name: 'Save file …' })).toBeDisabled()
  await dialog.getByText('Export what is held all the same').click()
  // Insisting is recorded, so whoever is not known yet is asked for a name first.
  await page.getByRole('dialog', { name: 'Who are you?' }).getByRole('textbox', { name: 'Name' }).fill('Ann Lee')
  await page.keyboard.press('Enter')
  await dialog.getByText('Export what is held all the same').click()
  const { bytes } = await saved(page, () => dialog.getByRole('button', { name: 'Save file …' }).click())
  expect(bytes.toString()).toContain('Harbour reopens')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'History' }).click()
  const entries = page.getByRole('list', { name: 'History' }).getByRole('listitem')
  await expect(entries).toHaveCount(1)
  await expect(entries).toContainText('Ann Lee insisted on letting it out: under embargo until')
})

test('a selection is exported in one go; the embargoed story is left out and the unfinished one named', async ({
  lede,
}) => {
  const { page, add } = lede
  await add(story({ headline: 'One' }))
  await add(story({ headline: 'Two' }))
  await add(story({ headline: 'Held', embargoUntil: '2099-01-01T06:00:00Z' }))
  await add(story({ headline: 'Unfinished', body: bodyOfParagraphs([]) }))
  const drafts = page.getByRole('listbox', { name: 'Drafts' })
  await expect(drafts.getByRole('option')).toHaveCount(4)
  await drafts.getByText('One', { exact: true }).click()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('4 selected')).toBeVisible()
  await page
    .getByRole('button', { name: 'Export…' })
    .or(page.getByRole('button', { name: 'Export …' }))
    .click()
  const dialog = page.getByRole('dialog')
  const said = (headline: string, problem: string) =>
    dialog
      .getByRole('listitem')
      .filter({ has: page.getByText(headline, { exact: true }) })
      .filter({ hasText: problem })
  await expect(said('Held', 'Under embargo until')).toBeVisible()
  await expect(said('Unfinished', 'There is no text.')).toBeVisible()
  const { name, bytes } = await saved(page, () => dialog.getByRole('button', { name: 'Export 2 stories' }).click())
  expect(name).toMatch(/\.zip$/)
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual(['One.html', 'Two.html'])
})

test('a story is copied as HTML with its plain text', async ({ lede, context }) => {
  const { page } = lede
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openStory(lede)
  await page.keyboard.press('Control+Alt+c')
  await expect(page.getByText('The story is on the clipboard as HTML.')).toBeVisible()
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toContain('Ships began to enter the harbour')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('LEEDS, Nov 20 (Reuters) -')
})

import { readFileSync } from 'node:fs'
import { emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { unpacked } from '#tests/helpers/unpacked.ts'
import {
  wordComment,
  wordCommented,
  wordDeletion,
  wordDocument,
  wordInsertion,
  wordParagraph,
  wordRun,
} from '#tests/helpers/word-document.ts'
import { violationsIn } from './axe.ts'
import { activate, choose } from './editing.ts'
import { dropFiles } from './files.ts'
import { expect, type Lede, test } from './fixture.ts'

async function saved(page: Lede['page'], action: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

async function chooseStandard(page: Lede['page'], name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await choose(dialog.getByRole('radio', { name: /^For another system/ }))
  await dialog.getByRole('button', { name: 'Standard' }).click()
  await page.getByRole('option', { name }).click()
}

test('a story under review goes to Word with its suggestions and comments, by name, and comes back with them', async ({
  lede,
}) => {
  const { page } = lede
  const [ada, cy] = [{ by: 'Ada Byron' }, { by: 'Cy Twombly' }]
  const text = `<w:p>${wordRun('It sails ')}${wordDeletion('today', ada)}${wordInsertion('tomorrow', ada)}${wordRun(' from the ')}${wordCommented(7, wordRun('old harbour'))}${wordRun('.')}</w:p>`
  const document = wordDocument(wordParagraph('Ferry aground', 'Title') + text, {
    comments: wordComment(7, 'Which one?', cy),
  })
  const dialog = page.getByRole('dialog')
  await dropFiles(page, [{ name: 'Ferry.docx', content: document }])
  await activate(dialog.getByRole('button', { name: 'Make draft' }))
  await expect(page.getByRole('tab')).toHaveCount(1)
  await page.keyboard.press('Control+Shift+E')
  await chooseStandard(page, 'Word (DOCX)')
  await expect(dialog).toContainText('1 suggestion waits to be decided.')
  await choose(dialog.getByRole('radio', { name: 'What was accepted, with suggestions and comments marked' }))
  expect(await violationsIn(page)).toEqual([])
  const { name, bytes } = await saved(page, () => dialog.getByRole('button', { name: 'Save file …' }).click())
  expect(name).toBe('Ferry-aground.docx')
  expect(unpacked(bytes)).toMatch(/<w:del [^>]*w:author="Ada Byron"/)
  expect(unpacked(bytes)).toMatch(/<w:comment [^>]*w:author="Cy Twombly"/)

  await dropFiles(page, [{ name, content: new Uint8Array(bytes) }])
  await expect(dialog).toContainText('The tracked changes come along as suggestions.')
  await expect(dialog).toContainText('Comments that come along: 1.')
})

test('a selection of stories is one feed', async ({ lede }) => {
  const { page, add } = lede
  for (const headline of ['One', 'Two', 'Held'])
    await add({
      ...emptyArticle('en'),
      headline,
      publishedAt: '2026-11-20T09:30:00+00:00',
      timeZone: 'Europe/London',
      embargoUntil: headline === 'Held' ? '2099-01-01T06:00:00Z' : null,
      body: bodyOfParagraphs(['Ships began to enter the harbour on Friday.']),
    })
  const drafts = page.getByRole('listbox', { name: 'Drafts' })
  await expect(drafts.getByRole('option')).toHaveCount(3)
  await drafts.getByText('One', { exact: true }).click()
  await page.keyboard.press('Control+a')
  await page
    .getByRole('button', { name: 'Export…' })
    .or(page.getByRole('button', { name: 'Export …' }))
    .click()
  const dialog = page.getByRole('dialog')
  await chooseStandard(page, 'RSS 2.0')
  const { name, bytes } = await saved(page, () => dialog.getByRole('button', { name: 'Export 2 stories' }).click())
  expect(name).toBe('stories.rss.xml')
  const titles = [...bytes.toString().matchAll(/<item>\n<title>([^<]*)/g)].map(([, title]) => title)
  expect(titles.toSorted()).toEqual(['One', 'Two'])
  await expect(page.getByText('stories.rss.xml with 2 stories is saved.')).toBeVisible()
})

test('errors of the checks hold a story in a feed until somebody says why, as they do alone', async ({ lede }) => {
  const { page, add } = lede
  const client = await lede.host.client()
  const settings = await client.call('settings.read', {})
  const profile = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
  await client.call('settings.write', { settings: { ...settings, profile } })
  for (const said of ['Mayor TK spoke.', 'It sails.'])
    await add({
      ...emptyArticle('en'),
      headline: said,
      publishedAt: '2026-11-20T09:30:00+00:00',
      timeZone: 'Europe/London',
      body: bodyOfParagraphs([said]),
    })
  const drafts = page.getByRole('listbox', { name: 'Drafts' })
  await expect(drafts.getByRole('option')).toHaveCount(2)
  await drafts.getByText('It sails.', { exact: true }).first().click()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: /^Export ?…$/ }).click()
  const dialog = page.getByRole('dialog')
  await chooseStandard(page, 'RSS 2.0')
  await expect(dialog.getByRole('button', { name: 'Export 1 story' })).toBeEnabled()
  await dialog.getByRole('checkbox', { name: /Export what is held/ }).press('Space')
  await expect(dialog.getByRole('button', { name: 'Export 1 story' })).toBeEnabled()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('It is a quotation.')
  const both = dialog.getByRole('button', { name: 'Export 2 stories' })
  const { bytes } = await saved(page, () => both.click())
  expect(bytes.toString().match(/<item>/g)).toHaveLength(2)
})

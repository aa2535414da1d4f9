import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { drawing, picture } from '#tests/helpers/images.ts'
import { story } from '#tests/helpers/story.ts'
import { activate, lineIn } from './editing.ts'
import { chooserOf } from './files.ts'
import { expect, test } from './fixture.ts'

const copy = `Home
Markets
Sport

Harbour board sells its last crane

LÜBECK, May 4 (dpa) - The harbour board has sold its last crane to a museum, which will keep it where it stands.

The crane lifted its last load, a lighthouse lens, in 2011. Since then gulls have nested in its cab.

The museum opens the cab to visitors in June, once the gulls have left.

Share this article
`

const sample = join(import.meta.dirname, '../../../shared/samples/belta-2022-06-22-de.txt')

async function paste(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Paste wire copy…' })).toBeEnabled()
  await page.keyboard.press('Control+Alt+V')
  await page.getByRole('textbox', { name: 'The whole page or wire text' }).fill(text)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Make draft' })).toBeFocused()
}

async function activeDraft(page: Page): Promise<string> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('lede.tabs') ?? '{}').state.active)
}

/** Drops files on the window, as the system's file manager does. */
async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer()
    for (const { name, text } of dropped) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  await page.getByRole('main').dispatchEvent('dragenter', { dataTransfer: data })
  await expect(page.getByText('Drop to open')).toBeVisible()
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: data })
}

test('pasted copy shows what was recognised, takes another role for a line, and becomes a draft', async ({ lede }) => {
  const { page, host } = lede
  await paste(page, copy)
  const article = page.getByRole('region', { name: 'The article' })
  await expect(article).toContainText('Harbour board sells its last crane')
  await expect(article).toContainText('Lübeck')
  const lines = page.getByRole('region', { name: 'The copy, line by line' })
  await expect(lines.getByRole('listitem').filter({ hasText: 'Share this article' })).toContainText('sharing')

  const first = lines.getByRole('listitem').filter({ hasText: 'Markets' })
  await first.getByRole('button').click()
  await page.getByRole('option', { name: 'Category' }).click()
  await expect(article).toContainText('Markets')
  await page.getByRole('button', { name: 'Make draft' }).click()

  await expect(lineIn(page, 'Headline')).toHaveValue('Harbour board sells its last crane')
  const client = await host.client()
  const { article: made } = await client.call('drafts.article', { id: await activeDraft(page) })
  expect(made).toMatchObject({ category: 'Markets', agency: 'dpa', source: { format: 'wire' } })
  expect(made.bodyText.split('\n')).toHaveLength(3)
})

test.describe('an agency’s page, pasted whole', () => {
  test.skip(!existsSync(sample), '../shared/samples is not here')

  test('becomes the draft it should be', async ({ lede }) => {
    const { page, host } = lede
    await paste(page, readFileSync(sample, 'utf8'))
    await expect(page.getByText('the agency’s own, Europe/Minsk, was taken')).toBeVisible()
    const crawled = page.getByRole('listitem').filter({ hasText: '29 März 2024' })
    await expect(crawled).toContainText('date of the page')
    await page.keyboard.press('Enter')
    await expect(lineIn(page, 'Headline')).toHaveValue(/^Belarus und Russland/)
    const client = await host.client()
    const { article } = await client.call('drafts.article', { id: await activeDraft(page) })
    expect(article).toMatchObject({
      category: 'Politik',
      publishedAt: '2022-06-22T14:36:00+03:00',
      timeZone: 'Europe/Minsk',
      dateline: { place: 'Moskau', date: '2022-06-22', agency: 'BelTA' },
      agency: 'BelTA',
      language: 'de',
    })
    expect(article.bodyText.split('\n')).toHaveLength(4)
  })
})

test('several files are dropped at once; the one that cannot be read is said and does not stop the others', async ({
  lede,
}) => {
  const { page } = lede
  await expect(page.getByRole('button', { name: 'Open document, wire copy or package…' })).toBeEnabled()
  const lede1 = JSON.stringify(story({ headline: 'Archive opens its cellar' }, ['The cellar is dry.']))
  await drop(page, [
    { name: 'crane.txt', text: copy },
    { name: 'empty.txt', text: '' },
    { name: 'archive.json', text: lede1 },
  ])
  const dialog = page.getByRole('dialog', { name: 'What was recognised in 3 files' })
  await expect(dialog.getByText('1 file could not be read and is left out.')).toBeVisible()
  await dialog.getByRole('option', { name: /empty\.txt/ }).click()
  await expect(dialog.getByText('empty.txt is empty.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Next file' }).click()
  await expect(dialog.getByRole('region', { name: 'The article' })).toContainText('Archive opens its cellar')
  await dialog.getByRole('button', { name: 'Make 2 drafts' }).click()
  await expect(page.getByRole('tab')).toHaveCount(2)
  await expect(page.getByRole('listbox', { name: 'Drafts' }).getByRole('option')).toHaveCount(2)
})

test('a file that is too large is refused before it is read', async ({ lede }) => {
  const { page } = lede
  await expect(page.getByRole('button', { name: 'Open document, wire copy or package…' })).toBeEnabled()
  const chooser = await chooserOf(page, () => page.keyboard.press('Control+O'))
  await chooser.setFiles({
    name: 'archive.txt',
    mimeType: 'text/plain',
    buffer: Buffer.alloc(11 * 1024 * 1024, 'All work and no play. '),
  })
  await expect(page.getByText('archive.txt is too large: 11 MB; at most 10 MB.')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('copy full of scripts becomes text, and nothing in it runs', async ({ lede }) => {
  const { page } = lede
  const dialogs: string[] = []
  page.on('dialog', (dialog) => dialogs.push(dialog.message()))
  await paste(
    page,
    `<img src=x onerror=alert(1)> shocks port\n\nKIEL, May 4 (dpa) - The port said <script>alert(2)</script> was no ship it knew of, and asked for the papers.\n\nIt had none.\n`,
  )
  await page.getByRole('button', { name: 'Make draft' }).click()
  await expect(lineIn(page, 'Headline')).toHaveValue(/shocks port/)
  expect(dialogs).toEqual([])
})

test('Escape leaves the roles of a line for the line, and then the dialog', async ({ lede }) => {
  const { page } = lede
  await paste(page, copy)
  const line = page.getByRole('listitem').filter({ hasText: 'Markets' }).getByRole('button')
  await line.click()
  await expect(page.getByRole('option', { name: 'Category' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(line).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

/** Drops a text of another program on a place of the window. */
async function dropText(place: Locator, data: Readonly<Record<string, string>>): Promise<boolean> {
  return place.evaluate((target, given) => {
    const dataTransfer = new DataTransfer()
    for (const [type, text] of Object.entries(given)) dataTransfer.setData(type, text)
    const told = (name: string) =>
      target.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }))
    told('dragover')
    // False: the browser does nothing of its own, such as following a link.
    return told('drop')
  }, data)
}

test('a text dropped where none is written is read as copy; a link leads nowhere', async ({ lede }) => {
  const { page } = lede
  const address = page.url()
  const library = page.locator('[data-pane="library"]')
  const link = { 'text/uri-list': 'https://example.org/', 'text/plain': 'https://example.org/' }
  expect(await dropText(library, link)).toBe(false)
  await expect(page.getByText('A link is dropped on the text of a story.')).toBeVisible()
  expect(page.url()).toBe(address)
  expect(await dropText(library, { 'text/plain': copy })).toBe(false)
  await expect(page.getByRole('region', { name: 'The article' })).toContainText('Harbour board sells its last crane')
  // An open dialog has to be finished first.
  expect(await dropText(page.getByRole('dialog'), { 'text/plain': copy })).toBe(false)
  await activate(page.getByRole('button', { name: 'Make draft' }))
  await expect(lineIn(page, 'Headline')).toHaveValue('Harbour board sells its last crane')
})

test('a folder is opened with everything in it: a story in Lede’s JSON finds its images', async ({ lede }, info) => {
  const { page, host } = lede
  const folder = info.outputPath('Export')
  mkdirSync(join(folder, 'Ferry-images'), { recursive: true })
  const bytes = drawing(picture(60, 40))
  const hash = createHash('sha256').update(bytes).digest('hex')
  const figure = { type: 'figure', attrs: { asset: hash, alt: 'A ferry', width: 60, height: 40 } }
  const article = story({ headline: 'Ferry' }, ['She sails.'])
  const filed = { ...article, body: { ...article.body, content: [figure, ...(article.body.content ?? [])] } }
  writeFileSync(join(folder, 'Ferry.json'), JSON.stringify(filed))
  writeFileSync(join(folder, 'Ferry-images', `${hash}.png`), bytes)
  writeFileSync(join(folder, '.hidden'), 'no story')
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
  await activate(page.getByRole('button', { name: 'Make draft' }))
  await expect(page.locator('.figure-image[data-state="here"]')).toHaveCount(1)
  const client = await host.client()
  expect((await client.call('assets.find', { hash })).asset).toMatchObject({ width: 60, height: 40 })
})

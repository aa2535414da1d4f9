import { readFileSync } from 'node:fs'
import { emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { choose } from './editing.ts'
import { dropFiles } from './files.ts'
import { expect, test } from './fixture.ts'

test('a story leaves as a PDF, and its text comes back from it', async ({ lede }) => {
  const { page, add } = lede
  await add({
    ...emptyArticle('en'),
    headline: 'Ferry aground',
    body: bodyOfParagraphs(['Ships began to enter the harbour on Friday, efficient as ever.']),
  })
  await page.getByRole('listbox', { name: 'Drafts' }).getByText('Ferry aground').click()
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog')
  await choose(dialog.getByRole('radio', { name: /^For another system/ }))
  await dialog.getByRole('button', { name: 'Standard' }).click()
  await page.getByRole('option', { name: 'PDF' }).click()
  await expect(dialog).toContainText(
    'Not in it: slugline, urgency, embargo, note to the editor, time zone, groups of images, which image leads, what images are cropped around.',
  )
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save file …' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Ferry-aground.pdf')
  const content = new Uint8Array(readFileSync(await download.path()))
  await dropFiles(page, [{ name: 'Ferry-aground.pdf', content }])
  await expect(dialog).toContainText('Ships began to enter the harbour on Friday, efficient as ever.')
})

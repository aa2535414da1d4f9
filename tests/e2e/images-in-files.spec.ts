import { drawing, hollowDrawing, latin, photograph, picture } from '#tests/helpers/images.ts'
import { wordDocument, wordParagraph, wordPicture } from '#tests/helpers/word-document.ts'
import { activate, bodyIn, lineIn, start } from './editing.ts'
import { dropFiles } from './files.ts'
import { expect, test } from './fixture.ts'
import { bodyOf, openStory, shown } from './illustrated.ts'

test.use({ beginsItself: true })

test('what is no image is said, with numbers and what to do; text that was dropped with it is read as copy', async ({
  lede,
}) => {
  const { page } = lede
  const id = await openStory(lede)
  await dropFiles(page, [
    { name: 'program.jpg', content: latin('MZ a program') },
    { name: 'map.svg', content: '<svg onload="alert(1)"></svg>' },
    { name: 'huge.png', content: hollowDrawing(20_000, 10_000) },
    { name: 'half.jpg', content: (await photograph()).subarray(0, -20) },
  ])
  for (const said of [
    /program\.jpg is no image/,
    /map\.svg is an SVG drawing/,
    /200 megapixels\); at most 110/,
    /half\.jpg is not whole/,
  ])
    await expect(page.getByText(said)).toBeVisible()
  await expect
    .poll(async () => (await bodyOf(lede, id)).map(({ type }) => type))
    .toEqual(['paragraph', 'paragraph', 'paragraph'])
  await dropFiles(page, [
    { name: 'copy.txt', content: 'Harbour reopens\n\nLEEDS, Nov 20 (Reuters) - Ships enter.\n' },
    { name: 'one.png', content: drawing(picture(60, 40)) },
  ])
  await expect(page.getByRole('dialog')).toContainText('Harbour reopens')
  await expect(shown(page)).toHaveCount(0)
})

test('photographs that are dropped with a story are put at its end; with several stories they are left out, and that is said', async ({
  lede,
}) => {
  const { page } = lede
  await openStory(lede)
  const copy = (headline: string) => `${headline}\n\nLEEDS, Nov 20 (Reuters) - Ships enter.\n`
  const photographs = [
    { name: 'one.png', content: drawing(picture(60, 40)) },
    { name: 'two.png', content: drawing(picture(40, 60)) },
  ]
  const dialog = page.getByRole('dialog')
  await dropFiles(page, [
    { name: 'one.txt', content: copy('Harbour reopens') },
    { name: 'two.txt', content: copy('Ferry sails') },
    ...photographs,
  ])
  await expect(dialog).toContainText('2 images that came along are left out: drop them into the story they belong to.')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await dropFiles(page, [{ name: 'harbour.txt', content: copy('Harbour reopens') }, ...photographs])
  await expect(dialog).toContainText('2 images that came along are put at the story’s end.')
  await activate(dialog.getByRole('button', { name: 'Make draft' }))
  await expect(lineIn(page, 'Headline')).toHaveValue('Harbour reopens')
  await expect(bodyIn(page).locator(':scope > :last-child').locator('.figure-image[data-state="here"]')).toHaveCount(2)
})

test('a page that was saved by a word processor or by Lede takes in the images that are dropped with it', async ({
  lede,
}) => {
  const { page } = lede
  const word = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><h1>Ferry aground</h1>
<p class=MsoNormal>Nobody was hurt.</p><p class=MsoNormal><img src="ferry_files/image001.png" alt="The ferry"></p>
<p class=MsoNormal><img src="ferry_files/image002.png"></p></body></html>`
  await start(page)
  await dropFiles(page, [
    { name: 'ferry.htm', content: word },
    { name: 'image001.png', content: drawing(picture(60, 40)) },
    { name: 'DSC_0001.png', content: drawing(picture(80, 40)) },
  ])
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Images that are not here: 1.')
  await expect(dialog).toContainText('1 image that came along is put at the story’s end.')
  await activate(dialog.getByRole('button', { name: 'Make draft' }))
  await expect(shown(page)).toHaveCount(2)
  await expect(shown(page).first()).toHaveAttribute('alt', 'The ferry')
})

test('a Word document becomes a story with its pictures in their places', async ({ lede }) => {
  const { page } = lede
  await start(page)
  const paragraphs = [
    wordParagraph('Ferry aground', 'Title'),
    wordParagraph('Nobody was hurt.'),
    wordPicture,
    wordParagraph('It sails again on Friday.'),
  ].join('')
  await dropFiles(page, [
    { name: 'Ferry.docx', content: wordDocument(paragraphs, { picture: drawing(picture(60, 40)) }) },
    { name: 'Broken.docx', content: latin('no archive') },
  ])
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('option')).toHaveCount(2)
  await dialog.getByRole('option').nth(1).click()
  await expect(dialog.getByRole('alert')).toContainText('Broken.docx is no Word document that can be read')
  await dialog.getByRole('option').first().click()
  await expect(dialog).not.toContainText('Images that are not here')
  await activate(dialog.getByRole('button', { name: 'Make draft' }))
  await expect(page.getByRole('textbox', { name: 'Headline' }).first()).toHaveValue('Ferry aground')
  await expect(shown(page)).toHaveAttribute('alt', 'The ferry')
  await expect(bodyIn(page).locator(':scope > *')).toHaveText(['Nobody was hurt.', '', 'It sails again on Friday.'])
})

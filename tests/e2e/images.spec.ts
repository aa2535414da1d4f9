import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { inspectImage } from '#desk/assets/inspect/inspect.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { imageInAddress } from '#shared/asset/data-address.ts'
import type { Person } from '#shared/review/people/person.ts'
import { drawing, exifBlock, hollowDrawing, latin, photograph, picture } from '#tests/helpers/images.ts'
import { story } from '#tests/helpers/story.ts'
import { wordDocument, wordParagraph, wordPicture } from '#tests/helpers/word-document.ts'
import { copied, paste } from './clipboard.ts'
import { activate, articleOf, bodyIn, lineIn, newArticle, openDraft, press, saved, start, whole } from './editing.ts'
import { chooserOf, dropFiles, dropFilesOn, type GivenFile } from './files.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

const ada: Person = { id: 'ada', name: 'Ada Marsh', initials: 'AM', colour: 'teal', role: 'editor' }

const paragraphs = ['The ferry ran aground on Monday.', 'Nobody was hurt.', 'It sails again on Friday.']

async function openStory({ page, add }: Lede): Promise<string> {
  const id = await add(
    story({ headline: 'Ferry aground', publishedAt: '2026-03-05T10:00:00+01:00', timeZone: 'Europe/Oslo' }, paragraphs),
  )
  await openDraft(page, id)
  await expect(bodyIn(page)).toContainText('Nobody was hurt.')
  return id
}

const figures = (page: Page) => bodyIn(page).locator('figure')
const shown = (page: Page) => figures(page).locator('.figure-image[data-state="here"] img')
const harbour = async (): Promise<GivenFile> => ({
  name: 'harbour.jpg',
  content: await photograph(1_800, 1_200, exifBlock({ position: true })),
})
const sizeOf = (bytes = new Uint8Array()) => {
  const { width, height } = inspectImage(bytes, 'copied')
  return [width, height]
}
const bodyOf = async (lede: Lede, id: string): Promise<BodyNode[]> => (await articleOf(lede, id)).body.content ?? []

test('an image goes from the drop to the published page', async ({ lede }) => {
  const { page } = lede
  const id = await openStory(lede)
  await dropFilesOn(bodyIn(page).getByText('Nobody was hurt.'), [await harbour()], { y: 0.9 })
  await expect(shown(page)).toBeVisible()
  await saved(page)
  await expect
    .poll(async () => (await bodyOf(lede, id)).map(({ type }) => type))
    .toEqual(['paragraph', 'paragraph', 'figure', 'paragraph'])

  // The figure is selected: Enter says what it is, Tab goes into its caption.
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'Image' })
  await expect(dialog.getByRole('textbox', { name: 'Alternative text' })).toBeFocused()
  await page.keyboard.type('A ferry on a sandbank')
  await dialog.getByRole('textbox', { name: 'Credit' }).fill('Ada Lindqvist/Post')
  const point = dialog.getByRole('slider', { name: 'Focal point' })
  await point.focus()
  await press(page, 'ArrowRight', 'ArrowRight', 'Shift+ArrowUp')
  await expect(point).toHaveAttribute('aria-valuetext', '52 % from the left, 40 % from the top')
  await dialog.getByRole('checkbox', { name: 'Lead image' }).press('Space')
  await dialog.getByRole('button', { name: 'Done' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await press(page, 'Tab')
  await page.keyboard.type('The ferry on Monday.')
  await saved(page)
  expect((await bodyOf(lede, id))[2]).toMatchObject({
    attrs: {
      alt: 'A ferry on a sandbank',
      credit: 'Ada Lindqvist/Post',
      focusX: 0.52,
      focusY: 0.4,
      lead: true,
      width: 1_800,
      height: 1_200,
    },
    content: [{ type: 'text', text: 'The ferry on Monday.' }],
  })

  await page.getByRole('button', { name: 'Preview' }).click()
  const frame = page.frameLocator('iframe[title="Preview of the page"]')
  await expect(frame.getByRole('img', { name: 'A ferry on a sandbank' })).toHaveJSProperty('naturalWidth', 1_000)
  await expect(frame.locator('figcaption')).toHaveText('The ferry on Monday. Ada Lindqvist/Post')

  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const exporting = page.getByRole('dialog')
  await expect(exporting.getByText('tells where they were taken')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    exporting.getByRole('button', { name: 'Save file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Ferry-aground.zip')
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())))
  const html = new TextDecoder().decode(files['Ferry-aground.html'])
  const referred = new Set(html.match(/Ferry-aground-images\/[\w-]+\.jpg/g))
  const images = Object.keys(files).filter((name) => name !== 'Ferry-aground.html')
  expect(new Set(images)).toEqual(referred)
  expect(html).toContain('srcset=')
  const sizes = images.map((name) => inspectImage(files[name] ?? new Uint8Array(), name))
  expect(sizes.map(({ width, height }) => `${width}x${height}`).sort()).toEqual([
    '1200x1200',
    '1200x800',
    '1600x1067',
    '1600x1200',
    '1600x900',
    '480x320',
    '800x533',
  ])
  expect(sizes.some(({ position }) => position)).toBe(false)
})

test('several images become a group; figures move and go by keyboard, and undo takes it back', async ({ lede }) => {
  const { page } = lede
  const id = await openStory(lede)
  await dropFilesOn(
    bodyIn(page).getByText('The ferry ran aground'),
    [
      { name: 'one.png', content: drawing(picture(60, 40)) },
      { name: 'two.jpg', content: await photograph(90, 60) },
    ],
    { y: 0.1 },
  )
  await expect(shown(page)).toHaveCount(2)
  await expect(page.getByRole('toolbar', { name: 'Image tools' })).toBeVisible()
  await saved(page)
  const types = async () =>
    (await bodyOf(lede, id)).map(({ type, content }) =>
      `${type} ${type === 'imageGroup' ? content?.length : ''}`.trim(),
    )
  await expect.poll(types).toEqual(['imageGroup 2', 'paragraph', 'paragraph', 'paragraph'])

  await press(page, 'Alt+ArrowUp')
  await saved(page)
  await expect.poll(types).toEqual(['figure', 'imageGroup 1', 'paragraph', 'paragraph', 'paragraph'])
  await press(page, 'Control+z')
  await saved(page)
  await expect.poll(types).toEqual(['imageGroup 2', 'paragraph', 'paragraph', 'paragraph'])

  await figures(page).nth(1).locator('.figure-image').click()
  await press(page, 'Alt+ArrowDown', 'Alt+ArrowDown')
  await saved(page)
  await expect.poll(types).toEqual(['imageGroup 1', 'paragraph', 'figure', 'paragraph', 'paragraph'])
  await press(page, 'Delete')
  await saved(page)
  await expect.poll(types).toEqual(['imageGroup 1', 'paragraph', 'paragraph', 'paragraph'])
})

test('a figure is dragged to another place, caption and all, in one step of undo', async ({ lede }) => {
  const { page } = lede
  // Both places are in sight: what is dragged over the edge scrolls.
  await page.setViewportSize({ width: 1440, height: 1100 })
  const id = await openStory(lede)
  const image = { name: 'one.png', content: drawing(picture(60, 40)) }
  await dropFilesOn(bodyIn(page).getByText('The ferry ran aground'), [image], { y: 0.1 })
  await expect(shown(page)).toHaveCount(1)
  await figures(page).locator('figcaption').click()
  await page.keyboard.type('At dawn')
  await saved(page)
  const blocks = async () => (await bodyOf(lede, id)).map(({ type }) => type)
  await expect.poll(blocks).toEqual(['figure', 'paragraph', 'paragraph', 'paragraph'])
  const last = bodyIn(page).locator(':scope > p').last()
  const { width = 0, height = 0 } = (await last.boundingBox()) ?? {}
  await figures(page)
    .locator('.figure-image')
    .dragTo(last, { targetPosition: { x: width / 2, y: height - 2 } })
  await saved(page)
  await expect.poll(blocks).toEqual(['paragraph', 'paragraph', 'paragraph', 'figure'])
  await expect(figures(page).locator('figcaption')).toHaveText('At dawn')
  await press(page, 'Control+z')
  await saved(page)
  await expect.poll(blocks).toEqual(['figure', 'paragraph', 'paragraph', 'paragraph'])
  await figures(page).locator('.figure-image').click()
  await press(page, 'Delete')
  await expect(figures(page)).toHaveCount(0)
})

test('images are chosen by command, pasted, and replaced', async ({ lede }) => {
  const { page } = lede
  const id = await openStory(lede)
  const choose = async (open: () => Promise<void>, content: Uint8Array) => {
    const chooser = await chooserOf(page, open)
    await chooser.setFiles([{ name: 'chosen.png', mimeType: 'image/png', buffer: Buffer.from(content) }])
  }
  await bodyIn(page).getByText('Nobody was hurt.').click()
  await choose(() => page.keyboard.press('Control+Alt+b'), drawing(picture(40, 30)))
  await expect(shown(page)).toHaveCount(1)
  await choose(() => page.getByRole('button', { name: 'Replace image' }).click(), drawing(picture(50, 30)))
  await saved(page)
  await expect.poll(async () => (await bodyOf(lede, id))[2]?.attrs?.width).toBe(50)

  await bodyIn(page).getByText('It sails again').click()
  await bodyIn(page).evaluate(
    (body, base64) => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
      body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }))
    },
    Buffer.from(drawing(picture(20, 20))).toString('base64'),
  )
  await expect(shown(page)).toHaveCount(2)
  await saved(page)
  await expect
    .poll(async () => (await bodyOf(lede, id)).map(({ type }) => type))
    .toEqual(['paragraph', 'paragraph', 'figure', 'paragraph', 'figure', 'paragraph'])
})

test('images that are copied come along, into other programs and into the Lede of another desk', async ({
  lede,
  anotherBrowser,
  anotherHost,
}) => {
  const { page } = lede
  const id = await openStory(lede)
  await dropFilesOn(
    bodyIn(page).getByText('Nobody was hurt.'),
    [await harbour(), { name: 'logo.png', content: drawing(picture(40, 30, 120)) }],
    { y: 0.9 },
  )
  await expect(shown(page)).toHaveCount(2)
  await figures(page).first().locator('figcaption').click()
  await page.keyboard.type('The harbour')
  await press(page, 'Control+a')
  const { html } = await copied(page)
  const images = await page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html')
    return [...body.querySelectorAll('img')].map(({ src, width, height }) => ({ src, width, height }))
  }, html)
  expect(images.map(({ src }) => src.slice(0, 16))).toEqual(['data:image/jpeg;', 'data:image/png;b'])
  expect(images.map(({ width, height }) => [width, height])).toEqual([
    [640, 427],
    [40, 30],
  ])
  const [photo, logo] = images.map(({ src }) => imageInAddress(src)?.bytes ?? new Uint8Array())
  // Large enough for any page, and without what the camera wrote into it.
  expect(sizeOf(photo)).toEqual([1_600, 1_067])
  expect(Buffer.from(photo ?? []).toString('latin1')).not.toContain('Exif')
  expect(sizeOf(logo)).toEqual([40, 30])

  // Where the library has them already, they are the same ones.
  const names = async () => {
    const blocks = (await bodyOf(lede, id)).flatMap((block) => (block.type === 'imageGroup' ? block.content : block))
    return blocks.map((block) => block?.attrs?.asset).filter((name) => name !== undefined)
  }
  await saved(page)
  const before = await names()
  await press(page, 'Control+End')
  await paste(page, { 'text/html': html })
  await expect(shown(page)).toHaveCount(4)
  await saved(page)
  await expect.poll(names).toEqual([...before, ...before])

  const second = await (await anotherBrowser()).newPage()
  await second.goto((await anotherHost()).address())
  await whole(second)
  await newArticle(second)
  await bodyIn(second).click()
  await paste(second, { 'text/html': html })
  await expect(shown(second)).toHaveCount(2)
  await expect(figures(second).first()).toHaveText(/The harbour/)
  // Figures whose images nobody has cannot bring them along: that is said.
  await paste(second, { 'text/html': html.replaceAll(/ src="[^"]*"/g, '') })
  await expect(figures(second)).toHaveCount(4)
  await press(second, 'Control+a')
  await copied(second)
  await expect(second.getByText('Outside this library 2 images do not come along, only their captions.')).toBeVisible()
})

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

test('a package takes its images along', async ({ lede, anotherHost }) => {
  const { page, host } = lede
  const id = await openStory(lede)
  await dropFilesOn(bodyIn(page).getByText('Nobody was hurt.'), [await harbour()], { y: 0.9 })
  await expect(shown(page)).toBeVisible()
  await saved(page)
  const { bytes } = await (await host.client()).call('packages.write', { id })
  const other = await anotherHost()
  const client = await other.client()
  await client.call('packages.open', { bytes })
  await page.goto(other.address())
  await openDraft(page, id)
  await expect(shown(page)).toBeVisible()
})

test('an image that is not there says so, and a caption is commented on like any text', async ({ lede }) => {
  const { page } = lede
  const client = await lede.host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, profile: ada } })
  const attrs = {
    asset: 'a'.repeat(64),
    alt: 'A ferry',
    credit: null,
    source: null,
    focusX: 0.5,
    focusY: 0.5,
    width: 60,
    height: 40,
    lead: false,
  }
  const figure = { type: 'figure', attrs, content: [{ type: 'text', text: 'The ferry on Monday.' }] }
  const id = await lede.add(story({ headline: 'Ferry aground', body: { type: 'doc', content: [figure] } }))
  await openDraft(page, id)
  await expect(bodyIn(page).getByText('This image is not in the library.')).toBeVisible()
  await bodyIn(page).getByText('The ferry on Monday.').click()
  await press(page, 'Home', 'Shift+Control+ArrowRight', 'Shift+Control+ArrowRight')
  await page.keyboard.press('Control+Alt+m')
  await expect(page.getByRole('textbox', { name: 'New comment' })).toBeFocused()
  await page.keyboard.type('Is that so?')
  await page.keyboard.press('Control+Enter')
  await expect(bodyIn(page).locator('figcaption .comment')).toBeVisible()
})

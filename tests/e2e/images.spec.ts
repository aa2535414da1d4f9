import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { inspectImage } from '#desk/assets/inspect/inspect.ts'
import { drawing, photograph, picture } from '#tests/helpers/images.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyIn, openDraft, press, saved } from './editing.ts'
import { chooserOf, dropFilesOn } from './files.ts'
import { expect, test } from './fixture.ts'
import { ada, bodyOf, figures, harbour, openStory, shown } from './illustrated.ts'

test.use({ beginsItself: true })

test('an image goes from the drop to the published page', async ({ lede }) => {
  const { page } = lede
  const id = await openStory(lede)
  await dropFilesOn(bodyIn(page).getByText('Nobody was hurt.'), [await harbour()], { y: 0.9 })
  await expect(shown(page)).toBeVisible()
  await saved(page)
  await expect
    .poll(async () => (await bodyOf(lede, id)).map(({ type }) => type))
    .toEqual(['paragraph', 'paragraph', 'figure', 'paragraph'])

  // What is missing leads to where it is written.
  const dialog = page.getByRole('dialog', { name: 'Image' })
  await bodyIn(page).getByRole('button', { name: 'No alternative text' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Alternative text' })).toBeFocused()
  await press(page, 'Escape')
  await expect(dialog).toHaveCount(0)

  // The figure is selected: Enter opens its details, Tab moves into its caption.
  await press(page, 'Enter')
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
  // Both places are in view: dragging over the edge scrolls.
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

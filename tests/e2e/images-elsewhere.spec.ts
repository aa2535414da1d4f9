import { imageInAddress } from '#shared/asset/data-address.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import { copied, paste } from './clipboard.ts'
import { bodyIn, newArticle, openDraft, press, saved, whole } from './editing.ts'
import { dropFilesOn } from './files.ts'
import { expect, test } from './fixture.ts'
import { bodyOf, figures, harbour, openStory, shown, sizeOf } from './illustrated.ts'

test.use({ beginsItself: true })

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
  // Large enough for any page, and without the camera's metadata.
  expect(sizeOf(photo)).toEqual([1_600, 1_067])
  expect(Buffer.from(photo ?? []).toString('latin1')).not.toContain('Exif')
  expect(sizeOf(logo)).toEqual([40, 30])

  // If the library already has them, they are the same ones.
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
  // Figures whose images are nowhere come without them, which is reported.
  await paste(second, { 'text/html': html.replaceAll(/ src="[^"]*"/g, '') })
  await expect(figures(second)).toHaveCount(4)
  await press(second, 'Control+a')
  await copied(second)
  await expect(second.getByText('Outside this library 2 images do not come along, only their captions.')).toBeVisible()
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

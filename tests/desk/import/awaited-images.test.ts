import { expect, test } from 'vitest'
import type { Asset } from '#shared/asset/asset.ts'
import { mayHaveImages } from '#shared/import/awaited-image.ts'
import { type ImagesGiven, readWithImages } from '#shared/import/page-images.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import { readAll } from './reading.ts'

const carried = `data:image/png;base64,${Buffer.from(drawing(picture(60, 40))).toString('base64')}`
const asset = (place: number): Asset => ({
  hash: String(place).repeat(64),
  mediaType: 'image/png',
  width: 600 + place,
  height: 400,
  animated: false,
  transparent: false,
  removed: [],
})

const word = (...sources: string[]) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head>
<body><p class=MsoNormal>Ships enter.</p>${sources.map((src) => `<p class=MsoNormal><img width=60 height=40 src="${src}" alt="A ferry"></p>`).join('')}
<p class=MsoNormal>Nobody was <ins cite="mailto:Ada" datetime="2026-11-01T10:00">badly</ins> hurt.</p></body></html>`

/** Reads a file with the available images, and counts how often it is parsed. */
async function reading(content: string | Uint8Array, name: string, has: (address: string) => boolean, isLikely = true) {
  const given: ImagesGiven[] = []
  const read = (images: ImagesGiven) => {
    given.push(images)
    return readAll(content, name, { images })
  }
  const put: string[] = []
  const result = await readWithImages(read, isLikely, {
    known: async () => null,
    at: async (address) => (has(address) ? asset(put.push(address)) : null),
    facts: async () => null,
  })
  return { result, times: given.length }
}

const everything = () => true
const nothing = () => false

test.each([
  ['a page of Word’s with images beside it', word('a_files/1.png', 'a_files/2.png', 'a_files/1.png'), 'a.htm'],
  ['one that carries its images', word(carried, 'a_files/2.png'), 'a.htm'],
  ['one without images', word(), 'a.htm'],
])('%s is parsed once where all are had, and is the story that two readings make', async (_, content, name) => {
  const [once, twice] = [await reading(content, name, everything), await reading(content, name, everything, false)]
  expect(once.times).toBe(1)
  expect(twice.times).toBe(content.includes('<img') ? 2 : 1)
  expect(once.result).toEqual(twice.result)
  expect(JSON.stringify(once.result.stories)).not.toContain('0'.repeat(56))
})

test.each([
  ['none', nothing],
  ['some', (address: string) => address.endsWith('1.png')],
] as const)('where %s can be had the story is the same, whatever was thought likely', async (_, has) => {
  const content = word('a_files/1.png', 'a_files/2.png')
  const [one, other] = [await reading(content, 'a.htm', has), await reading(content, 'a.htm', has, false)]
  expect(one.result).toEqual(other.result)
  expect(JSON.stringify(one.result.stories)).not.toContain('0'.repeat(56))
})

test('a page that carries its images, a document or a page of Lede’s own is likely to have them; a page of the web is not', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(mayHaveImages(bytes(word(carried)))).toBe(true)
  expect(mayHaveImages(bytes('PK\u0003\u0004'))).toBe(true)
  expect(mayHaveImages(bytes('<figure data-asset="x">'))).toBe(true)
  expect(mayHaveImages(bytes('<p>Ships enter. <img src="https://post.example/a.jpg"></p>'))).toBe(false)
})

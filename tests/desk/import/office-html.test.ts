import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isOfficeHtml } from '#desk/import/office-html.ts'
import type { CheckedArgs } from '#shared/api/contract.ts'
import { publish } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { onlyStory, readAll, readBytes } from './reading.ts'

const read = (name: string) =>
  readBytes(readFileSync(new URL(`../../fixtures/clipboard/${name}`, import.meta.url)), name)

test.each(['word-windows.html', 'libreoffice-writer.html'])(
  '%s, saved as a file, is a story: its title the headline, its structure kept',
  async (name) => {
    const { format, article } = await read(name)
    expect(format).toBe('html')
    expect(article).toMatchObject({ headline: 'Deiche werden erhöht', language: 'de', source: { file: name } })
    const outline = outlineOf(article.body)
    expect(outline).toMatch(/^Der Stadtrat hat/)
    expect(outline).toContain('## Zwei Haltestellen\n')
    expect(outline).toContain('orderedList start=3\n  listItem\n    drei\n    orderedList numbers="a"\n')
    expect(outline).toContain('blockquote\n  Daran messen wir die Stadt.')
    expect(outline).toContain('table\n')
  },
)

test('a page of the web is still refused, and says so', async () => {
  await expect(read('web-page.html')).rejects.toThrow(expect.objectContaining({ code: 'file.notLede' }))
})

test('a page of Lede’s own that speaks of Word is Lede’s', () => {
  const page = publish(story({ headline: 'On mso-list:' }, ['class="MsoNormal" mso-list:l0']), 'html', {
    publisher: { name: '', url: '' },
  })
  expect(isOfficeHtml(page)).toBe(false)
})

const wordWithImages = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body>
<p class=MsoNormal>Ships enter.</p>
<p class=MsoNormal><img width=600 height=400 src="ferry_files/image001.png" alt="A ferry"></p>
<p class=MsoNormal>Nobody was <ins cite="mailto:Ada" datetime="2026-11-01T10:00">badly</ins> hurt.</p>
<p class=MsoNormal><img width=600 height=400 src="ferry_files/image002.png"></p></body></html>`

const readWord = async (images: CheckedArgs<'import.read'>['images']) =>
  onlyStory(await readAll(wordWithImages, 'ferry.htm', { images }))

test('tells where a document has its images, and has them in their places once the library does', async () => {
  const first = await readWord([])
  expect(first.images.map(({ address }) => address)).toEqual(['ferry_files/image001.png', 'ferry_files/image002.png'])
  expect(first.article.body.content?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  expect(first.notes).toContainEqual({ code: 'imagesMissing', details: { images: '2' } })

  const asset = { hash: 'a'.repeat(64), width: 600, height: 400 }
  const { article, notes } = await readWord([asset, null])
  expect(article.body.content?.map(({ type }) => type)).toEqual(['paragraph', 'figure', 'paragraph'])
  expect(article.body.content?.[1]?.attrs).toMatchObject({
    asset: asset.hash,
    alt: 'A ferry',
    width: 600,
    height: 400,
  })
  expect(notes).toContainEqual({ code: 'imagesMissing', details: { images: '1' } })
})

test('has the tracked changes of a document as a review', async () => {
  const { article, review, notes } = await readWord([])
  expect(notes).toContainEqual({ code: 'tracked', details: {} })
  expect(review?.tracked?.revisions.at(-1)?.body).toEqual(article.body)
  expect(review?.tracked?.original).not.toEqual(article.body)
})

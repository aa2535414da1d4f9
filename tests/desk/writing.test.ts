import { expect, it } from 'vitest'
import { openThreads } from '#desk/threads/threads.ts'
import { writeStory } from '#desk/write-story.ts'
import { writingIn } from '#desk/writing.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { formats } from '#shared/formats/formats.ts'
import { story } from '#tests/helpers/story.ts'

const asset: Asset = {
  ...{ hash: 'a'.repeat(64), mediaType: 'image/jpeg', width: 1_600, height: 900 },
  ...{ animated: false, transparent: false, removed: [] },
}
const options = { publisher: { name: 'Lede', url: 'https://lede.example' }, at: '2026-03-18T09:00:00Z' }

function storyOf(paragraphs: number) {
  const article = story(
    { headline: 'Ferry', slugline: 'FERRY', publishedAt: '2026-03-18T09:00:00Z', timeZone: 'Europe/Berlin' },
    Array.from({ length: paragraphs }, (_, at) => `The ferry sails for the ${at}th time.`),
  )
  const figure = { type: 'figure', attrs: { asset: asset.hash, alt: 'A ferry' } }
  const body = { ...article.body, content: [figure, ...(article.body.content ?? [])] }
  const images = { folder: 'images', assets: new Map([[asset.hash, asset]]), facts: new Map() }
  return { article: { ...article, body }, early: false, ...images }
}

it('a long story is written in a thread as it would be here, in every format', async () => {
  const threads = openThreads()
  const long = storyOf(600)
  for (const { id } of formats) {
    const written = await writingIn(threads).one(id, long, options, {})
    expect(written, id).toEqual(await writeStory(id, long, options))
  }
  expect(await writingIn(threads).one('html', long, options, {})).toContain('images/aaaaaaaaaaaaaaaa-1600.jpg')
  await threads.close()
})

it('only what is long goes there, one story or several together', async () => {
  const closed = openThreads()
  await closed.close()
  const { one, several } = writingIn(closed)
  expect(await one('text', storyOf(3), options, {})).toContain('for the 2th time')
  expect(await several('rss', [storyOf(3), storyOf(3)], options, {})).toContain('<item>')
  await expect(one('text', storyOf(600), options, {})).rejects.toThrow('desk.away')
  await expect(several('rss', Array(200).fill(storyOf(3)), options, {})).rejects.toThrow('desk.away')
})

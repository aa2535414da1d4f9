import { expect, it } from 'vitest'
import { bareImage } from '#desk/assets/inspect/bare-image.ts'
import { seenPictures } from '#desk/published/page-pictures.ts'
import { sha256Of } from '#shared/sha256.ts'
import { photograph } from '#tests/helpers/images.ts'
import { withXmp, xmpPacket } from '#tests/helpers/picture-metadata.ts'

const file = (name: string) => new TextEncoder().encode(`the picture ${name}`)
const approved = [{ name: 'own.jpg', sha256: await sha256Of(file('own.jpg')) }]
const added = async (html: string) =>
  (await seenPictures(`<html><body>${html}</body></html>`, true, approved, async (path) => file(path))).others.map(
    ({ address }) => address,
  )

it('knows its own picture', async () => {
  expect(await added('<img src="own.jpg" srcset="own.jpg 1x, own.jpg 2x">')).toEqual([])
})

it('knows it whatever its file says of it, which settings choose', async () => {
  const bare = bareImage(await photograph())
  const hash = await sha256Of(bare)
  const look = (bytes: Uint8Array<ArrayBuffer>) =>
    seenPictures(
      '<html><body><img src="a.jpg"></body></html>',
      true,
      [{ name: 'a.jpg', sha256: hash }],
      async () => bytes,
    )
  expect(await look(withXmp(bare, xmpPacket('<photoshop:Credit>Ada</photoshop:Credit>')))).toEqual(await look(bare))
  expect((await look(bare)).others).toEqual([])
  expect((await look(await photograph(65, 48))).others).toHaveLength(1)
})

it.each([
  ['a source of a picture', '<picture><source srcset="war.jpg"><img src="own.jpg"></picture>'],
  ['one of a set without spaces', '<img src="own.jpg" srcset="own.jpg 1x,war.jpg 2x">'],
  ['one of a set of its own', '<img src="own.jpg" srcset=", own.jpg, war.jpg 100w (min), own.jpg">'],
  ['data', `<script type="application/ld+json">{"image":[{"contentUrl":"war.jpg"}]}</script>`],
  ['a share', '<meta property="og:image:secure_url" content="war.jpg">'],
  ['a drawing', '<svg><image href="war.jpg"></image></svg>'],
])('tells of another picture in %s', async (_where, html) => {
  expect(await added(html)).toEqual(['war.jpg'])
})

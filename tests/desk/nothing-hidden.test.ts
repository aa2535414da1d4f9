import { expect, it } from 'vitest'
import { formatIds } from '#shared/formats/formats.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { drawing, exifBlock, gif, latin, photograph, picture, withSegment } from '#tests/helpers/images.ts'
import { story } from '#tests/helpers/story.ts'
import { unpacked } from '#tests/helpers/unpacked.ts'

/** Where and with what a picture was taken: nobody who gets a story is to read it. */
const secret = 'Hidden-54.18N-7.88E-Camera-4711'

const places = exifBlock({ orientation: 6, position: true })
const pictures = async () => {
  const jpeg = await photograph(640, 480, new Uint8Array(Buffer.concat([places, latin(secret)])))
  return [
    withSegment(jpeg, 0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
    drawing(picture(64, 48), { eXIf: places, tEXt: latin(`Comment\0${secret}`) }),
    gif(3, secret),
  ]
}

const figure = (asset: string) => ({ type: 'figure', attrs: { asset, alt: 'A ferry', caption: [], credit: '' } })

it('nothing says where a picture was taken, whatever a story leaves in', async () => {
  const { desk, close } = await temporaryDesk()
  const client = desk.connect()
  const hashes: string[] = []
  for (const [place, bytes] of (await pictures()).entries()) {
    expect(unpacked(bytes)).toContain(secret)
    hashes.push((await client.call('assets.put', { bytes, name: `${place}.jpg` })).hash)
  }
  const body = story({}, ['It sails.']).body
  const article = story({ headline: 'Ferry', publishedAt: '2026-11-29T12:00:00Z' })
  const content = [figure(hashes[0] ?? ''), ...(body.content ?? []), ...hashes.slice(1).map(figure)]
  const { id } = await client.call('drafts.create', { article: { ...article, body: { type: 'doc', content } } })

  const left = new Map<string, string>()
  const reason = 'A test.'
  for (const format of formatIds) {
    const { content, images } = await client.call('export.render', { id, format, insist: true, reason })
    left.set(format, unpacked(content))
    for (const { path, hash, rendition } of images) {
      const image = rendition ?? { hash }
      const { bytes } = await ('kept' in image
        ? client.call('assets.render', image)
        : client.call('assets.read', { hash }))
      left.set(`${format}, ${path}`, unpacked(bytes))
    }
  }
  for (const format of ['rss', 'json-feed'] as const) {
    const { content } = await client.call('export.together', { ids: [id], format, insist: true, reason })
    left.set(`${format} of several`, unpacked(content))
  }
  left.set('a print', JSON.stringify(await client.call('export.print', { id, insist: true })))
  left.set('a package', unpacked((await client.call('packages.write', { id, sources: true })).bytes))

  expect([...left.keys()].filter((name) => name.includes(', '))).not.toEqual([])
  for (const [name, text] of left) expect(text.includes(secret) || text.includes(unpacked(places)), name).toBe(false)
  await close()
})

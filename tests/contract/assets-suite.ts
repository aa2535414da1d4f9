import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { bodyOf } from '#shared/article/draft.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { carriages } from '#shared/asset/carriage.ts'
import { renditionsOf } from '#shared/asset/rendition.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { drawing, exifBlock, gif, latin, photograph, picture } from '#tests/helpers/images.ts'
import { manifest, withManifest, withXmp, xmpPacket } from '#tests/helpers/picture-metadata.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

/** A figure that shows an image. */
function figure({ hash, width, height }: Asset): BodyNode {
  return {
    type: 'figure',
    attrs: {
      asset: hash,
      alt: 'A ferry',
      credit: 'Ada',
      source: null,
      focusX: 0.5,
      focusY: 0.5,
      width,
      height,
      lead: false,
    },
  }
}

/** What every client may rely on about images. */
export function assetsSuite(desk: () => DeskClient): void {
  const draftWith = async (...assets: Asset[]) => {
    const { body } = story({}, ['It sails again.'])
    const content = [...(body.content ?? []), ...assets.map(figure)]
    const article = story({ headline: 'Ferry aground', body: { type: 'doc', content } })
    return (await desk().call('drafts.create', { article })).id
  }
  const putGif = (comment: string) => desk().call('assets.put', { bytes: gif(2, comment), name: 'a.gif' })
  const isThere = async ({ hash }: Asset) => (await desk().call('assets.find', { hash })).asset !== null
  const discard = async (id: string) => {
    await desk().call('drafts.bin', { ids: [id] })
    await desk().call('drafts.emptyBin', {})
  }

  it('are put once, found, and read without what their file says of where they were taken', async () => {
    const bytes = await photograph(64, 48, exifBlock({ orientation: 8, position: true }))
    const asset = await desk().call('assets.put', { bytes, name: 'harbour.jpg' })
    expect(asset).toMatchObject({ mediaType: 'image/jpeg', width: 48, height: 64, removed: ['position'] })
    expect(await desk().call('assets.put', { bytes, name: 'again.jpg' })).toEqual(asset)
    expect(await desk().call('assets.find', { hash: asset.hash })).toEqual({ asset })
    expect(await desk().call('assets.read', { hash: asset.hash })).toEqual({
      bytes: await photograph(64, 48, exifBlock({ orientation: 8 })),
      mediaType: 'image/jpeg',
    })
  })

  it('are had byte for byte as they came by who asks for the original', async () => {
    const bytes = await photograph(64, 48, exifBlock({ orientation: 8, position: true }))
    const { hash } = await desk().call('assets.put', { bytes, name: 'harbour.jpg' })
    expect(await desk().call('assets.original', { hash })).toEqual({ bytes, mediaType: 'image/jpeg' })
    await expect(desk().call('assets.original', { hash: 'f'.repeat(64) })).rejects.toMatchObject({
      code: 'asset.missing',
    })
  })

  it('hold a story by their terms until somebody says why, and say that credentials stay behind', async () => {
    const packet = xmpPacket('<photoshop:Instructions>NOT FOR PUBLICATION</photoshop:Instructions>')
    const bytes = withManifest(withXmp(await photograph(), packet), manifest({ claim_generator: 'Painter/3' }, []))
    const asset = await desk().call('assets.put', { bytes, name: 'ferry.jpg' })
    const id = await draftWith(asset)
    const held = await desk().call('export.check', { id, format: 'docx' })
    const of = { asset: asset.hash, count: '1' }
    expect(held.problems).toEqual(
      expect.arrayContaining([
        {
          code: 'usageForbidden',
          severity: 'hold',
          field: 'body',
          details: { ...of, words: 'NOT FOR PUBLICATION' },
        },
        { code: 'credentialsLost', severity: 'warning', field: 'body', details: { ...of, words: '' } },
      ]),
    )
    // Copy has no pictures.
    const copy = await desk().call('export.check', { id, format: 'text' })
    expect(copy.problems.map(({ code }) => code)).not.toContain('usageForbidden')
    const ask = { id, format: 'docx', insist: true } as const
    await expect(desk().call('export.render', { id, format: 'docx' })).rejects.toMatchObject({ code: 'export.held' })
    await expect(desk().call('export.render', ask)).rejects.toMatchObject({ code: 'export.reason' })
    await desk().call('export.render', { ...ask, reason: 'Its photographer has agreed.' })
    const { doc } = await openDraft(desk(), id)
    expect(eventsOf(doc)).toMatchObject([
      { kind: 'override', holds: ['usageForbidden'], reason: 'Its photographer has agreed.' },
    ])
  })

  it('are refused with a code, and asked for by their hash only', async () => {
    const put = (bytes: Uint8Array<ArrayBuffer>) => desk().call('assets.put', { bytes, name: 'harbour.jpg' })
    await expect(put(latin('no image'))).rejects.toMatchObject({ code: 'image.notOne' })
    await expect(put(latin('<svg/>'))).rejects.toMatchObject({ code: 'image.svg' })
    const none = 'f'.repeat(64)
    await expect(desk().call('assets.read', { hash: none })).rejects.toMatchObject({ code: 'asset.missing' })
    expect(await desk().call('assets.find', { hash: none })).toEqual({ asset: null })
    await expect(desk().call('assets.read', { hash: '../lede.sqlite' })).rejects.toMatchObject({ code: 'call.invalid' })
  })

  it('go with the last draft that uses them, or used them', async () => {
    const [shared, own, once] = [await putGif('shared'), await putGif('own'), await putGif('once')]
    const [first, second] = [await draftWith(shared, own, once), await draftWith(shared)]
    const { doc, edits } = await openDraft(desk(), first)
    bodyOf(doc).delete(3, 1)
    for (const update of edits) await desk().call('drafts.append', { id: first, update })
    await desk().call('drafts.emptyBin', {})
    expect(await Promise.all([shared, own, once].map(isThere))).toEqual([true, true, true])
    await discard(first)
    expect(await Promise.all([shared, own, once].map(isThere))).toEqual([true, false, false])
    await discard(second)
    expect(await isThere(shared)).toBe(false)
  })

  it('that were just put wait for their draft, and a duplicate keeps its own', async () => {
    const asset = await putGif('waiting')
    await desk().call('drafts.emptyBin', {})
    expect(await isThere(asset)).toBe(true)
    const id = await draftWith(asset)
    await desk().call('drafts.duplicate', { id })
    await discard(id)
    expect(await isThere(asset)).toBe(true)
  })

  it('belong beside an exported page', async () => {
    const asset = await desk().call('assets.put', { bytes: drawing(picture(600, 400)), name: 'map.png' })
    const id = await draftWith(asset)
    const { name, content, images } = await desk().call('export.render', { id, format: 'html-fragment' })
    expect(name).toBe('Ferry-aground.html')
    expect(images.map(({ path }) => path).every((path) => path.startsWith('Ferry-aground-images/'))).toBe(true)
    expect(images.map(({ rendition }) => rendition?.width)).toEqual([480, 600, 600, 533, 400])
    for (const { path } of images.slice(0, 2)) expect(content).toContain(path)
    const [first] = images
    if (first?.rendition)
      expect((await desk().call('assets.render', first.rendition)).bytes.length).toBeGreaterThan(100)
    const json = await desk().call('export.render', { id, format: 'json' })
    expect(json.images).toEqual([{ path: `Ferry-aground-images/${asset.hash}.png`, hash: asset.hash, rendition: null }])
  })

  it('carry in a published file what the newsroom wants of what their own says, never where they were taken', async () => {
    const placed = await photograph(600, 400, exifBlock({ position: true }))
    const said = `<photoshop:Credit>Ada/Post</photoshop:Credit><photoshop:City>Hamburg</photoshop:City><photoshop:Instructions>NO ARCHIVE</photoshop:Instructions>`
    const asset = await desk().call('assets.put', { bytes: withXmp(placed, xmpPacket(said)), name: 'ferry.jpg' })
    const [rendition] = renditionsOf(asset, { x: 0.5, y: 0.5 }, false).whole
    if (rendition === undefined) throw new RangeError('a photograph has renditions')
    const settings = await desk().call('settings.read', {})
    const wanted = { none: [], rights: ['Ada/Post'], core: ['Ada/Post', 'Hamburg'] } as const
    for (const pictureMetadata of carriages) {
      await desk().call('settings.write', { settings: { ...settings, pictureMetadata } })
      const { bytes } = await desk().call('assets.publish', rendition)
      const carried = ['Ada/Post', 'Hamburg', 'NO ARCHIVE', 'Exif'].filter((words) =>
        Buffer.from(bytes).includes(words),
      )
      expect(carried, pictureMetadata).toEqual(wanted[pictureMetadata])
    }
  })

  it('travel in packages under the name that the draft has for them, without their metadata unless the sender wants it', async () => {
    for (const originals of [false, true]) {
      const comment = `GPSLatitude ${originals}`
      const asset = await putGif(comment)
      const id = await draftWith(asset)
      const { bytes } = await desk().call('packages.write', { id, originals })
      expect(Buffer.from(bytes).includes(comment)).toBe(originals)
      await discard(id)
      expect(await isThere(asset)).toBe(false)
      await desk().call('packages.open', { bytes })
      const { asset: arrived } = await desk().call('assets.find', { hash: asset.hash })
      expect(arrived).toEqual({ ...asset, removed: originals ? ['position'] : [] })
      expect(await desk().call('assets.read', { hash: asset.hash })).toEqual({ bytes: gif(2), mediaType: 'image/gif' })
    }
  })

  it('leave as Lede JSON without their metadata, under the name that their bytes give them', async () => {
    const bytes = await photograph(64, 48, exifBlock({ position: true }))
    const asset = await desk().call('assets.put', { bytes, name: 'harbour.jpg' })
    const id = await draftWith(asset)
    const { content, images } = await desk().call('export.render', { id, format: 'json' })
    const [image] = images
    const given = await desk().call('assets.read', { hash: image?.hash ?? '' })
    const name = createHash('sha256').update(given.bytes).digest('hex')
    expect(image?.path).toBe(`Ferry-aground-images/${name}.jpg`)
    expect(content).toContain(name)
    expect(content).not.toContain(asset.hash)
    expect(Buffer.from(given.bytes).includes('Exif')).toBe(false)
  })
}

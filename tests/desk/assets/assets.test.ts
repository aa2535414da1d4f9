import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '#desk/assets/asset-files.ts'
import { type Assets, openAssets } from '#desk/assets/assets.ts'
import { inspectImage } from '#desk/assets/inspect/inspect.ts'
import { decode } from '#desk/assets/pixels/codecs.ts'
import { openStore } from '#desk/store/open-store.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { renditionsOf } from '#shared/asset/rendition.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { drawing, exifBlock, gif, hollowDrawing, latin, modern, photograph, picture } from '#tests/helpers/images.ts'

describe('the images of a library', () => {
  let folder: string
  let assets: Assets
  let clock = 0
  let close: () => Promise<void>
  const fileOf = (hash: string) => join(folder, 'assets', hash.slice(0, 2), hash)

  beforeEach(() => {
    const temporary = temporaryFolder()
    folder = temporary.folder
    const { database } = openStore(folder, 0)
    assets = openAssets(database, folder, () => clock)
    close = async () => {
      await assets.close()
      database.close()
      temporary.remove()
    }
  })
  afterEach(() => close())

  it('are kept once, byte for byte, by what they are', async () => {
    const bytes = await photograph(64, 48, exifBlock({ orientation: 6, position: true }))
    const asset = await assets.put(bytes, 'harbour.png')
    expect(asset).toEqual({
      hash: await hashOf(bytes),
      mediaType: 'image/jpeg',
      width: 48,
      height: 64,
      animated: false,
      transparent: false,
      removed: ['position'],
    })
    expect(await assets.put(bytes, 'again.jpg')).toEqual(asset)
    expect((await assets.read(asset.hash)).bytes).toEqual(bytes)
    expect(readdirSync(join(folder, 'assets'))).toEqual([asset.hash.slice(0, 2)])
  })

  it('may be as large as a camera makes them', async () => {
    const [width, height] = [8_000, 6_000]
    const large = drawing({ data: new Uint8ClampedArray(width * height * 4), width, height })
    expect(await assets.put(large, 'harbour.png')).toMatchObject({ width, height })
  })

  it('leave nothing behind where they are refused', async () => {
    for (const [code, bytes] of [
      ['image.notOne', latin('no image')],
      ['image.svg', latin('<svg/>')],
      ['image.tooManyPixels', hollowDrawing(20_000, 10_000)],
      ['image.undecodable', hollowDrawing(200, 100)],
      ['image.truncated', (await photograph()).subarray(0, 300)],
    ] as const) {
      await expect(assets.put(bytes, 'harbour.jpg')).rejects.toMatchObject({ code, details: { name: 'harbour.jpg' } })
    }
    expect(existsSync(join(folder, 'assets'))).toBe(false)
  })

  it('say when they are damaged or gone, and are whole again once they are put again', async () => {
    const bytes = drawing(picture(4, 4))
    const { hash } = await assets.put(bytes, 'map.png')
    writeFileSync(fileOf(hash), 'something else')
    await expect(assets.read(hash)).rejects.toMatchObject({ code: 'asset.damaged' })
    await assets.put(bytes, 'map.png')
    expect((await assets.read(hash)).bytes).toEqual(bytes)
    await expect(assets.read('0'.repeat(64))).rejects.toMatchObject({ code: 'asset.missing' })
  })

  it('are stood for by what a package has of them, until they come themselves', async () => {
    const bytes = await photograph(64, 48, exifBlock({ orientation: 6, position: true }))
    const standIn = await photograph(64, 48, exifBlock({ orientation: 6 }))
    const hash = await hashOf(bytes)
    expect(await assets.put(standIn, 'a.jpg', hash)).toMatchObject({ hash, width: 48, removed: [] })
    expect((await assets.read(hash)).bytes).toEqual(standIn)
    await expect(assets.original(hash)).rejects.toMatchObject({ code: 'asset.bareOnly' })
    writeFileSync(join(folder, 'assets', hash.slice(0, 2), `${hash}-${await hashOf(standIn)}`), 'something else')
    await expect(assets.read(hash)).rejects.toMatchObject({ code: 'asset.damaged' })
    await assets.put(standIn, 'a.jpg', hash)
    expect((await assets.read(hash)).bytes).toEqual(standIn)

    expect(await assets.put(bytes, 'a.jpg')).toMatchObject({ hash, removed: ['position'] })
    expect((await assets.read(hash)).bytes).toEqual(bytes)
    await assets.put(standIn, 'a.jpg', hash)
    expect(await assets.read(hash)).toMatchObject({ bytes, asset: { removed: ['position'] } })
    expect(readdirSync(join(folder, 'assets', hash.slice(0, 2)))).toEqual([hash])
  })

  it('are put together, swept and put again as whoever asked last has them', async () => {
    const bytes = drawing(picture(4, 4))
    const all = await Promise.all(['a.png', 'b.png', 'c.png'].map((name) => assets.put(bytes, name)))
    expect(new Set(all.map(({ hash }) => hash)).size).toBe(1)
    clock += 25 * 3_600_000
    const again = assets.put(bytes, 'd.png')
    assets.sweep()
    const { hash } = await again
    expect((await assets.read(hash)).bytes).toEqual(bytes)
    expect(assets.find(hash)).not.toBe(null)
  })

  it('that a killed desk left half written are removed', async () => {
    const { hash } = await assets.put(gif(1), 'a.gif')
    writeFileSync(join(folder, 'assets', 'x.unfinished'), 'half')
    const { database } = openStore(join(folder, 'other'), 0)
    openAssets(database, folder, () => clock)
    database.close()
    expect(readdirSync(join(folder, 'assets'))).toEqual([hash.slice(0, 2)])
  })

  const rendered = async (asset: Asset, isLead = true) => {
    const { whole, crops } = renditionsOf(asset, { x: 0.5, y: 0.5 }, isLead)
    return Promise.all(
      [...whole, ...crops].map(async (rendition) => ({ rendition, bytes: await assets.render(rendition) })),
    )
  }

  it('are published upright, in every size, without metadata', async () => {
    const asset = await assets.put(await photograph(900, 600, exifBlock({ orientation: 6, position: true })), 'a.jpg')
    const files = await rendered(asset)
    expect(files.map(({ rendition: { width, height } }) => `${width}x${height}`)).toEqual([
      '480x720',
      '600x900',
      '600x338',
      '600x450',
      '600x600',
    ])
    for (const { rendition, bytes } of files) {
      const { width, height } = rendition
      expect(inspectImage(bytes, '')).toMatchObject({
        mediaType: 'image/jpeg',
        width,
        height,
        position: false,
        orientation: 1,
      })
      expect(Buffer.from(bytes).includes('Exif')).toBe(false)
    }
    // After a quarter turn the former lower left corner (blue) is the upper left one.
    const [first] = files
    const { data } = await decode(first?.bytes ?? new Uint8Array(), 'image/jpeg')
    expect([data[0], data[1], data[2]].map((value) => Math.round((value ?? 0) / 64))).toEqual([0, 0, 4])
  })

  it('are published in a format that keeps what they are', async () => {
    const typesOf = async (bytes: Uint8Array, name: string) => [
      ...new Set((await rendered(await assets.put(bytes, name))).map(({ bytes }) => inspectImage(bytes, '').mediaType)),
    ]
    expect(await typesOf(drawing(picture(600, 400, 128)), 'a.png')).toEqual(['image/png'])
    expect(await typesOf(await modern('webp', picture(600, 400)), 'a.webp')).toEqual(['image/jpeg'])
    expect(await typesOf(await modern('avif', picture(64, 48)), 'a.avif')).toEqual(['image/jpeg'])
    expect(await typesOf(await modern('webp', picture(64, 48, 100)), 'b.webp')).toEqual(['image/png'])
    expect(await typesOf(gif(3), 'a.gif')).toEqual(['image/gif'])
  })

  it('that move are published as they are, but for their metadata', async () => {
    const asset = await assets.put(gif(3, 'exif:GPSLatitude=54'), 'a.gif')
    expect(asset).toMatchObject({ animated: true, removed: ['position'] })
    expect((await rendered(asset)).map(({ bytes }) => bytes)).toEqual([gif(3)])
    expect(readFileSync(fileOf(asset.hash)).includes('GPSLatitude')).toBe(true)
  })
})

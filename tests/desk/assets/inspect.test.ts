import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareImage } from '#desk/assets/inspect/bare-image.ts'
import { inspectImage } from '#desk/assets/inspect/inspect.ts'
import { LedeError } from '#shared/api/errors.ts'
import { maxImageBytes } from '#shared/asset/asset.ts'
import { cases } from '#tests/helpers/cases.ts'
import {
  drawing,
  exifBlock,
  gif,
  hollowDrawing,
  latin,
  modern,
  photograph,
  picture,
  withSegment,
} from '#tests/helpers/images.ts'

const refused = (bytes: Uint8Array) => {
  try {
    inspectImage(bytes, 'harbour.jpg')
  } catch (error) {
    return error instanceof LedeError ? { code: error.code, details: error.details } : error
  }
  return null
}

describe('what an image says of itself', () => {
  it('is its type, its size and whether it moves', async () => {
    const plain = { orientation: 1, animated: false, position: false }
    expect(inspectImage(await photograph(64, 48), '')).toEqual({
      mediaType: 'image/jpeg',
      width: 64,
      height: 48,
      ...plain,
    })
    expect(inspectImage(drawing(picture(5, 3)), '')).toEqual({ mediaType: 'image/png', width: 5, height: 3, ...plain })
    expect(inspectImage(gif(1), '')).toEqual({ mediaType: 'image/gif', width: 1, height: 1, ...plain })
    expect(inspectImage(gif(3), '')).toMatchObject({ animated: true })
    expect(inspectImage(await modern('webp', picture(40, 30)), '')).toMatchObject({ width: 40, height: 30, ...plain })
    expect(inspectImage(await modern('avif', picture(40, 30)), '')).toMatchObject({ width: 40, height: 30, ...plain })
  })

  it('is how it is held, and whether it tells where it was taken', async () => {
    const turned = await photograph(64, 48, exifBlock({ orientation: 6, position: true }))
    expect(inspectImage(turned, '')).toMatchObject({ orientation: 6, position: true, width: 64, height: 48 })
    const xmp = latin('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude="54,19N"/>')
    expect(inspectImage(withSegment(await photograph(), 0xe1, xmp), '')).toMatchObject({ position: true })
    const png = drawing(picture(2, 2), { eXIf: exifBlock({ orientation: 3, position: true }) })
    expect(inspectImage(png, '')).toMatchObject({ orientation: 3, position: true })
    expect(inspectImage(gif(2, 'exif:GPSLatitude=54'), '')).toMatchObject({ position: true })
  })

  it('says nothing where its metadata is nonsense', async () => {
    for (const nonsense of [
      latin('II*\0\xff\xff\xff\xff'),
      latin('MM'),
      exifBlock({ orientation: 9 }),
      new Uint8Array(),
    ])
      expect(inspectImage(await photograph(8, 8, nonsense), '')).toMatchObject({ orientation: 1, position: false })
  })
})

describe('an image is refused', () => {
  it('by what it is, whatever it is called', () => {
    expect(refused(new Uint8Array())).toEqual({ code: 'image.empty', details: { name: 'harbour.jpg' } })
    expect(refused(latin('Ferry aground'))).toMatchObject({ code: 'image.notOne' })
    expect(refused(latin('MZ\x90\0 a program'))).toMatchObject({ code: 'image.notOne' })
    expect(refused(latin('<svg onload="alert(1)"></svg>'))).toMatchObject({ code: 'image.svg' })
    expect(refused(latin('\0\0\0\x18ftypheic\0\0\0\0'))).toMatchObject({
      code: 'image.foreign',
      details: { format: 'HEIC' },
    })
  })

  it('with the numbers, where it is too large', () => {
    expect(refused(hollowDrawing(20_000, 10_000))).toEqual({
      code: 'image.tooManyPixels',
      details: { name: 'harbour.jpg', width: 20_000, height: 10_000, size: 200, limit: 110 },
    })
    const large = new Uint8Array(maxImageBytes + 1)
    large.set([0xff, 0xd8, 0xff])
    expect(refused(large)).toMatchObject({ code: 'image.tooLarge', details: { size: 31, limit: 30 } })
  })

  it('where it ends early, wherever that is', async () => {
    const whole = [
      await photograph(),
      drawing(picture(9, 9)),
      gif(2),
      await modern('webp', picture(40, 30)),
      await modern('avif', picture(40, 30)),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.double({ min: 0, max: 0.99, noNaN: true }), (bytes, share) => {
        const part = bytes.subarray(0, Math.floor(bytes.length * share))
        expect(refused(part)).toMatchObject({ code: expect.stringMatching(/^image\./) })
      }),
      cases(100),
    )
    expect(refused((await photograph()).subarray(0, -2))).toMatchObject({ code: 'image.truncated' })
  })

  it('in CMYK, which browsers show in wrong colours', async () => {
    const jpeg = await photograph()
    const frame = jpeg.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc1, 0xc2].includes(jpeg[at + 1] ?? 0))
    jpeg[frame + 9] = 4
    expect(refused(jpeg)).toMatchObject({ code: 'image.forPrint' })
  })

  it('with a code, whatever was done to it', async () => {
    const whole = [
      await photograph(),
      drawing(picture(9, 9)),
      gif(2),
      await modern('webp', picture(40, 30)),
      await modern('avif', picture(40, 30)),
    ]
    const changes = fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.constantFrom(...whole), changes, (bytes, changes) => {
        const broken = new Uint8Array(bytes)
        for (const [at, value] of changes) broken[at % broken.length] = value
        const said = refused(broken)
        if (said !== null) expect(said).toMatchObject({ code: expect.stringMatching(/^image\./) })
      }),
      cases(100),
    )
  })
})

it('what is published as it is keeps its frames and loses its metadata', () => {
  const moving = gif(3, 'exif:GPSLatitude=54')
  expect(bareImage(moving)).toEqual(gif(3))
  const png = drawing(picture(2, 2), { eXIf: exifBlock({ position: true }) })
  expect(bareImage(png)).toEqual(drawing(picture(2, 2)))
})

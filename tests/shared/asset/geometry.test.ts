import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cropAround, cropRatios, leadCrops, wholeSizes } from '#shared/asset/geometry.ts'
import { cases } from '#tests/helpers/cases.ts'

const sizes = fc.record({ width: fc.integer({ min: 1, max: 20_000 }), height: fc.integer({ min: 1, max: 20_000 }) })
const focuses = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
})

describe('the sizes of a whole image', () => {
  it('are never larger than the image, and always at least one', () => {
    expect(wholeSizes({ width: 6_000, height: 4_000 }).map(({ width }) => width)).toEqual([480, 800, 1_200, 1_600])
    expect(wholeSizes({ width: 1_000, height: 500 })).toEqual([
      { width: 480, height: 240 },
      { width: 800, height: 400 },
      { width: 1_000, height: 500 },
    ])
    expect(wholeSizes({ width: 200, height: 100 })).toEqual([{ width: 200, height: 100 }])
  })

  it('keep the ratio and grow', () => {
    fc.assert(
      fc.property(sizes, (image) => {
        const all = wholeSizes(image)
        expect(all.length).toBeGreaterThan(0)
        for (const [index, { width, height }] of all.entries()) {
          expect(width).toBeLessThanOrEqual(image.width)
          expect(Math.abs(height - (width * image.height) / image.width)).toBeLessThanOrEqual(1)
          expect(width).toBeGreaterThan(all[index - 1]?.width ?? 0)
        }
      }),
      cases(100),
    )
  })
})

describe('a crop', () => {
  it('keeps the focus in its middle where the edges allow it', () => {
    const wide = { width: 4_000, height: 1_000 }
    const square = { width: 1, height: 1 }
    expect(cropAround(wide, square, { x: 0.5, y: 0.5 })).toEqual({ x: 1_500, y: 0, width: 1_000, height: 1_000 })
    expect(cropAround(wide, square, { x: 0.25, y: 0.9 })).toEqual({ x: 500, y: 0, width: 1_000, height: 1_000 })
    expect(cropAround(wide, square, { x: 1, y: 0 })).toEqual({ x: 3_000, y: 0, width: 1_000, height: 1_000 })
    expect(cropAround({ width: 1_000, height: 4_000 }, { width: 4, height: 3 }, { x: 0, y: 0 })).toEqual({
      x: 0,
      y: 0,
      width: 1_000,
      height: 750,
    })
  })

  it('lies inside the image, is as large as it can be, and has the focus in it', () => {
    fc.assert(
      fc.property(sizes, focuses, fc.constantFrom(...cropRatios), (image, focus, shape) => {
        const { x, y, width, height } = cropAround(image, shape, focus)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(image.width)
        expect(y + height).toBeLessThanOrEqual(image.height)
        expect(width === image.width || height === image.height).toBe(true)
        expect(focus.x * image.width).toBeGreaterThanOrEqual(x - 1)
        expect(focus.x * image.width).toBeLessThanOrEqual(x + width + 1)
        expect(focus.y * image.height).toBeGreaterThanOrEqual(y - 1)
        expect(focus.y * image.height).toBeLessThanOrEqual(y + height + 1)
      }),
      cases(100),
    )
  })

  it('is published no larger than it is, in the three ratios that are asked for', () => {
    const crops = leadCrops({ width: 3_000, height: 2_000 }, { x: 0.5, y: 0.5 })
    expect(crops.map(({ width, height }) => `${width}x${height}`)).toEqual(['1600x900', '1600x1200', '1200x1200'])
    fc.assert(
      fc.property(sizes, focuses, (image, focus) => {
        for (const { crop, width, height } of leadCrops(image, focus)) {
          expect(width).toBeLessThanOrEqual(crop.width)
          expect(height).toBeLessThanOrEqual(crop.height)
        }
      }),
      cases(100),
    )
  })
})

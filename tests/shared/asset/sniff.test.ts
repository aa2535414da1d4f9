import { expect, it } from 'vitest'
import { sniffImage } from '#shared/asset/sniff.ts'
import { drawing, gif, latin, modern, photograph, picture } from '#tests/helpers/images.ts'

it('knows images by their content', async () => {
  expect(sniffImage(await photograph())).toBe('image/jpeg')
  expect(sniffImage(drawing(picture(2, 2)))).toBe('image/png')
  expect(sniffImage(gif(1))).toBe('image/gif')
  expect(sniffImage(await modern('webp', picture(8, 8)))).toBe('image/webp')
  expect(sniffImage(await modern('avif', picture(8, 8)))).toBe('image/avif')
})

it('knows what is nearly one', () => {
  expect(sniffImage(latin('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))).toBe(
    'svg',
  )
  expect(sniffImage(latin('\0\0\0\x18ftypheic\0\0\0\0'))).toBe('heic')
  expect(sniffImage(latin('II*\0\x08\0\0\0'))).toBe('tiff')
  expect(sniffImage(latin('8BPS\0\x01'))).toBe('photoshop')
})

it('takes no text for an image', () => {
  for (const text of [
    '',
    'BM',
    'Ferry aground',
    '<html><body><svg></svg></body></html>',
    '{"format":"lede-article/1"}',
  ])
    expect(sniffImage(latin(text))).toBeNull()
})

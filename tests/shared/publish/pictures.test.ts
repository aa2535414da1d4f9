import { expect, test } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import type { Rendition } from '#shared/asset/rendition.ts'
import { knownImages } from '#shared/publish/images.ts'
import { picturesOf } from '#shared/publish/pictures.ts'
import { assetOf } from '#tests/helpers/published-images.ts'

const [ferry, crew, lost] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)]
const assets = new Map([ferry, crew].map((hash) => [hash, assetOf(hash)]))
const find = (hash: string) => assets.get(hash) ?? null

const figure = (asset: string | null): BodyNode => ({ type: 'figure', attrs: { asset, width: 3_000, height: 2_000 } })
const body = (...content: BodyNode[]): BodyNode => ({ type: 'doc', content })
const story = body(
  figure(ferry),
  figure(lost),
  { type: 'factBox', content: [figure(crew)] },
  figure(ferry),
  figure(null),
)

test('a file that contains its images has each once, at the size of pages, whichever body shows it', async () => {
  const drawn: Rendition[] = []
  const pictures = await picturesOf([story, body(figure(crew))], find, async (rendition) => {
    drawn.push(rendition)
    return new TextEncoder().encode(rendition.hash)
  })
  expect(drawn.map(({ hash }) => hash)).toEqual([ferry, crew])
  expect([...pictures.keys()]).toEqual([ferry, crew])
  for (const [hash, { bytes, width, height, mediaType }] of pictures) {
    expect(new TextDecoder().decode(bytes)).toBe(hash)
    const shown = drawn.find((rendition) => rendition.hash === hash)
    expect({ width, height, mediaType }).toEqual({
      width: shown?.width,
      height: shown?.height,
      mediaType: shown?.mediaType,
    })
    expect(width / height).toBeCloseTo(1.5, 2)
    expect(width).toBeLessThan(3_000)
  }
})

test('the images of a body that the library has are known by their hash', () => {
  expect([...knownImages(story, find)]).toEqual([...assets])
  expect(knownImages(body(figure(lost), figure(null)), find).size).toBe(0)
})

import { photograph, withSegment } from './images.ts'

/** A comment of a JPEG. */
const comment = 0xfe

/** A photograph of several parts of the newsroom's protocol, a different one for each number. */
export async function largeImage(number: number): Promise<Uint8Array<ArrayBuffer>> {
  let image = await photograph(8, 8)
  for (let segment = 0; segment < 8; segment += 1)
    image = withSegment(image, comment, new Uint8Array(60_000).fill(number * 8 + segment))
  return image
}

/** A figure that shows an image, by its hash. */
export const figureShowing = (asset: string) => ({
  type: 'figure',
  attrs: {
    asset,
    alt: 'A picture',
    credit: 'Ada',
    source: null,
    focusX: 0.5,
    focusY: 0.5,
    width: 8,
    height: 8,
    lead: false,
  },
})

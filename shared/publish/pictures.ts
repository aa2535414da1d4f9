import type { BodyNode } from '#shared/article/body.ts'
import type { MediaType } from '#shared/asset/asset.ts'
import { type Rendition, renditionsOf } from '#shared/asset/rendition.ts'
import { figureOf, figuresIn } from './figure.ts'
import type { FindAsset } from './images.ts'

/** An image inside a file that contains its images. Width and height in pixels. */
export interface Picture {
  readonly bytes: Uint8Array
  readonly mediaType: MediaType
  readonly width: number
  readonly height: number
  /** The label in its caption for a generator’s part in it; unset if there is none. */
  readonly label?: string
}

/** The images of a story by hash, without those that the library does not have. */
export type Pictures = ReadonlyMap<string, Picture>

/**
 * Loads the images of some bodies for a file that contains them: each once, at the size that pages
 * show, without its metadata.
 */
export async function picturesOf(
  bodies: readonly BodyNode[],
  find: FindAsset,
  render: (rendition: Rendition) => Promise<Uint8Array>,
): Promise<Pictures> {
  const pictures = new Map<string, Picture>()
  for (const node of bodies.flatMap(figuresIn)) {
    const figure = figureOf(node)
    const asset = figure === null ? null : find(figure.asset)
    const rendition = figure && asset ? renditionsOf(asset, figure.focus, false).whole.at(-1) : undefined
    if (figure === null || rendition === undefined || pictures.has(figure.asset)) continue
    const { mediaType, width, height } = rendition
    pictures.set(figure.asset, { bytes: await render(rendition), mediaType, width, height })
  }
  return pictures
}

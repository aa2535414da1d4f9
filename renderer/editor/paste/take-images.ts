import { putImages } from '#renderer/state/images.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { imageInAddress, isImageData } from '#shared/asset/data-address.ts'
import { figureElement, type ReadHtml } from '#shared/paste/index.ts'
import { readHtml } from './read-html.ts'

/**
 * Whether a pasted text contains images that still have to be added. Images that it only names by
 * an address cannot be fetched.
 */
export function bringsImages({ text }: ReadHtml): boolean {
  return text.imagesLeftOut.some(({ src }) => isImageData(src))
}

/**
 * Adds the images of a pasted text to the library. Files that are not images are reported and left
 * out.
 */
export async function withImages(html: string, language: string, { text }: ReadHtml): Promise<ReadHtml> {
  const assets = new Map<string, Asset>()
  for (const src of new Set(text.imagesLeftOut.map(({ src }) => src))) {
    const image = imageInAddress(src)
    const [asset] = image === null ? [] : await putImages([new File([image.bytes], image.name, { type: image.type })])
    if (asset) assets.set(src, asset)
  }
  return readHtml(html, language, (image) => figureElement(document, image, assets.get(image.src) ?? null))
}

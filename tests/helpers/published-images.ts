import type { Asset } from '#shared/asset/asset.ts'
import { type ImageSource, imagesInFolder } from '#shared/publish/images.ts'

/** A photograph as any library might have it. */
export function assetOf(hash: string, changes: Partial<Asset> = {}): Asset {
  const photograph = {
    mediaType: 'image/jpeg',
    width: 3_000,
    height: 2_000,
    animated: false,
    transparent: false,
  } as const
  return { hash, ...photograph, removed: [], ...changes }
}

/** Images for whatever a figure names. */
export const imagesAnywhere: ImageSource = imagesInFolder((hash) => assetOf(hash), 'Überfahrt-images')

import type { Assets } from './assets/assets.ts'
import type { HandlersOf } from './handlers.ts'

/** The calls about images. */
export function assetHandlers(assets: Assets): HandlersOf<'assets'> {
  return {
    'assets.put': ({ bytes, name }) => assets.put(bytes, name),
    'assets.find': ({ hash }) => ({ asset: assets.find(hash) }),
    'assets.read': async ({ hash }) => {
      const { bytes, asset } = await assets.bare(hash)
      return { bytes, mediaType: asset.mediaType }
    },
    'assets.render': async (rendition) => ({ bytes: await assets.render(rendition) }),
  }
}

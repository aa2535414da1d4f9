import type { Assets } from './assets/assets.ts'
import type { HandlersOf } from './handlers.ts'
import type { Threads } from './threads/threads.ts'

/**
 * The calls about images. What their files say is read in threads: somebody hostile may have made
 * it.
 */
export function assetHandlers(assets: Assets, threads: Threads): HandlersOf<'assets'> {
  return {
    'assets.put': ({ bytes, name }) => assets.put(bytes, name),
    'assets.find': ({ hash }) => ({ asset: assets.find(hash) }),
    'assets.facts': async ({ hash }, caller) => {
      const { bytes } = await assets.read(hash)
      return threads.run('readPictureFacts', [bytes], { caller, details: { limit: 4 } })
    },
    'assets.read': async ({ hash }) => {
      const { bytes, asset } = await assets.bare(hash)
      return { bytes, mediaType: asset.mediaType }
    },
    'assets.render': async (rendition) => ({ bytes: await assets.render(rendition) }),
  }
}

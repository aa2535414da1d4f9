import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import type { Rendition } from '#shared/asset/rendition.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import type { Assets } from './assets/assets.ts'
import type { HandlersOf } from './handlers.ts'
import type { Threads } from './threads/threads.ts'

/** The calls about images. Metadata is read in threads, since files may be hostile. */
export function assetHandlers(
  assets: Assets,
  threads: Threads,
  settings: SettingsStore,
  publish: PublishPicture,
): HandlersOf<'assets'> {
  return {
    'assets.put': ({ bytes, name }) => assets.put(bytes, name),
    'assets.find': ({ hash }) => ({ asset: assets.find(hash) }),
    'assets.facts': async ({ hash }, caller) => {
      const { bytes } = await assets.read(hash)
      const { trustedSigners } = settings.read()
      return threads.run('verifyPictureFacts', [bytes, trustedSigners], { caller, details: { limit: 4 } })
    },
    'assets.read': async ({ hash }) => {
      const { bytes, asset } = await assets.bare(hash)
      return { bytes, mediaType: asset.mediaType }
    },
    'assets.original': async ({ hash }) => {
      const { bytes, asset } = await assets.original(hash)
      return { bytes, mediaType: asset.mediaType }
    },
    'assets.render': async (rendition) => ({ bytes: await assets.render(rendition) }),
    'assets.publish': async (rendition) => ({ bytes: await publish(rendition) }),
  }
}

/** Makes a rendition with the metadata that published pictures carry. */
export type PublishPicture = (rendition: Rendition) => Promise<Uint8Array<ArrayBuffer>>

/** Makes renditions as a newsroom's settings want them. */
export function publishedBy(
  assets: Assets,
  settings: SettingsStore,
  factsOf: (hash: string) => Promise<PictureFacts | null>,
): PublishPicture {
  return async (rendition) => {
    const { pictureMetadata } = settings.read()
    const bare = await assets.render(rendition)
    if (pictureMetadata === 'none') return bare
    const { publishedPicture } = await import('./assets/carried/published-picture.ts')
    return publishedPicture(bare, await factsOf(rendition.hash), pictureMetadata)
  }
}

/** How many images' facts are remembered: those of an evening's exports. */
const mostKept = 500

/** The metadata of images for exports: read in threads, each image once. */
export function pictureFacts(assets: Assets, threads: Threads): (hash: string) => Promise<PictureFacts | null> {
  const kept = new Map<string, PictureFacts | null>()
  const caller = {}
  return async (hash) => {
    const known = kept.get(hash)
    if (known !== undefined || assets.find(hash) === null) return known ?? null
    const { bytes } = await assets.read(hash)
    const facts = await threads.run('readPictureFacts', [bytes], { caller, details: { limit: 4 } }).catch(() => null)
    if (kept.size >= mostKept) kept.clear()
    kept.set(hash, facts)
    return facts
  }
}

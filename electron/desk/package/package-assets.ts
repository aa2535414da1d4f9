import { setImmediate as pause } from 'node:timers/promises'
import type { Doc } from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import { maxPackageBytes } from '#shared/api/message.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { figureOf, figuresIn } from '#shared/publish/figure.ts'
import type { Assets } from '../assets/assets.ts'
import { assetsIn } from '../assets/assets-in.ts'
import { markOwned } from '../transferables.ts'
import { assetPrefix, maxAssets, type PartName, tooLarge } from './manifest.ts'

/**
 * The space in a package for everything except images: a draft with its history is a fraction of
 * it.
 */
const reserve = 8 * 1024 * 1024

type Parts = Partial<Record<PartName, Uint8Array>>

/**
 * The images of a draft as parts of a package: all that its text shows, and of those only in its
 * history as many as fit.
 *
 *
 * @param originals as they were stored; else without their metadata.
 * @throws LedeError `package.tooLarge` if the images of the text do not fit; `asset.damaged`
 */
export async function assetParts(assets: Assets, draft: Doc, body: BodyNode, originals: boolean): Promise<Parts> {
  const shown = figuresIn(body).flatMap((node) => figureOf(node)?.asset ?? [])
  const needed = new Set(shown)
  const room = maxPackageBytes - reserve
  const parts: Parts = {}
  let size = 0
  for (const hash of new Set([...shown, ...assetsIn(draft)])) {
    if (assets.find(hash) === null) continue
    // Between photographs other calls get their turn.
    await pause()
    const { bytes } = await (originals ? assets.read(hash) : assets.bare(hash))
    const fits = size + bytes.length <= room && Object.keys(parts).length < maxAssets
    if (!fits && needed.has(hash)) throw tooLarge(size + bytes.length, room)
    if (!fits) continue
    markOwned(bytes.buffer)
    parts[`${assetPrefix}${hash}`] = bytes
    size += bytes.length
  }
  return parts
}

/**
 * Stores the images of a package in the library; each may be hostile.
 *
 *
 * @throws LedeError `package.damaged` for one that is no image, and those of the store
 */
export async function takeAssets(assets: Assets, parts: ReadonlyMap<PartName, Uint8Array>): Promise<void> {
  for (const [name, bytes] of parts) {
    if (!name.startsWith(assetPrefix)) continue
    await pause()
    await assets.put(bytes, name, name.slice(assetPrefix.length)).catch((error: unknown) => {
      const isImage = error instanceof LedeError && error.code.startsWith('image.')
      throw isImage ? new LedeError('package.damaged', { part: name }, error) : error
    })
  }
}

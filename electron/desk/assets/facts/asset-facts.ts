import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import type { Assets } from '../assets.ts'

/**
 * The metadata in an asset's file, read in this thread.
 *
 *
 * @throws LedeError `asset.missing`, `asset.damaged`, `image.metadata`
 */
export async function assetFacts(assets: Pick<Assets, 'read'>, hash: string): Promise<PictureFacts> {
  // Loaded with the first image: a command has to start quickly.
  const { readPictureFacts } = await import('./facts.ts')
  return readPictureFacts((await assets.read(hash)).bytes)
}

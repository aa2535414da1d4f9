import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import type { Assets } from '../assets.ts'

/**
 * What the file of an asset says of its picture, read in this thread.
 *
 * @throws LedeError `asset.missing`, `asset.damaged`, `image.metadata`
 */
export async function assetFacts(assets: Pick<Assets, 'read'>, hash: string): Promise<PictureFacts> {
  // Loaded with the first image: a command has to start at once.
  const { readPictureFacts } = await import('./facts.ts')
  return readPictureFacts((await assets.read(hash)).bytes)
}

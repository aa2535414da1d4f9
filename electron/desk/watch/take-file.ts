import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { unpackError } from '#shared/api/coded-error.ts'
import { LedeError, systemError } from '#shared/api/errors.ts'
import { maxBytesOf } from '#shared/api/package-file.ts'
import { type Asset, maxImageBytes } from '#shared/asset/asset.ts'
import { imageInAddress } from '#shared/asset/data-address.ts'
import { mayHaveImages } from '#shared/import/awaited-image.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import { fileAt, type ImagesGiven, readWithImages } from '#shared/import/page-images.ts'
import { draftIdOf } from '../archive/draft-id.ts'
import { isPicture } from '../archive/pictures.ts'
import type { Assets } from '../assets/assets.ts'
import type { ReadContext } from '../import/reader.ts'
import type { Library } from '../store/library.ts'
import type { Threads } from '../threads/threads.ts'

interface TakingIn {
  readonly library: Library
  readonly assets: Assets
  readonly threads: Threads
  context(): Pick<ReadContext, 'today' | 'settings'>
}

/** The result of importing a file: the drafts that it became, and what was left out. */
export interface TakenFile {
  readonly ids: string[]
  readonly failed: { readonly story: string; readonly error: LedeError }[]
  readonly leftOut: LeftOut[]
}

/**
 * Makes drafts of the stories of a file, with the pictures beside it. Their ids are derived from
 * its content, so that the same file makes none a second time.
 *
 *
 * @throws LedeError if nothing of it can be read
 */
export async function takeFile(
  path: string,
  size: number,
  { library, assets, threads, context }: TakingIn,
): Promise<TakenFile> {
  const name = basename(path)
  const limit = maxBytesOf(name)
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  if (size > limit) throw new LedeError('file.tooLarge', { name, size: megabytes(size), limit: megabytes(limit) })
  const bytes = Uint8Array.from(await readFile(path))
  const { settings, today } = context()
  const caller = {}
  const beside = await picturesBeside(path)
  const read = (images: ImagesGiven) =>
    threads.run(
      'readFile',
      [
        { name, bytes, from: null, pasted: false, referenceDate: null, images },
        { settings, today },
      ],
      { caller, details: { name } },
    )
  const isLikely = beside.length > 0 || mayHaveImages(bytes)
  const reading = await readWithImages(read, isLikely, {
    known: async (hash) => assets.find(hash),
    at: async (address) => {
      const image = imageInAddress(address) ?? (await pictureAt(address, beside))
      return image && putIn(assets, image)
    },
    facts: async (hash) => {
      const { bytes } = await assets.read(hash)
      // The story is imported whatever a picture's metadata.
      return threads.run('readPictureFacts', [bytes], { caller }).catch(() => null)
    },
  })
  const digest = createHash('sha256').update(bytes).digest('hex')
  const ids: string[] = []
  for (const [index, { article, review }] of reading.stories.entries()) {
    const id = draftIdOf({ key: `file ${digest} ${index}` })
    if (!library.has(id)) {
      const made = await threads.run('makeDraft', [id, article, review, settings.profile], { caller })
      library.adopt(id, made)
    }
    ids.push(id)
  }
  return {
    ids,
    failed: reading.failed.map(({ story, error }) => ({ story, error: unpackError(error) })),
    leftOut: [...reading.leftOut, ...reading.stories.flatMap(({ leftOut }) => leftOut)],
  }
}

async function putIn(assets: Assets, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<Asset | null> {
  try {
    return await assets.put(bytes, name)
  } catch (error) {
    if (systemError(error) !== null) throw error
    return null
  }
}

async function picturesBeside(path: string): Promise<{ path: string }[]> {
  const folder = dirname(path)
  const names = await readdir(folder)
  return names.filter(isPicture).map((name) => ({ path: join(folder, name) }))
}

async function pictureAt(address: string, files: readonly { path: string }[]) {
  const file = fileAt(address, files)
  if (file === null) return null
  // What is no regular file, such as a pipe, may never end; one that is too large is not read at
  // all.
  const found = await stat(file.path).catch(() => null)
  if (found === null || !found.isFile() || found.size > maxImageBytes) return null
  const bytes = await readFile(file.path).catch(() => null)
  return bytes === null ? null : { name: basename(file.path), bytes: Uint8Array.from(bytes) }
}

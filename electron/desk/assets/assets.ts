import { LedeError } from '#shared/api/errors.ts'
import type { Asset } from '#shared/asset/asset.ts'
import type { Rendition } from '#shared/asset/rendition.ts'
import type { Database } from '../store/database.ts'
import { type AssetFiles, assetFiles, hashOf } from './asset-files.ts'
import { type AssetRows, assetRows } from './asset-rows.ts'

/**
 * How long an image that no draft names yet is kept, in ms: whoever has put it here may write in a
 * window that cannot reach the desk.
 */
const patience = 24 * 3_600_000

/** The images of all drafts, each kept once, by the SHA-256 of its bytes. */
export interface Assets {
  /**
   * Takes in an image, read as if somebody hostile had made it. It is on disk when this resolves.
   *
   * @param name the file's name, for messages.
   * @param hash the image that the bytes are: another's than their own where they stand for it
   *   without its metadata, as in a package. The image itself, where it is there, stays.
   * @throws LedeError `image.…` as `inspectImage`, `image.undecodable`, and those of the store
   */
  put(bytes: Uint8Array, name: string, hash?: string): Promise<Asset>
  /** What is known of an asset; null where there is none. */
  find(hash: string): Asset | null
  /** An image as it was put. @throws LedeError `asset.missing`, `asset.damaged` */
  read(hash: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; asset: Asset }>
  /**
   * An image byte for byte as it came. @throws LedeError as `read`; `asset.bareOnly` where only what
   * stands for it without its metadata is here
   */
  original(hash: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; asset: Asset }>
  /**
   * An image as it may leave the newsroom: its picture without position, device and whatever else
   * its file says. @throws LedeError as `read`
   */
  bare(hash: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; asset: Asset }>
  /**
   * An image as it is published, without metadata. @throws LedeError `asset.missing`,
   * `asset.damaged`, `image.undecodable`
   */
  render(rendition: Rendition): Promise<Uint8Array<ArrayBuffer>>
  /** Deletes what no draft names, nor its kept history; returns how many. */
  sweep(): number
  close(): Promise<void>
}

/** The assets of a data folder. `now` is in milliseconds since the epoch. */
export function openAssets(database: Database, folder: string, now: () => number): Assets {
  return assetsOver(assetRows(database), assetFiles(folder), now)
}

/** Assets that are kept nowhere, for what touches no library. */
export function looseAssets(): Assets {
  const rows = new Map<string, Asset>()
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  return assetsOver(
    {
      find: (hash) => rows.get(hash) ?? null,
      put: (asset) => rows.set(asset.hash, asset),
      forgetUnused: () => [],
    },
    {
      has: async (hash) => files.has(hash),
      write: async (hash, bytes) => void files.set(hash, new Uint8Array(bytes)),
      read: async (hash) => files.get(hash) ?? missing(hash),
      remove: (hash) => files.delete(hash),
    },
    Date.now,
  )
}

function missing(hash: string): never {
  throw new LedeError('asset.missing', { hash })
}

function assetsOver(rows: AssetRows, files: AssetFiles, now: () => number): Assets {
  // Loaded with the first image: a desk has to start at once.
  let pixels: ReturnType<typeof loadPixels> | null = null
  const loaded = () => {
    pixels ??= loadPixels().catch((error: unknown) => {
      pixels = null
      throw error
    })
    return pixels
  }
  const found = (hash: string): Asset => {
    const asset = rows.find(hash)
    return asset ?? missing(hash)
  }

  const bare: Assets['bare'] = async (hash) => {
    const asset = found(hash)
    const { bareImage } = await import('./inspect/bare.ts')
    return { bytes: bareImage(await files.read(hash)), asset }
  }

  const take = async (bytes: Uint8Array, name: string, hash: string): Promise<Asset> => {
    const isThere = rows.find(hash) !== null && (await files.has(hash))
    // Not before the file was looked at: it may have been swept away meanwhile.
    const known = isThere ? rows.find(hash) : null
    if (known !== null) {
      rows.put(known, now())
      return known
    }
    const { inspectImage, uprightSize, thread } = await loaded()
    const header = inspectImage(bytes, name)
    const { transparent } = await thread.look({ bytes, header }).catch((error: unknown) => {
      throw error instanceof LedeError ? new LedeError(error.code, { ...error.details, name }, error) : error
    })
    const { mediaType, animated, position } = header
    const asset: Asset = {
      hash,
      mediaType,
      ...uprightSize(header),
      animated,
      transparent,
      removed: position ? ['position'] : [],
    }
    // The file first: a row promises it.
    await files.write(hash, bytes)
    rows.put(asset, now())
    return asset
  }

  /** What is being taken in, by hash: the same image after it, as it is there then. */
  const taking = new Map<string, Promise<unknown>>()

  return {
    async put(bytes, name, given) {
      const hash = given ?? (await hashOf(bytes))
      const before = taking.get(hash) ?? Promise.resolve()
      const taken = before.then(() => take(bytes, name, hash))
      const settled = taken.catch(() => {})
      taking.set(hash, settled)
      try {
        return await taken
      } finally {
        if (taking.get(hash) === settled) taking.delete(hash)
      }
    },
    find: rows.find,
    async read(hash) {
      const asset = found(hash)
      return { bytes: await files.read(hash), asset }
    },
    async original(hash) {
      const asset = found(hash)
      const bytes = await files.read(hash)
      if ((await hashOf(bytes)) !== hash) throw new LedeError('asset.bareOnly')
      return { bytes, asset }
    },
    bare,
    async render(rendition) {
      const { hash } = rendition
      if (rendition.kept) return (await bare(hash)).bytes
      found(hash)
      const { inspectImage, thread } = await loaded()
      return thread.render(rendition, async () => {
        const bytes = await files.read(hash)
        return { bytes, header: inspectImage(bytes, hash) }
      })
    },
    sweep() {
      const unused = rows.forgetUnused(now() - patience)
      for (const hash of unused) if (!taking.has(hash)) files.remove(hash)
      return unused.length
    },
    close: async () => {
      if (pixels !== null) await (await pixels).thread.close()
    },
  }
}

async function loadPixels() {
  const [{ inspectImage }, { uprightSize }, { openPixels }] = await Promise.all([
    import('./inspect/inspect.ts'),
    import('./inspect/upright-size.ts'),
    import('./pixels/pixels.ts'),
  ])
  return { inspectImage, uprightSize, thread: openPixels() }
}

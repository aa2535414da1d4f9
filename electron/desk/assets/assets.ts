import { LedeError } from '#shared/api/errors.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { isRenditionOf, type Rendition } from '#shared/asset/rendition.ts'
import type { Database } from '../store/database.ts'
import { type AssetFiles, assetFiles, hashOf } from './asset-files.ts'
import { type AssetRows, assetRows } from './asset-rows.ts'

/**
 * How long an image to which no draft refers yet is kept, in ms: whoever stored it may be writing
 * in a window that cannot reach the desk.
 */
const patience = 24 * 3_600_000

/** The images of all drafts, each stored once, by the SHA-256 of its bytes. */
export interface Assets {
  /**
   * Stores an image, which may be hostile. It is on disk when this resolves.
   *
   *
   * @param name the file's name, for messages.
   * @param hash the image that the bytes represent: other than their own hash if they are a copy
   * without metadata, as in a package. If the image itself exists, it stays.
   * @throws LedeError `image.…` as `inspectImage`, `image.undecodable`, and those of the store
   */
  put(bytes: Uint8Array, name: string, hash?: string): Promise<Asset>
  /** What is known of an asset; null if there is none. */
  find(hash: string): Asset | null
  /** An image as it was stored. @throws LedeError `asset.missing`, `asset.damaged` */
  read(hash: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; asset: Asset }>
  /**
   * An image byte for byte as it came. @throws LedeError as `read`; `asset.bareOnly` where only
   * what stands for it without its metadata is here
   */
  original(hash: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; asset: Asset }>
  /**
   * An image as it may leave the newsroom: its picture without position, device and whatever else
   * its file says. @throws LedeError as `read`
   */
  bare(hash: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; asset: Asset }>
  /**
   * An image as it is published, without metadata. @throws LedeError `asset.missing`,
   * `asset.damaged`, `image.undecodable`; `call.invalid` for one that is larger than the image
   */
  render(rendition: Rendition): Promise<Uint8Array<ArrayBuffer>>
  /** Deletes images to which neither a draft nor its history refers; returns how many. */
  sweep(): number
  close(): Promise<void>
}

/** The assets of a data folder. `now` is in milliseconds since the epoch. */
export function openAssets(database: Database, folder: string, now: () => number): Assets {
  return assetsOver(assetRows(database), assetFiles(folder), now)
}

/** Assets that are stored nowhere, for commands without a library. */
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
  // Loaded with the first image: a desk has to start quickly.
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
    const { bareImage } = await import('./inspect/bare-image.ts')
    return { bytes: bareImage(await files.read(hash)), asset }
  }

  const take = async (bytes: Uint8Array, name: string, hash: string): Promise<Asset> => {
    const isThere = rows.find(hash) !== null && (await files.has(hash))
    // Looked up after checking the file, which may have been deleted meanwhile.
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
    // The file comes first: a row promises that it exists.
    await files.write(hash, bytes)
    rows.put(asset, now())
    return asset
  }

  /** Images being stored, by hash: storing the same one again waits for the first. */
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
      if (!isRenditionOf(found(hash), rendition))
        throw new LedeError('call.invalid', { call: 'assets.render', why: 'size' })
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

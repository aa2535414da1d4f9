import { join } from 'node:path'
import type { Database } from '../store/database.ts'
import { namesInFolder } from '../store/if-there.ts'
import { assetFiles, assetFolder, hashOf } from './asset-files.ts'
import { assetRows } from './asset-rows.ts'

/**
 * Compares the image files with the database's records. An image without a row, as after a rescue,
 * gets one. Whether a file matches its name is checked when it is read: there may be 100,000.
 *
 *
 * @returns the hashes of missing files, each reported once.
 * @throws the system's error for a folder that is there and cannot be read: nothing in it is
 * missing
 */
export async function checkAssetFiles(database: Database, folder: string, now: number): Promise<string[]> {
  const there = hashesIn(join(folder, assetFolder))
  const known = database.all<{ hash: string; missing_since: number | null }>('select hash, missing_since from assets')
  const hashes = new Set(known.map(({ hash }) => hash))
  const orphans = [...there].filter((hash) => !hashes.has(hash))
  if (orphans.length > 0) await adopt(database, folder, orphans, now)

  const back = known.filter(({ hash, missing_since }) => missing_since !== null && there.has(hash))
  const gone = known.filter(({ hash, missing_since }) => missing_since === null && !there.has(hash))
  if (back.length + gone.length > 0)
    database.transaction(() => {
      for (const { hash } of back) database.run('update assets set missing_since = null where hash = ?', hash)
      for (const { hash } of gone) database.run('update assets set missing_since = ? where hash = ?', now, hash)
    })
  return gone.map(({ hash }) => hash)
}

const named = /^([0-9a-f]{64})(-[0-9a-f]{64})?$/

function hashesIn(folder: string): Set<string> {
  const shelves = namesInFolder(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))
  const names = shelves.flatMap((shelf) => namesInFolder(join(folder, shelf)))
  return new Set(names.flatMap((name) => named.exec(name)?.[1] ?? []))
}

async function adopt(database: Database, folder: string, hashes: readonly string[], now: number): Promise<void> {
  const [{ inspectImage }, { uprightSize }] = await Promise.all([
    import('./inspect/inspect.ts'),
    import('./inspect/upright-size.ts'),
  ])
  const files = assetFiles(folder)
  const rows = assetRows(database)
  for (const hash of hashes) {
    try {
      const bytes = await files.read(hash)
      if ((await hashOf(bytes)) !== hash) continue
      const header = inspectImage(bytes, hash)
      const { mediaType, animated, position } = header
      // Without unpacking it: it counts as transparent if its type allows that.
      const transparent = mediaType !== 'image/jpeg'
      const removed = position ? (['position'] as const) : []
      rows.put({ hash, mediaType, ...uprightSize(header), animated, transparent, removed: [...removed] }, now)
    } catch {
      // An incomplete image gets no row.
    }
  }
}

import { type Asset, assetSchema } from '#shared/asset/asset.ts'
import type { Database } from '../store/database.ts'

interface Row {
  hash: string
  media_type: string
  width: number
  height: number
  animated: number
  transparent: number
  position: number
}

/** The database's records of assets. Their bytes are files beside it. */
export interface AssetRows {
  find(hash: string): Asset | null
  /** Records an asset that was stored at a time; a known one is renewed. */
  put(asset: Asset, at: number): void
  /**
   * Removes the records of assets that no draft uses and nobody has stored since `since`, and
   * returns their hashes. If the recorded uses of any draft may be out of date, nothing is removed.
   */
  forgetUnused(since: number): string[]
}

export function assetRows(database: Database): AssetRows {
  return {
    find(hash) {
      const row = database.get<Row>('select * from assets where hash = ?', hash)
      return row === undefined ? null : assetOf(row)
    },
    put({ hash, mediaType, width, height, animated, transparent, removed }, at) {
      database.transaction(() =>
        database.run(
          `insert into assets (hash, media_type, width, height, animated, transparent, position, awaited_since)
             values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (hash) do update set awaited_since = excluded.awaited_since, position = excluded.position, missing_since = null`,
          hash,
          mediaType,
          width,
          height,
          Number(animated),
          Number(transparent),
          Number(removed.includes('position')),
          at,
        ),
      )
    },
    forgetUnused(since) {
      return database.transaction(() => {
        if (database.get('select 1 from drafts where stale = 1 limit 1') !== undefined) return []
        const unused = database.all<{ hash: string }>(
          `select hash from assets where (awaited_since is null or awaited_since < ?)
             and not exists (select 1 from asset_uses where asset_uses.hash = assets.hash)`,
          since,
        )
        for (const { hash } of unused) database.run('delete from assets where hash = ?', hash)
        return unused.map(({ hash }) => hash)
      })
    },
  }
}

/**
 * Records which assets a draft uses, or once used, since its history stays. Call inside a
 * transaction.
 */
export function recordUses(database: Database, draft: number, hashes: readonly string[]): void {
  for (const hash of hashes) {
    const { changes } = database.run('insert or ignore into asset_uses (draft, hash) values (?, ?)', draft, hash)
    if (changes > 0) database.run('update assets set awaited_since = null where hash = ?', hash)
  }
}

function assetOf(row: Row): Asset {
  const { hash, media_type, width, height, animated, transparent, position } = row
  return assetSchema.parse({
    hash,
    mediaType: media_type,
    width,
    height,
    animated: animated === 1,
    transparent: transparent === 1,
    removed: position === 1 ? ['position'] : [],
  })
}

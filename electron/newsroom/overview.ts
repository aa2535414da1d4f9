import type { Query } from './sql.ts'

/** How much a newsroom holds, in rows and bytes. */
export interface Storage {
  readonly stories: number
  readonly rows: number
  readonly bytes: number
  readonly snapshots: number
  readonly holds: number
  /** Packages that wait for their recipients, and their bytes. */
  readonly packages: number
  readonly packageBytes: number
}

export async function storageOf({ query }: Query): Promise<Storage> {
  const [found] = await query<Storage>(
    `select (select count(*) from stories) as stories, (select coalesce(sum(size), 0)::bigint from stories) as bytes,
       (select count(*) from log) as rows, (select count(*) from snapshots) as snapshots,
       (select count(*) from holds where lifted_at is null) as holds,
       (select count(*) from packages where arrived_at is not null and outcome is null) as packages,
       (select coalesce(sum(size), 0)::bigint from whole_packages) as "packageBytes"`,
  )
  return found ?? { stories: 0, rows: 0, bytes: 0, snapshots: 0, holds: 0, packages: 0, packageBytes: 0 }
}

import type { AuditEntry, AuditPage } from '#shared/newsroom/audit.ts'
import type { Query } from './sql.ts'

/** What is recorded, without what the database adds. */
export type Audited = Pick<AuditEntry, 'act' | 'person' | 'device' | 'about'> & {
  readonly details?: Readonly<Record<string, string>>
}

const pageRows = 200

/** Records what was done; in the transaction in which it is done. */
export async function audit({ query }: Query, at: number, entries: readonly Audited[]): Promise<void> {
  const insert = 'insert into audit (at, act, person, device, about, details) values ($1, $2, $3, $4, $5, $6)'
  await Promise.all(
    entries.map(({ act, person, device, about, details = {} }) =>
      query(insert, [at, act, person, device, about, JSON.stringify(details)]),
    ),
  )
}

/** A page of the audit log, latest first: entries that contain every word sought. */
export async function auditPage(
  { query }: Query,
  { search, before }: { search: string; before: number | null },
): Promise<AuditPage> {
  const words = search.split(/\s+/).filter(Boolean).slice(0, 20)
  const rows = await query<AuditEntry>(
    `select * from (
       select audit.id, audit.at, audit.act, audit.person, people.person ->> 'name' as name, audit.device,
         devices.name as "deviceName", audit.about, audit.details
         from audit left join people on people.id = audit.person left join devices on devices.id = audit.device
     ) as found
     where ($1::bigint is null or id < $1)
       and concat_ws(' ', act, person, name, device, "deviceName", about, details::text) ilike all($2::text[])
     order by id desc limit $3`,
    [before, words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`), pageRows + 1],
  )
  return { entries: rows.slice(0, pageRows), more: rows.length > pageRows }
}

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { LedeError } from '#shared/api/errors.ts'
import { keysOf } from '#shared/keys-of.ts'
import { newestVersion } from './migrations.ts'
import { shelfKinds } from './shelf.ts'
import type { Query, Sql } from './sql.ts'

/**
 * The tables of a newsroom, each after those that it refers to, with the columns that order its
 * rows.
 */
const tables = {
  newsroom: 'id',
  desks: 'id',
  people: 'id',
  accounts: 'issuer, subject',
  devices: 'id',
  invitations: 'hash',
  stories: 'id',
  log: 'seq',
  snapshots: 'story, seq',
  audit: 'id',
  holds: 'id',
  house_rules: 'place',
  images: 'at, hash',
  story_images: 'at, story, hash',
  image_parts: 'at, hash, device, start',
  packages: 'at, id',
  whole_packages: 'at, hash',
  package_parts: 'at, hash, device, start',
} as const

type Table = keyof typeof tables

const format = 'lede newsroom'
/** How many rows are read at once; those with edits are large. */
const pageRows = 200

const headSchema = z.object({ backup: z.literal(format), version: z.number().int() })
const rowSchema = z.object({
  table: z.enum(keysOf(tables)),
  row: z.record(z.string().regex(/^[a-z_]+$/), z.json()),
})
const endSchema = z.object({ end: z.string(), rows: z.number().int() })

/**
 * All of a newsroom at one moment, one JSON value on each line: first what it is, then the rows,
 * last their number and the SHA-256 of all lines before. Bytes are in base64, as `{"$": …}`. Tokens
 * and invitations are hashed: whoever has the backup cannot use them, but can read every story.
 */
export async function* backupOf(sql: Sql): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const hashed = (value: unknown) => {
    const line = `${JSON.stringify(value)}\n`
    hash.update(line)
    return line
  }
  yield hashed({ backup: format, version: newestVersion })
  let rows = 0
  // Later rows have later places; nothing is ever changed except what a row in these small tables
  // says.
  const [top] = await sql.query<{ seq: number }>('select coalesce(max(seq), 0) as seq from log')
  const upTo = top?.seq ?? 0
  for (const table of keysOf(tables)) {
    for await (const row of rowsOf(sql, table, upTo)) {
      rows += 1
      yield hashed({
        table,
        row: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, packed(value)])),
      })
    }
  }
  yield `${JSON.stringify({ end: hash.digest('hex'), rows })}\n`
}

async function* rowsOf({ query }: Query, table: Table, upTo: number): AsyncGenerator<Record<string, unknown>> {
  if (table === 'log') {
    for (let after = 0; ; ) {
      const rows = await query<Record<string, unknown> & { seq: number }>(
        'select * from log where seq > $1 and seq <= $2 order by seq limit $3',
        [after, upTo, pageRows],
      )
      yield* rows
      const last = rows.at(-1)
      if (last === undefined) return
      after = last.seq
    }
  }
  const where = whereOf(table, upTo)
  for (let offset = 0; ; offset += pageRows) {
    const rows = await query<Record<string, unknown>>(
      table === 'stories'
        ? // As they were at that row.
          `select log.story as id, max(log.seq) as last, coalesce(sum(length(log.bytes)), 0) as size,
             (array_agg(log.desk order by log.seq desc) filter (where log.desk is not null))[1] as desk
             from log where log.seq <= ${upTo} group by log.story order by log.story limit ${pageRows} offset ${offset}`
        : `select * from ${table} ${where} order by ${tables[table]} limit ${pageRows} offset ${offset}`,
    )
    yield* rows
    if (rows.length < pageRows) return
  }
}

/** Which rows of a table are in a backup. */
function whereOf(table: Table, upTo: number): string {
  if (table === 'snapshots') return `where seq <= ${upTo}`
  if (table === 'packages') return 'where arrived_at is not null'
  const shelf = Object.values(shelfKinds).find(({ parts }) => parts === table)
  if (shelf === undefined) return ''
  // Those of what is not whole yet come and go.
  return `where exists (select from ${shelf.whole} as known where known.hash = ${table}.hash and place = device)`
}

/**
 * Restores a newsroom into an empty database, all or nothing. Its new generation shows desks that
 * it may be behind: they send again what it lacks.
 *
 *
 * @throws LedeError `newsroom.notEmpty`; `newsroom.badBackup` for anything else, and for incomplete
 * or changed backups; `newsroom.newer` for one of a newer Lede
 */
export async function restoreBackup(sql: Sql, lines: AsyncIterable<string>, generation: string): Promise<number> {
  return sql.transaction(async ({ query }) => {
    if ((await query('select id from newsroom')).length > 0) throw new LedeError('newsroom.notEmpty')
    const hash = createHash('sha256')
    let rows = 0
    let isBegun = false
    let isWhole = false
    for await (const line of lines) {
      if (isWhole) throw bad()
      const value = parsed(line)
      const end = endSchema.safeParse(value)
      if (end.success) {
        isWhole = isBegun && end.data.rows === rows && end.data.end === hash.digest('hex')
        if (!isWhole) throw bad()
        continue
      }
      hash.update(`${line}\n`)
      if (!isBegun) {
        const head = headSchema.safeParse(value)
        if (!head.success) throw bad()
        if (head.data.version > newestVersion) throw new LedeError('newsroom.newer')
        isBegun = true
        continue
      }
      const row = rowSchema.safeParse(value)
      if (!row.success) throw bad()
      await insert({ query }, row.data)
      rows += 1
    }
    if (!isWhole) throw bad()
    await query('update newsroom set generation = $1', [generation])
    await query(
      "select setval(pg_get_serial_sequence('audit', 'id'), (select coalesce(max(id), 0) + 1 from audit), false)",
    )
    return rows
  })
}

async function insert({ query }: Query, { table, row }: z.infer<typeof rowSchema>): Promise<void> {
  const names = Object.keys(row)
  const values = Object.values(row).map((value) => unpacked(value))
  const places = names.map((_, at) => `$${at + 1}`)
  const given = table === 'audit' ? 'overriding system value' : ''
  await query(`insert into ${table} (${names}) ${given} values (${places})`, values)
}

const bytesSchema = z.object({ $: z.base64() })

/** A column as JSON: bytes, and values of `jsonb`, which may look like those. */
function packed(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $: Buffer.from(value).toString('base64') }
  return typeof value === 'object' && value !== null ? { json: value } : value
}

function unpacked(value: unknown): unknown {
  const bytes = bytesSchema.safeParse(value)
  if (bytes.success) return new Uint8Array(Buffer.from(bytes.data.$, 'base64'))
  return typeof value === 'object' && value !== null && 'json' in value ? JSON.stringify(value.json) : value
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw bad()
  }
}

const bad = () => new LedeError('newsroom.badBackup')

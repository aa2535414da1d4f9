import { cpSync } from 'node:fs'
import { openDesk } from '#desk/desk.ts'
import type { Sql } from '#newsroom/sql.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { generator } from '#tests/helpers/random.ts'
import { withChance } from './chance.ts'
import { inlineThreads } from './inline-threads.ts'
import type { Fault } from './laws.ts'
import { type Schedule, simulate } from './simulate.ts'
import { inVirtualTime } from './virtual-time.ts'

/** After how many schedules the database is swept. */
const swept = 25

/** Runs schedules one after the other in this thread, none of which waits for anything. */
export interface Cheap {
  /** @param groundsOf what a schedule stands on, given the empty database. */
  run(
    about: Pick<Schedule, 'seed' | 'desks' | 'steps' | 'trace'>,
    groundsOf?: (sql: Sql, seed: number) => Omit<Schedule, 'seed' | 'desks' | 'steps'>,
  ): Promise<Fault>
  end(): void
}

/**
 * One database for all of them, whose rows are taken out after each, and one library that every
 * desk begins with: making the tables of either takes longer than a schedule. A seed gives the same
 * schedule again, turn by turn.
 */
export async function cheapSchedules(): Promise<Cheap> {
  const sql = await emptySql()
  const { folder: library, remove } = temporaryFolder()
  await (await openDesk({ folder: library, settings: memorySettings(), version: '0.0.0-test' })).close()
  let used = 0
  return {
    async run(about, groundsOf = (given) => ({ sql: given })) {
      if (used > 0) await empty(sql)
      used += 1
      // Rows that were taken out are read over until then.
      if (used % swept === 0) await sql.query('vacuum')
      const random = generator(about.seed)
      const more = {
        isVirtual: true,
        threadsOf: () => inlineThreads(() => 1 + Math.floor(random() * 3)),
        prepare: (folder: string) => cpSync(library, folder, { recursive: true }),
      }
      const work = () => simulate({ ...about, ...more, ...groundsOf(sql, about.seed) })
      return withChance(about.seed, () => inVirtualTime(random, work)).catch(String)
    },
    end: remove,
  }
}

/**
 * Takes out all rows: a hundred times as fast as `truncate`, which makes each table's files anew.
 */
async function empty({ query }: Sql): Promise<void> {
  const tables = await query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = current_schema() and tablename <> 'version'",
  )
  const sequences = await query<{ name: string }>(
    'select sequencename as name from pg_sequences where schemaname = current_schema()',
  )
  // Otherwise rows that others refer to could not go first.
  await query('set session_replication_role = replica')
  for (const { name } of tables) await query(`delete from ${name}`)
  await query('set session_replication_role = origin')
  for (const { name } of sequences) await query(`alter sequence ${name} restart`)
}

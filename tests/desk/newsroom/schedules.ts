import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sql } from '#newsroom/sql.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { twoProcesses } from './between.ts'
import { realGrounds } from './real-processes.ts'
import { simulate } from './simulate.ts'

/**
 * Many schedules of the simulator, for a machine that has nothing better to do: `node
 * tests/desk/newsroom/schedules.ts FIRST COUNT LOG`. Each slice is a process of its own, and a line
 * in the log: its seeds, how long it took, and what went wrong. A seed that fails is run again with
 * `LEDE_SEED=N LEDE_SCHEDULES=1 npx vitest run tests/desk/newsroom/simulation.test.ts`.
 * `LEDE_REAL=1 LEDE_LONG=1`: with a Postgres, a Redis and two processes, all of which end as in a
 * crash, and 3 to 12 desks. `TMPDIR=/dev/shm` keeps what the desks flush in memory.
 */
const [first = 1, count = 100, log = '', slice] = process.argv
  .slice(2)
  .map((each, at) => (at < 2 ? Number(each) : each))
const atOnce = 100

/** The schedules of one slice, one after the other. */
async function runSlice(from: number, to: number): Promise<void> {
  const began = performance.now()
  const faults: string[] = []
  // Making tables takes longer than running a schedule, so they are emptied.
  const sql = await emptySql()
  const real = process.env.LEDE_REAL === '1' ? await realGrounds() : null
  for (let seed = from; seed < to; seed += 1) {
    if (real !== null) {
      const { end, ...grounds } = await real.of(seed)
      const fault = await simulate({ seed, desks: 3 + (seed % 10), steps: 30, ...grounds }).catch(String)
      await end()
      if (fault !== null) faults.push(`LEDE_SEED=${seed}: ${fault}`)
      continue
    }
    const grounds = seed % 2 === 0 ? twoProcesses(sql, seed) : { sql }
    const fault = await simulate({ seed, desks: 2 + (seed % 2), steps: 20, ...grounds }).catch(String)
    await empty(sql)
    if (fault !== null) faults.push(`LEDE_SEED=${seed}: ${fault}`)
  }
  await real?.end()
  const seconds = ((performance.now() - began) / 1_000).toFixed(1)
  const line = `${new Date().toISOString()} seeds ${from} to ${to - 1}, ${seconds} s: ${faults.join('; ') || 'nothing lost'}`
  if (log === '') process.stdout.write(`${line}\n`)
  else appendFileSync(String(log), `${line}\n`)
}

async function empty({ query }: Sql): Promise<void> {
  const tables = await query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = current_schema() and tablename <> 'version'",
  )
  await query(`truncate ${tables.map(({ name }) => name).join(', ')} restart identity cascade`)
}

if (slice === 'slice') {
  await runSlice(Number(first), Number(first) + Number(count))
  process.exit()
}
for (let from = Number(first); from < Number(first) + Number(count); from += atOnce) {
  const args = [
    fileURLToPath(import.meta.url),
    String(from),
    String(Math.min(atOnce, Number(first) + Number(count) - from)),
  ]
  spawnSync(process.execPath, [...args, String(log), 'slice'], { stdio: 'inherit' })
}

import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { isLong } from './long.ts'

/**
 * A Postgres for tests: the one at `DATABASE_URL`, or in the long run also one started from the
 * system's programs. Null if there is none.
 */
export interface TestPostgres {
  readonly url: string
  /** Ends it as a crash does and starts it again; null if it does not belong to the tests. */
  readonly power: { off(): void; on(): void } | null
  stop(): void
}

const programs = globSync('/usr/lib/postgresql/*/bin').toSorted().at(-1) ?? null

/** Why there is none; null if there is one. */
export const noPostgres = process.env.DATABASE_URL
  ? null
  : !isLong
    ? 'DATABASE_URL is not set, and only the long run begins a Postgres of its own'
    : programs === null
      ? 'neither DATABASE_URL nor /usr/lib/postgresql is there'
      : null

export async function startPostgres(): Promise<TestPostgres> {
  const { DATABASE_URL } = process.env
  if (DATABASE_URL) return { url: DATABASE_URL, power: null, stop: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'lede-postgres-'))
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })) : null
  if (user !== null) chownSync(folder, user, -1)
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs ?? '', program), args, {
      stdio: 'ignore',
      cwd: folder,
      ...(user !== null && { uid: user }),
    })
  const data = join(folder, 'data')
  const port = await freePort()
  run('initdb', '-D', data, '-U', 'lede', '--auth=trust', '--no-sync')
  const start = () => {
    const how = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`
    run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', how, 'start')
  }
  const crash = () => run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
  start()
  return {
    url: `postgres://lede@127.0.0.1:${port}/postgres`,
    power: { off: crash, on: start },
    stop() {
      if (existsSync(data)) crash()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

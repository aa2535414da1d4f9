import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type Database, openDatabase } from '#desk/store/database.ts'
import { openOwnFolder, privateFile, privateFolder } from '#desk/store/private-folder.ts'
import { backupOf, restoreBackup } from '#newsroom/backup.ts'
import type { Relay } from '#newsroom/between/relay.ts'
import { type CheckReport, checkNewsroom } from '#newsroom/check.ts'
import { codeOf, type Journal, noJournal } from '#newsroom/journal.ts'
import { migrateNewsroom } from '#newsroom/migrations.ts'
import { type Newsroom, openNewsroom } from '#newsroom/newsroom.ts'
import type { PageReader, PageTexts } from '#newsroom/page.ts'
import type { Proxies } from '#newsroom/proxies.ts'
import type { S3Options } from '#newsroom/s3.ts'
import { serveOverHttp } from '#newsroom/server.ts'
import { type Identity, identityIn } from '#newsroom/sign-in/identity.ts'
import type { Sql } from '#newsroom/sql.ts'
import { LedeError } from '#shared/api/errors.ts'
import { newsroomPage } from '#shared/locales/en/newsroom-page.ts'
import { partOf } from '#shared/locales/part.ts'
import { loopback } from '../loopback.ts'
import { languageOfRequest } from './web/request-language.ts'

export interface NewsroomHostOptions {
  /** The absolute folder of its database; created if missing. */
  readonly folder: string
  /** A Postgres instead of the folder's own database; null: none. */
  readonly databaseUrl: string | null
  /** An object storage for images and packages instead of the database; null: none. */
  readonly storage: S3Options | null
  /** The name of a new newsroom, and its first desks. */
  readonly name: string
  readonly desks: readonly string[]
  /** The port to listen on; 0 for a free one. */
  readonly port: number
  /** The address to listen on, and the trusted proxies; by default only this computer. */
  readonly host?: string
  readonly proxies?: Proxies
  /** The Redis through which its processes talk to each other; default none. */
  readonly redisUrl?: string | null
  /** The file that describes the house's identity provider (README); default none. */
  readonly identityFile?: string | null
  /** Default: nothing is logged. */
  readonly journal?: Journal
}

/** A newsroom that runs on this computer. */
export interface NewsroomHost {
  readonly newsroom: Newsroom
  readonly address: string
  /** An invitation for an administrator, as long as there is nobody; else null. It is a secret. */
  readonly invitation: string | null
  /** Ends the links, finishes pending writes, and closes the database. */
  close(): Promise<void>
}

const pageTexts = partOf<PageTexts>(newsroomPage, async (language) => {
  const loaded: { newsroomPage: PageTexts } = await import(`../../shared/locales/${language}/newsroom-page.ts`)
  return loaded.newsroomPage
})

/** The language of a page, from the header Accept-Language. */
export async function readerOf(acceptLanguage: string | undefined): Promise<PageReader> {
  const language = languageOfRequest(acceptLanguage)
  return { language, texts: await pageTexts.load(language) }
}

/** How long the first invitation is valid, in hours. */
const firstHours = 72

/**
 * Runs a newsroom: over plain HTTP only on this computer, in the database of its folder unless
 * another is given.
 *
 *
 * @throws LedeError `newsroom.inUse`, `newsroom.newer`, `newsroom.database`, `newsroom.redis`,
 * `newsroom.identity`; the system's error if the port cannot be used
 */
export async function startNewsroom({
  folder,
  databaseUrl,
  storage,
  name,
  desks,
  port,
  host = loopback,
  proxies,
  redisUrl = null,
  identityFile = null,
  journal = noJournal,
}: NewsroomHostOptions): Promise<NewsroomHost> {
  const identity = identityFile === null ? null : identityAt(identityFile)
  const relayOf = redisUrl === null ? null : await redisAt(redisUrl)
  const { sql, close } = await openSql(folder, databaseUrl)
  try {
    const blobs = storage && (await import('#newsroom/s3.ts')).s3Blobs(storage)
    const newsroom = await openNewsroom({ sql, name, desks, relayOf, identity, journal, ...(blobs && { blobs }) })
    const server = await serveOverHttp(newsroom, port, { readerOf, host, ...(proxies && { proxies }) })
    journal.write('info', 'started', { outcome: 'ok' })
    const isEmpty = (await newsroom.people.members()).length === 0
    const invited = isEmpty
      ? await newsroom.people.invite({ role: 'administrator', desks: [] }, null, firstHours)
      : null
    return {
      newsroom,
      address: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`,
      invitation: invited?.invitation ?? null,
      async close() {
        await server.close()
        await newsroom.close()
        await close()
        journal.write('info', 'ended', { outcome: 'ok' })
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** @throws LedeError `newsroom.identity` */
function identityAt(path: string): Identity {
  try {
    return identityIn(readFileSync(path, 'utf8'))
  } catch (error) {
    throw error instanceof LedeError ? error : new LedeError('newsroom.identity', { why: codeOf(error) }, error)
  }
}

/** @throws LedeError `newsroom.redis` */
async function redisAt(url: string): Promise<(newsroom: string) => Relay> {
  const { openRedis, redisAddress } = await import('#newsroom/between/redis.ts')
  const address = redisAddress(url)
  return (newsroom) => openRedis(address, `lede:${newsroom}`)
}

/**
 * Reads back a newsroom that does not run, or runs elsewhere on the same Postgres. @throws
 * LedeError as `startNewsroom`
 */
export async function checkNewsroomIn(folder: string, databaseUrl: string | null): Promise<CheckReport> {
  const { sql, close } = await openSql(folder, databaseUrl)
  try {
    return await checkNewsroom(sql)
  } finally {
    await close()
  }
}

/**
 * Writes a backup of a newsroom that does not run, or runs elsewhere on the same Postgres, to a
 * file that only this user can read; it exists once it is complete.
 *
 *
 * @throws LedeError as `startNewsroom`; `newsroom.none` if there is no newsroom
 */
export async function backUpNewsroom(folder: string, databaseUrl: string | null, path: string): Promise<void> {
  const { sql, close } = await openSql(folder, databaseUrl)
  const part = `${path}.part`
  try {
    await migrateNewsroom(sql)
    if ((await sql.query('select id from newsroom')).length === 0) throw new LedeError('newsroom.none')
    // Never through a link, or into a file of others, that waits in its place.
    rmSync(part, { force: true })
    const written = createWriteStream(part, { flags: 'wx', mode: privateFile, flush: true })
    await pipeline(Readable.from(backupOf(sql)), createGzip(), written)
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
    await close()
  }
}

/**
 * Restores a newsroom from a backup into a folder or a Postgres without one, and reads it back.
 *
 *
 * @throws LedeError as `startNewsroom` and `restoreBackup`
 */
export async function restoreNewsroom(folder: string, databaseUrl: string | null, path: string): Promise<CheckReport> {
  const { sql, close } = await openSql(folder, databaseUrl)
  try {
    await migrateNewsroom(sql)
    await restoreBackup(sql, linesOf(path), randomUUID())
    return await checkNewsroom(sql)
  } finally {
    await close()
  }
}

/** The lines of a backup. @throws LedeError `newsroom.badBackup` for anything but gzip */
async function* linesOf(path: string): AsyncGenerator<string> {
  const packed = createReadStream(path)
  const unpacked = createGunzip()
  packed.on('error', (error) => unpacked.destroy(error))
  let rest = ''
  try {
    for await (const chunk of packed.pipe(unpacked).setEncoding('utf8')) {
      const lines = (rest + String(chunk)).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    const isOfFile = error instanceof Error && 'syscall' in error
    throw isOfFile || error instanceof LedeError ? error : new LedeError('newsroom.badBackup', {}, error)
  }
  if (rest !== '') throw new LedeError('newsroom.badBackup')
}

/** The database of a newsroom, locked for this process if it is the folder's own. */
async function openSql(folder: string, databaseUrl: string | null): Promise<{ sql: Sql; close(): Promise<void> }> {
  if (databaseUrl !== null) {
    const { openPostgres } = await import('#newsroom/postgres.ts')
    const sql = await openPostgres(databaseUrl).catch(database)
    return { sql, close: () => sql.close() }
  }
  const own = join(folder, 'newsroom')
  openOwnFolder(folder)
  mkdirSync(own, { recursive: true, mode: privateFolder })
  const lock = held(folder)
  const { openPglite } = await import('#newsroom/pglite.ts')
  const sql = await openPglite(join(own, 'postgres')).catch((error: unknown) => {
    lock.close()
    return database(error)
  })
  return {
    sql,
    async close() {
      await sql.close()
      lock.close()
    },
  }
}

/**
 * PGlite does not notice another process in its folder; a locked SQLite file does. @throws
 * LedeError `newsroom.inUse`
 */
function held(folder: string): Database {
  try {
    return openDatabase(join(folder, 'newsroom', 'in-use.sqlite'))
  } catch (error) {
    throw error instanceof LedeError && error.code === 'store.inUse'
      ? new LedeError('newsroom.inUse', { folder })
      : error
  }
}

function database(error: unknown): never {
  throw new LedeError('newsroom.database', { message: error instanceof Error ? error.message : String(error) }, error)
}

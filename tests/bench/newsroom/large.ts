import { join } from 'node:path'
import * as Y from 'yjs'
import { openDesk } from '#desk/desk.ts'
import { dial } from '#desk/newsroom/dial.ts'
import { type Newsroom, openNewsroom } from '#newsroom/newsroom.ts'
import { openPglite } from '#newsroom/pglite.ts'
import { hashOf } from '#newsroom/secrets.ts'
import { serveOverHttp } from '#newsroom/server.ts'
import type { Sql } from '#newsroom/sql.ts'
import type { Port } from '#shared/api/port.ts'
import { bodyOf, draftOf, newDraft } from '#shared/article/draft.ts'
import { newsroomPage } from '#shared/locales/en/newsroom-page.ts'
import { connectNewsroom } from '#shared/newsroom/connect.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'
import { headOf } from '#shared/production/head.ts'
import { schemaVersion } from '#shared/schema/index.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { personCalled } from '#tests/helpers/newsroom.ts'
import { editsOf, story } from '#tests/helpers/story.ts'
import { words } from '../scenes.ts'
import { p95 } from '../times.ts'

/** The cost of a large newsroom for a desk, in milliseconds. */
export interface LargeNewsroom {
  readonly stories: number
  /** From joining until the list is complete. */
  readonly list: number
  /** A page of the list, 95th percentile. */
  readonly page: number
  /** Opening a story whose text was not here, 95th percentile. */
  readonly open: number
  /** From reconnecting after an absence until `changed` stories are up to date. */
  readonly caughtUp: number
  readonly changed: number
}

/**
 * How many of the desk's own stories were written in the last days, how many changed, and how many
 * are opened.
 */
const counts = { recent: 600, changed: 500, opened: 40, pages: 20 }
const pageRows = 100
/** What somebody else types meanwhile. */
const typed = 'Meanwhile. '
const recentOnes = Array.from({ length: counts.recent }, (_, index) => `story-${index + 1}`)
const paragraph = Array.from({ length: words }, () => 'harbour').join(' ')
const whole = new Uint8Array(
  Y.encodeStateAsUpdate(
    draftOf(
      story(
        { headline: 'Story' },
        Array.from({ length: 10 }, () => paragraph),
      ),
    ),
  ),
)

/**
 * A newsroom on PGlite in a folder, with stories of 1,000 words. Newsroom and desk are in this
 * process, connected by a WebSocket.
 */
export async function largeNewsroom(stories: number): Promise<LargeNewsroom> {
  const place = temporaryFolder()
  const sql = await openPglite(join(place.folder, 'postgres'))
  await (await openNewsroom({ sql, name: 'Large', desks: ['Sport', 'Politics'] })).close()
  await fill(sql, stories)
  const newsroom = await openNewsroom({ sql, name: 'Large', desks: [] })
  const server = await serveOverHttp(newsroom, 0, {
    readerOf: async () => ({ language: 'en', texts: newsroomPage }),
  })
  const address = `http://127.0.0.1:${server.port}`
  try {
    return { stories, ...(await measured(newsroom, sql, address, join(place.folder, 'desk'), stories)) }
  } finally {
    await server.close()
    await newsroom.close()
    await sql.close()
    place.remove()
  }
}

async function measured(newsroom: Newsroom, sql: Sql, address: string, folder: string, stories: number) {
  const invite = async (desks: string[]) => {
    const rows = await sql.query<{ id: string }>('select id from desks where name = any($1)', [desks])
    return (await newsroom.people.invite({ role: 'chief', desks: rows.map(({ id }) => id) }, null, 1)).invitation
  }
  const ports: Port[] = []
  let isAway = false
  const desk = await openDesk({
    folder,
    settings: memorySettings({ profile: personCalled('Ann') }),
    version: 'bench',
    dial(to) {
      const port = dial(isAway ? 'http://127.0.0.1:1' : to)
      ports.push(port)
      return port
    },
  })
  try {
    const client = desk.connect()
    const query = { status: null, limit: pageRows } as const
    const list = await timed(async () => {
      await client.call('newsroom.join', { address, invitation: await invite(['Sport']), device: 'bench' })
      while ((await client.call('newsroom.read', {})).stories < stories) await pause()
      await client.call('newsroom.production', query)
    })
    const pages: number[] = []
    for (let at = 0; at < counts.pages; at += 1) {
      const offset = Math.floor((at * stories) / counts.pages)
      pages.push(await timed(() => client.call('newsroom.production', { ...query, sort: 'headline', offset })))
    }
    await client.call('newsroom.sync', {})
    const opened: number[] = []
    const { ids } = await client.call('newsroom.elsewhere', {})
    for (const id of ids.slice(0, counts.opened)) opened.push(await timed(() => client.call('drafts.open', { id })))

    isAway = true
    for (const port of ports) port.close()
    const changed = await editAt(address, await invite([]), recentOnes.slice(0, counts.changed))
    isAway = false
    const caughtUp = await timed(() => client.call('newsroom.sync', {}))
    const { joined, waiting } = await client.call('newsroom.read', {})
    const { update } = await client.call('drafts.open', { id: recentOnes[changed - 1] ?? '' })
    if (joined === null || waiting > 0 || !Buffer.from(update).includes(typed)) throw new Error('it is not caught up')
    return { list, page: p95(pages), open: p95(opened), caughtUp, changed }
  } finally {
    await desk.close()
  }
}

/** Somebody else types a word into each story. Returns the number of stories. */
async function editAt(address: string, invitation: string, ids: readonly string[]): Promise<number> {
  const client = connectNewsroom(dial(address))
  await client.call('join', { protocol: protocolVersion, invitation, person: personCalled('Bob'), device: 'bench' })
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  const [edit] = editsOfInsert(draft)
  if (edit === undefined) throw new Error('nothing was written')
  await Promise.all(ids.map((id) => client.call('push', { story: id, update: edit, schema: schemaVersion })))
  client.close()
  return ids.length
}

function editsOfInsert(draft: Y.Doc): Uint8Array<ArrayBuffer>[] {
  const edits = editsOf(draft)
  const line = bodyOf(draft)
    .createTreeWalker((node) => node instanceof Y.XmlText)
    .next().value
  if (line instanceof Y.XmlText) line.insert(0, typed)
  return edits
}

/** The same story of a thousand words under many ids. */
async function fill(sql: Sql, stories: number): Promise<void> {
  const desks = await sql.query<{ id: string; name: string }>('select id, name from desks order by place')
  const [sport, politics] = desks.map(({ id }) => id)
  const now = Date.now()
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  const head = JSON.stringify(headOf(draft, 'story', [], 0))
  await sql.query(
    `insert into log (seq, story, previous, kind, desk, hash, bytes, author, device, schema, at)
       select n, 'story-' || n, 0, 'filed', case when n <= $1 then $2 else $3 end, $4, $5, 'bench', 'bench', $6, $7::bigint - n
       from generate_series(1, $8::int) as n`,
    [counts.recent, sport, politics, hashOf(whole), whole, schemaVersion, now, stories],
  )
  await sql.query('insert into stories (id, desk, last, size) select story, desk, seq, length(bytes) from log')
  await sql.query(
    `insert into heads (story, place, seq, desk, head)
       select id, last, last, desk, jsonb_build_object('changed', $1::bigint - last)::jsonb || ($2::jsonb - 'changed')
         || jsonb_build_object('headline', 'Story ' || md5(id)) from stories`,
    [now, head],
  )
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20))

import { randomUUID } from 'node:crypto'
import type { Port } from '#shared/api/port.ts'
import { serveNewsroom } from '#shared/newsroom/serve.ts'
import { type Administration, openAdministration } from './administration.ts'
import { OtherProcesses } from './between/other-processes.ts'
import type { Relay } from './between/relay.ts'
import { Heads } from './heads.ts'
import { holdsOf } from './holds.ts'
import { Images } from './images.ts'
import { codeOf, type Journal, noJournal } from './journal.ts'
import { Links } from './links.ts'
import { Log, type Outcome } from './log.ts'
import { rowsIn } from './log-rows.ts'
import { Metrics } from './metrics.ts'
import { locks, migrateNewsroom } from './migrations.ts'
import { Paces } from './pace.ts'
import { Packages } from './packages.ts'
import { openPeople, type People } from './people.ts'
import { refreshing } from './refreshing.ts'
import { type Shared, sessionOf } from './session.ts'
import type { Blobs } from './shelf.ts'
import type { Identity } from './sign-in/identity.ts'
import type { HouseSignIn } from './sign-in/sign-in.ts'
import { Snapshots } from './snapshots.ts'
import { inTransaction, type Sql } from './sql.ts'
import { deskOf, topOf } from './stories.ts'
import { TellingRows } from './telling-rows.ts'
import { WritersHere } from './writers-here.ts'

export interface NewsroomOptions {
  readonly sql: Sql
  /** The name of a new newsroom, and its first desks. */
  readonly name: string
  readonly desks: readonly string[]
  /** Where images and packages are stored; by default in the database. */
  readonly blobs?: Blobs
  /** Milliseconds since the epoch; default the machine's clock. */
  readonly now?: () => number
  /** Makes the relay between the processes of the newsroom with an id; default: none. */
  readonly relayOf?: ((newsroom: string) => Relay) | null
  /** The house's identity provider; default: none. */
  readonly identity?: Identity | null
  /** Where to log; default nowhere. */
  readonly journal?: Journal
}

/**
 * The state of a process: whether its database answers, and whether the relay to other processes
 * does (null: there is none). Without the relay nothing is lost, but nobody sees who is where.
 */
export interface Readiness {
  readonly database: boolean
  readonly relay: boolean | null
}

/**
 * A newsroom, served by one process. All of its state is in the log in the database; any other
 * process on the same database serves the same newsroom.
 */
export interface Newsroom {
  readonly people: People
  /** Serves a desk over a port. */
  serve(port: Port): void
  /** What administrators do in a browser. */
  readonly administration: Administration
  readonly journal: Journal
  readonly signIn: HouseSignIn | null
  readiness(): Promise<Readiness>
  /** The counters and state of this process, in the text format of Prometheus. */
  metrics(): string
  /**
   * Ends all links, and resolves when pending work is committed or has failed. The database stays
   * open.
   */
  close(): Promise<void>
}

/** What a notice that a process waits for another to let go of a writer begins with. */
const claimNotice = 'claim '
/** What a notice that the holds on a story are other than before begins with. */
const holdsNotice = 'holds '
/** The prefix of a notice that an image is available; story and image follow. */
const imageNotice = 'image '
/** The prefix of a notice that somebody's packages have changed; their id follows. */
const packagesNotice = 'packages '
/** The notice that house rules were changed. */
const rulesNotice = 'rules'
/** Within which time a database that is there answers, in ms. */
const readyMs = 2_000
/** How often packages that have waited too long are removed, in ms. */
const sweepEveryMs = 3_600_000

/** @throws LedeError `newsroom.newer`; whatever the database throws */
export async function openNewsroom({
  sql,
  name,
  desks,
  blobs,
  now = Date.now,
  relayOf = null,
  identity = null,
  journal = noJournal,
}: NewsroomOptions): Promise<Newsroom> {
  await migrateNewsroom(sql)
  const people = openPeople(sql, now)
  const id = await found(sql, { name, desks, now })
  const elsewhere = new OtherProcesses(relayOf?.(id) ?? null)
  const links = new Links(elsewhere)
  let open = true
  const telling = new TellingRows(sql, await topOf(sql), {
    onRow(row, sender) {
      log.heard(row)
      links.tell(row, sender)
    },
    onRefused: (story, hash) => links.tellDropped(story, hash),
  })
  const metrics = new Metrics()
  const writers = new WritersHere(sql.claims())
  const onCommitted = (outcomes: readonly Outcome[]) => {
    heads.committed(outcomes)
    return telling.committed(outcomes)
  }
  const log = new Log(sql, now, onCommitted, {
    metrics,
    writers,
    onClaimed: (key) => void sql.query("select pg_notify('lede', $1)", [`${claimNotice}${key}`]).catch(() => {}),
    onAhead({ story, hash, bytes, link }, desk) {
      if (bytes === null) return
      const edit = { story, desk, hash, bytes: new Uint8Array(bytes) }
      links.tellAhead(edit, link)
      elsewhere.tellEdit(edit)
    },
    onTrouble: (error) => journal.write('error', 'database', { outcome: codeOf(error) }),
    onMended: (ms) => journal.write('info', 'database', { outcome: 'ok', ms }),
  })
  const heads = new Heads(sql, log, now, async (rows) => {
    // A head says which row is the story's last: whoever is sent it has that row.
    await telling.upTo(Math.max(...rows.map(({ seq }) => seq)))
    links.tellHeads(rows)
  })
  elsewhere.begin({
    here: () => ({ links: links.all.length, waiting: log.waiting, devices: links.open }),
    places: () => links.places,
    onOpen: (device, before, after) => links.heardOpen(device, before, after),
    onCarets: (carets) => links.heardCarets(carets),
    onEdits: (edits) => {
      for (const edit of edits) links.tellAhead(edit, null)
    },
    onState: (isUp) => journal.write(isUp ? 'info' : 'warn', 'relay', { outcome: isUp ? 'ok' : 'away' }),
  })
  const refresh = refreshing(people, links)
  const tellHolds = async (story: string) => {
    const desk = await deskOf(sql, story)
    if (desk !== null) links.tellHolds(story, desk, await holdsOf(sql, story))
  }
  const tellImage = async (story: string, hash: string) => {
    const desk = await deskOf(sql, story)
    if (desk !== null) links.tellImage(story, desk, hash)
  }
  const packages = new Packages(sql, blobs ?? null, now, {
    async onChanged(people) {
      for (const person of people) {
        await sql.query("select pg_notify('lede', $1)", [`${packagesNotice}${person}`])
        links.tellPackages(person)
      }
    },
    onArrived(bytes) {
      metrics.count('packages_total')
      metrics.count('package_bytes_total', bytes)
    },
  })
  // What fails now is done an hour later.
  const sweep = () => packages.sweep().catch(() => {})
  const sweeping = setInterval(sweep, sweepEveryMs)
  sweeping.unref()
  const shared: Shared = {
    sql,
    people,
    log,
    heads,
    links,
    snapshots: new Snapshots(sql, now),
    told: (last) => telling.upTo(last),
    paces: new Paces(() => metrics.count('slowed_total')),
    journal,
    signIn: identity === null ? null : await signInWith(sql, identity, now),
    now,
    changed: async () => {
      await sql.query("select pg_notify('lede', 'people')")
      await refresh()
    },
    images: new Images(sql, blobs ?? null, now),
    packages,
    async imageThere(story, hash) {
      await sql.query("select pg_notify('lede', $1)", [`${imageNotice}${story} ${hash}`])
      await tellImage(story, hash)
    },
    async holdsChanged(story) {
      await sql.query("select pg_notify('lede', $1)", [`${holdsNotice}${story}`])
      await tellHolds(story)
    },
    async rulesChanged() {
      await sql.query("select pg_notify('lede', $1)", [rulesNotice])
      links.tellRules()
    },
  }
  await sql.listen((notice) => {
    if (!open) return
    if (notice?.startsWith(claimNotice)) return writers.cede(Number(notice.slice(claimNotice.length)))
    if (notice?.startsWith(holdsNotice)) return void tellHolds(notice.slice(holdsNotice.length)).catch(() => {})
    if (notice?.startsWith(imageNotice)) {
      const [story = '', hash = ''] = notice.slice(imageNotice.length).split(' ')
      return void tellImage(story, hash).catch(() => {})
    }
    if (notice?.startsWith(packagesNotice)) return links.tellPackages(notice.slice(packagesNotice.length))
    if (notice === null) links.tellPackages(null)
    if (notice === rulesNotice || notice === null) links.tellRules()
    if (notice === rulesNotice) return
    // After a connection that was lost (null) any of them may have been missed.
    if (notice === 'heads' || notice === null) heads.tellNew()
    if (notice === 'heads') return
    const rows = notice === null ? null : rowsIn(notice)
    telling.noticed(rows ?? Number.POSITIVE_INFINITY)
    if (rows === null) refresh().catch(() => {})
  })
  await heads.begin()
  telling.begin()
  await sweep()
  const answers = async () => {
    if (log.trouble !== null) return false
    const late = new Promise<false>((resolve) => setTimeout(resolve, readyMs, false).unref())
    return Promise.race([
      late,
      sql.query('select 1').then(
        () => true,
        () => false,
      ),
    ])
  }
  const readiness = async () => ({ database: await answers(), relay: elsewhere.isUp })
  const served = new Set<{ close(): void }>()

  return {
    people,
    serve(port) {
      if (!open) return port.close()
      const link = serveNewsroom(port, (made) => {
        const session = sessionOf(shared, made)
        return {
          ...session,
          end() {
            session.end()
            served.delete(made)
          },
        }
      })
      served.add(link)
    },
    administration: openAdministration(shared, { readiness, elsewhere: () => elsewhere.count }),
    journal,
    signIn: shared.signIn,
    readiness,
    metrics: () =>
      metrics.text({
        links: links.all.length,
        open_stories: new Set(links.all.flatMap(({ present }) => [...present])).size,
        waiting_bytes: log.waiting,
        trouble: log.trouble === null ? 0 : 1,
        processes: elsewhere.count.processes + 1,
        ...(elsewhere.isUp !== null && { relay_up: elsewhere.isUp ? 1 : 0 }),
        resident_bytes: process.memoryUsage.rss(),
      }),
    async close() {
      open = false
      clearInterval(sweeping)
      await log.close()
      await heads.close()
      for (const link of served) link.close()
      await elsewhere.close()
      links.close()
      await telling.close()
      await writers.close()
    },
  }
}

/** The library is only loaded if a provider is configured. */
async function signInWith(sql: Sql, identity: Identity, now: () => number): Promise<HouseSignIn> {
  const { openSignIn } = await import('./sign-in/sign-in.ts')
  return openSignIn(sql, identity, now)
}

/** Initialises the newsroom, once: whichever process comes first. Returns its id. */
async function found(
  sql: Sql,
  { name, desks, now }: Required<Pick<NewsroomOptions, 'name' | 'desks' | 'now'>>,
): Promise<string> {
  return sql.transaction(async (on) => {
    await on.query('select pg_advisory_xact_lock($1)', [locks.migrate])
    const [known] = await on.query<{ id: string }>('select id from newsroom')
    if (known !== undefined) return known.id
    const id = randomUUID()
    await on.query('insert into newsroom (id, name, created_at) values ($1, $2, $3)', [id, name, now()])
    const people = openPeople(inTransaction(on), now)
    for (const desk of desks) await people.addDesk(desk)
    return id
  })
}

import { randomUUID } from 'node:crypto'
import type { Port } from '#shared/api/port.ts'
import { type ServedLink, serveNewsroom } from '#shared/newsroom/serve.ts'
import { type Administration, openAdministration } from './administration.ts'
import { OtherProcesses } from './between/other-processes.ts'
import type { Relay } from './between/relay.ts'
import { Heads } from './heads.ts'
import { holdsOf } from './holds.ts'
import { type Blobs, Images } from './images.ts'
import { codeOf, type Journal, noJournal } from './journal.ts'
import { Links } from './links.ts'
import { Log, type Outcome } from './log.ts'
import { type Row, rowsIn } from './log-rows.ts'
import { Metrics } from './metrics.ts'
import { locks, migrateNewsroom } from './migrations.ts'
import { Paces } from './pace.ts'
import { openPeople, type People } from './people.ts'
import { refreshing } from './refreshing.ts'
import { Seldom } from './seldom.ts'
import { type Shared, sessionOf } from './session.ts'
import type { Identity } from './sign-in/identity.ts'
import type { HouseSignIn } from './sign-in/sign-in.ts'
import { Snapshots } from './snapshots.ts'
import { inTransaction, type Sql } from './sql.ts'
import { deskOf, rowsAfter, topOf } from './stories.ts'
import { WritersHere } from './writers-here.ts'

export interface NewsroomOptions {
  readonly sql: Sql
  /** The name of a new newsroom, and its first desks. */
  readonly name: string
  readonly desks: readonly string[]
  /** Where images are stored; by default in the database. */
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
/** The notice that house rules were changed. */
const rulesNotice = 'rules'
/** Within which time a database that is there answers, in ms. */
const readyMs = 2_000
/** How often rows that others have committed are read at most, in ms. */
const readEveryMs = 15
/** How many rows are read at once to be sent. */
const pageRows = 500

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
  /**
   * Senders of committed rows that were not sent to others yet, by place: the senders have an
   * answer.
   */
  const pushed = new Map<number, ServedLink>()
  let told = await topOf(sql)
  let open = true
  let telling: Promise<void> = Promise.resolve()

  const tell = (row: Row) => {
    told = row.seq
    log.heard(row)
    links.tell(row, pushed.get(row.seq) ?? null)
    pushed.delete(row.seq)
  }
  /** Sends what was committed, by any process, and not sent yet. */
  const catchUp = async () => {
    for (;;) {
      const rows = await rowsAfter(sql, told, pageRows)
      for (const row of rows) tell(row)
      if (rows.length < pageRows) return
    }
  }
  const onCommitted = async (outcomes: readonly Outcome[]) => {
    heads.committed(outcomes)
    telling = telling.then(() => tellAll(outcomes))
    await telling
  }
  /** Answers and sends the results of a batch, in the order of the sequence. */
  const tellAll = async (outcomes: readonly Outcome[]) => {
    let first: number | null = null
    for (const outcome of outcomes) {
      if (!('row' in outcome) || outcome.row === null) continue
      first ??= outcome.row.seq
      pushed.set(outcome.row.seq, outcome.push.link)
    }
    try {
      // Rows of another process are in between.
      if (first !== null && first !== told + 1) await catchUp()
    } catch {
      // They are sent with the next ones that can be read; senders get their answers all the same.
    }
    for (const outcome of outcomes) {
      if ('refused' in outcome) {
        links.tellDropped(outcome.push.story, outcome.push.hash)
        outcome.push.fail(outcome.refused)
      } else {
        if (outcome.row !== null && outcome.row.seq > told) tell(outcome.row)
        // Sent already if the notice of it came first.
        if (outcome.row !== null && outcome.row.seq <= told) pushed.delete(outcome.row.seq)
        outcome.push.answer(outcome.kept)
      }
    }
  }

  /** Up to which place there are rows, by the notices of all processes. */
  let noticed = 0
  const catchingUp = new Seldom(readEveryMs, () => {
    telling = telling
      .then(async () => {
        // Rows of this process were told when they were committed.
        if (noticed <= told) return
        noticed = 0
        await catchUp()
      })
      .catch(() => {})
  })
  const metrics = new Metrics()
  const writers = new WritersHere(sql.claims())
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
  const heads = new Heads(sql, log, now, (rows) => links.tellHeads(rows))
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
  const shared: Shared = {
    sql,
    people,
    log,
    heads,
    links,
    snapshots: new Snapshots(sql, now),
    paces: new Paces(() => metrics.count('slowed_total')),
    journal,
    signIn: identity === null ? null : await signInWith(sql, identity, now),
    now,
    changed: async () => {
      await sql.query("select pg_notify('lede', 'people')")
      await refresh()
    },
    images: new Images(sql, blobs ?? null, now),
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
    if (notice === rulesNotice || notice === null) links.tellRules()
    if (notice === rulesNotice) return
    // After a connection that was lost (null) any of them may have been missed.
    if (notice === 'heads' || notice === null) heads.tellNew()
    if (notice === 'heads') return
    const rows = notice === null ? null : rowsIn(notice)
    noticed = Math.max(noticed, rows ?? Number.POSITIVE_INFINITY)
    if (noticed > told) catchingUp.ask()
    if (rows === null) refresh().catch(() => {})
  })
  await heads.begin()
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
      await log.close()
      await heads.close()
      for (const link of served) link.close()
      await elsewhere.close()
      catchingUp.cancel()
      links.close()
      await telling
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

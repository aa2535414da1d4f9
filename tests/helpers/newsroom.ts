import { setTimeout as wait } from 'node:timers/promises'
import { openDesk } from '#desk/desk.ts'
import type { Threads } from '#desk/threads/threads.ts'
import { type Newsroom, type NewsroomOptions, openNewsroom } from '#newsroom/newsroom.ts'
import { pgliteSql } from '#newsroom/pglite.ts'
import type { Sql } from '#newsroom/sql.ts'
import type { Desk, DeskClient } from '#shared/api/contract.ts'
import type { Keychain } from '#shared/api/keychain.ts'
import type { Port } from '#shared/api/port.ts'
import { connectNewsroom, type Listeners, type NewsroomClient } from '#shared/newsroom/connect.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'
import type { MemberRole } from '#shared/newsroom/roles.ts'
import { once } from '#shared/once.ts'
import type { Person } from '#shared/review/people/person.ts'
import { memorySettings, temporaryFolder } from './desk.ts'
import { freshPglite } from './pglite.ts'

/** One database for all tests of a worker: it takes a second to start. */
const database = once(freshPglite)
let schemas = 0

/** An empty database of a test's own, in memory. */
export async function emptySql(): Promise<Sql> {
  const pglite = await database()
  schemas += 1
  await pglite.exec(`create schema s${schemas}; set search_path = s${schemas}`)
  return pgliteSql(pglite)
}

/** How long an invitation is good, in hours: longer than two processes' clocks can differ by. */
const validFor = 72

/** What handles the messages between the two ends of a connection. Default: each arrives. */
export type Wire = (arrive: () => void, way: 'there' | 'back', message: unknown) => void

/**
 * A connection without a network: what is posted at one end arrives at the other as a copy, in a
 * task of its own.
 */
export function portPair(wire: Wire = (arrive) => arrive()): readonly [Port, Port] {
  const closers: (() => void)[] = []
  let open = true
  const close = () => {
    if (!open) return
    open = false
    setImmediate(() => {
      for (const closed of closers) closed()
    })
  }
  const listeners: ((message: unknown) => void)[] = [() => {}, () => {}]
  const end = (own: 0 | 1): Port => ({
    post(message) {
      const copy = structuredClone(message)
      const arrive = () =>
        setImmediate(() => {
          if (open) listeners[1 - own]?.(copy)
        })
      if (open) wire(arrive, own === 0 ? 'there' : 'back', copy)
    },
    onMessage(listener) {
      listeners[own] = listener
    },
    onClose(listener) {
      if (open) closers.push(listener)
      else setImmediate(listener)
    },
    close,
  })
  return [end(0), end(1)]
}

export function personCalled(name: string): Person {
  return { id: `person-${name}`, name, initials: name.slice(0, 1), colour: 'blue', role: 'journalist' }
}

/** A newsroom and desks in one process. */
export interface TestNewsroom {
  /** The database that it uses now. */
  readonly sql: Sql
  /** A running process of the newsroom. */
  server(): Newsroom
  /** Ends one of them as a crash does: what was not committed is lost. */
  stop(at?: number): Promise<void>
  /** Starts another in its place; `on`: with another database. */
  start(on?: Sql, at?: number): Promise<void>
  /** What all connections go through from now on. */
  wire(wire: Wire): void
  /** Cuts all connections, or those of one desk. */
  cut(desk?: string): void
  /** Whether the newsroom can be reached. */
  reachable(isIt: boolean): void
  invite(role?: MemberRole, desks?: string[], person?: string | null): Promise<string>
  desk(name: string, role?: MemberRole | null, desks?: string[], keychain?: Keychain | null): Promise<TestDesk>
  deskId(name: string): Promise<string>
  /** A connection that has sent nothing yet. */
  anyone(onEvent?: Partial<Listeners>): NewsroomClient
  /** A connection of somebody who has joined, without a desk of Lede's. */
  raw(name: string, role?: MemberRole, desks?: string[], onEvent?: Partial<Listeners>): Promise<NewsroomClient>
  close(): Promise<void>
}

export interface TestDesk {
  readonly name: string
  readonly folder: string
  readonly client: DeskClient
  /** Another window. */
  connect(): DeskClient
  /** All messages that its connections have carried, in both directions. */
  readonly carried: unknown[]
  /** Closes the desk and opens it again. */
  restart(): Promise<void>
  /** Closes it; `restart` opens it again. */
  close(): Promise<void>
  /** Waits until desk and newsroom have all edits of each other. */
  synced(): Promise<void>
}

interface More extends Pick<NewsroomOptions, 'relayOf' | 'journal' | 'now' | 'identity' | 'blobs'> {
  /** How many processes it has; default one. */
  readonly processes?: number
  /** To which of them a desk connects; default: to the running ones in turn. */
  readonly placeOf?: (desk: string) => number
  /** The clock of each process, if they have none in common. */
  readonly nowOf?: (at: number) => () => number
  /** How each process reaches the database, if they do not share one connection. */
  readonly sqlOf?: (at: number) => Sql
  /** The clock of a desk; default: the machine's. */
  readonly clockOf?: (desk: string) => () => number
  /** What does the long work of each desk; default: threads. */
  readonly threadsOf?: () => Threads
  /** Prepares the folder of a new desk; default: it is empty. */
  readonly prepare?: (folder: string) => void
}

/** `given`: an existing database to use; `more`: further options of each process. */
export async function testNewsroom(
  given?: Sql,
  { processes = 1, clockOf = () => Date.now, sqlOf, nowOf, placeOf, threadsOf, prepare = () => {}, ...more }: More = {},
): Promise<TestNewsroom> {
  let sql = given ?? (await emptySql())
  const open = (at: number) =>
    openNewsroom({
      sql: sqlOf?.(at) ?? sql,
      name: 'The Daily',
      desks: ['Sport', 'Politics'],
      ...more,
      ...(nowOf !== undefined && { now: nowOf(at) }),
    })
  const servers: (Newsroom | null)[] = []
  for (let at = 0; at < processes; at += 1) servers.push(await open(at))
  let dialled = 0
  const next = (desk: string | null) => {
    if (placeOf !== undefined && desk !== null) return servers[placeOf(desk)] ?? null
    const running = servers.filter((server) => server !== null)
    dialled += 1
    return running[dialled % running.length] ?? null
  }
  let isReachable = true
  let wire: Wire = (arrive) => arrive()
  const ports = new Map<Port, string | null>()
  const ends: (() => Promise<void>)[] = []

  const dialFor = (carried: unknown[], desk: string | null) => (): Port => {
    const [near, far] = portPair((arrive, way, message) => {
      carried.push(message)
      wire(arrive, way, message)
    })
    const server = isReachable ? next(desk) : null
    if (server === null) setImmediate(() => near.close())
    else {
      ports.set(near, desk)
      server.serve(far)
    }
    return near
  }
  const cut = (of?: string) => {
    for (const [port, desk] of ports) {
      if (of !== undefined && desk !== of) continue
      port.close()
      ports.delete(port)
    }
  }
  const running = () => {
    const server = servers.find((each) => each !== null)
    if (server === undefined) throw new Error('no newsroom runs')
    return server
  }
  const deskId = async (name: string) => {
    const [desk] = await sql.query<{ id: string }>('select id from desks where name = $1', [name])
    return desk?.id ?? ''
  }
  const anyone = (onEvent: Partial<Listeners> = {}) => connectNewsroom(dialFor([], null)(), { onEvent })
  const invite = async (role: MemberRole = 'reporter', desks: string[] = ['Sport'], person: string | null = null) => {
    const ids = await Promise.all(desks.map(deskId))
    return (await running().people.invite({ role, desks: ids }, person, validFor)).invitation
  }

  return {
    get sql() {
      return sql
    },
    server: running,
    async stop(at = 0) {
      const stopped = servers[at]
      servers[at] = null
      cut()
      await stopped?.close()
    },
    async start(on = sql, at = 0) {
      sql = on
      servers[at] ??= await open(at)
    },
    wire(through) {
      wire = through
    },
    cut,
    reachable(isIt) {
      isReachable = isIt
      if (!isIt) cut()
    },
    invite,
    deskId,
    anyone,
    async raw(name, role, desks, onEvent = {}) {
      const client = anyone(onEvent)
      const invitation = await invite(role, desks)
      await client.call('join', { protocol: protocolVersion, invitation, person: personCalled(name), device: name })
      return client
    },
    async desk(name, role = 'reporter', desks = undefined, keychain = null) {
      const { folder, remove } = temporaryFolder()
      prepare(folder)
      const carried: unknown[] = []
      const settings = memorySettings({ profile: personCalled(name) })
      const about = { folder, settings, version: '0.0.0-test', keychain, now: clockOf(name) }
      const openIt = () =>
        openDesk({ ...about, dial: dialFor(carried, name), ...(threadsOf !== undefined && { threads: threadsOf() }) })
      let desk: Desk = await openIt()
      let client = desk.connect()
      ends.push(async () => {
        await desk.close()
        remove()
      })
      if (role !== null) {
        const invitation = await invite(role, desks)
        await client.call('newsroom.join', { address: 'http://localhost', invitation, device: `${name}'s` })
      }
      return {
        name,
        folder,
        carried,
        get client() {
          return client
        },
        connect: () => desk.connect(),
        close: () => desk.close(),
        async restart() {
          await desk.close()
          desk = await openIt()
          client = desk.connect()
        },
        async synced() {
          for (let tries = 0; tries < 100; tries += 1) {
            const { waiting, link, complete } = await client.call('newsroom.sync', {})
            if (waiting === 0 && link === 'up' && complete) return
            // The places of edits come a moment after those.
            if (tries > 10) await wait(10)
          }
          throw new Error(`${name} never came to have all of it there`)
        },
      }
    },
    async close() {
      for (const end of ends) await end()
      for (const server of servers) await server?.close()
    },
  }
}

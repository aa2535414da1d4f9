import { setTimeout as wait } from 'node:timers/promises'
import type { Threads } from '#desk/threads/threads.ts'
import type { Relay } from '#newsroom/between/relay.ts'
import type { Sql } from '#newsroom/sql.ts'
import { type TestDesk, testNewsroom, type Wire } from '#tests/helpers/newsroom.ts'
import { generator } from '#tests/helpers/random.ts'
import { openDraft, story } from '#tests/helpers/story.ts'
import { type Act, faultsOf } from './faults.ts'
import { type Fault, faultIn } from './laws.ts'
import { writingIn } from './writing.ts'

export interface Schedule {
  readonly seed: number
  readonly desks: number
  readonly steps: number
  /**
   * How many processes the newsroom has, each of which hears what the others write. Default one.
   */
  readonly processes?: number
  /** The relay between processes, and what can happen to it and to the database. */
  readonly between?: Between
  /** The newsroom's database; a planted fault is in it. */
  readonly sql: Sql
  /** Handles every message as well; a planted fault may be in it. */
  readonly through?: Wire
  /** Whether its time is virtual (virtual-time.ts), so that some may pass between two steps. */
  readonly isVirtual?: boolean
  /** What does the long work of each desk; default: threads. */
  readonly threadsOf?: () => Threads
  /** Handles that as well; a planted fault may be in it. */
  readonly throughThreads?: (threads: Threads) => Threads
  /** Is told of each step. */
  readonly trace?: (step: string) => void
  /** Prepares the folder of a new desk. */
  readonly prepare?: (folder: string) => void
}

/** What is between the processes of a newsroom, and below them. */
export interface Between {
  readonly relayOf: (newsroom: string) => Relay
  /** How each process reaches the database; default: one connection for all. */
  readonly sqlOf?: (at: number) => Sql
  /** Faults that happen to it now and then. */
  readonly acts: Readonly<Record<string, () => Promise<void> | void>>
  /** Ends all faults. */
  mended(): Promise<void> | void
}

/** The most that a clock is wrong, in ms: a day. */
const wrong = 24 * 3_600_000
/** How long somebody waits between two steps, in ms of virtual time. */
const pauses = [0, 0, 1, 5, 20, 30, 100, 1_000, 10_000]

/**
 * Writers at several desks write words that nobody else writes, suggest some and accept them, move
 * paragraphs and hand the story on as a file, some of them looking on, while they go away and come
 * back, desks and processes of the newsroom end and begin again, connections are cut in the midst
 * of a message, messages are late, come twice or in another order, what is between processes fails,
 * and no two clocks agree. In the end all of them meet, and the laws are asked (laws.ts).
 */
export async function simulate(schedule: Schedule): Promise<Fault> {
  const { seed, desks: count, steps, sql, through, processes = 1, between, isVirtual = false, threadsOf } = schedule
  const { throughThreads = (threads) => threads } = schedule
  const random = generator(seed)
  const below = (bound: number) => Math.floor(random() * bound)
  const clock = () => {
    const by = below(2 * wrong) - wrong
    return () => Date.now() + by
  }
  const newsroom = await testNewsroom(sql, {
    processes,
    nowOf: clock,
    clockOf: clock,
    ...(threadsOf !== undefined && { threadsOf: () => throughThreads(threadsOf()) }),
    ...(schedule.prepare !== undefined && { prepare: schedule.prepare }),
    ...(between !== undefined && { relayOf: between.relayOf }),
    ...(between?.sqlOf !== undefined && { sqlOf: between.sqlOf }),
  })
  try {
    const desks: TestDesk[] = []
    for (let index = 0; index < count; index += 1) desks.push(await newsroom.desk(`${seed}-${index}`))
    const [first] = desks
    if (first === undefined) return null
    const article = story({ headline: 'Simulated' }, ['One.', 'Two.', 'Three.'])
    const { id } = await first.client.call('drafts.create', { article })
    await first.client.call('newsroom.file', { id, desk: 'Sport' })
    for (const desk of desks) {
      await desk.synced()
      await openDraft(desk.client, id)
    }
    const wire = (next: Wire) =>
      newsroom.wire((arrive, way, message) => {
        const on = () => next(arrive, way, message)
        if (through === undefined) on()
        else through(on, way, message)
      })
    wire((arrive) => arrive())

    const shows = (desk: TestDesk, doesIt: boolean) => desk.client.call('newsroom.present', { ids: doesIt ? [id] : [] })
    for (const desk of desks) await shows(desk, below(2) === 0)
    const writing = writingIn(id, `w${seed}`, below)
    const { type, suggest, accept, move, hand } = writing.deeds
    const acts: Act[] = [
      ...[type, type, type, type, type, suggest, accept, move, hand],
      function look(desk) {
        return shows(desk, below(3) > 0)
      },
      ...Object.values(faultsOf(newsroom, processes, below, wire)),
      ...Object.values(between?.acts ?? {}),
    ]
    for (let step = 0; step < steps; step += 1) {
      const desk = desks[below(desks.length)]
      const act = acts[below(acts.length)]
      if (desk === undefined || act === undefined) continue
      schedule.trace?.(`${desk.name} ${act.name}`)
      await act(desk)
      if (isVirtual) await wait(pauses[below(pauses.length)])
    }
    wire((arrive) => arrive())
    newsroom.reachable(true)
    await between?.mended()
    for (let at = 0; at < processes; at += 1) await newsroom.start(undefined, at)
    // What was held back or reordered ends with its connection.
    newsroom.cut()
    return await faultIn(newsroom, desks, id, writing)
  } finally {
    await newsroom.close()
  }
}

import * as Y from 'yjs'
import type { Relay } from '#newsroom/between/relay.ts'
import type { Sql } from '#newsroom/sql.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { openConflictsIn } from '#shared/merge/index.ts'
import { type TestDesk, type TestNewsroom, testNewsroom, type Wire } from '#tests/helpers/newsroom.ts'
import { bodyText } from '#tests/helpers/newsroom-text.ts'
import { generator } from '#tests/helpers/random.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

/** What went wrong in a schedule; null if nothing did. */
export type Fault = string | null

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
}

/** What is between the processes of a newsroom, and below them. */
export interface Between {
  readonly relayOf: (newsroom: string) => Relay
  /** How each process reaches the database; default: one connection for all. */
  readonly sqlOf?: (at: number) => Sql
  /** Faults that happen to it now and then. */
  readonly acts: readonly (() => Promise<void> | void)[]
  /** Ends all faults. */
  mended(): Promise<void> | void
}

/** The most that a clock is wrong, in ms: a day. */
const wrong = 24 * 3_600_000

/**
 * Writers at several desks type words that nobody else types, some of them looking on, while
 * they go away and come back, desks and processes of the newsroom end and begin again, connections
 * are cut in the midst of a message, messages are late, come twice or in another order, what is
 * between processes fails, and no two clocks agree. In the end all of them meet.
 *
 * The laws: every word that a desk has acknowledged stands on every desk exactly once, in the text
 * or in what waits to be settled; every desk has the same; and a desk that is new gets that, from
 * the log alone.
 */
export async function simulate(schedule: Schedule): Promise<Fault> {
  const { seed, desks: count, steps, sql, through, processes = 1, between } = schedule
  const random = generator(seed)
  const below = (bound: number) => Math.floor(random() * bound)
  const clock = () => {
    const by = below(2 * wrong) - wrong
    return () => Date.now() + by
  }
  const newsroom = await testNewsroom(sql, {
    processes,
    now: clock(),
    clockOf: clock,
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
    const words: string[] = []
    const wire = (next: Wire) =>
      newsroom.wire((arrive, way, message) => {
        const on = () => next(arrive, way, message)
        if (through === undefined) on()
        else through(on, way, message)
      })
    wire((arrive) => arrive())

    const type = async (desk: TestDesk) => {
      const { doc, edits } = await openDraft(desk.client, id)
      const word = `w${seed}x${words.length};`
      const texts = [...bodyOf(doc).createTreeWalker((node) => node instanceof Y.XmlText)].filter(
        (node) => node instanceof Y.XmlText,
      )
      const text = texts[below(texts.length)]
      if (text === undefined) return
      text.insert(below(2) === 0 ? 0 : text.length, word)
      for (const update of edits) await desk.client.call('drafts.append', { id, update })
      words.push(word)
    }
    const shows = async (desk: TestDesk, doesIt: boolean) =>
      void (await desk.client.call('newsroom.present', { ids: doesIt ? [id] : [] }))
    for (const desk of desks) await shows(desk, below(2) === 0)
    const acts: ((desk: TestDesk) => Promise<void> | void)[] = [
      type,
      type,
      type,
      type,
      () => newsroom.cut(),
      (desk) => desk.restart(),
      () => newsroom.reachable(false),
      () => newsroom.reachable(true),
      async () => {
        const at = below(processes)
        await newsroom.stop(at)
        // Without its database it does not start.
        await newsroom.start(undefined, at).catch(() => {})
      },
      (desk) => shows(desk, below(3) > 0),
      () => {
        let left = below(6)
        wire((arrive) => {
          left -= 1
          if (left < 0) newsroom.cut()
          else arrive()
        })
      },
      () => wire((arrive) => arrive()),
      // A late message delays those after it.
      () => {
        let last = Promise.resolve()
        wire((arrive) => {
          const turns = below(4)
          last = last.then(async () => {
            for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
            arrive()
          })
        })
      },
      () => wire((arrive) => void (below(20) === 0 ? [arrive(), arrive()] : arrive())),
      () => {
        let held: (() => void) | null = null
        wire((arrive) => {
          if (held === null && below(20) === 0) held = arrive
          else {
            arrive()
            held?.()
            held = null
          }
        })
      },
      ...(between?.acts ?? []),
    ]
    for (let step = 0; step < steps; step += 1) {
      const desk = desks[below(desks.length)]
      if (desk !== undefined) await acts[below(acts.length)]?.(desk)
    }
    wire((arrive) => arrive())
    newsroom.reachable(true)
    await between?.mended()
    for (let at = 0; at < processes; at += 1) await newsroom.start(undefined, at)
    // What was held back or reordered ends with its connection.
    newsroom.cut()
    return await faultIn(newsroom, desks, id, words, seed)
  } finally {
    await newsroom.close()
  }
}

async function faultIn(
  newsroom: TestNewsroom,
  desks: readonly TestDesk[],
  id: string,
  words: readonly string[],
  seed: number,
): Promise<Fault> {
  // What one desk sends, another has to merge, and a merge is sent again.
  try {
    for (let round = 0; round < 3; round += 1) for (const desk of desks) await desk.synced()
  } catch (error) {
    return String(error)
  }
  const late = await newsroom.desk(`${seed}-late`)
  await late.synced()
  const snapshots = new Set<string>()
  for (const desk of [...desks, late]) {
    const { doc } = await openDraft(desk.client, id)
    const text = bodyText(doc).join('\n')
    const open = JSON.stringify(openConflictsIn(doc).map(({ conflict }) => conflict))
    for (const word of words) {
      const times = text.split(word).length - 1
      if (times > 1) return `${desk.name} has ${word} ${times} times`
      if (times === 0 && !open.includes(word)) return `${desk.name} has lost ${word}`
    }
    snapshots.add(Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString('base64'))
  }
  return snapshots.size === 1 ? null : `${snapshots.size} desks differ`
}

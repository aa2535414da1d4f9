import * as Y from 'yjs'
import { bodyOf, draftOf, newDraft } from '#shared/article/draft.ts'
import { updateSpan } from '#shared/newsroom/vector.ts'
import { story } from '#tests/helpers/story.ts'
import { words } from '../scenes.ts'
import { p95 } from '../times.ts'

/** People who type, and for how long. */
export interface Crowd {
  readonly people: number
  readonly stories: number
  /** Keys a second, of each. */
  readonly keys: number
  readonly seconds: number
}

/**
 * So many seconds of typing come before what is timed: 200 people do not begin in one instant, and
 * each process reads and translates its code in its first seconds.
 */
const warmingSeconds = 5

/** Typing in a crowd, in milliseconds. */
export interface CrowdTimes {
  /** From a key to another's copy of the story, 95th percentile. */
  readonly edit: number
  /** From a key to the message that it is durable, 95th percentile; null if there is none. */
  readonly durable: number | null
  readonly keys: number
  /** How many keys never reached anybody else. */
  readonly lost: number
  /**
   * Processor time of the server's processes for each key, in milliseconds; without the database.
   */
  readonly processor: number
}

/** One person's connection to a story, over either server. */
export interface Seat {
  readonly draft: Y.Doc
  close(): void
}

/** A server under test, with stories numbered from 0. */
export interface Side {
  /**
   * Connects a person to a story. Edits of others enter the draft under the origin `theirs`; edits
   * under any other origin are sent to them. `onDurable`: called for each durable key, if the
   * server reports it.
   */
  sit(person: number, story: number, onDurable: (update: Uint8Array) => void): Promise<Seat>
  /** The processor time that its processes have taken until now, in milliseconds. */
  processor(): Promise<number>
}

export const theirs = Symbol('theirs')

/** A story of 1,000 words, with which every story of a crowd begins. */
export const beginning = new Uint8Array(
  Y.encodeStateAsUpdate(
    draftOf(
      story(
        { headline: 'Crowded' },
        Array.from({ length: 10 }, () => Array.from({ length: words }, () => 'harbour').join(' ')),
      ),
    ),
  ),
)

/** Lets a crowd type at the same time, everybody in a paragraph of their own. */
export async function crowdTimes({ people, stories, keys, seconds }: Crowd, side: Side): Promise<CrowdTimes> {
  const sent = new Map<string, number>()
  const heard = new Set<string>()
  const edits: number[] = []
  const durables: number[] = []
  let timedFrom = Number.POSITIVE_INFINITY
  const took = (update: Uint8Array, times: number[], seen: Set<string> | null) => {
    const now = performance.now()
    for (const { client, from, to } of updateSpan(update).runs)
      for (let clock = from; clock < to; clock += 1) {
        const key = `${client} ${clock}`
        const at = sent.get(key)
        if (at === undefined) continue
        if (at >= timedFrom) times.push(now - at)
        seen?.add(key)
      }
  }
  const seats: Seat[] = []
  for (let person = 0; person < people; person += 1) {
    const seat = await side.sit(person, person % stories, (update) => took(update, durables, null))
    seat.draft.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === theirs) took(update, edits, heard)
      else for (const { client, from } of updateSpan(update).runs) sent.set(`${client} ${from}`, performance.now())
    })
    seats.push(seat)
  }
  const before = await side.processor()
  timedFrom = performance.now() + warmingSeconds * 1_000
  const ends = timedFrom + seconds * 1_000
  await Promise.all(
    seats.map((seat, person) => typeUntil(seat.draft, Math.floor(person / stories), 1_000 / keys, ends)),
  )
  // The last keys are still under way.
  await pause(2_000)
  const processor = ((await side.processor()) - before) / sent.size
  for (const seat of seats) seat.close()
  const isAlone = people <= stories
  return {
    edit: p95(edits),
    durable: durables.length === 0 ? null : p95(durables),
    keys: sent.size,
    lost: isAlone ? 0 : sent.size - heard.size,
    processor,
  }
}

async function typeUntil(draft: Y.Doc, place: number, every: number, ends: number): Promise<void> {
  const lines = [...bodyOf(draft).createTreeWalker((node) => node instanceof Y.XmlText)].filter(
    (node) => node instanceof Y.XmlText,
  )
  const line = lines[place % lines.length]
  if (line === undefined) throw new Error('a story without a line')
  await pause(Math.random() * every)
  for (let due = performance.now(); due < ends; due += every) {
    line.insert(line.length, 'x')
    await pause(Math.max(0, due + every - performance.now()))
  }
}

/** The draft with which every seat begins, under a client id of its own. */
export function seatDraft(): Y.Doc {
  const draft = newDraft()
  Y.applyUpdate(draft, beginning, theirs)
  return draft
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

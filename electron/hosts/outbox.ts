import { type FramePart, framePartBytes } from '#shared/api/parts.ts'

/** A part of a frame sent from one process to another. */
export interface Part extends FramePart {
  type: 'data'
  connection: number
}

/** A message about a connection, sent after everything before it. */
type Said = Part | { type: 'shut'; connection: number }

/** The cost of each message for the receiver, besides its bytes. */
const least = 2 * 1024
/**
 * How much of one connection may be on its way at once: everything in the channel waits behind it.
 */
const window = 8 * framePartBytes

/** How much room a message takes in the channel. */
export function weightOf(said: Said): number {
  return least + (said.type === 'data' ? said.bytes.length : 0)
}

/** How many sent messages a list may still contain. */
const kept = 1_000

interface Way {
  readonly waiting: Said[]
  next: number
  /** The weight of what was sent and is not taken yet, and of what waits. */
  underway: number
  backlog: number
}

/**
 * Sends frames from one process to another for many connections, in parts. For each connection only
 * so much is on its way as the other end has taken, so that however much one sends, others wait for
 * little of it.
 */
export class Outbox {
  readonly #ways = new Map<number, Way>()
  readonly #send: (said: Said) => void

  /** @param send puts a message into the channel. */
  constructor(send: (said: Said) => void) {
    this.#send = send
  }

  /** Sends a frame. */
  add(connection: number, frame: Uint8Array<ArrayBuffer>): void {
    let at = 0
    do {
      const bytes = frame.subarray(at, at + framePartBytes)
      at += bytes.length
      this.addPart(connection, { bytes, rest: frame.length - at })
    } while (at < frame.length)
  }

  /** Sends a part of a frame, with more to follow. */
  addPart(connection: number, { bytes, rest }: FramePart): void {
    this.#say({ type: 'data', connection, bytes, rest })
  }

  /** Says that a connection has ended, after all that was sent on it. */
  shut(connection: number): void {
    this.#say({ type: 'shut', connection })
  }

  /** The other end has taken this much of a connection. */
  taken(connection: number, weight: number): void {
    const way = this.#ways.get(connection)
    if (way === undefined) return
    way.underway -= Math.min(weight, way.underway)
    this.#go(connection, way)
  }

  /** The weight of what waits to be sent on a connection. */
  backlog(connection: number): number {
    return this.#ways.get(connection)?.backlog ?? 0
  }

  /** Drops a connection, and what waits to be sent on it. */
  forget(connection: number): void {
    this.#ways.delete(connection)
  }

  #say(said: Said): void {
    const way = this.#ways.get(said.connection) ?? { waiting: [], next: 0, underway: 0, backlog: 0 }
    this.#ways.set(said.connection, way)
    way.waiting.push(said)
    way.backlog += weightOf(said)
    this.#go(said.connection, way)
  }

  #go(connection: number, way: Way): void {
    while (way.underway < window) {
      const said = way.waiting[way.next]
      if (said === undefined) break
      way.next += 1
      way.backlog -= weightOf(said)
      way.underway += weightOf(said)
      this.#send(said)
      if (said.type !== 'shut') continue
      this.forget(connection)
      return
    }
    // Removing the first entry of a long list each time would move all others.
    if (way.next < way.waiting.length && way.next < kept) return
    way.waiting.splice(0, way.next)
    way.next = 0
  }
}

/**
 * Reports how much was taken of each connection: a quarter of the window at a time, so that
 * reporting costs little. Smaller amounts are reported with the next.
 */
export class Taken {
  readonly #weights = new Map<number, number>()
  readonly #say: (said: { type: 'taken'; connection: number; weight: number }) => void

  constructor(say: (said: { type: 'taken'; connection: number; weight: number }) => void) {
    this.#say = say
  }

  add(connection: number, more: number): void {
    const weight = (this.#weights.get(connection) ?? 0) + more
    if (weight < window / 4) this.#weights.set(connection, weight)
    else {
      this.#weights.delete(connection)
      this.#say({ type: 'taken', connection, weight })
    }
  }

  /** A connection has ended. */
  forget(connection: number): void {
    this.#weights.delete(connection)
  }
}

/** Joins the parts of a connection's frames. */
export class Frames {
  #frame: Uint8Array<ArrayBuffer> | null = null
  #at = 0

  /** Takes a part; returns the frame that it completes, null if more is to come. */
  take({ bytes, rest }: FramePart): Uint8Array<ArrayBuffer> | null {
    if (this.#frame === null && rest === 0) return bytes
    // Allocated at full size from the start: joining parts at the end would copy everything at
    // once.
    this.#frame ??= new Uint8Array(bytes.length + rest)
    this.#frame.set(bytes, this.#at)
    this.#at += bytes.length
    if (rest > 0) return null
    const whole = this.#frame
    this.#frame = null
    this.#at = 0
    return whole
  }
}

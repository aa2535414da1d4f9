import { type FramePart, framePartBytes } from '#shared/api/parts.ts'

/** A part of a frame as it goes from one process to another. */
export interface Part extends FramePart {
  type: 'data'
  connection: number
}

/** What is said of a connection, after all that was sent on it. */
type Said = Part | { type: 'shut'; connection: number }

/** What each thing costs the one who takes it, beside its bytes. */
const least = 2 * 1024
/**
 * How much of one connection may be on its way at once: what waits in the channel keeps everything
 * behind it waiting.
 */
const window = 8 * framePartBytes

/** How much of the way something takes up. */
export function weightOf(said: Said): number {
  return least + (said.type === 'data' ? said.bytes.length : 0)
}

/** How many things that have left a list may carry along. */
const kept = 1_000

interface Way {
  readonly waiting: Said[]
  next: number
  /** The weight of what has left and is not taken yet, and of what waits. */
  underway: number
  backlog: number
}

/**
 * The frames that go from one process to another for many connections: in parts, of each connection
 * no more at once than the other end has said that it took, so that however much one sends, others
 * wait for little of it.
 */
export class Outbox {
  readonly #ways = new Map<number, Way>()
  readonly #send: (said: Said) => void

  /** @param send puts something into the channel. */
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

  /** Sends a part of a frame, of which more will follow. */
  addPart(connection: number, { bytes, rest }: FramePart): void {
    this.#say({ type: 'data', connection, bytes, rest })
  }

  /** Says that a connection has ended, after what was sent on it. */
  shut(connection: number): void {
    this.#say({ type: 'shut', connection })
  }

  /** The other end has taken so much of a connection. */
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

  /** Forgets a connection, and what waits to be sent on it. */
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
    // Taking the first of a long list away each time would move all others.
    if (way.next < way.waiting.length && way.next < kept) return
    way.waiting.splice(0, way.next)
    way.next = 0
  }
}

/**
 * Says how much was taken of each connection: a quarter of what may be on its way at a time, so
 * that saying so costs little. What is less is said with the next.
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

/** Puts the parts of a connection's frames together again. */
export class Frames {
  #frame: Uint8Array<ArrayBuffer> | null = null
  #at = 0

  /** Takes a part; the frame that it ends, null where more of it is to come. */
  take({ bytes, rest }: FramePart): Uint8Array<ArrayBuffer> | null {
    if (this.#frame === null && rest === 0) return bytes
    // At its full size from the beginning: putting it together at its end would copy all of it at
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

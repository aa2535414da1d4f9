import { Turns } from '#desk/turns.ts'

/**
 * A part of a frame as it goes from one process to another: `rest` bytes of the same frame follow
 * it.
 */
export interface Part {
  type: 'data'
  connection: number
  bytes: Uint8Array<ArrayBuffer>
  rest: number
}

/** What is said of a connection, after all that was sent on it. */
type Said = Part | { type: 'shut'; connection: number }

/** The most bytes of one part: however large a frame is, what others say goes between its parts. */
const partBytes = 64 * 1024
/**
 * How many bytes may be on their way at once: what waits in the channel keeps everything behind it
 * waiting.
 */
const underwayBytes = 2 * partBytes

/**
 * The frames that go from one process to another for many connections: in parts, taken in turn from
 * each connection, so that none waits for another's large one.
 */
export class Outbox {
  readonly #turns = new Turns<number, Said>()
  readonly #send: (said: Said, sent: () => void) => void
  #underway = 0

  /** @param send puts something into the channel, and calls back when it has left. */
  constructor(send: (said: Said, sent: () => void) => void) {
    this.#send = send
  }

  add(connection: number, frame: Uint8Array<ArrayBuffer>): void {
    let at = 0
    do {
      const bytes = frame.subarray(at, at + partBytes)
      at += bytes.length
      this.#turns.add(connection, { type: 'data', connection, bytes, rest: frame.length - at })
    } while (at < frame.length)
    this.#go()
  }

  /** Says that a connection has ended, after what was sent on it. */
  shut(connection: number): void {
    this.#turns.add(connection, { type: 'shut', connection })
    this.#go()
  }

  #go(): void {
    while (this.#underway < underwayBytes) {
      const said = this.#turns.take()
      if (said === undefined) return
      const bytes = said.type === 'data' ? said.bytes.length : 0
      this.#underway += bytes
      this.#send(said, () => {
        this.#underway -= bytes
        this.#go()
      })
    }
  }
}

/** Puts the parts of a connection's frames together again. */
export class Frames {
  #frame: Uint8Array<ArrayBuffer> | null = null
  #at = 0

  /** Takes a part; the frame that it ends, null where more of it is to come. */
  take({ bytes, rest }: Pick<Part, 'bytes' | 'rest'>): Uint8Array<ArrayBuffer> | null {
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

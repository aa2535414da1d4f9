import { maxMessageBytes } from '#shared/api/message.ts'
import { type FramePart, framePartOf } from '#shared/api/parts.ts'

/** RFC 6455, 7.4.1: not what was agreed on; too big. */
const unsupported = 1003
const tooBig = 1009

/** A part of a frame. `begins`: how many bytes the frame has that begins with it, or null. */
interface Arrived extends FramePart {
  readonly begins: number | null
}

/** What came from a tab, part by part, until it is passed on. */
export class Incoming {
  readonly #parts: Arrived[] = []
  /** How many bytes of a frame that has begun are still to come. */
  #rest = 0

  /** Takes a message; the code with which the tab is to be closed where it is none, or null. */
  take(message: Uint8Array<ArrayBuffer>): number | null {
    const part = framePartOf(message)
    if (part === null) return unsupported
    const bytes = part.bytes.length + part.rest
    const begins = this.#rest === 0
    if (!begins && bytes !== this.#rest) return unsupported
    if (bytes > maxMessageBytes) return tooBig
    this.#rest = part.rest
    this.#parts.push({ ...part, begins: begins ? bytes : null })
    return null
  }

  /** The first part that was not passed on. */
  get first(): Arrived | undefined {
    return this.#parts[0]
  }

  /** The first one was passed on. */
  shift(): void {
    this.#parts.shift()
  }

  /** Whether a frame has begun of which more is to come. */
  get isUnfinished(): boolean {
    return this.#rest > 0
  }
}
